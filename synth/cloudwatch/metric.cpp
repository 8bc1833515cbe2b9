// SPDX-License-Identifier: Apache-2.0
// Metric: one statistic of one metric.
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/grant.hpp>

#include "cloudwatch/metric_state.hpp"
#include "cloudwatch/problems.hpp"
#include "cloudwatch/statistic.hpp"
#include "text/number.hpp"

namespace cdk::cloudwatch {
namespace {

constexpr std::size_t MAX_DIMENSIONS = 30;
constexpr std::size_t MAX_DIMENSION_LENGTH = 255;

using detail::CloudWatchProblems;

void checkPeriod(const Duration& period, CloudWatchProblems& problems) {
  if (period.isUnresolved()) return;
  const double seconds = period.toSeconds().literal();
  const bool short_ = seconds == 1 || seconds == 5 || seconds == 10 || seconds == 30;
  const bool minutes = seconds - 60 * static_cast<double>(static_cast<long long>(seconds / 60)) == 0;
  if (!short_ && !minutes)
    problems.add("the period of a metric is 1, 5, 10, 30 or a multiple of 60 seconds, but " +
                 text::numberToString(seconds) + " seconds were given");
}

void checkDimensions(const Map<Value<std::string>>& dimensions, CloudWatchProblems& problems) {
  if (dimensions.size() > MAX_DIMENSIONS)
    problems.add("a metric has up to 30 dimensions, but " + std::to_string(dimensions.size()) + " were given");
  for (std::size_t i = 0; i < dimensions.size(); ++i) {
    problems.length("the name of the dimension '" + dimensions.key(i) + "'", dimensions.key(i), MAX_DIMENSION_LENGTH);
    problems.length("the value of the dimension '" + dimensions.key(i) + "'", dimensions.value(i),
                    MAX_DIMENSION_LENGTH);
  }
}

/// The statistic in its normal form; one that is not known is passed on with a warning.
std::string checkedStatistic(const MetricProps& props, Map<std::string>& warnings) {
  const detail::ParsedStatistic parsed = detail::parseStatistic(props.statistic.valueOr("Average"));
  if (parsed.kind == detail::ParsedStatistic::Kind::UNKNOWN) {
    const std::string label = props.label ? ", label \"" + detail::readableText(*props.label) + "\"" : "";
    warnings.set("CloudWatch:Alarm:UnrecognizedStatistic",
                 "Unrecognized statistic \"" + parsed.text + "\" for metric with namespace \"" +
                     detail::readableText(*props.namespace_) + "\"" + label + " and metric name \"" +
                     detail::readableText(*props.metricName) +
                     "\". Preferably use the `aws_cloudwatch.Stats` helper class to specify a statistic. You can "
                     "ignore this warning if your statistic is valid but not yet supported by the "
                     "`aws_cloudwatch.Stats` helper class.");
  }
  return parsed.text;
}

detail::MetricState checkedState(MetricProps props) {
  detail::MetricState state(detail::MetricState::Kind::STAT, props.period ? *props.period : Duration::minutes(5));
  CloudWatchProblems problems;
  checkPeriod(state.period, problems);
  checkDimensions(props.dimensionsMap, problems);
  if (!problems.text().empty()) throw ValidationError("CDKPP4750", problems.text());
  state.statistic = checkedStatistic(props, state.warnings);
  state.account = std::move(props.account);
  state.color = std::move(props.color);
  state.dimensions = std::move(props.dimensionsMap);
  state.id = std::move(props.id);
  state.label = std::move(props.label);
  state.metricName = *props.metricName;
  state.namespace_ = *props.namespace_;
  state.region = std::move(props.region);
  state.stackAccount = std::move(props.stackAccount);
  state.stackRegion = std::move(props.stackRegion);
  state.unit = std::move(props.unit);
  state.visible = std::move(props.visible);
  return state;
}

template <class T>
T given(const T& changed, const T& otherwise) {
  return changed.hasValue() ? changed : otherwise;
}

}  // namespace

Metric::Metric(MetricProps props) : IMetric(detail::MetricState::share(checkedState(std::move(props)))) {}

Metric Metric::with(const MetricOptions& props) const {
  const detail::MetricState& old = state();
  return Metric(MetricProps{.account = given(props.account, old.account),
                            .color = given(props.color, old.color),
                            .dimensionsMap = given(props.dimensionsMap, old.dimensions),
                            .id = given(props.id, old.id),
                            .label = given(props.label, old.label),
                            .metricName = old.metricName,
                            .namespace_ = old.namespace_,
                            .period = given(props.period, Optional<Duration>(old.period)),
                            .region = given(props.region, old.region),
                            .stackAccount = given(props.stackAccount, old.stackAccount),
                            .stackRegion = given(props.stackRegion, old.stackRegion),
                            .statistic = given(props.statistic, Optional<std::string>(old.statistic)),
                            .unit = given(props.unit, old.unit),
                            .visible = given(props.visible, old.visible)});
}

Metric Metric::attachTo(const IConstruct& scope) const {
  const Stack& stack = Stack::of(scope);
  MetricOptions place;
  if (stack.account().isLiteral()) place.stackAccount = stack.account();
  if (stack.region().isLiteral()) place.stackRegion = stack.region();
  return with(place);
}

MathExpression Metric::anomalyDetectionFor(AnomalyDetectionMetricOptions props) {
  const double stdDevs = props.stdDevs.valueOr(2.0);
  if (stdDevs <= 0)
    throw ValidationError(
        "CDKPP4752", "stdDevs is above 0, but " + text::numberToString(stdDevs) + " was given; leave it out for 2");
  return MathExpression(
      MathExpressionProps{.color = props.color,
                          .expression = "ANOMALY_DETECTION_BAND(m0, " + text::numberToString(stdDevs) + ")",
                          .label = props.label ? props.label : Optional<Value<std::string>>("Anomaly Detection Band"),
                          .period = props.period,
                          .searchAccount = props.searchAccount,
                          .searchRegion = props.searchRegion,
                          .usingMetrics = {{"m0", *props.metric}},
                          .visible = props.visible});
}

iam::Grant Metric::grantPutMetricData(const iam::IGrantable& grantee) {
  return iam::Grant::addToPrincipal(
      {.actions = {"cloudwatch:PutMetricData"}, .grantee = grantee, .resourceArns = {"*"}});
}

Optional<Value<std::string>> Metric::account() const { return state().effectiveAccount(); }
Optional<Value<std::string>> Metric::color() const { return state().color; }
Map<Value<std::string>> Metric::dimensions() const { return state().dimensions; }
Optional<Value<std::string>> Metric::id() const { return state().id; }
Optional<Value<std::string>> Metric::label() const { return state().label; }
Value<std::string> Metric::metricName() const { return state().metricName; }
Value<std::string> Metric::namespace_() const { return state().namespace_; }
Duration Metric::period() const { return state().period; }
Optional<Value<std::string>> Metric::region() const { return state().effectiveRegion(); }
std::string Metric::statistic() const { return state().statistic; }
Optional<Unit> Metric::unit() const { return state().unit; }
Optional<bool> Metric::visible() const { return state().visible; }

}  // namespace cdk::cloudwatch
