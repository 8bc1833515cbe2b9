// SPDX-License-Identifier: Apache-2.0
// Logical ids and references, for the steps of the synthesis.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// The settled logical id: overridden, or allocated and renamed. @throws Error CDKPP2023
const std::string& logicalId(const CfnElement& element);
/// The allocated logical id, cut at its beginning to leave room, gets a text at its end that is made when the id is
/// settled: at the first use of it in a template.
void extendLogicalId(CfnElement& element, Any suffix);
/// Later overrideLogicalId calls fail with this reason.
void lockLogicalId(const CfnElement& element, std::string reason);

/// The stack that a reference points into.
Stack* producerOf(const ReferenceCell& reference);
std::vector<Replacement>& replacementsOf(const ReferenceCell& reference);
/// What stands for the reference in a consuming stack, or nullptr.
const Any* replacementFor(const ReferenceCell& reference, const Stack& consumer);

}  // namespace cdk::detail
