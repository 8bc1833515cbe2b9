// SPDX-License-Identifier: Apache-2.0
// Metrics of all kinds: their configuration, and the comparison of two.
#include "cloudwatch/metric_state.hpp"

#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/cloudwatch/search_expression.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <vector>

#include "cloudwatch/value_key.hpp"
#include "core_types/tokenized_text.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"

namespace cdk::detail {

namespace {

/** The entries of a map in the order that JavaScript sorts their keys. */
template <class T>
std::vector<Entry<T>> sortedEntries(const Map<T>& map) {
  std::vector<Entry<T>> entries;
  for (std::size_t i = 0; i < map.size(); ++i) entries.push_back({map.key(i), map.value(i)});
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return text::compareUtf16(a.key, b.key) < 0; });
  return entries;
}

std::string secondsKey(const Duration& duration) {
  const Value<double> seconds = duration.toSeconds();
  return seconds.isLiteral() ? text::numberToString(seconds.literal()) : valueKey(Value<std::string>(Raw{}, seconds));
}

cloudwatch::MetricExpressionConfig expressionConfig(const MetricState& state) {
  return {.expression = state.expression,
          .period = state.period.toSeconds(),
          .searchAccount = state.searchAccount,
          .searchRegion = state.searchRegion,
          .usingMetrics = state.usingMetrics};
}

cloudwatch::MetricStatConfig statConfig(const MetricState& state) {
  List<cloudwatch::Dimension> dimensions;
  for (const auto& [name, value] : sortedEntries(state.dimensions)) dimensions.add(cloudwatch::Dimension{name, value});
  return {.account = state.effectiveAccount(),
          .accountOverride = state.account,
          .dimensions = std::move(dimensions),
          .metricName = state.metricName,
          .namespace_ = state.namespace_,
          .period = state.period,
          .region = state.effectiveRegion(),
          .regionOverride = state.region,
          .statistic = state.statistic,
          .unitFilter = state.unit};
}

/** Undefined entries keep their place: what a graph adds under these keys is written there. */
Map<Json> renderingProperties(const MetricState& state) {
  if (state.renderingProperties.hasValue()) return state.renderingProperties;
  const Json visible(Raw{}, state.visible);
  if (state.kind == MetricState::Kind::STAT)
    return {{"color", state.color}, {"label", state.label}, {"id", state.id}, {"visible", visible}};
  return {{"label", state.label}, {"color", state.color}, {"visible", visible}};
}

MetricState stateOfExpression(MetricState::Kind kind, const cloudwatch::MetricExpressionConfig& config) {
  MetricState state(kind, Duration::seconds(*config.period));
  state.expression = *config.expression;
  state.usingMetrics = config.usingMetrics;
  state.searchAccount = config.searchAccount;
  state.searchRegion = config.searchRegion;
  return state;
}

MetricState stateOfStat(const cloudwatch::MetricStatConfig& config) {
  MetricState state(MetricState::Kind::STAT, *config.period);
  state.namespace_ = *config.namespace_;
  state.metricName = *config.metricName;
  for (const cloudwatch::Dimension& dimension : config.dimensions)
    state.dimensions.set(dimension.name.literal(), dimension.value);
  state.statistic = *config.statistic;
  state.unit = config.unitFilter;
  state.account = config.accountOverride;
  state.region = config.regionOverride;
  state.stackAccount = config.account;
  state.stackRegion = config.region;
  return state;
}

}  // namespace

Any MetricState::share(MetricState state) { return box<MetricState>(std::move(state)); }

Any stateOf(const cloudwatch::MetricConfig& config) {
  const int kinds =
      config.mathExpression.hasValue() + config.metricStat.hasValue() + config.searchExpression.hasValue();
  if (kinds != 1)
    throw ValidationError("CDKPP4754",
                          "toMetricConfig() sets exactly one of mathExpression, metricStat and searchExpression, but " +
                              std::to_string(kinds) + " of them are set");
  MetricState state = config.metricStat       ? stateOfStat(*config.metricStat)
                      : config.mathExpression ? stateOfExpression(MetricState::Kind::MATH, *config.mathExpression)
                                              : stateOfExpression(MetricState::Kind::SEARCH, *config.searchExpression);
  state.renderingProperties = config.renderingProperties.hasValue() ? config.renderingProperties : Map<Json>::empty();
  if (const Optional<Json> label = state.renderingProperties.get("label"))
    state.label = Optional<Value<std::string>>(Raw{}, *label);
  return MetricState::share(std::move(state));
}

bool isSeconds(const Duration& duration, double seconds) {
  return !duration.isUnresolved() && duration.toSeconds({.integral = false}).literal() == seconds;
}

std::string readableText(const Value<std::string>& value) { return TokenizedText(value).readable(); }

std::string metricKey(const cloudwatch::IMetric& metric) {
  const MetricState& state = MetricState::of(metric);
  std::string key;
  const auto part = [&](std::string_view text) { key.append(text) += '|'; };
  const auto optionalPart = [&](const Optional<Value<std::string>>& value) {
    if (value) part(valueKey(*value));
  };
  if (state.kind == MetricState::Kind::STAT) {
    part(valueKey(state.namespace_));
    part(valueKey(state.metricName));
    for (const auto& [name, value] : sortedEntries(state.dimensions)) part(name), part(valueKey(value));
    part(state.statistic);
    part(secondsKey(state.period));
    optionalPart(state.effectiveRegion());
    optionalPart(state.effectiveAccount());
    return key;
  }
  part(valueKey(state.expression));
  for (const auto& [id, used] : sortedEntries(state.usingMetrics)) part(id), part(metricKey(used));
  optionalPart(state.searchRegion);
  optionalPart(state.searchAccount);
  return key;
}

cloudwatch::IMetric withPeriod(const cloudwatch::IMetric& metric, const Duration& period, bool& overridden) {
  const MetricState& state = MetricState::of(metric);
  const bool same = secondsKey(state.period) == secondsKey(period);
  if (same) return metric;
  if (!isSeconds(state.period, 300)) overridden = true;
  if (state.kind == MetricState::Kind::MATH && !state.renderingProperties.hasValue())
    return MetricState::metric(mathWith(state, {.period = period}));
  MetricState changed = state;
  changed.period = period;
  return MetricState::metric(std::move(changed));
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

const detail::MetricState& IMetric::state() const { return detail::unbox<detail::MetricState>(state_); }

MetricConfig IMetric::toMetricConfig() const {
  using Kind = detail::MetricState::Kind;
  MetricConfig config;
  config.renderingProperties = detail::renderingProperties(state());
  switch (state().kind) {
    case Kind::STAT: config.metricStat = detail::statConfig(state()); break;
    case Kind::MATH: config.mathExpression = detail::expressionConfig(state()); break;
    case Kind::SEARCH: config.searchExpression = detail::expressionConfig(state()); break;
  }
  return config;
}

Map<std::string> IMetric::warningsV2() const { return state().warnings; }

List<std::string> IMetric::warnings() const {
  List<std::string> texts;
  const Map<std::string>& warnings = state().warnings;
  for (std::size_t i = 0; i < warnings.size(); ++i) texts.add(warnings.value(i));
  return texts;
}

Value<std::string> IMetric::toString() const {
  const detail::MetricState& metric = state();
  const bool labelled = metric.label && !(metric.label->isLiteral() && metric.label->literal().empty());
  if (labelled) return *metric.label;
  return metric.kind == detail::MetricState::Kind::STAT ? metric.metricName : metric.expression;
}

}  // namespace cdk::cloudwatch
