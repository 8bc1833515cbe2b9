// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/alarm_base.hpp>
#include <cdkpp/core/time_zone.hpp>

#include "cloudwatch/problems.hpp"

namespace cdk::detail {
namespace {

constexpr std::size_t MOST_MUTED_ALARMS = 100;
constexpr double MINUTE = 60;
constexpr double DAY = 24 * 60 * MINUTE;

void check(const cloudwatch::AlarmMuteRule& rule, const cloudwatch::AlarmMuteRuleProps& props) {
  CloudWatchProblems problems;
  problems.length("alarmMuteRuleName", props.alarmMuteRuleName, 255);
  problems.duration("duration", *props.duration, MINUTE, 15 * DAY, "1 minute to 15 days");
  if (!problems.text().empty()) throw ValidationError("CDKPP4775", problems.text(), rule);
}

Optional<Value<std::string>> dateOf(const Optional<cloudwatch::CalendarDateTime>& date) {
  return date ? Optional<Value<std::string>>(formatDate(*date)) : Optional<Value<std::string>>();
}

Optional<Value<std::string>> timeZoneName(const cloudwatch::ScheduleExpression& schedule) {
  return schedule.timeZone() ? Optional<Value<std::string>>(schedule.timeZone()->timezoneName)
                             : Optional<Value<std::string>>();
}

struct ImportedProps {
  Required<Value<std::string>> arn;
};
class Imported : public Resource, public virtual cloudwatch::IAlarmMuteRule {
 public:
  using Props = ImportedProps;
  Imported(Scope scope, ImportedProps props)
      : Resource(scope),
        arn_(*props.arn),
        name_(*stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName) {}
  Value<std::string> alarmMuteRuleArn() const override { return arn_; }
  Value<std::string> alarmMuteRuleName() const override { return name_; }
  cloudwatch::AlarmMuteRuleReference alarmMuteRuleRef() const override { return {.alarmMuteRuleArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
};

}  // namespace

cloudwatch::CfnAlarmMuteRuleProps muteRuleProps(const cloudwatch::AlarmMuteRule& rule,
                                                const cloudwatch::AlarmMuteRuleProps& props) {
  check(rule, props);
  List<CfnTag> tags;
  for (std::size_t i = 0; i < props.tags.size(); ++i)
    tags.add(CfnTag{.key = props.tags.key(i), .value = props.tags.value(i)});
  using Schedule = cloudwatch::CfnAlarmMuteRule::ScheduleProperty;
  return {
      .description = props.description,
      .expireDate = dateOf(props.expire),
      .name = props.alarmMuteRuleName,
      .rule = cloudwatch::CfnAlarmMuteRule::RuleProperty{.schedule =
                                                             Schedule{.duration = props.duration->toIsoString(),
                                                                      .expression = props.schedule->expressionString(),
                                                                      .timezone = timeZoneName(*props.schedule)}},
      .startDate = dateOf(props.start),
      .tags = std::move(tags)};
}

Any muteTargets(const cloudwatch::AlarmMuteRule& rule, const List<cloudwatch::IAlarmRef&>& alarms) {
  if (alarms.size() > MOST_MUTED_ALARMS)
    throw ValidationError(
        "CDKPP4776",
        "a mute rule is for up to 100 alarms, but " + std::to_string(alarms.size()) + " were given; make a second rule",
        rule);
  if (alarms.size() == 0) return {};
  List<Value<std::string>> names;
  for (cloudwatch::IAlarmRef& alarm : alarms) names.add(alarm.alarmRef().alarmName);
  return box(cloudwatch::CfnAlarmMuteRule::MuteTargetsProperty{.alarmNames = std::move(names)});
}

Handle<cloudwatch::AlarmMuteRule> muteAlarm(cloudwatch::AlarmBase& alarm, Id id,
                                            cloudwatch::AlarmMuteRuleOptions options) {
  return New<cloudwatch::AlarmMuteRule>{alarm,
                                        std::move(id),
                                        {.alarmMuteRuleName = std::move(options.alarmMuteRuleName),
                                         .alarms = {alarm},
                                         .description = std::move(options.description),
                                         .duration = std::move(options.duration),
                                         .expire = std::move(options.expire),
                                         .schedule = std::move(options.schedule),
                                         .start = std::move(options.start),
                                         .tags = std::move(options.tags)}};
}

Handle<cloudwatch::IAlarmMuteRule> importMuteRule(const Parent& scope, const Id& id,
                                                  Value<std::string> alarmMuteRuleArn) {
  return New<Imported>{scope, id, {.arn = std::move(alarmMuteRuleArn)}};
}
Handle<cloudwatch::IAlarmMuteRule> importMuteRuleByName(const Parent& scope, const Id& id,
                                                        Value<std::string> alarmMuteRuleName) {
  return importMuteRule(scope, id,
                        Stack::of(*scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                     .resource = "alarm-mute-rule",
                                                     .resourceName = std::move(alarmMuteRuleName),
                                                     .service = "cloudwatch"}));
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

void AlarmMuteRule::addAlarm(IAlarmRef& alarm) { alarms_.add(alarm); }

}  // namespace cdk::cloudwatch
