// SPDX-License-Identifier: Apache-2.0
// LogQueryWidget: the result of a query of logs.
#pragma once
#include <cdkpp/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// The form of the result.
enum class LogQueryVisualizationType : unsigned char { TABLE, LINE, STACKEDAREA, BAR, PIE };

/// The language of the query.
enum class LogQueryLanguage : unsigned char {
  LOGS_INSIGHTS,  ///< CloudWatch Logs Insights.
  SQL,            ///< OpenSearch SQL.
  PPL,            ///< OpenSearch PPL.
};

struct LogQueryWidgetProps {
  /// The account that the widget shows, by cross-account observability. @default that of the dashboard
  Optional<Value<std::string>> accountId{};
  /// @default 6
  Optional<double> height{};
  /// The log groups, at least one.
  Required<List<Value<std::string>>> logGroupNames;
  /// @default LogQueryLanguage::LOGS_INSIGHTS, by CloudWatch
  Optional<LogQueryLanguage> queryLanguage{};
  /// The commands of the query. @default none; exactly one of queryLines and queryString is given
  List<Value<std::string>> queryLines{};
  /// The query. @default none; exactly one of queryLines and queryString is given
  Optional<Value<std::string>> queryString{};
  /// The region that the widget shows. @default that of the dashboard
  Optional<Value<std::string>> region{};
  /// @default none
  Optional<Value<std::string>> title{};
  /// @default LogQueryVisualizationType::TABLE
  Optional<LogQueryVisualizationType> view{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// The result of a query of logs.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html
class LogQueryWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4782 naming what does not fit: no log group, no query or two; CDKPP4780 when it is
  /// wider than 24.
  explicit LogQueryWidget(LogQueryWidgetProps props);
  Json toJson() const override;

 private:
  LogQueryWidgetProps props_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "table" and so on.
const char* nameOf(cloudwatch::LogQueryVisualizationType view);
/// "Logs" and so on.
const char* nameOf(cloudwatch::LogQueryLanguage language);
}  // namespace cdk::detail
