// SPDX-License-Identifier: Apache-2.0
// The size, place and layout of widgets.
#include <cdkpp/cloudwatch/layout.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <vector>

#include "text/number.hpp"

namespace cdk::cloudwatch {

List<std::string> IWidget::warnings() const {
  List<std::string> texts;
  const Map<std::string> warnings = warningsV2();
  for (std::size_t i = 0; i < warnings.size(); ++i) texts.add(warnings.value(i));
  return texts;
}
List<Widget> IWidget::widgets() const { return {}; }

struct ConcreteWidget::State {
  double width;
  double height;
  Optional<double> x{};
  Optional<double> y{};
  Map<std::string> warnings{};
  List<IMetric> left{};
  List<IMetric> right{};
};

ConcreteWidget::ConcreteWidget(double width, double height)
    : state_(detail::box<State>(State{.width = width, .height = height})) {
  if (width > GRID_WIDTH)
    throw ValidationError("CDKPP4780", "a widget is up to " + text::numberToString(GRID_WIDTH) + " wide, but " +
                                           text::numberToString(width) + " was given");
}
ConcreteWidget::State& ConcreteWidget::state() const { return const_cast<State&>(detail::unbox<State>(state_)); }
double ConcreteWidget::width() const { return state().width; }
double ConcreteWidget::height() const { return state().height; }
void ConcreteWidget::position(double x, double y) {
  state().x = x;
  state().y = y;
}
Optional<double> ConcreteWidget::x() const { return state().x; }
Optional<double> ConcreteWidget::y() const { return state().y; }
Map<std::string> ConcreteWidget::warningsV2() const { return state().warnings; }
List<IMetric> ConcreteWidget::leftMetrics() const { return state().left; }
List<IMetric> ConcreteWidget::rightMetrics() const { return state().right; }

Json ConcreteWidget::widgetJson(const char* type, Json properties) const {
  return Json::array({Json::object({{"type", type},
                                    {"width", width()},
                                    {"height", height()},
                                    {"x", x()},
                                    {"y", y()},
                                    {"properties", std::move(properties)}})});
}
void ConcreteWidget::copyMetricWarnings(const List<IMetric>& metrics) {
  for (const IMetric& metric : metrics) {
    const Map<std::string> warnings = metric.warningsV2();
    for (std::size_t i = 0; i < warnings.size(); ++i) state().warnings.set(warnings.key(i), warnings.value(i));
  }
}
void ConcreteWidget::addLeft(const List<IMetric>& metrics) {
  for (const IMetric& metric : metrics) state().left.add(metric);
  copyMetricWarnings(metrics);
}
void ConcreteWidget::addRight(const List<IMetric>& metrics) {
  for (const IMetric& metric : metrics) state().right.add(metric);
  copyMetricWarnings(metrics);
}

struct WidgetGroup::State {
  std::vector<Part> parts{};
  double width = 0;
  double height = 0;
};

WidgetGroup::WidgetGroup() : state_(detail::box<State>(State{})) {}
WidgetGroup::State& WidgetGroup::state() const { return const_cast<State&>(detail::unbox<State>(state_)); }
double WidgetGroup::width() const { return state().width; }
double WidgetGroup::height() const { return state().height; }
List<Widget> WidgetGroup::widgets() const {
  List<Widget> list;
  for (const Part& part : state().parts) list.add(part.widget);
  return list;
}
Json WidgetGroup::toJson() const {
  Json all = Json::array();
  for (const Part& part : state().parts) {
    const Json widgets = part.widget->toJson();
    for (std::size_t i = 0; i < widgets.size(); ++i) all.add(widgets[i]);
  }
  return all;
}

Row::Row(const List<Widget>& widgets) {
  double x = 0;
  double y = 0;
  for (const Widget& widget : widgets) {
    if (x + widget->width() > GRID_WIDTH) {
      y = state().height;
      x = 0;
    }
    place(widget, x, y);
    x += widget->width();
  }
}
void Row::addWidget(const Widget& widget) {
  // As the CDK does: at the lower right corner of what is there.
  const bool full = state().width + widget->width() > GRID_WIDTH;
  place(widget, full ? 0 : state().width, state().height);
}
void Row::place(const Widget& widget, double x, double y) {
  state().parts.push_back({widget, x, y});
  state().width = std::max(state().width, x + widget->width());
  state().height = std::max(state().height, y + widget->height());
}
void Row::position(double x, double y) {
  for (const Part& part : state().parts) part.widget->position(x + part.x, y + part.y);
}

Column::Column(const List<Widget>& widgets) {
  for (const Widget& widget : widgets) addWidget(widget);
}
void Column::addWidget(const Widget& widget) {
  state().parts.push_back({widget, 0, state().height});
  state().width = std::max(state().width, widget->width());
  state().height += widget->height();
}
void Column::position(double x, double y) {
  double below = y;  // of the widgets as they are now: groups grow
  for (const Part& part : state().parts) {
    part.widget->position(x, below);
    below += part.widget->height();
  }
}

}  // namespace cdk::cloudwatch
