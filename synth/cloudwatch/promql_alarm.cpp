// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/promql_alarm.hpp>

#include "cloudwatch/problems.hpp"

namespace cdk::detail {
namespace {

constexpr double HOUR = 3600;
constexpr double DAY = 24 * HOUR;

void check(const cloudwatch::PromQLAlarm& alarm, const cloudwatch::PromQLAlarmProps& props) {
  CloudWatchProblems problems;
  problems.duration("evaluationInterval", *props.evaluationInterval, 10, HOUR, "10 seconds to 1 hour");
  problems.duration("pendingPeriod", props.pendingPeriod, 0, DAY, "0 seconds to 1 day");
  problems.duration("recoveryPeriod", props.recoveryPeriod, 0, DAY, "0 seconds to 1 day");
  problems.length("query", *props.query, 10000);
  if (!problems.text().empty()) throw ValidationError("CDKPP4774", problems.text(), alarm);
}

Optional<Value<double>> secondsOf(const Optional<Duration>& duration) {
  return duration ? Optional<Value<double>>(duration->toSeconds()) : Optional<Value<double>>();
}

}  // namespace

cloudwatch::CfnAlarmProps promQLProps(const cloudwatch::PromQLAlarm& alarm, const cloudwatch::PromQLAlarmProps& props) {
  check(alarm, props);
  using Criteria = cloudwatch::CfnAlarm::AlarmPromQLCriteriaProperty;
  return {.actionsEnabled = props.actionsEnabled,
          .alarmDescription = props.alarmDescription,
          .evaluationCriteria =
              cloudwatch::CfnAlarm::EvaluationCriteriaProperty{
                  .promQlCriteria = Criteria{.pendingPeriod = secondsOf(props.pendingPeriod),
                                             .query = *props.query,
                                             .recoveryPeriod = secondsOf(props.recoveryPeriod)}},
          .evaluationInterval = props.evaluationInterval->toSeconds()};
}

}  // namespace cdk::detail
