// SPDX-License-Identifier: Apache-2.0
// GaugeWidget: the latest value on a dial.
#pragma once
#include <cdkpp/cloudwatch/graph_widget.hpp>

namespace cdk::cloudwatch {

struct GaugeWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// Lines on the dial. @default none
  List<HorizontalAnnotation> annotations{};
  /// The end of the time range, "2026-01-31T00:00:00Z"; needs start. @default now
  Optional<Value<std::string>> end{};
  /// @default 6
  Optional<double> height{};
  /// The scale of the dial. @default 0 to 100
  Optional<YAxisProps> leftYAxis{};
  /// @default LegendPosition::BOTTOM
  Optional<LegendPosition> legendPosition{};
  /// Whether the latest point is shown while it is still being gathered. @default false
  Optional<bool> liveData{};
  /// @default none
  List<IMetric> metrics{};
  /// The period of metrics without one of their own. @default 5 minutes
  Optional<Duration> period{};
  /// The region that the widget shows. @default that of the dashboard
  Optional<Value<std::string>> region{};
  /// Whether one number stands for the whole time range. @default false
  Optional<bool> setPeriodToTimeRange{};
  /// The begin of the time range: a date, or "-PT3H" for the last three hours. @default that of the dashboard
  Optional<Value<std::string>> start{};
  /// The statistic of metrics without one of their own. @default Average
  Optional<std::string> statistic{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// The latest value of metrics on a dial.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class GaugeWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4781 for an end without a start; CDKPP4780 when it is wider than 24.
  explicit GaugeWidget(GaugeWidgetProps props);
  void addMetric(const IMetric& metric);
  Json toJson() const override;

 private:
  GaugeWidgetProps props_;
};

}  // namespace cdk::cloudwatch
