// SPDX-License-Identifier: Apache-2.0
// SearchExpression: all metrics that match a search.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>

namespace cdk::cloudwatch {

/// How the result of a search is looked at.
struct SearchExpressionOptions {
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// The legend; "" for the names of the metrics found. @default the expression
  Optional<Value<std::string>> label{};
  /// The time that one number stands for. @default 5 minutes
  Optional<Duration> period{};
  /// The account to search in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region to search in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// Whether a graph shows the metrics. @default true
  Optional<bool> visible{};
};

struct SearchExpressionProps {
  /// The colour in graphs, "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// The search, "SEARCH('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'Average', 300)".
  Required<Value<std::string>> expression;
  /// The legend; "" for the names of the metrics found. @default the expression
  Optional<Value<std::string>> label{};
  /// The time that one number stands for. @default 5 minutes
  Optional<Duration> period{};
  /// The account to search in. @default that of the deployment
  Optional<Value<std::string>> searchAccount{};
  /// The region to search in. @default that of the deployment
  Optional<Value<std::string>> searchRegion{};
  /// Whether a graph shows the metrics. @default true
  Optional<bool> visible{};
};

/// The metrics that match a search, for graphs. Alarms take none: @throws ValidationError CDKPP4761 there.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html
class SearchExpression : public IMetric {
 public:
  explicit SearchExpression(SearchExpressionProps props);
  /// This search with some of it changed.
  SearchExpression with(const SearchExpressionOptions& props) const;

  Optional<Value<std::string>> color() const;
  Value<std::string> expression() const;
  Optional<Value<std::string>> label() const;
  Duration period() const;
  Optional<Value<std::string>> searchAccount() const;
  Optional<Value<std::string>> searchRegion() const;
  Optional<bool> visible() const;
};

}  // namespace cdk::cloudwatch
