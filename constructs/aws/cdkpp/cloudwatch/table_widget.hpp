// SPDX-License-Identifier: Apache-2.0
// TableWidget: metrics as a table.
#pragma once
#include <cdkpp/cloudwatch/annotation.hpp>
#include <cdkpp/cloudwatch/widget.hpp>
#include <cdkpp/core/duration.hpp>

namespace cdk::cloudwatch {

/// Where the points in time are.
enum class TableLayout : unsigned char {
  HORIZONTAL,  ///< In columns.
  VERTICAL,    ///< In rows.
};

/// A column that sums a metric up.
enum class TableSummaryColumn : unsigned char { MINIMUM, MAXIMUM, SUM, AVERAGE };

struct TableSummaryProps {
  /// @default none
  List<TableSummaryColumn> columns{};
  /// Whether only the summary is shown. @default false
  Optional<bool> hideNonSummaryColumns{};
  /// Whether the summary stays in sight while the table is scrolled. @default false
  Optional<bool> sticky{};
};

/// Values of a table that are coloured.
class TableThreshold {
 public:
  /// Values above a bound. @param color "#rrggbb"; see Color. @default chosen by CloudWatch
  static TableThreshold above(double value, Optional<Value<std::string>> color = {});
  /// Values below a bound.
  static TableThreshold below(double value, Optional<Value<std::string>> color = {});
  /// Values between two bounds.
  static TableThreshold between(double lowerBound, double upperBound, Optional<Value<std::string>> color = {});
  /// As it stands in the body of a dashboard.
  Json toJson() const;

 private:
  TableThreshold(
      double lower, Optional<double> upper, Optional<Value<std::string>> color, Optional<Shading> comparator);
  double lower_;
  Optional<double> upper_;
  Optional<Value<std::string>> color_;
  Optional<Shading> comparator_;
};

struct TableWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// The end of the time range, "2026-01-31T00:00:00Z"; needs start. @default now
  Optional<Value<std::string>> end{};
  /// Whether all digits are shown. @default false
  Optional<bool> fullPrecision{};
  /// @default 6
  Optional<double> height{};
  /// @default TableLayout::HORIZONTAL
  Optional<TableLayout> layout{};
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
  /// Whether the units of the metrics are shown. @default false
  Optional<bool> showUnitsInLabel{};
  /// The begin of the time range: a date, or "-PT3H" for the last three hours. @default that of the dashboard
  Optional<Value<std::string>> start{};
  /// The statistic of metrics without one of their own. @default Average
  Optional<std::string> statistic{};
  /// @default none
  Optional<TableSummaryProps> summary{};
  /// Values that are coloured. @default none
  List<TableThreshold> thresholds{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// Metrics as a table.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class TableWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4781 for an end without a start; CDKPP4780 when it is wider than 24.
  explicit TableWidget(TableWidgetProps props);
  void addMetric(const IMetric& metric);
  Json toJson() const override;

 private:
  TableWidgetProps props_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "horizontal" and so on.
const char* nameOf(cloudwatch::TableLayout layout);
/// "MIN" and so on.
const char* nameOf(cloudwatch::TableSummaryColumn column);
}  // namespace cdk::detail
