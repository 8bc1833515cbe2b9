// SPDX-License-Identifier: Apache-2.0
// The widgets that show metrics.
#include <cdkpp/cloudwatch/gauge_widget.hpp>
#include <cdkpp/cloudwatch/single_value_widget.hpp>
#include <cdkpp/cloudwatch/table_widget.hpp>
#include <cdkpp/core/errors.hpp>

#include "cloudwatch/graph_json.hpp"
#include "cloudwatch/problems.hpp"
#include "cloudwatch/widget_json.hpp"

namespace cdk::cloudwatch {

using namespace detail;

namespace {

/// A date with seconds as dashboards take it: "2026-01-31T09:30:00Z", perhaps with a fraction or an offset in hours.
bool isIsoDate(std::string_view text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (text.starts_with('-')) text.remove_prefix(1);
  std::size_t year = 0;
  while (year < text.size() && digit(text[year])) ++year;
  if (year < 4 || (year > 4 && text[0] == '0')) return false;
  text.remove_prefix(year);
  constexpr std::string_view pattern = "-dd-ddTdd:dd:dd";
  if (text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i)
    if (pattern[i] == 'd' ? !digit(text[i]) : text[i] != pattern[i]) return false;
  if (number(1) < 1 || number(1) > 12 || number(4) < 1 || number(4) > 31) return false;
  if (number(7) > 23 || number(10) > 59 || number(13) > 59) return false;
  text.remove_prefix(pattern.size());
  if (text.ends_with('Z')) text.remove_suffix(1);
  if (text.empty()) return true;
  text.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < text.size() && digit(text[digits])) ++digits;
  return digits > 0 && digits == text.size();
}

void throwIfAny(const CloudWatchProblems& problems) {
  if (!problems.text().empty()) throw ValidationError("CDKPP4781", problems.text());
}
void checkTimeRange(const Optional<Value<std::string>>& start, const Optional<Value<std::string>>& end,
                    CloudWatchProblems& problems) {
  if (const std::string problem = timeRangeProblem(start, end); !problem.empty()) problems.add(problem);
}

void addLines(Json& lines, const List<HorizontalAnnotation>& annotations, const char* axis) {
  for (const HorizontalAnnotation& annotation : annotations) {
    Json line = annotationJson(annotation);
    if (axis) line.set("yAxis", axis);
    lines.add(line);
  }
}

Json verticalLine(const VerticalAnnotation& annotation) {
  return Json::object({{"value", *annotation.date},
                       {"color", annotation.color},
                       {"fill", enumJson(annotation.fill)},
                       {"label", annotation.label},
                       {"visible", annotation.visible}});
}

}  // namespace

GraphWidget::GraphWidget(GraphWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 6)), props_(std::move(props)) {
  CloudWatchProblems problems;
  for (const VerticalAnnotation& annotation : props_.verticalAnnotations)
    if (!isIsoDate(*annotation.date))
      problems.add("the date of a vertical annotation is like 2026-01-31T09:30:00Z, but '" + *annotation.date +
                   "' was given");
  checkTimeRange(props_.start, props_.end, problems);
  if (props_.displayLabelsOnChart.valueOr(false) &&
      props_.view.valueOr(GraphWidgetView::TIME_SERIES) != GraphWidgetView::PIE)
    problems.add("displayLabelsOnChart is for GraphWidgetView::PIE, but the view is '" +
                 std::string(nameOf(props_.view.valueOr(GraphWidgetView::TIME_SERIES))) + "'");
  throwIfAny(problems);
  addLeft(props_.left);
  addRight(props_.right);
}

Json GraphWidget::toJson() const {
  Json horizontal;
  addLines(horizontal, props_.leftAnnotations, "left");
  addLines(horizontal, props_.rightAnnotations, "right");
  Json vertical;
  for (const VerticalAnnotation& annotation : props_.verticalAnnotations) vertical.add(verticalLine(annotation));
  const bool annotated = horizontal.hasValue() || vertical.hasValue();
  return widgetJson(
      "metric",
      Json::object(
          {{"view", nameOf(props_.view.valueOr(GraphWidgetView::TIME_SERIES))},
           {"title", props_.title},
           {"region", regionOr(props_.region)},
           {"stacked", props_.stacked},
           {"labels", props_.displayLabelsOnChart.valueOr(false) ? Json::object({{"visible", true}}) : Json()},
           {"metrics", graphMetrics(leftMetrics(), rightMetrics())},
           {"annotations", annotated ? Json::object({{"horizontal", horizontal}, {"vertical", vertical}}) : Json()},
           {"yAxis", Json::object({{"left", axisJson(props_.leftYAxis)}, {"right", axisJson(props_.rightYAxis)}})},
           {"legend", legendJson(props_.legendPosition)},
           {"liveData", props_.liveData},
           {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
           {"period", periodJson(props_.period)},
           {"stat", props_.statistic},
           {"start", props_.start},
           {"end", props_.end},
           {"accountId", props_.accountId}}));
}

GaugeWidget::GaugeWidget(GaugeWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 6)), props_(std::move(props)) {
  CloudWatchProblems problems;
  checkTimeRange(props_.start, props_.end, problems);
  throwIfAny(problems);
  addLeft(props_.metrics);
}

Json GaugeWidget::toJson() const {
  Json lines;
  addLines(lines, props_.annotations, nullptr);
  Json axis = Json::object({{"min", 0}, {"max", 100}});
  const Json given = axisJson(props_.leftYAxis);
  for (std::size_t i = 0; i < given.size(); ++i) axis.set(given.key(i), given.value(i));
  return widgetJson("metric",
                    Json::object({{"view", "gauge"},
                                  {"title", props_.title},
                                  {"region", regionOr(props_.region)},
                                  {"metrics", graphMetrics(leftMetrics(), {})},
                                  {"annotations", lines.hasValue() ? Json::object({{"horizontal", lines}}) : Json()},
                                  {"yAxis", Json::object({{"left", axis}})},
                                  {"legend", legendJson(props_.legendPosition)},
                                  {"liveData", props_.liveData},
                                  {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
                                  {"period", periodJson(props_.period)},
                                  {"stat", props_.statistic},
                                  {"start", props_.start},
                                  {"end", props_.end},
                                  {"accountId", props_.accountId}}));
}

SingleValueWidget::SingleValueWidget(SingleValueWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 3)), props_(std::move(props)) {
  CloudWatchProblems problems;
  if (props_.setPeriodToTimeRange.valueOr(false) && props_.sparkline.valueOr(false))
    problems.add("a sparkline needs values over time, which setPeriodToTimeRange takes away; leave one of them out");
  checkTimeRange(props_.start, props_.end, problems);
  throwIfAny(problems);
  addLeft(*props_.metrics);
}

Json SingleValueWidget::toJson() const {
  const Json metrics = graphMetrics(leftMetrics(), {});
  return widgetJson("metric", Json::object({{"view", "singleValue"},
                                            {"title", props_.title},
                                            {"region", regionOr(props_.region)},
                                            {"sparkline", props_.sparkline},
                                            {"metrics", metrics.hasValue() ? metrics : Json::array()},
                                            {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
                                            {"singleValueFullPrecision", props_.fullPrecision},
                                            {"period", periodJson(props_.period)},
                                            {"start", props_.start},
                                            {"end", props_.end},
                                            {"accountId", props_.accountId},
                                            {"liveData", props_.liveData}}));
}

Json TableThreshold::toJson() const {
  if (upper_ && *upper_ != 0)
    return Json::array({Json::object({{"value", lower_}, {"color", color_}}), Json::object({{"value", *upper_}})});
  return Json::object({{"value", lower_}, {"color", color_}, {"fill", enumJson(comparator_)}});
}

TableWidget::TableWidget(TableWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 6)), props_(std::move(props)) {
  CloudWatchProblems problems;
  checkTimeRange(props_.start, props_.end, problems);
  throwIfAny(problems);
  addLeft(props_.metrics);
}

Json TableWidget::toJson() const {
  Json lines;
  for (const TableThreshold& threshold : props_.thresholds) lines.add(threshold.toJson());
  const TableSummaryProps summary = props_.summary.valueOr(TableSummaryProps{});
  Json columns = Json::array();
  for (TableSummaryColumn column : summary.columns) columns.add(nameOf(column));
  return widgetJson(
      "metric",
      Json::object(
          {{"title", props_.title},
           {"view", "table"},
           {"table", Json::object({{"layout", nameOf(props_.layout.valueOr(TableLayout::HORIZONTAL))},
                                   {"showTimeSeriesData", !summary.hideNonSummaryColumns.valueOr(false)},
                                   {"stickySummary", summary.sticky.valueOr(false)},
                                   {"summaryColumns", columns}})},
           {"region", regionOr(props_.region)},
           {"metrics", graphMetrics(leftMetrics(), {})},
           {"annotations", lines.hasValue() ? Json::object({{"horizontal", lines}}) : Json()},
           {"yAxis", Json::object({{"left", props_.showUnitsInLabel.valueOr(false) ? Json::object({{"showUnits", true}})
                                                                                   : Json()}})},
           {"liveData", props_.liveData},
           {"singleValueFullPrecision", props_.fullPrecision},
           {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
           {"period", periodJson(props_.period)},
           {"stat", props_.statistic},
           {"start", props_.start},
           {"end", props_.end},
           {"accountId", props_.accountId}}));
}

}  // namespace cdk::cloudwatch

namespace cdk::cloudwatch {

TableThreshold::TableThreshold(double lower, Optional<double> upper, Optional<Value<std::string>> color,
                               Optional<Shading> comparator)
    : lower_(lower), upper_(std::move(upper)), color_(std::move(color)), comparator_(std::move(comparator)) {}
TableThreshold TableThreshold::above(double value, Optional<Value<std::string>> color) {
  return {value, {}, std::move(color), Shading::ABOVE};
}
TableThreshold TableThreshold::below(double value, Optional<Value<std::string>> color) {
  return {value, {}, std::move(color), Shading::BELOW};
}
TableThreshold TableThreshold::between(double lowerBound, double upperBound, Optional<Value<std::string>> color) {
  return {lowerBound, upperBound, std::move(color), {}};
}

void TableWidget::addMetric(const IMetric& metric) { addLeft({metric}); }
void GraphWidget::addLeftMetric(const IMetric& metric) { addLeft({metric}); }
void GraphWidget::addRightMetric(const IMetric& metric) { addRight({metric}); }
void GaugeWidget::addMetric(const IMetric& metric) { addLeft({metric}); }

}  // namespace cdk::cloudwatch
