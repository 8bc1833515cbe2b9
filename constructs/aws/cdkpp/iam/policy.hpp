// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::Policy: an inline policy of roles.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/cfn_policy.hpp>
#include <cdkpp/iam/policy_document.hpp>

namespace cdk::iam {

struct PolicyProps {
  /// The first statements. @default none
  List<PolicyStatement> statements{};
  /// Up to 128 characters. @default made of the logical id
  Optional<Value<std::string>> policyName{};
};

/// An inline policy. It is in the template once it has statements and is attached.
class Policy : public Resource {
 public:
  using Props = PolicyProps;
  explicit Policy(Scope scope, PolicyProps props = {});
  void addStatements(const PolicyStatement& statement) { document_.addStatement(statement); }
  /// @param roleName the Ref of the role
  void attachToRoleName(Value<std::string> roleName) { roles_.add(std::move(roleName)); }
  bool isEmpty() const { return document_.isEmpty(); }

 private:
  struct CfnPolicyConditional;
  PolicyDocument document_{};
  List<Value<std::string>> roles_{};
};

/// A policy resource that leaves itself out while it would be empty.
struct Policy::CfnPolicyConditional : CfnPolicy {
  using CfnPolicy::CfnPolicy;
  const Policy* owner = nullptr;
  bool shouldSynthesize() const override { return owner && !owner->document_.isEmpty() && owner->roles_.size() > 0; }
};

inline Policy::Policy(Scope scope, PolicyProps props) : Resource(scope) {
  for (const PolicyStatement& statement : props.statements) addStatements(statement);
  New<CfnPolicyConditional> resource{*this, Id("Resource", node().location()),
      {.policyDocument = Json::lazy([this] { return document_.toJson(); }),
          .policyName = "",
          .roles = List<Value<std::string>>::lazy([this]() -> detail::Any { return roles_; })}};
  resource->owner = this;
  if (props.policyName)
    resource->policyName = *props.policyName;
  else
    resource->policyName = Value<std::string>(detail::Raw{}, detail::lazy([r = &*resource] {
      const std::string id = r->stack().getLogicalId(*r);
      return id.size() > 128 ? id.substr(id.size() - 128) : id;
    }));
}

}  // namespace cdk::iam
