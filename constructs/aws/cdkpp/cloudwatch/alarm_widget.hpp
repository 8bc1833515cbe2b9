// SPDX-License-Identifier: Apache-2.0
// AlarmWidget: the metric of an alarm with its threshold.
#pragma once
#include <cdkpp/cloudwatch/alarm_ref.hpp>
#include <cdkpp/cloudwatch/graph_widget.hpp>

namespace cdk::cloudwatch {

struct AlarmWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// The alarm.
  Required<IAlarmRef&> alarm;
  /// @default 6
  Optional<double> height{};
  /// @default by CloudWatch
  Optional<YAxisProps> leftYAxis{};
  /// The region that the widget shows. @default that of the dashboard
  Optional<Value<std::string>> region{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// The metric of an alarm over time, with its threshold.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class AlarmWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4780 when it is wider than 24.
  explicit AlarmWidget(AlarmWidgetProps props);
  Json toJson() const override;

 private:
  AlarmWidgetProps props_;
};

}  // namespace cdk::cloudwatch
