// SPDX-License-Identifier: Apache-2.0
// The synthesis of an App or Stage.
#pragma once
#include <map>
#include <string>

#include "tree/state.hpp"

namespace cdk::detail {

/// Runs all steps and writes the assembly. On an error nothing is written.
CloudAssembly synthesize(Stage& stage, const StageSynthesisOptions& options);

/// The files of an assembly by their paths in it, assets left out.
using MemoryAssembly = std::map<std::string, std::string, std::less<>>;

/// A synthesis that is not written yet.
struct MemorySynthesis {
  CloudAssembly assembly;
  MemoryAssembly files;
  std::size_t constructs;  ///< how many the stage had
};

/// The same without touching the disk; annotations and plugins are left out. For assertions on templates. The stage
/// keeps it, so that a synth() that follows writes what the assertions have seen; and what was written before is read
/// back. Either way no aspect runs twice.
/// @param again also when the stage has one
const MemorySynthesis& synthesizeInMemory(Stage& stage, bool again);
/// How many constructs a stage has, nested stages left out.
std::size_t countConstructs(Stage& stage);

}  // namespace cdk::detail
