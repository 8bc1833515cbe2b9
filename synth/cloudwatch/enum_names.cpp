// SPDX-License-Identifier: Apache-2.0
// The texts that CloudWatch has for enumerators, in the order of their declaration.
#include <cdkpp/cloudwatch/alarm.hpp>
#include <cdkpp/cloudwatch/alarm_status_widget.hpp>
#include <cdkpp/cloudwatch/dashboard.hpp>
#include <cdkpp/cloudwatch/graph_widget.hpp>
#include <cdkpp/cloudwatch/log_query_widget.hpp>
#include <cdkpp/cloudwatch/metric_types.hpp>
#include <cdkpp/cloudwatch/table_widget.hpp>
#include <cdkpp/cloudwatch/text_widget.hpp>

#include <cstddef>

namespace cdk::detail {
namespace {

template <class E, std::size_t N>
const char* nameIn(const char* const (&names)[N], E value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

const char* nameOf(cloudwatch::Unit unit) {
  static constexpr const char* names[] = {
      "Seconds",          "Microseconds",     "Milliseconds", "Bytes",           "Kilobytes",        "Megabytes",
      "Gigabytes",        "Terabytes",        "Bits",         "Kilobits",        "Megabits",         "Gigabits",
      "Terabits",         "Percent",          "Count",        "Bytes/Second",    "Kilobytes/Second", "Megabytes/Second",
      "Gigabytes/Second", "Terabytes/Second", "Bits/Second",  "Kilobits/Second", "Megabits/Second",  "Gigabits/Second",
      "Terabits/Second",  "Count/Second",     "None",
  };
  return nameIn(names, unit);
}

const char* nameOf(cloudwatch::AlarmState state) {
  static constexpr const char* names[] = {"ALARM", "OK", "INSUFFICIENT_DATA"};
  return nameIn(names, state);
}

const char* nameOf(cloudwatch::ComparisonOperator operation) {
  static constexpr const char* names[] = {
      "GreaterThanOrEqualToThreshold",
      "GreaterThanThreshold",
      "LessThanThreshold",
      "LessThanOrEqualToThreshold",
      "LessThanLowerOrGreaterThanUpperThreshold",
      "GreaterThanUpperThreshold",
      "LessThanLowerThreshold",
  };
  return nameIn(names, operation);
}

const char* nameOf(cloudwatch::TreatMissingData treatment) {
  static constexpr const char* names[] = {"breaching", "notBreaching", "ignore", "missing"};
  return nameIn(names, treatment);
}

const char* nameOf(cloudwatch::Shading shading) {
  static constexpr const char* names[] = {"none", "above", "below"};
  return nameIn(names, shading);
}

const char* nameOf(cloudwatch::VerticalShading shading) {
  static constexpr const char* names[] = {"none", "before", "after"};
  return nameIn(names, shading);
}

const char* nameOf(cloudwatch::GraphWidgetView view) {
  static constexpr const char* names[] = {"timeSeries", "bar", "pie"};
  return nameIn(names, view);
}

const char* nameOf(cloudwatch::LegendPosition position) {
  static constexpr const char* names[] = {"bottom", "right", "hidden"};
  return nameIn(names, position);
}

const char* nameOf(cloudwatch::TableLayout layout) {
  static constexpr const char* names[] = {"horizontal", "vertical"};
  return nameIn(names, layout);
}

const char* nameOf(cloudwatch::TableSummaryColumn column) {
  static constexpr const char* names[] = {"MIN", "MAX", "SUM", "AVG"};
  return nameIn(names, column);
}

const char* nameOf(cloudwatch::AlarmStatusWidgetSortBy order) {
  static constexpr const char* names[] = {"default", "stateUpdatedTimestamp", "timestamp"};
  return nameIn(names, order);
}

const char* nameOf(cloudwatch::TextWidgetBackground background) {
  static constexpr const char* names[] = {"solid", "transparent"};
  return nameIn(names, background);
}

const char* nameOf(cloudwatch::LogQueryVisualizationType view) {
  static constexpr const char* names[] = {"table", "line", "stackedarea", "bar", "pie"};
  return nameIn(names, view);
}

const char* nameOf(cloudwatch::LogQueryLanguage language) {
  static constexpr const char* names[] = {"Logs", "SQL", "PPL"};
  return nameIn(names, language);
}

const char* nameOf(cloudwatch::VariableInputType type) {
  static constexpr const char* names[] = {"input", "radio", "select"};
  return nameIn(names, type);
}

const char* nameOf(cloudwatch::VariableType type) {
  static constexpr const char* names[] = {"property", "pattern"};
  return nameIn(names, type);
}

const char* nameOf(cloudwatch::PeriodOverride period) {
  static constexpr const char* names[] = {"auto", "inherit"};
  return nameIn(names, period);
}

}  // namespace cdk::detail
