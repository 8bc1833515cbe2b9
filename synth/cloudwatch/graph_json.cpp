// SPDX-License-Identifier: Apache-2.0
#include "cloudwatch/graph_json.hpp"

#include <cdkpp/core/resolve.hpp>
#include <cdkpp/core/stack.hpp>

#include "cloudwatch/metric_set.hpp"
#include "cloudwatch/metric_state.hpp"
#include "cloudwatch/value_key.hpp"

namespace cdk::detail {
namespace {

using Text = Value<std::string>;

/** The account or region of a metric, which is left out in a stack that is there, too. */
Json unlessOfStack(const Text& place, Text (Stack::*ofStack)() const) {
  return Json::lazy([place, ofStack](ResolveContext& context) {
    const Text own = (Stack::of(context.scope()).*ofStack)();
    return own.isLiteral() && valueKey(own) == valueKey(place) ? Json() : Json(place);
  });
}

/** An array whose last element is left out when nothing is in it once the stack is known. */
Json withoutEmptyEnd(Json array) {
  return Json::lazy([array](ResolveContext& context) {
    const Json resolved = context.resolve(array);
    const std::size_t size = resolved.size();
    if (size == 0 || !resolved[size - 1].isObject() || resolved[size - 1].size() > 0) return resolved;
    Json rest = Json::array();
    for (std::size_t i = 0; i + 1 < size; ++i) rest.add(resolved[i]);
    return rest;
  });
}

/** The object at the end of a metric's array. Its keys stand in the order in which they were first set, be it to
 * undefined: that is the order of the CDK. */
class Options {
 public:
  explicit Options(const Map<Json>& properties) : map_(properties.hasValue() ? properties : Map<Json>::empty()) {}
  void set(std::string_view key, Json value) { map_.set(key, std::move(value)); }
  void setPlace(std::string_view key, const Optional<Text>& given, const Optional<Text>& otherwise,
                Text (Stack::*ofStack)() const) {
    if (given)
      set(key, *given);
    else if (otherwise)
      set(key, unlessOfStack(*otherwise, ofStack));
  }
  Json get(std::string_view key) const { return map_.get(key).valueOr(Json()); }
  void addTo(Json& array) const {
    Json object = Json::object();
    bool certain = false;
    for (std::size_t i = 0; i < map_.size(); ++i) {
      const Json& value = map_.value(i);
      if (!value.hasValue()) continue;
      object.set(map_.key(i), value);
      certain = certain || !Token::isUnresolved(value);
    }
    if (object.size() == 0) return;
    array.add(object);
    if (!certain) array = withoutEmptyEnd(array);
  }

 private:
  Map<Json> map_;
};

bool isEmptyText(const Json& value) { return value.isString() && value.asString().empty(); }

Json metricJson(const MetricEntry& entry) {
  const MetricState& state = MetricState::of(entry.metric);
  const cloudwatch::MetricConfig config = entry.metric.toMetricConfig();
  Options options(config.renderingProperties);
  Json array = Json::array();
  const bool isStat = state.kind == MetricState::Kind::STAT;
  if (isStat) {
    array.add(state.namespace_);
    array.add(state.metricName);
    for (const cloudwatch::Dimension& dimension : config.metricStat->dimensions) {
      array.add(dimension.name);
      array.add(dimension.value);
    }
    options.setPlace("accountId", state.account, state.stackAccount, &Stack::account);
    options.setPlace("region", state.region, state.stackRegion, &Stack::region);
  } else {
    options.set("expression", state.expression);
    options.setPlace("accountId", {}, state.searchAccount, &Stack::account);
    options.setPlace("region", {}, state.searchRegion, &Stack::region);
  }
  if (!isSeconds(state.period, 300)) options.set("period", state.period.toSeconds());
  if (isStat && state.statistic != "Average") options.set("stat", state.statistic);
  if (entry.place.empty()) options.set("visible", false);
  if (entry.place == "right") options.set("yAxis", "right");
  if (!entry.id.empty()) options.set("id", entry.id);
  const Json visible = options.get("visible");
  const Json label = options.get("label");
  const bool hidden = visible.isBool() && !visible.asBool();
  if (!isStat && !hidden && (!label.hasValue() || isEmptyText(label)))
    options.set("label", label.hasValue() ? Json() : Json(entry.metric.toString()));
  options.addTo(array);
  return array;
}

}  // namespace

Json graphMetrics(const List<cloudwatch::IMetric>& left, const List<cloudwatch::IMetric>& right) {
  MetricSet set;
  for (const cloudwatch::IMetric& metric : left) set.add(metric, "left");
  for (const cloudwatch::IMetric& metric : right) set.add(metric, "right");
  Json metrics;
  for (const MetricEntry& entry : set.entries()) metrics.add(metricJson(entry));
  return metrics;
}

}  // namespace cdk::detail
