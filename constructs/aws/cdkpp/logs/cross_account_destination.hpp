// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::Destination. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/logs/cfn_destination.hpp>
#include <cdkpp/logs/subscription_filter.hpp>

namespace cdk::logs {

struct CrossAccountDestinationProps {
  /// CloudFormation: DestinationName. @default made of the name of the stack and the logical id
  Optional<Value<std::string>> destinationName{};
  /// The role that CloudWatch Logs takes to write to the target. CloudFormation: RoleArn.
  Required<iam::IRoleRef&> role;
  /// The ARN of the stream that gets the events. CloudFormation: TargetArn.
  Required<Value<std::string>> targetArn;
};

/// A place for the log events of other accounts. Which accounts may send there, its policy says.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html
class CrossAccountDestination : public Resource, public ILogSubscriptionDestination {
 public:
  using Props = CrossAccountDestinationProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.CrossAccountDestination";
  template <std::same_as<CrossAccountDestinationProps> P = CrossAccountDestinationProps>
  explicit CrossAccountDestination(Scope scope, P props);
  /// CloudFormation: Fn::GetAtt Arn.
  Value<std::string> destinationArn() const { return destinationArn_; }
  /// CloudFormation: Ref.
  Value<std::string> destinationName() const { return destinationName_; }
  /// Who may subscribe. CloudFormation: DestinationPolicy.
  iam::PolicyDocument& policyDocument() { return policyDocument_; }
  void addToPolicy(const iam::PolicyStatement& statement) { policyDocument_.addStatement(statement); }
  LogSubscriptionDestinationConfig bind(Construct&, ILogGroupRef&) override { return {.arn = destinationArn_}; }

 private:
  iam::PolicyDocument policyDocument_{};
  CfnDestination* resource_ = nullptr;
  Value<std::string> destinationArn_ = "";
  Value<std::string> destinationName_ = "";
};

template <std::same_as<CrossAccountDestinationProps> P>
CrossAccountDestination::CrossAccountDestination(Scope scope, P props)
    : Resource{::cdk::detail::injected<CrossAccountDestination>(scope, props),
          {.physicalName = props.destinationName.valueOr(
               Lazy::string([this] { return stack().stackName() + "-" + resource_->logicalId(); }))}} {
  New<CfnDestination> resource{*this, Id("Resource", node().location()),
      {.destinationName = *physicalName(),
          .destinationPolicy = Lazy::string([this]() -> Value<std::string> {
            if (policyDocument_.isEmpty()) return "";
            return stack().toJsonString(policyDocument_.toJson());
          }),
          .roleArn = props.role->roleRef().roleArn,
          .targetArn = *props.targetArn}};
  resource_ = &*resource;
  destinationArn_ = getResourceArnAttribute(resource->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                                     .resource = "destination",
                                                                     .resourceName = *physicalName(),
                                                                     .service = "logs"});
  destinationName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::logs
