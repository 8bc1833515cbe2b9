// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::LogGroup, and AWS::Logs::ResourcePolicy when its policy has statements. Follows aws-cdk-lib 2.276.0,
// aws-logs.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/kms/key_ref.hpp>
#include <cdkpp/logs/cfn_log_group.hpp>
#include <cdkpp/logs/data_protection_policy.hpp>
#include <cdkpp/logs/field_index_policy.hpp>
#include <cdkpp/logs/log_group_grants.hpp>
#include <cdkpp/logs/log_stream.hpp>
#include <cdkpp/logs/metric_filter.hpp>
#include <cdkpp/logs/resource_policy.hpp>
#include <cdkpp/logs/retention_days.hpp>
#include <cdkpp/logs/subscription_filter.hpp>
#include <cdkpp/logs/transformer.hpp>

namespace cdk::logs {

/// For ILogGroup::addStream.
struct StreamOptions {
  /// CloudFormation: LogStreamName. @default made by CloudFormation
  Optional<Value<std::string>> logStreamName{};
};

/// A log group, also an imported one.
class ILogGroup : public virtual iam::IResourceWithPolicy, public virtual ILogGroupRef {
 public:
  /// The ARN with ":*" at its end, as most policies want it. CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> logGroupArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> logGroupName() const = 0;
  /// The name that the program gave; not set where CloudFormation makes one.
  virtual Optional<Value<std::string>> logGroupPhysicalName() const = 0;

  virtual Handle<LogStream> addStream(Id id, StreamOptions props = {}) = 0;
  virtual Handle<SubscriptionFilter> addSubscriptionFilter(Id id, SubscriptionFilterOptions props) = 0;
  virtual Handle<MetricFilter> addMetricFilter(Id id, MetricFilterOptions props) = 0;
  virtual Handle<Transformer> addTransformer(Id id, TransformerOptions props) = 0;
  /// A metric of the values of a field, by a metric filter "<metricNamespace>_<metricName>".
  /// @param jsonField "$.field"
  virtual cloudwatch::Metric extractMetric(
      std::string_view jsonField, std::string_view metricNamespace, std::string_view metricName) = 0;

  /// Lets somebody make streams and put events into them.
  virtual iam::Grant grantWrite(const iam::IGrantable& grantee) = 0;
  /// Lets somebody read and filter events.
  virtual iam::Grant grantRead(const iam::IGrantable& grantee) = 0;
  /// Lets somebody do what the actions name.
  virtual iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) = 0;

  /// A metric of CloudWatch Logs, its sum over five minutes.
  virtual cloudwatch::Metric metric(std::string_view metricName, const cloudwatch::MetricOptions& props = {}) const = 0;
  /// The number of events that came in.
  virtual cloudwatch::Metric metricIncomingLogEvents(const cloudwatch::MetricOptions& props = {}) const = 0;
  /// The bytes of events that came in.
  virtual cloudwatch::Metric metricIncomingBytes(const cloudwatch::MetricOptions& props = {}) const = 0;
};

/// What log groups cost, and can do.
enum class LogGroupClass {
  STANDARD,           ///< all functions
  INFREQUENT_ACCESS,  ///< cheaper, without metrics, subscriptions and live tail
  DELIVERY,           ///< for events that are only passed on to S3 and the like; they are kept for a day
};

struct LogGroupProps {
  /// Not for LogGroupClass::DELIVERY. CloudFormation: DataProtectionPolicy. @default none
  Optional<DataProtectionPolicy> dataProtectionPolicy{};
  /// Whether the group cannot be deleted. CloudFormation: DeletionProtectionEnabled. @default false
  Optional<Value<bool>> deletionProtectionEnabled{};
  /// CloudFormation: KmsKeyId. @default CloudWatch Logs' own encryption
  Optional<kms::IKeyRef&> encryptionKey{};
  /// Not for LogGroupClass::DELIVERY. CloudFormation: FieldIndexPolicies. @default none
  List<FieldIndexPolicy> fieldIndexPolicies{};
  /// CloudFormation: LogGroupClass. @default LogGroupClass::STANDARD
  Optional<LogGroupClass> logGroupClass{};
  /// 1 to 512 letters, digits, "_", "-", "/", ".", "#". CloudFormation: LogGroupName. @default made by CloudFormation
  Optional<Value<std::string>> logGroupName{};
  /// What happens when the group is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// How many days events are kept, see RetentionDays. Not for LogGroupClass::DELIVERY. CloudFormation:
  /// RetentionInDays.
  /// @default RetentionDays::TWO_YEARS
  Optional<Value<double>> retention{};
};

/// What is the same for log groups of this program and imported ones.
class LogGroupBase : public Resource, public virtual ILogGroup {
 public:
  LogGroupReference logGroupRef() const override {
    return {.logGroupArn = logGroupArn(), .logGroupName = logGroupName()};
  }
  LogGroupGrants grants() { return LogGroupGrants::fromLogGroup(*this); }
  Handle<LogStream> addStream(Id id, StreamOptions props = {}) override;
  Handle<SubscriptionFilter> addSubscriptionFilter(Id id, SubscriptionFilterOptions props) override;
  Handle<MetricFilter> addMetricFilter(Id id, MetricFilterOptions props) override;
  Handle<Transformer> addTransformer(Id id, TransformerOptions props) override;
  cloudwatch::Metric extractMetric(
      std::string_view jsonField, std::string_view metricNamespace, std::string_view metricName) override;
  iam::Grant grantWrite(const iam::IGrantable& grantee) override { return grants().write(grantee); }
  iam::Grant grantRead(const iam::IGrantable& grantee) override { return grants().read(grantee); }
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    return grants().actions(grantee, std::move(actions));
  }
  Optional<Value<std::string>> logGroupPhysicalName() const override { return physicalName(); }
  /// Adds to a resource policy, a child "Policy". CloudWatch Logs takes accounts only: principals with an ARN become
  /// the account of it.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  cloudwatch::Metric metric(std::string_view metricName, const cloudwatch::MetricOptions& props = {}) const override;
  cloudwatch::Metric metricIncomingLogEvents(const cloudwatch::MetricOptions& props = {}) const override {
    return metric("IncomingLogs", props);
  }
  cloudwatch::Metric metricIncomingBytes(const cloudwatch::MetricOptions& props = {}) const override {
    return metric("IncomingBytes", props);
  }

 protected:
  using Resource::Resource;

 private:
  Handle<ResourcePolicy> policy_{};
};

/// A group of log streams with one retention, encryption and access.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html
class LogGroup : public LogGroupBase {
 public:
  using Props = LogGroupProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.LogGroup";
  /// @throws ValidationError CDKPP4711 naming what does not go together with LogGroupClass::DELIVERY, and a retention
  /// that is not above 0.
  template <std::same_as<LogGroupProps> P = LogGroupProps>
  explicit LogGroup(Scope scope, P props = {});
  /// A log group that exists, by its ARN with or without ":*".
  static Handle<ILogGroup> fromLogGroupArn(const Parent& scope, const Id& id, const Value<std::string>& logGroupArn);
  /// A log group that exists in the account and region of the stack.
  static Handle<ILogGroup> fromLogGroupName(const Parent& scope, const Id& id, const Value<std::string>& logGroupName);
  Value<std::string> logGroupArn() const override { return logGroupArn_; }
  Value<std::string> logGroupName() const override { return logGroupName_; }

 private:
  Handle<CfnLogGroup> makeResource(const LogGroupProps& props);
  Value<std::string> logGroupArn_ = "";
  Value<std::string> logGroupName_ = "";
};

namespace detail {
/// All that is wrong with the properties, as one text; empty when there is nothing.
std::string logGroupProblems(const LogGroupProps& props);
/// "STANDARD" and so on.
const char* textOf(LogGroupClass logGroupClass);
/// Text without ":*" at its end.
Value<std::string> withoutStreams(const Value<std::string>& nameOrArn);
/// The principal as CloudWatch Logs takes it: where it has an account, that.
iam::Principal accountOf(const iam::Principal& principal);
}  // namespace detail

template <std::same_as<LogGroupProps> P>
LogGroup::LogGroup(Scope scope, P props)
    : LogGroupBase{::cdk::detail::injected<LogGroup>(scope, props), {.physicalName = props.logGroupName}} {
  const Handle<CfnLogGroup> resource = makeResource(props);
  logGroupArn_ = getResourceArnAttribute(resource->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                                  .resource = "log-group",
                                                                  .resourceName = physicalName().valueOr(""),
                                                                  .service = "logs"});
  logGroupName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::logs
