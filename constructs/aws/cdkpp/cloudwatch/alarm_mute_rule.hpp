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

/// Mutes alarms at certain times: they change their state, but take no action.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html
class AlarmMuteRule : public Resource, public virtual IAlarmMuteRule {
 public:
  using Props = AlarmMuteRuleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.AlarmMuteRule";
  /// A rule that exists already.
  static Handle<IAlarmMuteRule> fromAlarmMuteRuleArn(Parent scope, Id id, Value<std::string> alarmMuteRuleArn);
  static Handle<IAlarmMuteRule> fromAlarmMuteRuleName(Parent scope, Id id, Value<std::string> alarmMuteRuleName);

  /// @throws ValidationError CDKPP4775 naming what is out of range: the length of the name, the duration. CDKPP4777
  /// for a date that cannot be. At synthesis, CDKPP4776 for more than 100 alarms.
  explicit AlarmMuteRule(Scope scope, AlarmMuteRuleProps props);
  Value<std::string> alarmMuteRuleArn() const override { return arn_; }
  Value<std::string> alarmMuteRuleName() const override { return name_; }
  AlarmMuteRuleReference alarmMuteRuleRef() const override { return {.alarmMuteRuleArn = arn_}; }
  /// Mutes an alarm, too.
  void addAlarm(IAlarmRef& alarm) { alarms_.add(alarm); }

 private:
  List<IAlarmRef&> alarms_{};
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

namespace detail {

/// What is out of range, as one text; empty when nothing is.
std::string muteRuleProblems(const AlarmMuteRuleProps& props);
/// Empty without alarms. @throws ValidationError CDKPP4776 for more than 100 alarms.
Optional<CfnAlarmMuteRule::MuteTargetsProperty> muteTargets(const AlarmMuteRule& rule, const List<IAlarmRef&>& alarms);

struct ImportedAlarmMuteRuleProps {
  Required<Value<std::string>> arn;
};
class ImportedAlarmMuteRule : public Resource, public virtual IAlarmMuteRule {
 public:
  using Props = ImportedAlarmMuteRuleProps;
  ImportedAlarmMuteRule(Scope scope, ImportedAlarmMuteRuleProps props)
      : Resource(scope),
        arn_(*props.arn),
        name_(*stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName) {}
  Value<std::string> alarmMuteRuleArn() const override { return arn_; }
  Value<std::string> alarmMuteRuleName() const override { return name_; }
  AlarmMuteRuleReference alarmMuteRuleRef() const override { return {.alarmMuteRuleArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
};

}  // namespace detail

inline AlarmMuteRule::AlarmMuteRule(Scope scope, AlarmMuteRuleProps props)
    : Resource{::cdk::detail::injected<AlarmMuteRule>(scope, props), {.physicalName = props.alarmMuteRuleName}} {
  if (const std::string problems = detail::muteRuleProblems(props); !problems.empty())
    throw ValidationError("CDKPP4775", problems, *this);
  for (IAlarmRef& alarm : props.alarms) addAlarm(alarm);
  List<CfnTag> tags;
  for (std::size_t i = 0; i < props.tags.size(); ++i)
    tags.add(CfnTag{.key = props.tags.key(i), .value = props.tags.value(i)});
  const auto dateOf = [](const Optional<CalendarDateTime>& date) {
    return date ? Optional<Value<std::string>>(detail::formatDate(*date)) : Optional<Value<std::string>>();
  };
  New<CfnAlarmMuteRule> resource{*this, Id("Resource", node().location()),
      {.description = props.description,
          .expireDate = dateOf(props.expire),
          .muteTargets = Optional<CfnAlarmMuteRule::MuteTargetsProperty>::lazy(
              [this] { return detail::muteTargets(*this, alarms_); }),
          .name = props.alarmMuteRuleName,
          .rule =
              CfnAlarmMuteRule::RuleProperty{
                  .schedule = CfnAlarmMuteRule::ScheduleProperty{.duration = props.duration->toIsoString(),
                      .expression = props.schedule->expressionString(),
                      .timezone = props.schedule->timeZoneName()}},
          .startDate = dateOf(props.start),
          .tags = std::move(tags)}};
  arn_ = getResourceArnAttribute(resource->attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                          .resource = "alarm-mute-rule",
                                                          .resourceName = physicalName(),
                                                          .service = "cloudwatch"});
  name_ = getResourceNameAttribute(resource->ref());
}

inline Handle<IAlarmMuteRule> AlarmMuteRule::fromAlarmMuteRuleArn(
    Parent scope, Id id, Value<std::string> alarmMuteRuleArn) {
  return New<detail::ImportedAlarmMuteRule>{scope, std::move(id), {.arn = std::move(alarmMuteRuleArn)}};
}
inline Handle<IAlarmMuteRule> AlarmMuteRule::fromAlarmMuteRuleName(
    Parent scope, Id id, Value<std::string> alarmMuteRuleName) {
  return fromAlarmMuteRuleArn(scope, std::move(id),
      Stack::of(*scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
          .resource = "alarm-mute-rule",
          .resourceName = std::move(alarmMuteRuleName),
          .service = "cloudwatch"}));
}

}  // namespace cdk::cloudwatch
