// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::ResourcePolicy. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/logs/cfn_resource_policy.hpp>

namespace cdk::logs {

struct ResourcePolicyProps {
  /// The first statements. @default none
  List<iam::PolicyStatement> policyStatements{};
  /// CloudFormation: PolicyName. @default made of the place in the tree
  Optional<Value<std::string>> resourcePolicyName{};
};

namespace detail {
/// A policy as JSON text, its statements as they are: CloudWatch Logs takes text.
Value<std::string> policyText(const Stack& stack, const iam::PolicyDocument& document);
}  // namespace detail

/// What services may do with the log groups of an account and region.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.ResourcePolicy";
  template <std::same_as<ResourcePolicyProps> P = ResourcePolicyProps>
  explicit ResourcePolicy(Scope scope, P props = {});
  /// CloudFormation: PolicyDocument.
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

template <std::same_as<ResourcePolicyProps> P>
ResourcePolicy::ResourcePolicy(Scope scope, P props)
    : Resource{::cdk::detail::injected<ResourcePolicy>(scope, props), {.physicalName = props.resourcePolicyName}} {
  for (const iam::PolicyStatement& statement : props.policyStatements) document_.addStatement(statement);
  New<CfnResourcePolicy> resource{*this, Id("ResourcePolicy", node().location()),
      {.policyDocument = Lazy::string([this] { return detail::policyText(stack(), document_); }),
          .policyName = props.resourcePolicyName.valueOr(Lazy::string([this] { return Names::uniqueId(*this); }))}};
  node().setDefaultChild(*resource);
}

}  // namespace cdk::logs
