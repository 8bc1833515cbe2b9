// SPDX-License-Identifier: Apache-2.0
// Custom::AWS: a resource made by calls of AWS services, and the function of the stack that makes the calls. Follows
// aws-cdk-lib 2.276.0, custom-resources.
#pragma once
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/custom_resources/aws_custom_resource_policy.hpp>
#include <cdkpp/custom_resources/aws_sdk_call.hpp>

namespace cdk::ec2 {
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2
namespace cdk::iam {
class IRole;
}
namespace cdk::interfaces::logs {
class ILogGroupRef;
}

namespace cdk::custom_resources {

/// At least one of onCreate, onUpdate and onDelete is given, and at least one of policy and role. Of what is said about
/// the function (functionName, logGroup, logRetention, memorySize, role, timeout, vpc, vpcSubnets) counts what the
/// first AwsCustomResource of the stack says.
struct AwsCustomResourceProps {
  /// The name of the function. @default made by CloudFormation
  Optional<Value<std::string>> functionName{};
  /// Whether the newest SDK is installed before the calls, which takes a minute and access to npmjs.com.
  /// @default the context value @aws-cdk/customresources:installLatestAwsSdkDefault, or false
  Optional<bool> installLatestAwsSdk{};
  /// Where the function logs. @default a new one
  Optional<interfaces::logs::ILogGroupRef&> logGroup{};
  /// How many days logs are kept, see logs::RetentionDays, by a custom resource. Prefer logGroup. @default as logGroup
  Optional<Value<double>> logRetention{};
  /// The memory of the function in MiB. @default 512 when installLatestAwsSdk is true, else 128
  Optional<Value<double>> memorySize{};
  /// The call that creates the resource. @default onUpdate
  Optional<AwsSdkCall> onCreate{};
  /// The call that deletes the resource. @default none
  Optional<AwsSdkCall> onDelete{};
  /// The call that changes the resource. @default none
  Optional<AwsSdkCall> onUpdate{};
  /// What is added to the policy of the function's role. @default nothing
  Optional<AwsCustomResourcePolicy> policy{};
  /// What happens to the resource when it is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// "Custom::" and up to 52 letters, digits and any of _ @ -. @default "Custom::AWS"
  Optional<std::string> resourceType{};
  /// The role of the function, which lambda.amazonaws.com can assume. @default a new one
  Optional<iam::IRole&> role{};
  /// How long CloudFormation waits, 1 s to 1 h. @default one hour
  Optional<Duration> serviceTimeout{};
  /// How long the function may take. @default 2 minutes
  Optional<Duration> timeout{};
  /// The VPC of the function. @default none
  Optional<ec2::IVpc&> vpc{};
  /// The subnets of the function; public ones have no way out. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// What CloudFormation has no resource for, by calls of AWS services:
///
///     New<custom_resources::AwsCustomResource> parameter{*this, "Parameter", {
///         .onUpdate = custom_resources::AwsSdkCall{
///             .action = "getParameter",
///             .parameters = Json::object({{"Name", "my-parameter"}, {"WithDecryption", true}}),
///             .physicalResourceId = custom_resources::PhysicalResourceId::fromResponse("Parameter.ARN"),
///             .service = "SSM",
///         },
///         .policy = custom_resources::AwsCustomResourcePolicy::fromSdkCalls(
///             {.resources = custom_resources::AwsCustomResourcePolicy::ANY_RESOURCE}),
///     }};
///     parameter->getResponseField("Parameter.Value");
///
/// The calls stand in the template as JSON: service, action, parameters, physicalResourceId, ignoreErrorCodesMatching,
/// apiVersion, region, outputPaths, assumedRoleArn, externalId, logApiResponseData.
class AwsCustomResource : public Construct, public virtual iam::IGrantable {
 public:
  using Props = AwsCustomResourceProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-custom-resources.AwsCustomResource";
  /// The name of the function within its stack.
  static constexpr const char* PROVIDER_FUNCTION_UUID = "679f53fa-c002-430c-b0da-5b7982bd2287";

  /// @throws ValidationError CDKPP5000 naming everything that is wrong with the properties.
  explicit AwsCustomResource(Scope scope, AwsCustomResourceProps props);
  /// The role of the function, which all AwsCustomResources of the stack share.
  iam::IPrincipal& grantPrincipal() const override { return *grantPrincipal_; }
  /// A value of the response, "Buckets.0.Name". @throws ValidationError CDKPP5001 when errors of the calls are ignored:
  /// there may be no response.
  Value<std::string> getResponseField(std::string_view dataPath) const;
  /// The same as a reference of no particular type; throws as getResponseField does.
  Reference getResponseFieldReference(std::string_view dataPath) const;

 private:
  void checkHasResponse(const char* method) const;
  void grantCalls(const AwsCustomResourceProps& props, const Handle<iam::IRole>& role);
  Handle<CustomResource> customResource_{};
  iam::IPrincipal* grantPrincipal_ = nullptr;
  bool ignoresErrors_ = false;
};

}  // namespace cdk::custom_resources
