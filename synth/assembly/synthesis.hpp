// SPDX-License-Identifier: Apache-2.0
// The synthesis of an App or Stage.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// Runs all steps and writes the assembly. On an error nothing is written.
CloudAssembly synthesize(Stage& stage, const StageSynthesisOptions& options);

}  // namespace cdk::detail
