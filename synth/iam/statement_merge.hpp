// SPDX-License-Identifier: Apache-2.0
// Which statements of a document can be one.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

#include <vector>

namespace cdk::iam {

/// How long the parts of a policy are thought to be whose text is not known yet.
struct SizeEstimate {
  std::size_t action = 20;
  std::size_t arn = 150;

  /// With the context value "@aws-cdk/aws-iam.arnSizeEstimate" of the scope.
  /// @throws ValidationError CDKPP4109 when it is no number.
  static SizeEstimate of(const IConstruct& scope);
  /// About the characters of a statement in a template.
  std::size_t characters(const PolicyStatement& statement) const;
};

/// A statement together with those that it was made of.
struct MergedStatement {
  PolicyStatement statement;
  std::vector<PolicyStatement> originals;
};

enum class MergeRule {
  COMBINE,          ///< two of actions, resources and principals are equal: the third is united
  COMBINE_LIMITED,  ///< the same, as long as the result is not too large
  EQUAL,            ///< equal ones only
};
/// Merges each statement into the first one that it fits to, until none fits any more.
std::vector<MergedStatement> mergeStatements(const std::vector<PolicyStatement>& statements, MergeRule rule,
                                             const SizeEstimate& sizes);

}  // namespace cdk::iam
