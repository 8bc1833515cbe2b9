// SPDX-License-Identifier: Apache-2.0
// AWS::SecretsManager::ResourcePolicy: who may use a secret. Follows aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/secretsmanager/cfn_resource_policy.hpp>
#include <cdkpp/secretsmanager/isecret.hpp>

namespace cdk::secretsmanager {

struct ResourcePolicyProps {
  /// CloudFormation: SecretId.
  Required<ISecret&> secret;
};

/// The policy of a secret. A Secret makes its own when a statement is added to it.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-secretsmanager.ResourcePolicy";
  template <std::same_as<ResourcePolicyProps> P = ResourcePolicyProps>
  explicit ResourcePolicy(Scope scope, P props);
  /// CloudFormation: ResourcePolicy.
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

template <std::same_as<ResourcePolicyProps> P>
ResourcePolicy::ResourcePolicy(Scope scope, P props) : Resource{detail::injected<ResourcePolicy>(scope, props)} {
  New<CfnResourcePolicy> resource{*this, Id("Resource", node().location()),
      {.resourcePolicy = document_.toJson(), .secretId = props.secret->secretArn()}};
}

}  // namespace cdk::secretsmanager
