// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::AlarmMuteRule: when alarms take no action. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm_ref.hpp>
#include <cdkpp/cloudwatch/cfn_alarm_mute_rule.hpp>
#include <cdkpp/cloudwatch/schedule_expression.hpp>
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>

namespace cdk::cloudwatch {

/// A rule that mutes alarms, or an imported one.
class IAlarmMuteRule : public virtual IResource, public virtual IAlarmMuteRuleRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> alarmMuteRuleArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> alarmMuteRuleName() const = 0;
};

struct AlarmMuteRuleOptions {
  /// The name, 1 to 255 characters. CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> alarmMuteRuleName{};
  /// What the rule is for. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// How long the alarms are muted each time, 1 minute to 15 days. CloudFormation: Rule.Schedule.Duration.
  Required<Duration> duration;
  /// When the rule ends. CloudFormation: ExpireDate. @default never
  Optional<CalendarDateTime> expire{};
  /// When muting begins. CloudFormation: Rule.Schedule.Expression and Timezone.
  Required<ScheduleExpression> schedule;
  /// When the rule begins. CloudFormation: StartDate. @default at once
  Optional<CalendarDateTime> start{};
  /// CloudFormation: Tags. @default none
  Map<Value<std::string>> tags{};
};

struct AlarmMuteRuleProps {
  /// The name, 1 to 255 characters. CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> alarmMuteRuleName{};
  /// The alarms, up to 100. CloudFormation: MuteTargets. @default those of addAlarm
  List<IAlarmRef&> alarms{};
  /// What the rule is for. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// How long the alarms are muted each time, 1 minute to 15 days. CloudFormation: Rule.Schedule.Duration.
  Required<Duration> duration;
  /// When the rule ends. CloudFormation: ExpireDate. @default never
  Optional<CalendarDateTime> expire{};
  /// When muting begins. CloudFormation: Rule.Schedule.Expression and Timezone.
  Required<ScheduleExpression> schedule;
  /// When the rule begins. CloudFormation: StartDate. @default at once
  Optional<CalendarDateTime> start{};
  /// CloudFormation: Tags. @default none
  Map<Value<std::string>> tags{};
};

class AlarmMuteRule;

}  // namespace cdk::cloudwatch

namespace cdk::detail {

/// The properties of the L1 apart from MuteTargets. @throws as AlarmMuteRule
cloudwatch::CfnAlarmMuteRuleProps muteRuleProps(
    const cloudwatch::AlarmMuteRule& rule, const cloudwatch::AlarmMuteRuleProps& props);
/// Empty without alarms. @throws ValidationError CDKPP4776 for more than 100 alarms.
Any muteTargets(const cloudwatch::AlarmMuteRule& rule, const List<cloudwatch::IAlarmRef&>& alarms);
/// A rule that exists already.
Handle<cloudwatch::IAlarmMuteRule> importMuteRule(
    const Parent& scope, const Id& id, Value<std::string> alarmMuteRuleArn);
Handle<cloudwatch::IAlarmMuteRule> importMuteRuleByName(
    const Parent& scope, const Id& id, Value<std::string> alarmMuteRuleName);

}  // namespace cdk::detail

namespace cdk::cloudwatch {

/// Mutes alarms at certain times: they change their state, but take no action.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html
class AlarmMuteRule : public Resource, public virtual IAlarmMuteRule {
 public:
  using Props = AlarmMuteRuleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.AlarmMuteRule";
  /// A rule that exists already.
  static Handle<IAlarmMuteRule> fromAlarmMuteRuleArn(
      const Parent& scope, const Id& id, Value<std::string> alarmMuteRuleArn) {
    return detail::importMuteRule(scope, id, std::move(alarmMuteRuleArn));
  }
  static Handle<IAlarmMuteRule> fromAlarmMuteRuleName(
      const Parent& scope, const Id& id, Value<std::string> alarmMuteRuleName) {
    return detail::importMuteRuleByName(scope, id, std::move(alarmMuteRuleName));
  }

  /// @throws ValidationError CDKPP4775 naming what is out of range: the length of the name, the duration. CDKPP4777
  /// for a date that cannot be. At synthesis, CDKPP4776 for more than 100 alarms.
  template <std::same_as<AlarmMuteRuleProps> P = AlarmMuteRuleProps>
  explicit AlarmMuteRule(Scope scope, P props);
  Value<std::string> alarmMuteRuleArn() const override { return arn_; }
  Value<std::string> alarmMuteRuleName() const override { return name_; }
  AlarmMuteRuleReference alarmMuteRuleRef() const override { return {.alarmMuteRuleArn = arn_}; }
  /// Mutes an alarm, too.
  void addAlarm(IAlarmRef& alarm);

 private:
  List<IAlarmRef&> alarms_{};
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

template <std::same_as<AlarmMuteRuleProps> P>
AlarmMuteRule::AlarmMuteRule(Scope scope, P props)
    : Resource{detail::injected<AlarmMuteRule>(scope, props), {.physicalName = props.alarmMuteRuleName}} {
  alarms_ = props.alarms;
  CfnAlarmMuteRuleProps cfn = detail::muteRuleProps(*this, props);
  cfn.muteTargets = {detail::Raw{}, detail::lazy([this] { return detail::muteTargets(*this, alarms_); })};
  New<CfnAlarmMuteRule> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  arn_ = getResourceArnAttribute(resource->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                          .resource = "alarm-mute-rule",
                                                          .resourceName = physicalName(),
                                                          .service = "cloudwatch"});
  name_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::cloudwatch
