// SPDX-License-Identifier: Apache-2.0
// The metrics of tables.
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/dynamodb/itable.hpp>

#include <algorithm>

namespace cdk::dynamodb {
namespace {

using cloudwatch::MathExpression;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;

using Dimensions = Map<Value<std::string>>;

/// The options win over the dimensions and the statistic.
Metric metricOf(const ITable& table, Dimensions dimensions, Value<std::string> name, const char* statistic,
                const MetricOptions& options) {
  return Metric{cloudwatch::MetricProps{.dimensionsMap = std::move(dimensions),
                                        .metricName = std::move(name),
                                        .namespace_ = "AWS/DynamoDB",
                                        .statistic = statistic}}
      .with(options)
      .attachTo(table);
}
Metric metricOf(const ITable& table, Value<std::string> name, const char* statistic, const MetricOptions& options) {
  return metricOf(table, {{"TableName", table.tableName()}}, std::move(name), statistic, options);
}

Value<std::string> operationOf(const ITable& table, const MetricOptions& options, const char* metric) {
  const auto operation = options.dimensionsMap.get("Operation");
  if (!operation)
    throw ValidationError("CDKPP4527",
                          "the metric " + std::string(metric) +
                              " is one of an operation: give dimensionsMap an \"Operation\", one of Operation",
                          table);
  return *operation;
}

constexpr const char* ALL_OPERATIONS[] = {Operation::GET_ITEM,
                                          Operation::BATCH_GET_ITEM,
                                          Operation::SCAN,
                                          Operation::QUERY,
                                          Operation::GET_RECORDS,
                                          Operation::PUT_ITEM,
                                          Operation::DELETE_ITEM,
                                          Operation::UPDATE_ITEM,
                                          Operation::BATCH_WRITE_ITEM,
                                          Operation::TRANSACT_WRITE_ITEMS,
                                          Operation::TRANSACT_GET_ITEMS,
                                          Operation::EXECUTE_TRANSACTION,
                                          Operation::BATCH_EXECUTE_STATEMENT,
                                          Operation::EXECUTE_STATEMENT};

MathExpression sumOf(const ITable& table, const char* name, const char* label, const OperationsMetricOptions& options) {
  List<std::string> operations = options.operations;
  if (!operations.hasValue())
    for (const char* operation : ALL_OPERATIONS) operations.add(operation);
  Map<cloudwatch::IMetric> metrics;
  std::string expression;
  for (const std::string& operation : operations) {
    std::string id = operation;
    std::ranges::transform(id, id.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    MetricOptions own = options.metric;
    own.dimensionsMap = {{"TableName", table.tableName()}, {"Operation", operation}};
    expression += (expression.empty() ? "" : " + ") + id;
    metrics.set(id, metricOf(table, name, "Sum", own));
  }
  return MathExpression{{.color = options.metric.color,
                         .expression = expression,
                         .label = label,
                         .period = options.metric.period,
                         .usingMetrics = metrics}};
}

}  // namespace

Metric ITable::metric(Value<std::string> metricName, MetricOptions props) const {
  return metricOf(*this, std::move(metricName), "Average", props);
}
Metric ITable::metricConditionalCheckFailedRequests(MetricOptions props) const {
  return metricOf(*this, "ConditionalCheckFailedRequests", "Sum", props);
}
Metric ITable::metricConsumedReadCapacityUnits(MetricOptions props) const {
  return metricOf(*this, "ConsumedReadCapacityUnits", "Sum", props);
}
Metric ITable::metricConsumedWriteCapacityUnits(MetricOptions props) const {
  return metricOf(*this, "ConsumedWriteCapacityUnits", "Sum", props);
}
Metric ITable::metricSuccessfulRequestLatency(MetricOptions props) const {
  props.dimensionsMap = {{"TableName", tableName()},
                         {"Operation", operationOf(*this, props, "SuccessfulRequestLatency")}};
  return metricOf(*this, "SuccessfulRequestLatency", "Average", props);
}
Metric ITable::metricSystemErrors(MetricOptions props) const {
  operationOf(*this, props, "SystemErrors");
  Dimensions dimensions{{"TableName", tableName()}};
  for (std::size_t i = 0; i < props.dimensionsMap.size(); ++i)
    dimensions.set(props.dimensionsMap.key(i), props.dimensionsMap.value(i));
  props.dimensionsMap = dimensions;
  return metricOf(*this, "SystemErrors", "Sum", props);
}
MathExpression ITable::metricSystemErrorsForOperations(OperationsMetricOptions props) const {
  return sumOf(*this, "SystemErrors", "Sum of errors across all operations", props);
}
Metric ITable::metricThrottledRequests(MetricOptions props) const {
  return metricOf(*this, "ThrottledRequests", "Sum", props);
}
Metric ITable::metricThrottledRequestsForOperation(Value<std::string> operation, MetricOptions props) const {
  return metricOf(*this, {{"Operation", std::move(operation)}, {"TableName", tableName()}}, "ThrottledRequests", "Sum",
                  props);
}
MathExpression ITable::metricThrottledRequestsForOperations(OperationsMetricOptions props) const {
  return sumOf(*this, "ThrottledRequests", "Sum of throttled requests across all operations", props);
}
Metric ITable::metricUserErrors(MetricOptions props) const {
  props.dimensionsMap = {};
  return metricOf(*this, Dimensions(), "UserErrors", "Sum", props);
}

}  // namespace cdk::dynamodb
