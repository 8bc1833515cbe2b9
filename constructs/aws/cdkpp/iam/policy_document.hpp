// SPDX-License-Identifier: Apache-2.0
// PolicyDocument: a set of statements.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk {
namespace detail {
/// Statements as CloudFormation writes them: equal ones once, mergeable ones together, lists of one as scalars.
Any policyDocument(Any statements, bool minimize, bool assignSids);
}  // namespace detail

namespace iam {

struct PolicyDocumentProps {
  /// Whether statements get their index as Sid. @default false
  Optional<bool> assignSids{};
  /// Whether statements that can be one are merged. @default true
  Optional<bool> minimize{};
  /// @default none
  List<PolicyStatement> statements{};
};

/// A policy, a value.
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies.html
class PolicyDocument {
 public:
  explicit PolicyDocument(PolicyDocumentProps props = {})
      : assignSids_(props.assignSids.valueOr(false)), minimize_(props.minimize.valueOr(true)) {
    for (const PolicyStatement& statement : props.statements) addStatement(statement);
  }
  void addStatement(const PolicyStatement& statement) { statements_.add(statement.toStatementJson()); }
  template <class... S>
  void addStatements(const S&... statements) {
    (addStatement(statements), ...);
  }
  std::size_t statementCount() const { return statements_.size(); }
  bool isEmpty() const { return statements_.size() == 0; }

  /// {"Statement": [...], "Version": "2012-10-17"}; undefined while it is empty.
  Json toJson() const { return {detail::Raw{}, detail::policyDocument(statements_, minimize_, assignSids_)}; }

 private:
  List<Json> statements_{};
  bool assignSids_;
  bool minimize_;
};

}  // namespace iam
}  // namespace cdk
