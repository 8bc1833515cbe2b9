// SPDX-License-Identifier: Apache-2.0
// What assertions take from a stack: its stage, synthesized in memory.
#pragma once
#include <cdkpp/core/stack.hpp>

#include "assembly/synthesis.hpp"

namespace cdk::assertions {

/// The files of the stage that the construct is in. Made once, unless `again`.
/// @throws AssertionError CDKPP6005 when constructs were added since
const cdk::detail::MemoryAssembly& assemblyOf(const IConstruct& construct, bool again = false);

}  // namespace cdk::assertions
