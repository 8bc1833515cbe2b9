// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/applicationautoscaling.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::applicationautoscaling;

namespace {

ScalableTargetProps limits(Value<double> low, Value<double> high) {
  return {.maxCapacity = std::move(high),
      .minCapacity = std::move(low),
      .resourceId = "service/a/b",
      .scalableDimension = "ecs:service:DesiredCount",
      .serviceNamespace = ServiceNamespace::ECS};
}

struct Scaled : Fixture {
  New<ScalableTarget> target{stack, "Target", limits(1, 10)};
  cloudwatch::Metric metric{{.metricName = "Load", .namespace_ = "Own"}};

  Failure steps(List<ScalingInterval> intervals) {
    return failureOf([&] { target->scaleOnMetric("Steps", {.metric = metric, .scalingSteps = intervals}); });
  }
};

void checkMessage(const Failure& failure, const char* code, const char* part) {
  CHECK(failure.code == code);
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a target makes a role for the service") {
  Scaled f;
  CHECK(f.target->node().tryFindChild("Role"));
  CHECK(f(f.target->node().defaultChild<CfnScalableTarget>()->scheduledActions) == "undefined");
}

TEST_CASE("fails when the limits of a target are none") {
  checkMessage(refusalOf<ScalableTarget>(limits(-1, 5)), "CDKPP4580", "minCapacity must be 0 or more, but -1");
  checkMessage(refusalOf<ScalableTarget>(limits(0, -5)), "CDKPP4580", "maxCapacity must be 0 or more, but -5");
  checkMessage(refusalOf<ScalableTarget>(limits(6, 5)), "CDKPP4580", "6 and 5 were given");
  CHECK(refusalOf<ScalableTarget>(limits(5, 5)).code.empty());
}

TEST_CASE("fails when a scheduled action changes nothing") {
  Scaled f;
  checkMessage(failureOf([&] {
    f.target->scaleOnSchedule("Idle", ScalingSchedule{.schedule = Schedule::expression("rate(1 day)")});
  }),
      "CDKPP4588", "'Idle' changes nothing");
}

TEST_CASE("rates are in the largest unit that is whole") {
  CHECK(Schedule::rate(Duration::hours(24)).expressionString().literal() == "rate(1 day)");
  CHECK(Schedule::rate(Duration::minutes(120)).expressionString().literal() == "rate(2 hours)");
  CHECK(Schedule::rate(Duration::seconds(60)).expressionString().literal() == "rate(1 minute)");
}

TEST_CASE("fails for a rate of no time and for days of two kinds") {
  Fixture f;
  New<CfnParameter> number{f.stack, "Number", {.type = "Number"}};
  CHECK(failureOf([] { Schedule::rate(Duration::days(0)); }).code == "CDKPP4581");
  CHECK(failureOf([&] { Schedule::rate(Duration::seconds(number->valueAsNumber())); }).code == "CDKPP4581");
  CHECK(failureOf([] { Schedule::rate(Duration::seconds(90)); }).code == "CDKPP2073");
  CHECK(failureOf([] { Schedule::cron({.day = "1", .weekDay = "MON"}); }).code == "CDKPP4582");
}

TEST_CASE("fails unless target tracking has one plain metric") {
  Scaled f;
  const auto tracking = [&](const char* id, BasicTargetTrackingScalingPolicyProps props) {
    return failureOf([&] { f.target->scaleToTrackMetric(id, props); });
  };
  checkMessage(tracking("A", {.targetValue = 1}), "CDKPP4583", "none was given");
  checkMessage(tracking("B", {.customMetric = f.metric, .predefinedMetric = "x", .targetValue = 1}), "CDKPP4583",
      "both were given");
  checkMessage(
      tracking("C", {.customMetric = f.metric.with({.statistic = "p99"}), .targetValue = 1}), "CDKPP4583", "'p99'");
  checkMessage(
      tracking("D", {.customMetric = cloudwatch::MathExpression{{.expression = "a", .usingMetrics = {{"a", f.metric}}}},
                        .targetValue = 1}),
      "CDKPP4583", "no formula");
}

TEST_CASE("fails when intervals do not go together") {
  using I = ScalingInterval;
  Scaled f;
  checkMessage(f.steps({I{.change = 1, .lower = 0}}), "CDKPP4585", "scalingSteps must be 2 to 40 elements");
  checkMessage(Scaled().steps({I{.change = 1}, I{.change = 2, .lower = 3}}), "CDKPP4586", "has no bound");
  checkMessage(Scaled().steps({I{.change = 1, .lower = 0, .upper = 5}, I{.change = 2, .lower = 3}}), "CDKPP4586",
      "[0, 5] and [3, infinity] overlap");
  checkMessage(Scaled().steps({I{.change = 1, .lower = 5, .upper = 10}, I{.change = 2, .lower = 20}}), "CDKPP4586",
      "[0, 5] and [10, 20]");
}

TEST_CASE("fails when an alarm would look at more points than periods") {
  Scaled f;
  const List<ScalingInterval> steps{
      ScalingInterval{.change = -1, .upper = 10}, ScalingInterval{.change = 1, .lower = 50}};
  const auto of = [&](const char* id, Optional<Value<double>> points, Optional<Value<double>> periods) {
    return failureOf([&] {
      f.target->scaleOnMetric(
          id, {.datapointsToAlarm = points, .evaluationPeriods = periods, .metric = f.metric, .scalingSteps = steps});
    });
  };
  checkMessage(of("A", Value<double>(2), {}), "CDKPP4585", "needs evaluationPeriods");
  checkMessage(of("B", Value<double>(3), Value<double>(2)), "CDKPP4585", "3 and 2 were given");
  checkMessage(of("C", Value<double>(0), Value<double>(0)), "CDKPP4585", "evaluationPeriods must be 1 or more");
}

TEST_CASE("fails when an adjustment has no bound") {
  Scaled f;
  New<StepScalingAction> action{f.stack, "Action", {.scalingTarget = f.target}};
  CHECK(failureOf([&] { action->addAdjustment(AdjustmentTier{.adjustment = 1}); }).code == "CDKPP4584");
}

TEST_CASE("fails when more than its id is asked of a target that was imported by it") {
  Fixture f;
  const auto imported = ScalableTarget::fromScalableTargetId(f.stack, "Imported", "id");
  CHECK(imported->scalableTargetId().literal() == "id");
  CHECK(failureOf([&] { imported->scalableTargetRef(); }).code == "CDKPP4587");
}
