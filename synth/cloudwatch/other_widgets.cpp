// SPDX-License-Identifier: Apache-2.0
// The widgets that show alarms, logs, text and what functions draw.
#include <cdkpp/cloudwatch/alarm_status_widget.hpp>
#include <cdkpp/cloudwatch/alarm_widget.hpp>
#include <cdkpp/cloudwatch/custom_widget.hpp>
#include <cdkpp/cloudwatch/log_query_widget.hpp>
#include <cdkpp/cloudwatch/text_widget.hpp>
#include <cdkpp/core/errors.hpp>

#include "cloudwatch/problems.hpp"
#include "cloudwatch/widget_json.hpp"

namespace cdk::cloudwatch {

using namespace detail;

AlarmWidget::AlarmWidget(AlarmWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 6)), props_(std::move(props)) {}

Json AlarmWidget::toJson() const {
  return widgetJson(
      "metric",
      Json::object({{"view", "timeSeries"},
                    {"title", props_.title},
                    {"region", regionOr(props_.region)},
                    {"annotations", Json::object({{"alarms", Json::array({(*props_.alarm).alarmRef().alarmArn})}})},
                    {"yAxis", Json::object({{"left", axisJson(props_.leftYAxis)}})},
                    {"accountId", props_.accountId}}));
}

AlarmStatusWidget::AlarmStatusWidget(AlarmStatusWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 3)), props_(std::move(props)) {}

Json AlarmStatusWidget::toJson() const {
  Json alarms = Json::array();
  for (IAlarmRef& alarm : *props_.alarms) alarms.add(alarm.alarmRef().alarmArn);
  Json states = props_.states.hasValue() ? Json::array() : Json();
  for (AlarmState state : props_.states) states.add(nameOf(state));
  return widgetJson("alarm", Json::object({{"title", props_.title ? Json(props_.title) : Json("Alarm Status")},
                                           {"alarms", alarms},
                                           {"states", states},
                                           {"sortBy", enumJson(props_.sortBy)}}));
}

CustomWidget::CustomWidget(CustomWidgetProps props)
    : ConcreteWidget(props.width.valueOr(6.0), props.height.valueOr(6.0)), props_(std::move(props)) {}

Json CustomWidget::toJson() const {
  return widgetJson(
      "custom",
      Json::object({{"endpoint", *props_.functionArn},
                    {"params", props_.params},
                    {"title", *props_.title},
                    {"updateOn", Json::object({{"refresh", props_.updateOnRefresh.valueOr(true)},
                                               {"resize", props_.updateOnResize.valueOr(true)},
                                               {"timeRange", props_.updateOnTimeRangeChange.valueOr(true)}})}}));
}

TextWidget::TextWidget(TextWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 2)), props_(std::move(props)) {}

Json TextWidget::toJson() const {
  return widgetJson(
      "text", Json::object({{"markdown", *props_.markdown},
                            {"background", nameOf(props_.background.valueOr(TextWidgetBackground::TRANSPARENT))}}));
}

LogQueryWidget::LogQueryWidget(LogQueryWidgetProps props)
    : ConcreteWidget(widgetSize(props.width, 6), widgetSize(props.height, 6)), props_(std::move(props)) {
  CloudWatchProblems problems;
  if (props_.logGroupNames->size() == 0) problems.add("logGroupNames names at least one log group, but it is empty");
  const bool hasText =
      props_.queryString && !(props_.queryString->isLiteral() && props_.queryString->literal().empty());
  if (hasText == props_.queryLines.hasValue())
    problems.add(std::string("exactly one of queryString and queryLines is given, but ") +
                 (hasText ? "both are" : "none is"));
  if (!problems.text().empty()) throw ValidationError("CDKPP4782", problems.text());
}

Json LogQueryWidget::toJson() const {
  Value<std::string> query = "";
  for (const Value<std::string>& group : *props_.logGroupNames) query += "SOURCE '" + group + "' | ";
  if (props_.queryString && !props_.queryLines.hasValue()) query += *props_.queryString;
  for (std::size_t i = 0; i < props_.queryLines.size(); ++i)
    query += (i > 0 ? "\n| " : "") + Value<std::string>(props_.queryLines[i]);
  using View = LogQueryVisualizationType;
  const View view = props_.view.valueOr(View::TABLE);
  const bool overTime = view == View::LINE || view == View::STACKEDAREA;
  return widgetJson("log", Json::object({{"view", overTime ? "timeSeries" : nameOf(view)},
                                         {"title", props_.title},
                                         {"region", regionOr(props_.region)},
                                         {"accountId", props_.accountId},
                                         {"query", query},
                                         {"queryLanguage", enumJson(props_.queryLanguage)},
                                         {"stacked", overTime ? Json(view == View::STACKEDAREA) : Json()}}));
}

}  // namespace cdk::cloudwatch
