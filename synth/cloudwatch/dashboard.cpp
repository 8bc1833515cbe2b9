// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/dashboard.hpp>
#include <cdkpp/cloudwatch/layout.hpp>

#include <algorithm>

#include "cloudwatch/problems.hpp"
#include "cloudwatch/widget_json.hpp"

namespace cdk::detail {
namespace {

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/** Warnings of a widget and all widgets in it; a later one with the same id takes the place of an earlier one. */
void collectWarnings(const cloudwatch::Widget& widget, Map<std::string>& all) {
  const Map<std::string> warnings = widget->warningsV2();
  for (std::size_t i = 0; i < warnings.size(); ++i) all.set(warnings.key(i), warnings.value(i));
  for (const cloudwatch::Widget& part : widget->widgets()) collectWarnings(part, all);
}

}  // namespace

Json dashboardHead(const cloudwatch::Dashboard& dashboard, const cloudwatch::DashboardProps& props) {
  CloudWatchProblems problems;
  if (props.dashboardName && props.dashboardName->isLiteral()) {
    const std::string& name = props.dashboardName->literal();
    if (!std::all_of(name.begin(), name.end(), isNameCharacter))
      problems.add("dashboardName consists of letters, digits, '-' and '_', but '" + name + "' was given");
  }
  if (props.start && props.defaultInterval)
    problems.add("start and defaultInterval both say what the dashboard opens with; leave one of them out");
  if (const std::string problem = timeRangeProblem(props.start, props.end); !problem.empty()) problems.add(problem);
  if (!problems.text().empty()) throw ValidationError("CDKPP4785", problems.text(), dashboard);
  return Json::object(
      {{"start", props.defaultInterval ? Json("-" + props.defaultInterval->toIsoString()) : Json(props.start)},
       {"end", props.defaultInterval ? Json() : Json(props.end)},
       {"periodOverride", enumJson(props.periodOverride)}});
}

void fillDashboard(cloudwatch::Dashboard& dashboard, const cloudwatch::DashboardProps& props) {
  for (const List<cloudwatch::Widget>& row : props.widgets) dashboard.addWidgets(row);
  for (const cloudwatch::Variable& variable : props.variables) dashboard.addVariable(variable);
}

Value<std::string> dashboardBody(const Stack& stack, const Json& head, const List<cloudwatch::Widget>& rows,
                                 const List<cloudwatch::Variable>& variables) {
  cloudwatch::Column column(rows);
  column.position(0, 0);
  Json body = head;
  body.set("widgets", column.toJson());
  Json list;
  for (const cloudwatch::Variable& variable : variables) list.add(variable.toJson());
  if (list.hasValue()) body.set("variables", list);
  return stack.toJsonString(body);
}

cloudwatch::Widget dashboardRow(const IConstruct& dashboard, const List<cloudwatch::Widget>& widgets) {
  Map<std::string> warnings;
  for (const cloudwatch::Widget& widget : widgets) collectWarnings(widget, warnings);
  addMetricWarnings(dashboard, warnings);
  return widgets.size() > 1 ? cloudwatch::Widget(cloudwatch::Row(widgets)) : widgets[0];
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

Value<std::string> Dashboard::body() const { return detail::dashboardBody(stack(), head_, rows_, variables_); }

void Dashboard::addWidgets(const List<Widget>& widgets) {
  if (widgets.size() > 0) rows_.add(detail::dashboardRow(*this, widgets));
}
void Dashboard::addVariable(Variable variable) { variables_.add(std::move(variable)); }

}  // namespace cdk::cloudwatch
