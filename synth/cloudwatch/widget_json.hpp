// SPDX-License-Identifier: Apache-2.0
// Pieces that the JSON of widgets has in common.
#pragma once
#include <cdkpp/cloudwatch/graph_widget.hpp>
#include <cdkpp/core/aws.hpp>

namespace cdk::detail {

/** The size of a widget, where 0 stands for the default as well. */
inline double widgetSize(const Optional<double>& given, double otherwise) {
  return given && *given != 0 ? *given : otherwise;
}

/** The text of an enumerator. */
template <class E>
Json enumJson(const Optional<E>& value) {
  return value ? Json(nameOf(*value)) : Json();
}

inline Json periodJson(const Optional<Duration>& duration) { return duration ? Json(duration->toSeconds()) : Json(); }

inline Json regionOr(const Optional<Value<std::string>>& region) { return region ? Json(region) : Json(Aws::REGION); }

inline Json axisJson(const Optional<cloudwatch::YAxisProps>& axis) {
  if (!axis) return {};
  return Json::object({{"label", axis->label}, {"max", axis->max}, {"min", axis->min}, {"showUnits", axis->showUnits}});
}

inline Json annotationJson(const cloudwatch::HorizontalAnnotation& annotation) {
  return Json::object({{"color", annotation.color},
                       {"fill", enumJson(annotation.fill)},
                       {"label", annotation.label},
                       {"value", annotation.value},
                       {"visible", annotation.visible}});
}

inline Json legendJson(const Optional<cloudwatch::LegendPosition>& position) {
  return position ? Json::object({{"position", enumJson(position)}}) : Json();
}

/** What is wrong with a time range; empty when nothing is. */
inline std::string timeRangeProblem(const Optional<Value<std::string>>& start,
                                    const Optional<Value<std::string>>& end) {
  return end && !start ? "an end needs a start: set start, or leave end out for a range up to now" : "";
}

}  // namespace cdk::detail
