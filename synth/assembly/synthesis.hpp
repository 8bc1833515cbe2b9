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

/// The same without touching the disk; annotations and plugins are left out. For assertions on templates.
MemoryAssembly synthesizeInMemory(Stage& stage);

}  // namespace cdk::detail
