// SPDX-License-Identifier: Apache-2.0
// SingleValueWidget: the latest value as a number.
#pragma once
#include <cdkpp/cloudwatch/widget.hpp>
#include <cdkpp/core/duration.hpp>

namespace cdk::cloudwatch {

struct SingleValueWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// The end of the time range, "2026-01-31T00:00:00Z"; needs start. @default now
  Optional<Value<std::string>> end{};
  /// Whether all digits are shown. @default false
  Optional<bool> fullPrecision{};
  /// @default 3
  Optional<double> height{};
  /// Whether the latest point is shown while it is still being gathered. @default false
  Optional<bool> liveData{};
  /// The metrics.
  Required<List<IMetric>> metrics;
  /// The period of metrics without one of their own. @default 5 minutes
  Optional<Duration> period{};
  /// The region that the widget shows. @default that of the dashboard
  Optional<Value<std::string>> region{};
  /// Whether one number stands for the whole time range. Not with sparkline. @default false
  Optional<bool> setPeriodToTimeRange{};
  /// Whether a small graph is shown below the number. @default false
  Optional<bool> sparkline{};
  /// The begin of the time range: a date, or "-PT3H" for the last three hours. @default that of the dashboard
  Optional<Value<std::string>> start{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// The latest value of metrics as numbers.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class SingleValueWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4781 naming all that does not fit: an end without a start, setPeriodToTimeRange
  /// together with sparkline; CDKPP4780 when it is wider than 24.
  explicit SingleValueWidget(SingleValueWidgetProps props);
  Json toJson() const override;

 private:
  SingleValueWidgetProps props_;
};

}  // namespace cdk::cloudwatch
