// SPDX-License-Identifier: Apache-2.0
// Alarms on metrics: how a metric stands in the L1, and what alarms refuse.
#include <cdkpp/cloudwatch/anomaly_detection_alarm.hpp>
#include <cdkpp/core/annotations.hpp>

#include <algorithm>

#include "cloudwatch/metric_set.hpp"
#include "cloudwatch/metric_state.hpp"
#include "cloudwatch/statistic.hpp"
#include "cloudwatch/value_key.hpp"
#include "text/number.hpp"

namespace cdk::detail {

namespace {

using Kind = MetricState::Kind;

constexpr std::size_t MOST_METRICS = 10;

bool comparesWithBand(cloudwatch::ComparisonOperator operation) {
  return operation >= cloudwatch::ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD;
}

bool isBand(const cloudwatch::IMetric& metric) {
  const MetricState& state = MetricState::of(metric);
  return state.kind == Kind::MATH && readableText(state.expression).find("ANOMALY_DETECTION_BAND") != std::string::npos;
}

/** Writes a metric, or a formula with its metrics, into the properties of the L1. */
class Renderer {
 public:
  Renderer(const cloudwatch::Alarm& alarm, cloudwatch::CfnAlarmProps& props)
      : alarm_(alarm), stack_(Stack::of(alarm)), props_(props) {}

  /** Returns the id of the metric that is watched; "" where the L1 has no ids.
   * @param levels how many levels of the formula the alarm returns data of: of a band, its metric too */
  std::string render(const cloudwatch::IMetric& metric, int levels) {
    const MetricState& state = MetricState::of(metric);
    if (state.kind == Kind::STAT) return renderStat(metric);
    requireNoSearch(state);
    MetricSet set;
    set.add(metric, "alarm");
    std::string primary;
    int unnamed = 0;
    List<cloudwatch::CfnAlarm::MetricDataQueryProperty> queries;
    for (const MetricEntry& entry : set.entries()) {
      const std::string id = entry.id.empty() ? "expr_" + std::to_string(++unnamed) : entry.id;
      if (!entry.place.empty()) primary = id;
      queries.add(query(entry.metric, id, entry.level <= levels));
    }
    props_.metrics = std::move(queries);
    return primary;
  }

 private:
  std::string renderStat(const cloudwatch::IMetric& metric) {
    const MetricState& state = MetricState::of(metric);
    if (state.label || isElsewhere(state)) {
      props_.metrics = {query(metric, "m1", true)};
      return "m1";
    }
    requireSameRegion(metric);
    props_.dimensions = dimensions(metric);
    props_.namespace_ = state.namespace_;
    props_.metricName = state.metricName;
    props_.period = state.period.toSeconds();
    const ParsedStatistic parsed = parseStatistic(state.statistic);
    (parsed.kind == ParsedStatistic::Kind::SIMPLE ? props_.statistic : props_.extendedStatistic) = parsed.text;
    props_.unit = unit(state);
    return {};
  }

  cloudwatch::CfnAlarm::MetricDataQueryProperty query(const cloudwatch::IMetric& metric, const std::string& id,
                                                      bool returnData) {
    const MetricState& state = MetricState::of(metric);
    if (state.kind == Kind::STAT) {
      requireSameRegion(metric);
      return {.accountId = isElsewhere(state) ? state.effectiveAccount() : Optional<Value<std::string>>(),
              .id = id,
              .label = state.label,
              .metricStat =
                  cloudwatch::CfnAlarm::MetricStatProperty{
                      .metric = cloudwatch::CfnAlarm::MetricProperty{.dimensions = dimensions(metric),
                                                                     .metricName = state.metricName,
                                                                     .namespace_ = state.namespace_},
                      .period = state.period.toSeconds(),
                      .stat = state.statistic,
                      .unit = unit(state)},
              .returnData = returnData};
    }
    requireNoSearch(state);
    if (state.usingMetrics.size() > MOST_METRICS)
      throw ValidationError("CDKPP4764",
                            "an alarm takes a formula over up to 10 metrics, but '" + readableText(state.expression) +
                                "' is over " + std::to_string(state.usingMetrics.size()),
                            alarm_);
    if (state.searchAccount || state.searchRegion)
      throw ValidationError("CDKPP4763",
                            "an alarm takes no formula that looks in another account or region, but '" +
                                readableText(state.expression) + "' has a searchAccount or searchRegion",
                            alarm_);
    return {.expression = state.expression,
            .id = id,
            .label = state.label,
            .period = state.usingMetrics.size() > 0 ? Optional<Value<double>>() : state.period.toSeconds(),
            .returnData = returnData};
  }

  static List<cloudwatch::CfnAlarm::DimensionProperty> dimensions(const cloudwatch::IMetric& metric) {
    List<cloudwatch::CfnAlarm::DimensionProperty> list;
    const cloudwatch::MetricConfig config = metric.toMetricConfig();
    for (const cloudwatch::Dimension& dimension : config.metricStat->dimensions)
      list.add(cloudwatch::CfnAlarm::DimensionProperty{.name = dimension.name, .value = dimension.value});
    return list;
  }
  static Optional<Value<std::string>> unit(const MetricState& state) {
    return state.unit ? Optional<Value<std::string>>(nameOf(*state.unit)) : Optional<Value<std::string>>();
  }
  bool isElsewhere(const MetricState& state) const {
    const Optional<Value<std::string>> account = state.effectiveAccount();
    return account && valueKey(*account) != valueKey(stack_.account());
  }
  void requireSameRegion(const cloudwatch::IMetric& metric) const {
    const Optional<Value<std::string>> region = MetricState::of(metric).effectiveRegion();
    if (!region || !stack_.region().isLiteral() || valueKey(*region) == valueKey(stack_.region())) return;
    throw ValidationError("CDKPP4762",
                          "an alarm in " + stack_.region().literal() + " cannot watch '" +
                              readableText(metric.toString()) + "', which is in " + readableText(*region) +
                              "; create the alarm in a stack of that region",
                          alarm_);
  }
  void requireNoSearch(const MetricState& state) const {
    if (state.kind == Kind::SEARCH)
      throw ValidationError("CDKPP4761",
                            "an alarm cannot watch a search, but '" + readableText(state.expression) +
                                "' is one; searches are for graphs of dashboards",
                            alarm_);
  }

  const cloudwatch::Alarm& alarm_;
  const Stack& stack_;
  cloudwatch::CfnAlarmProps& props_;
};

cloudwatch::ComparisonOperator operatorOf(const cloudwatch::AlarmProps& props) {
  return props.comparisonOperator.valueOr(cloudwatch::ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD);
}

void requireFittingOperator(const cloudwatch::Alarm& alarm, cloudwatch::ComparisonOperator operation,
                            const cloudwatch::IMetric& metric) {
  if (comparesWithBand(operation) == isBand(metric)) return;
  const std::string name = nameOf(operation);
  throw ValidationError(
      "CDKPP4760",
      comparesWithBand(operation)
          ? "the operator " + name + " compares with a band, but '" + readableText(metric.toString()) +
                "' has no ANOMALY_DETECTION_BAND; use an AnomalyDetectionAlarm or Metric::anomalyDetectionFor"
          : "the operator " + name + " compares with one threshold, but '" + readableText(metric.toString()) +
                "' is a band; use LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD, GREATER_THAN_UPPER_THRESHOLD or "
                "LESS_THAN_LOWER_THRESHOLD",
      alarm);
}

Value<std::string> asText(const Value<double>& number) {
  if (number.isLiteral()) return text::numberToString(number.literal());
  return {Raw{}, number};
}

std::string describePeriod(double seconds) {
  if (seconds == 60) return "1 minute";
  if (seconds == 1) return "1 second";
  return seconds > 60 ? text::numberToString(seconds / 60) + " minutes" : text::numberToString(seconds) + " seconds";
}

const char* symbolOf(cloudwatch::ComparisonOperator operation) {
  switch (operation) {
    case cloudwatch::ComparisonOperator::GREATER_THAN_THRESHOLD: return ">";
    case cloudwatch::ComparisonOperator::LESS_THAN_THRESHOLD: return "<";
    case cloudwatch::ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD: return "<=";
    default: return ">=";
  }
}

/** arn:aws:automate:eu-west-1:ec2:stop */
bool isInstanceAction(const Value<std::string>& arn) {
  if (!arn.isLiteral()) return false;
  const std::string& text = arn.literal();
  return text.starts_with("arn:aws") && text.find(":automate:") != std::string::npos &&
         text.find(":ec2:") != std::string::npos;
}

}  // namespace

cloudwatch::CfnAlarmProps alarmProps(cloudwatch::Alarm& alarm, const cloudwatch::AlarmProps& props) {
  const cloudwatch::ComparisonOperator operation = operatorOf(props);
  requireFittingOperator(alarm, operation, *props.metric);
  const bool band = comparesWithBand(operation);
  cloudwatch::CfnAlarmProps cfn{.actionsEnabled = props.actionsEnabled,
                                .alarmDescription = props.alarmDescription,
                                .comparisonOperator = nameOf(operation),
                                .datapointsToAlarm = props.datapointsToAlarm,
                                .evaluateLowSampleCountPercentile = props.evaluateLowSampleCountPercentile,
                                .evaluationPeriods = *props.evaluationPeriods};
  if (props.treatMissingData) cfn.treatMissingData = nameOf(*props.treatMissingData);
  const std::string primary = Renderer(alarm, cfn).render(*props.metric, band ? 2 : 1);
  if (!band) {
    cfn.threshold = *props.threshold;
    return cfn;
  }
  cfn.thresholdMetricId = primary;
  const Value<double>& threshold = *props.threshold;
  if (!threshold.isLiteral() || threshold.literal() != cloudwatch::Alarm::ANOMALY_DETECTION_NO_THRESHOLD)
    Annotations::of(alarm).addWarningV2("aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection",
                                        "threshold is unused for anomaly detection alarms. Use "
                                        "'Alarm.ANOMALY_DETECTION_NO_THRESHOLD' or use the AnomalyDetectionAlarm "
                                        "construct.");
  return cfn;
}

cloudwatch::HorizontalAnnotation alarmAnnotation(const cloudwatch::AlarmProps& props) {
  if (comparesWithBand(operatorOf(props)))
    return {.label = "Anomaly Detection Band",
            .value = cloudwatch::Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
            .visible = false};
  const cloudwatch::IMetric& metric = *props.metric;
  const Value<double>& periods = *props.evaluationPeriods;
  const bool all =
      !props.datapointsToAlarm || (props.datapointsToAlarm->isLiteral() && props.datapointsToAlarm->literal() == 0);
  Value<std::string> label = metric.toString() + " " + symbolOf(operatorOf(props)) + " " + asText(*props.threshold) +
                             " for " + asText(all ? periods : *props.datapointsToAlarm) + " datapoints";
  const Duration& period = MetricState::of(metric).period;
  if (periods.isLiteral() && !period.isUnresolved())
    label += " within " + describePeriod(periods.literal() * period.toSeconds().literal());
  return {.label = std::move(label), .value = *props.threshold};
}

void checkAlarmAction(const cloudwatch::Alarm& alarm, const Value<std::string>& arn) {
  if (!isInstanceAction(arn)) return;
  const Map<Value<std::string>>& dimensions = MetricState::of(alarm.metric()).dimensions;
  if (dimensions.size() == 1 && dimensions.key(0) == "InstanceId") return;
  throw ValidationError("CDKPP4765",
                        "an action on an EC2 instance needs a metric of one instance: its only dimension is "
                        "'InstanceId', but '" +
                            readableText(alarm.metric().toString()) + "' has other dimensions",
                        alarm);
}

void addMetricWarnings(const IConstruct& scope, const Map<std::string>& warnings) {
  for (std::size_t i = 0; i < warnings.size(); ++i)
    Annotations::of(scope).addWarningV2(warnings.key(i), warnings.value(i));
}

cloudwatch::AlarmProps bandAlarmProps(const cloudwatch::AnomalyDetectionAlarmProps& props) {
  return {.actionsEnabled = props.actionsEnabled,
          .alarmDescription = props.alarmDescription,
          .alarmName = props.alarmName,
          .comparisonOperator = props.comparisonOperator.valueOr(
              cloudwatch::ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD),
          .datapointsToAlarm = props.datapointsToAlarm,
          .evaluateLowSampleCountPercentile = props.evaluateLowSampleCountPercentile,
          .evaluationPeriods = *props.evaluationPeriods,
          .metric = cloudwatch::Metric::anomalyDetectionFor(
              {.metric = *props.metric, .period = MetricState::of(*props.metric).period, .stdDevs = props.stdDevs}),
          .threshold = cloudwatch::Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
          .treatMissingData = props.treatMissingData};
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

namespace {

Handle<Alarm> alarmOn(const IMetric& metric, const Parent& scope, const Id& id, CreateAlarmOptions options) {
  return New<Alarm>{scope,
                    id,
                    {.actionsEnabled = std::move(options.actionsEnabled),
                     .alarmDescription = std::move(options.alarmDescription),
                     .alarmName = std::move(options.alarmName),
                     .comparisonOperator = std::move(options.comparisonOperator),
                     .datapointsToAlarm = std::move(options.datapointsToAlarm),
                     .evaluateLowSampleCountPercentile = std::move(options.evaluateLowSampleCountPercentile),
                     .evaluationPeriods = std::move(options.evaluationPeriods),
                     .metric = metric,
                     .threshold = std::move(options.threshold),
                     .treatMissingData = std::move(options.treatMissingData)}};
}

}  // namespace

Handle<Alarm> Metric::createAlarm(const Parent& scope, const Id& id, CreateAlarmOptions props) const {
  return alarmOn(*this, scope, id, std::move(props));
}
Handle<Alarm> MathExpression::createAlarm(const Parent& scope, const Id& id, CreateAlarmOptions props) const {
  return alarmOn(*this, scope, id, std::move(props));
}

}  // namespace cdk::cloudwatch

namespace cdk::cloudwatch {

AlarmBase::AlarmBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {}
Value<std::string> AlarmBase::renderAlarmRule() const { return "ALARM(\"" + alarmArn() + "\")"; }
Handle<AlarmMuteRule> AlarmBase::addAlarmMuteRule(Id id, AlarmMuteRuleOptions options) {
  return detail::muteAlarm(*this, std::move(id), std::move(options));
}
void AlarmBase::addAlarmActionArn(Value<std::string> arn) { alarmActionArns_.add(std::move(arn)); }
List<Value<std::string>> AlarmBase::lazyActions(const List<Value<std::string>>& arns) const {
  return List<Value<std::string>>::lazy([&arns] { return arns; });
}
Value<std::string> AlarmBase::bound(const IAlarmAction& action) { return *action.bind(*this, *this).alarmActionArn; }

HorizontalAnnotation Alarm::toAnnotation() const { return annotation_; }

}  // namespace cdk::cloudwatch

namespace cdk::detail {

ArnComponents alarmArnParts(const Optional<Value<std::string>>& alarmName) {
  return {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
          .resource = "alarm",
          .resourceName = alarmName,
          .service = "cloudwatch"};
}

}  // namespace cdk::detail
