// SPDX-License-Identifier: Apache-2.0
// What PromQL alarms and mute rules refuse.
#include <cdkpp/cloudwatch/alarm_mute_rule.hpp>
#include <cdkpp/cloudwatch/promql_alarm.hpp>

#include "cloudwatch/problems.hpp"

namespace cdk::cloudwatch::detail {
namespace {

constexpr std::size_t MOST_MUTED_ALARMS = 100;
constexpr double HOUR = 3600;
constexpr double DAY = 24 * HOUR;

}  // namespace

std::string promQLProblems(const PromQLAlarmProps& props) {
  Problems problems;
  problems.duration("evaluationInterval", *props.evaluationInterval, 10, HOUR, "10 seconds to 1 hour");
  problems.duration("pendingPeriod", props.pendingPeriod, 0, DAY, "0 seconds to 1 day");
  problems.duration("recoveryPeriod", props.recoveryPeriod, 0, DAY, "0 seconds to 1 day");
  problems.length("query", *props.query, 10000);
  return problems.text();
}

std::string muteRuleProblems(const AlarmMuteRuleProps& props) {
  Problems problems;
  problems.length("alarmMuteRuleName", props.alarmMuteRuleName, 255);
  problems.duration("duration", *props.duration, 60, 15 * DAY, "1 minute to 15 days");
  return problems.text();
}

Optional<CfnAlarmMuteRule::MuteTargetsProperty> muteTargets(const AlarmMuteRule& rule, const List<IAlarmRef&>& alarms) {
  if (alarms.size() > MOST_MUTED_ALARMS)
    throw ValidationError(
        "CDKPP4776",
        "a mute rule is for up to 100 alarms, but " + std::to_string(alarms.size()) + " were given; make a second rule",
        rule);
  if (alarms.size() == 0) return {};
  List<Value<std::string>> names;
  for (IAlarmRef& alarm : alarms) names.add(alarm.alarmRef().alarmName);
  return CfnAlarmMuteRule::MuteTargetsProperty{.alarmNames = std::move(names)};
}

}  // namespace cdk::cloudwatch::detail
