// SPDX-License-Identifier: Apache-2.0
// GraphWidget: metrics over time.
#pragma once
#include <cdkpp/cloudwatch/annotation.hpp>
#include <cdkpp/cloudwatch/widget.hpp>
#include <cdkpp/core/duration.hpp>

namespace cdk::cloudwatch {

/// The form of a graph.
enum class GraphWidgetView : unsigned char { TIME_SERIES, BAR, PIE };

/// Where the legend is.
enum class LegendPosition : unsigned char { BOTTOM, RIGHT, HIDDEN };

/// An axis of values.
struct YAxisProps {
  /// @default none
  Optional<Value<std::string>> label{};
  /// @default as the values need it
  Optional<double> max{};
  /// @default as the values need it
  Optional<double> min{};
  /// Whether the units of the metrics are shown. @default true
  Optional<bool> showUnits{};
};

struct GraphWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// Whether the pieces of a pie have labels; for GraphWidgetView::PIE only. @default false
  Optional<bool> displayLabelsOnChart{};
  /// The end of the time range, "2026-01-31T00:00:00Z"; needs start. @default now
  Optional<Value<std::string>> end{};
  /// @default 6
  Optional<double> height{};
  /// The metrics of the left axis. @default none
  List<IMetric> left{};
  /// Lines at values of the left axis. @default none
  List<HorizontalAnnotation> leftAnnotations{};
  /// @default by CloudWatch
  Optional<YAxisProps> leftYAxis{};
  /// @default LegendPosition::BOTTOM
  Optional<LegendPosition> legendPosition{};
  /// Whether the latest point is shown while it is still being gathered. @default false
  Optional<bool> liveData{};
  /// The period of metrics without one of their own. @default 5 minutes
  Optional<Duration> period{};
  /// The region that the widget shows. @default that of the dashboard
  Optional<Value<std::string>> region{};
  /// The metrics of the right axis. @default none
  List<IMetric> right{};
  /// Lines at values of the right axis. @default none
  List<HorizontalAnnotation> rightAnnotations{};
  /// @default by CloudWatch
  Optional<YAxisProps> rightYAxis{};
  /// Whether one number stands for the whole time range. @default false
  Optional<bool> setPeriodToTimeRange{};
  /// Whether areas are stacked. @default false
  Optional<bool> stacked{};
  /// The begin of the time range: a date, or "-PT3H" for the last three hours. @default that of the dashboard
  Optional<Value<std::string>> start{};
  /// The statistic of metrics without one of their own. @default Average
  Optional<std::string> statistic{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// Lines at times. @default none
  List<VerticalAnnotation> verticalAnnotations{};
  /// @default GraphWidgetView::TIME_SERIES
  Optional<GraphWidgetView> view{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// Metrics over time, as bars or as a pie.
///
///     cloudwatch::GraphWidget{cloudwatch::GraphWidgetProps{.left = {queue->metricNumberOfMessagesSent()}}}
///
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class GraphWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4781 naming all that does not fit: an end without a start, labels on what is no pie,
  /// dates that are none; CDKPP4780 when it is wider than 24.
  explicit GraphWidget(GraphWidgetProps props);
  void addLeftMetric(const IMetric& metric);
  void addRightMetric(const IMetric& metric);
  Json toJson() const override;

 private:
  GraphWidgetProps props_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "timeSeries" and so on.
const char* nameOf(cloudwatch::GraphWidgetView view);
/// "bottom" and so on.
const char* nameOf(cloudwatch::LegendPosition position);
}  // namespace cdk::detail
