// SPDX-License-Identifier: Apache-2.0
// AWS::Kinesis::ResourcePolicy: who may use a stream or a consumer. Follows aws-cdk-lib 2.276.0, aws-kinesis.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/kinesis/cfn_resource_policy.hpp>
#include <cdkpp/kinesis/istream.hpp>

namespace cdk::kinesis {

class IStreamConsumer;

/// Exactly one of stream and streamConsumer.
struct ResourcePolicyProps {
  /// The first statements. CloudFormation: ResourcePolicy. @default none
  Optional<iam::PolicyDocument> policyDocument{};
  /// CloudFormation: ResourceArn. @default the policy is one of streamConsumer
  Optional<IStream&> stream{};
  /// CloudFormation: ResourceArn. @default the policy is one of stream
  Optional<IStreamConsumer&> streamConsumer{};
};

/// The policy of a stream or a consumer. Both make their own when a statement is added to them.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-kinesis.ResourcePolicy";
  /// @throws ValidationError CDKPP4503 unless exactly one of stream and streamConsumer is given.
  template <std::same_as<ResourcePolicyProps> P = ResourcePolicyProps>
  explicit ResourcePolicy(Scope scope, P props);
  /// CloudFormation: ResourcePolicy.
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

}  // namespace cdk::kinesis

namespace cdk::detail {
/// The ARN of what the policy is for. @throws ValidationError CDKPP4503
Value<std::string> policyTarget(const kinesis::ResourcePolicyProps& props, const IConstruct& about);
}  // namespace cdk::detail

namespace cdk::kinesis {

template <std::same_as<ResourcePolicyProps> P>
ResourcePolicy::ResourcePolicy(Scope scope, P props) : Resource{detail::injected<ResourcePolicy>(scope, props)} {
  const Value<std::string> resourceArn = detail::policyTarget(props, *this);
  if (props.policyDocument) document_ = *props.policyDocument;
  New<CfnResourcePolicy> resource{
      *this, Id("Resource", node().location()), {.resourceArn = resourceArn, .resourcePolicy = document_.toJson()}};
}

}  // namespace cdk::kinesis
