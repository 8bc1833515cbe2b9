// SPDX-License-Identifier: Apache-2.0
// PolicyDocument: a set of statements. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::iam {

struct PolicyDocumentProps {
  /// Whether statements without one get their index as Sid. @default false
  Optional<bool> assignSids{};
  /// Whether statements that can be one are merged. @default true
  Optional<bool> minimize{};
  /// @default none
  List<PolicyStatement> statements{};
};

/// A policy. Copies are the same document: a statement that is added to one is in all resources that use it.
///
///     .policyDocument = document.toJson()
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies.html
class PolicyDocument {
 public:
  using Props = PolicyDocumentProps;
  explicit PolicyDocument(PolicyDocumentProps props = {});
  /// The document that stands in JSON as {"Statement": [...]}; of what toJson gave, that document itself.
  /// @throws ValidationError CDKPP4108 when Statement is no list, or an element of it no statement.
  static PolicyDocument fromJson(const Json& object);

  template <class... S>
  void addStatements(const S&... statements) {
    (addStatement(statements), ...);
  }
  void addStatement(const PolicyStatement& statement);
  std::size_t statementCount() const;
  bool isEmpty() const { return statementCount() == 0; }
  /// The statements, merged ones as they were merged.
  const std::vector<PolicyStatement>& statements() const;

  /// What is wrong with the statements in any policy; empty when nothing is.
  std::vector<std::string> validateForAnyPolicy() const;
  std::vector<std::string> validateForIdentityPolicy() const;
  std::vector<std::string> validateForResourcePolicy(ResourcePolicyValidationOptions options = {}) const;
  std::vector<std::string> validateForTrustPolicy() const;

  /// A token for {"Statement": [...], "Version": "2012-10-17"} as it is when the template is written; undefined while
  /// the document is empty. From then on its statements are frozen.
  Json toJson() const;
  operator Json() const { return toJson(); }

  /// Whether both are one document.
  bool operator==(const PolicyDocument& other) const { return state_.cell() == other.state_.cell(); }

  struct State;

 private:
  friend struct State;
  explicit PolicyDocument(detail::Any state) : state_(std::move(state)) {}
  detail::Any state_;
};

}  // namespace cdk::iam
