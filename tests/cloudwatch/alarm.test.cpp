// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch_actions.hpp>

#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using cloudwatch::Alarm;
using cloudwatch::ComparisonOperator;
using cloudwatch::MathExpression;
using cloudwatch::MathExpressionProps;

namespace {

/// The code of the failure of an alarm on a metric in eu-west-1.
std::string refusalOf(
    const cloudwatch::IMetric& metric, ComparisonOperator operation = ComparisonOperator::GREATER_THAN_THRESHOLD) {
  Fixture f;
  return failureOf([&] {
    New<Alarm> alarm{
        f.stack, "Alarm", {.comparisonOperator = operation, .evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  }).code;
}

std::string labelOf(cloudwatch::AlarmProps props) {
  Fixture f;
  New<Alarm> alarm{f.stack, "Alarm", std::move(props)};
  return alarm->toAnnotation().label->literal();
}

}  // namespace

TEST_CASE("an alarm writes its metric into the resource and leaves out what is not set") {
  Fixture f;
  New<Alarm> alarm{f.stack, "Alarm", {.evaluationPeriods = 2, .metric = metricOf("Errors"), .threshold = 3}};
  auto cfn = alarm->node().defaultChild<cloudwatch::CfnAlarm>();
  REQUIRE(cfn);
  CHECK(f(cfn->metricName) == "\"Errors\"");
  CHECK(f(cfn->namespace_) == "\"App\"");
  CHECK(f(cfn->statistic) == "\"Average\"");
  CHECK(f(cfn->period) == "300");
  CHECK(f(cfn->threshold) == "3");
  CHECK(f(cfn->comparisonOperator) == "\"GreaterThanOrEqualToThreshold\"");
  CHECK_FALSE(cfn->dimensions.hasValue());
  CHECK_FALSE(cfn->metrics.hasValue());
  CHECK(f(cfn->alarmActions) == "undefined");
  CHECK(f(alarm->renderAlarmRule()).find("ALARM(") != std::string::npos);
  CHECK(alarm->metric().toString().literal() == "Errors");
}

TEST_CASE("an alarm describes itself as a line for graphs") {
  CHECK(labelOf({.evaluationPeriods = 3, .metric = metricOf("Errors"), .threshold = 1.5}) ==
        "Errors >= 1.5 for 3 datapoints within 15 minutes");
  CHECK(labelOf({.comparisonOperator = ComparisonOperator::LESS_THAN_THRESHOLD,
            .datapointsToAlarm = 2,
            .evaluationPeriods = 6,
            .metric = metricOf("Errors", {.label = "L", .period = Duration::seconds(10)}),
            .threshold = 1}) == "L < 1 for 2 datapoints within 1 minute");
  CHECK(labelOf({.comparisonOperator = ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
            .evaluationPeriods = 1,
            .metric = metricOf("Errors", {.period = Duration::seconds(1)}),
            .threshold = 1}) == "Errors <= 1 for 1 datapoints within 1 second");
  CHECK(labelOf({.comparisonOperator = ComparisonOperator::GREATER_THAN_THRESHOLD,
            .evaluationPeriods = 1,
            .metric = metricOf("Errors", {.period = Duration::seconds(30)}),
            .threshold = 1}) == "Errors > 1 for 1 datapoints within 30 seconds");
}

TEST_CASE("a threshold that is not known yet stands in the label") {
  Fixture f;
  New<CfnParameter> threshold{f.stack, "Threshold", {.type = "Number"}};
  New<Alarm> alarm{f.stack, "Alarm",
      {.evaluationPeriods = 1, .metric = metricOf("Errors"), .threshold = threshold->valueAsNumber()}};
  CHECK(f(*alarm->toAnnotation().label) ==
        R"({"Fn::Join":["",["Errors >= ",{"Ref":"Threshold"}," for 1 datapoints within 5 minutes"]]})");
}

TEST_CASE("fails when the operator and the metric do not fit") {
  CHECK(refusalOf(metricOf("A"), ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD) == "CDKPP4760");
  CHECK(refusalOf(metricOf("A"), ComparisonOperator::LESS_THAN_LOWER_THRESHOLD) == "CDKPP4760");
  CHECK(refusalOf(cloudwatch::Metric::anomalyDetectionFor({.metric = metricOf("A")})) == "CDKPP4760");
}

TEST_CASE("fails for a search, alone or in a formula") {
  const cloudwatch::SearchExpression search{{.expression = "SEARCH('x', 'Sum')"}};
  CHECK(refusalOf(search) == "CDKPP4761");
  CHECK(refusalOf(MathExpression{MathExpressionProps{.expression = "a", .usingMetrics = {{"a", search}}}}) ==
        "CDKPP4761");
}

TEST_CASE("fails for a metric of another region, alone or in a formula") {
  CHECK(refusalOf(metricOf("A", {.region = "us-east-1"})) == "CDKPP4762");
  CHECK(refusalOf(MathExpression{MathExpressionProps{
            .expression = "a", .usingMetrics = {{"a", metricOf("A", {.stackRegion = "us-east-1"})}}}}) == "CDKPP4762");
  CHECK(refusalOf(metricOf("A", {.region = "eu-west-1"})).empty());
}

TEST_CASE("fails for a formula that looks in another place") {
  CHECK(refusalOf(MathExpression{MathExpressionProps{.expression = "METRICS()", .searchAccount = "1"}}) == "CDKPP4763");
  CHECK(refusalOf(MathExpression{MathExpressionProps{.expression = "METRICS()", .searchRegion = "r"}}) == "CDKPP4763");
}

TEST_CASE("fails for a formula over more than ten metrics") {
  const auto over = [](int count) {
    Map<cloudwatch::IMetric> metrics;
    for (int i = 0; i < count; ++i) metrics.set("m" + std::to_string(i), metricOf(("M" + std::to_string(i)).c_str()));
    return MathExpression{MathExpressionProps{.expression = "SUM(METRICS())", .usingMetrics = metrics}};
  };
  CHECK(refusalOf(over(11)) == "CDKPP4764");
  CHECK(refusalOf(over(10)).empty());
}

TEST_CASE("an action on an instance goes with a metric of one instance") {
  Fixture f;
  const auto stop = [&](const char* id, Map<Value<std::string>> dimensions) {
    New<Alarm> alarm{f.stack, id,
        {.evaluationPeriods = 1, .metric = metricOf("CPU", {.dimensionsMap = dimensions}), .threshold = 1}};
    const auto action = cloudwatch_actions::Ec2Action(cloudwatch_actions::Ec2InstanceAction::STOP);
    // The partition of a stack is a token; the check is for ARNs that are known.
    struct Known : cloudwatch::IAlarmAction {
      cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm&) const override {
        return {.alarmActionArn = "arn:aws:automate:eu-west-1:ec2:stop"};
      }
    };
    alarm->addOkAction(Known{});
    alarm->addAlarmAction(action, Known{});
  };
  CHECK(failureOf([&] { stop("One", {{"InstanceId", "i-1"}}); }).code.empty());
  CHECK(failureOf([&] { stop("Two", {{"InstanceId", "i-1"}, {"Disk", "1"}}); }).code == "CDKPP4765");
  CHECK(failureOf([&] { stop("None", {}); }).code == "CDKPP4765");
}

TEST_CASE("an imported alarm has the name and ARN that are given, or what follows from them") {
  Fixture f;
  auto byArn = Alarm::fromAlarmArn(f.stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:known");
  CHECK(byArn->alarmName().literal() == "known");
  auto byName = Alarm::fromAlarmName(f.stack, "ByName", "known");
  CHECK(f(byName->alarmArn()).find(":cloudwatch:eu-west-1:111111111111:alarm:known") != std::string::npos);
  CHECK(byName->alarmRef().alarmName.isLiteral() == byName->alarmName().isLiteral());
}

TEST_CASE("injected properties reach an alarm") {
  App app;
  New<Stack> stack{app, "Stack"};
  PropertyInjectors::of(*stack).add(
      PropertyInjector::of<Alarm>([](cloudwatch::AlarmProps& props) { props.alarmDescription = "injected"; }));
  New<cloudwatch::AnomalyDetectionAlarm> alarm{stack, "Alarm", {.evaluationPeriods = 1, .metric = metricOf("A")}};
  auto cfn = alarm->node().defaultChild<cloudwatch::CfnAlarm>();
  CHECK(cfn->alarmDescription->literal() == "injected");
}

TEST_CASE("fails when an anomaly detection alarm compares with a threshold") {
  Fixture f;
  CHECK(failureOf([&] {
    New<cloudwatch::AnomalyDetectionAlarm> alarm{f.stack, "Alarm",
        {.comparisonOperator = ComparisonOperator::GREATER_THAN_THRESHOLD,
            .evaluationPeriods = 1,
            .metric = metricOf("A")}};
  }).code == "CDKPP4760");
}
