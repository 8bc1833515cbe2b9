// SPDX-License-Identifier: Apache-2.0
// AlarmStatusWidget: the states of alarms.
#pragma once
#include <cdkpp/cloudwatch/alarm_rule.hpp>
#include <cdkpp/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// The order of the alarms.
enum class AlarmStatusWidgetSortBy : unsigned char {
  DEFAULT,                  ///< By name.
  STATE_UPDATED_TIMESTAMP,  ///< Those in ALARM first, then by the time of the last change.
  TIMESTAMP,                ///< By the time of the last change of the alarm's settings.
};

struct AlarmStatusWidgetProps {
  /// The alarms.
  Required<List<IAlarmRef&>> alarms;
  /// @default 3
  Optional<double> height{};
  /// @default AlarmStatusWidgetSortBy::DEFAULT
  Optional<AlarmStatusWidgetSortBy> sortBy{};
  /// Only alarms in these states. @default all
  List<AlarmState> states{};
  /// @default "Alarm Status"
  Optional<Value<std::string>> title{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// The states of alarms in a grid.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class AlarmStatusWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4780 when it is wider than 24.
  explicit AlarmStatusWidget(AlarmStatusWidgetProps props);
  Json toJson() const override;

 private:
  AlarmStatusWidgetProps props_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "default" and so on.
const char* nameOf(cloudwatch::AlarmStatusWidgetSortBy order);
}  // namespace cdk::detail
