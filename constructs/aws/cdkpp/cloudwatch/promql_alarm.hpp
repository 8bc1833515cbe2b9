// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::Alarm on a PromQL query. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>
#include <cdkpp/cloudwatch/cfn_alarm.hpp>

namespace cdk::cloudwatch {

struct PromQLAlarmProps {
  /// Whether the actions are taken. CloudFormation: ActionsEnabled. @default true
  Optional<Value<bool>> actionsEnabled{};
  /// CloudFormation: AlarmDescription. @default none
  Optional<Value<std::string>> alarmDescription{};
  /// CloudFormation: AlarmName. @default made by CloudFormation
  Optional<Value<std::string>> alarmName{};
  /// How often the query is asked, 10 seconds to 1 hour. CloudFormation: EvaluationInterval.
  Required<Duration> evaluationInterval;
  /// How long the query must give results before the alarm goes off, 0 seconds to 1 day.
  /// CloudFormation: EvaluationCriteria.PromQLCriteria.PendingPeriod. @default none
  Optional<Duration> pendingPeriod{};
  /// The query, 1 to 10000 characters. CloudFormation: EvaluationCriteria.PromQLCriteria.Query.
  Required<Value<std::string>> query;
  /// How long the query must give no results before the alarm is over, 0 seconds to 1 day.
  /// CloudFormation: EvaluationCriteria.PromQLCriteria.RecoveryPeriod. @default none
  Optional<Duration> recoveryPeriod{};
};

/// An alarm that goes off while a PromQL query gives results.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
class PromQLAlarm : public AlarmBase {
 public:
  using Props = PromQLAlarmProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.PromQLAlarm";
  /// An alarm that exists already.
  static Handle<IAlarm> fromPromQLAlarmArn(const Parent& scope, const Id& id, Value<std::string> alarmArn) {
    return detail::importAlarm(scope, id, std::move(alarmArn));
  }
  static Handle<IAlarm> fromPromQLAlarmName(const Parent& scope, const Id& id, Value<std::string> alarmName) {
    return detail::importAlarmByName(scope, id, std::move(alarmName));
  }

  /// @throws ValidationError CDKPP4774 naming all that is out of range.
  template <std::same_as<PromQLAlarmProps> P = PromQLAlarmProps>
  explicit PromQLAlarm(Scope scope, P props);
  Value<std::string> alarmArn() const override { return arn_; }
  Value<std::string> alarmName() const override { return name_; }

 private:
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// The properties of the L1 apart from the name and the actions. @throws as PromQLAlarm
cloudwatch::CfnAlarmProps promQLProps(const cloudwatch::PromQLAlarm& alarm, const cloudwatch::PromQLAlarmProps& props);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

template <std::same_as<PromQLAlarmProps> P>
PromQLAlarm::PromQLAlarm(Scope scope, P props)
    : AlarmBase{detail::injected<PromQLAlarm>(scope, props), {.physicalName = props.alarmName}} {
  CfnAlarmProps cfn = detail::promQLProps(*this, props);
  cfn.alarmName = physicalName();
  cfn.alarmActions = lazyActions(alarmActionArns_);
  cfn.insufficientDataActions = lazyActions(insufficientDataActionArns_);
  cfn.okActions = lazyActions(okActionArns_);
  New<CfnAlarm> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  arn_ = getResourceArnAttribute(resource->attrArn(), detail::alarmArnParts(physicalName()));
  name_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::cloudwatch
