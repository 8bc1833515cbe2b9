// SPDX-License-Identifier: Apache-2.0
// IFunction: functions of this program and imported ones, their versions and aliases. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/ec2/connections.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/lambda/architecture.hpp>
#include <cdkpp/lambda/event_invoke_config.hpp>
#include <cdkpp/lambda/event_source.hpp>
#include <cdkpp/lambda/function_ref.hpp>
#include <cdkpp/lambda/function_url_options.hpp>
#include <cdkpp/lambda/permission.hpp>
#include <cdkpp/lambda/tenancy_config.hpp>

namespace cdk::lambda {

class EventSourceMapping;
class FunctionUrl;
class IVersion;
struct EventSourceMappingOptions;

class IFunction : public virtual IResource,
                  public virtual ec2::IConnectable,
                  public virtual iam::IGrantable,
                  public virtual IFunctionRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> functionArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> functionName() const = 0;
  virtual Architecture architecture() const = 0;
  /// Whether it is in a VPC, so that it has connections.
  virtual bool isBoundToVpc() const = 0;
  /// The version "$LATEST": whatever the function is when it is invoked.
  virtual Handle<IVersion> latestVersion() = 0;
  /// The node below which permissions are made.
  virtual Node& permissionsNode() = 0;
  /// What those who may invoke it may name: the function, and its versions and aliases.
  virtual List<Value<std::string>> resourceArnsForGrantInvoke() const = 0;
  /// The role that it runs as; empty for an imported function of which it is not known.
  virtual Handle<iam::IRole> role() const = 0;
  /// How its tenants are kept apart. @default they are not
  virtual Optional<TenancyConfig> tenancyConfig() const = 0;
  /// The security groups, to allow traffic. @throws ValidationError CDKPP4604 for a function outside of VPCs.
  ec2::Connections connections() const override = 0;

  /// Lets the source invoke the function.
  /// @throws ValidationError CDKPP4609 for a source that functions with tenant isolation cannot have.
  virtual void addEventSource(IEventSource& source) = 0;
  /// The same for a source that is made on the spot.
  void addEventSource(IEventSource&& source) { addEventSource(source); }
  /// Lets Lambda read a stream or a queue and invoke the function with what it finds. Needs
  /// <cdkpp/lambda/event_source_mapping.hpp>.
  virtual Handle<EventSourceMapping> addEventSourceMapping(Id id, EventSourceMappingOptions options) = 0;
  /// Gives the function a URL. Needs <cdkpp/lambda/function_url.hpp>.
  virtual Handle<FunctionUrl> addFunctionUrl(FunctionUrlOptions options = {}) = 0;
  /// Adds to the resource policy. An imported function of another account has none: nothing is added but a warning.
  /// @throws ValidationError CDKPP4605 for a principal, CDKPP4606 for conditions that the policy cannot hold.
  virtual void addPermission(Id id, Permission permission) = 0;
  /// Adds to the policy of the role, where that is known.
  virtual void addToRolePolicy(const iam::PolicyStatement& statement) = 0;
  /// Says what becomes of asynchronous invocations, once. @throws ValidationError CDKPP4608 the second time.
  virtual void configureAsyncInvoke(EventInvokeConfigOptions options) = 0;

  /// lambda:InvokeFunction on the function, its versions and aliases.
  /// @throws ValidationError CDKPP4607 where a resource policy is needed and cannot be changed.
  virtual iam::Grant grantInvoke(const iam::IGrantable& identity) = 0;
  /// grantInvoke for each of them.
  virtual std::vector<iam::Grant> grantInvokeCompositePrincipal(const iam::CompositePrincipal& compositePrincipal) = 0;
  /// lambda:InvokeFunction on the function as it is, not on its versions.
  virtual iam::Grant grantInvokeLatestVersion(const iam::IGrantable& identity) = 0;
  /// lambda:InvokeFunctionUrl, and lambda:InvokeFunction by way of the URL.
  virtual iam::Grant grantInvokeUrl(const iam::IGrantable& identity) = 0;
  /// lambda:InvokeFunction on one version.
  virtual iam::Grant grantInvokeVersion(const iam::IGrantable& identity, IVersion& version) = 0;

  /// A metric of this function by its name in CloudWatch.
  /// @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
  virtual cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const = 0;
  /// How long invocations take, in milliseconds; average over 5 minutes.
  cloudwatch::Metric metricDuration(cloudwatch::MetricOptions props = {}) const;
  /// The number of invocations that failed; sum over 5 minutes.
  cloudwatch::Metric metricErrors(cloudwatch::MetricOptions props = {}) const;
  /// The number of invocations; sum over 5 minutes.
  cloudwatch::Metric metricInvocations(cloudwatch::MetricOptions props = {}) const;
  /// The number of invocations that were refused because too many ran; sum over 5 minutes.
  cloudwatch::Metric metricThrottles(cloudwatch::MetricOptions props = {}) const;
};

/// For Function::fromFunctionAttributes.
struct FunctionAttributes {
  /// @default Architecture::X86_64
  Optional<Architecture> architecture{};
  /// "arn:<partition>:lambda:<region>:<account>:function:<name>"
  Required<Value<std::string>> functionArn;
  /// The role it runs as. @default not known: nothing is added to its policy
  Optional<iam::IRole&> role{};
  /// Whether it is of the account and region of the stack, so that permissions can be added.
  /// @default whether the stack has a concrete account and the ARN has the same
  Optional<bool> sameEnvironment{};
  /// The security group, for a function in a VPC. @default none
  Optional<ec2::ISecurityGroup&> securityGroup{};
  /// Takes the permissions that are granted as given already. @default false
  Optional<bool> skipPermissions{};
  /// @default tenants are not kept apart
  Optional<TenancyConfig> tenancyConfig{};
};

}  // namespace cdk::lambda
