// SPDX-License-Identifier: Apache-2.0
// Documents that do not fit into one policy.
#pragma once
#include <cdkpp/iam/policy_document.hpp>

#include <vector>

namespace cdk::iam {

/// A part of a document that fits into one policy, and the statements that it was made of.
struct SplitDocument {
  PolicyDocument document;
  std::vector<PolicyStatement> originals;
};
/// Merges the statements of a document and moves those that do not fit into new documents. The first of the result is
/// the document itself. Sizes are in characters, estimated where tokens stand.
std::vector<SplitDocument> splitDocument(const PolicyDocument& document, const IConstruct& scope, std::size_t maxSize,
                                         std::size_t maxSizeOfOthers);

}  // namespace cdk::iam
