// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using cloudwatch::MathExpression;
using cloudwatch::MathExpressionProps;

TEST_CASE("a formula gives its period to its metrics and warns where they had another") {
  const MathExpression math{MathExpressionProps{.expression = "a + b",
      .period = Duration::minutes(1),
      .usingMetrics = {{"a", metricOf("A")}, {"b", metricOf("B", {.period = Duration::hours(1)})}}}};
  CHECK(math.usingMetrics().get("a")->toMetricConfig().metricStat->period->toSeconds().literal() == 60);
  REQUIRE(math.warningsV2().size() == 1);
  CHECK(math.warningsV2().key(0) == "CloudWatch:Math:MetricsPeriodsOverridden");
  CHECK_THAT(math.warningsV2().value(0), Catch::Matchers::ContainsSubstring("overridden to 60 seconds"));
}

TEST_CASE("a formula warns of names that it does not know, but not in texts and searches") {
  const auto warnings = [](Value<std::string> expression) {
    return MathExpression{MathExpressionProps{.expression = std::move(expression)}}.warningsV2();
  };
  CHECK_THAT(*warnings("a + FILL(b2, 0)").get("CloudWatch:Math:UnknownIdentifier"),
      Catch::Matchers::ContainsSubstring("unknown identifiers: a, b2."));
  CHECK_FALSE(warnings("IF(TRUE, 'abc', \"def\")").hasValue());
  CHECK_FALSE(warnings("METRICS(x)").hasValue());
  CHECK_FALSE(warnings("select(x)").hasValue());
  CHECK(warnings("SEARCHED + x").hasValue());
  CHECK_FALSE(warnings("RATE(" + Aws::REGION + ")").hasValue());
}

TEST_CASE("a formula shows the warnings of its metrics") {
  const MathExpression math{
      MathExpressionProps{.expression = "a", .usingMetrics = {{"a", metricOf("A", {.statistic = "odd"})}}}};
  CHECK(math.warningsV2().get("CloudWatch:Alarm:UnrecognizedStatistic"));
}

TEST_CASE("with changes a formula") {
  const MathExpression math{MathExpressionProps{.color = "#111111",
      .expression = "a",
      .label = "Label",
      .searchAccount = "1",
      .searchRegion = "r",
      .usingMetrics = {{"a", metricOf("A")}},
      .visible = false}};
  const MathExpression changed = math.with({.label = "Other", .period = Duration::minutes(1)});
  CHECK(changed.label()->literal() == "Other");
  CHECK(changed.color()->literal() == "#111111");
  CHECK(changed.searchAccount()->literal() == "1");
  CHECK(changed.searchRegion()->literal() == "r");
  CHECK_FALSE(*changed.visible());
  CHECK(changed.expression().literal() == "a");
  CHECK(changed.usingMetrics().get("a")->toMetricConfig().metricStat->period->toSeconds().literal() == 60);
}

TEST_CASE("fails for names that no formula can have, all at once") {
  const Failure failure = failureOf([] {
    MathExpression{
        MathExpressionProps{.expression = "a", .usingMetrics = {{"A", metricOf("A")}, {"b-c", metricOf("B")}}}};
  });
  CHECK(failure.code == "CDKPP4753");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("'A', 'b-c'"));
}

TEST_CASE("fails when a name stands for two metrics in nested formulas") {
  const auto nested = [](const char* metric) {
    const MathExpression inner{MathExpressionProps{.expression = "a * 2", .usingMetrics = {{"a", metricOf("A")}}}};
    return MathExpression{
        MathExpressionProps{.expression = "a + b", .usingMetrics = {{"a", metricOf(metric)}, {"b", inner}}}};
  };
  CHECK(failureOf([&] { nested("Other"); }).code == "CDKPP4753");
  CHECK(failureOf([&] { nested("A"); }).code.empty());
}

TEST_CASE("the band of an anomaly detection is two standard deviations wide") {
  const MathExpression band = cloudwatch::Metric::anomalyDetectionFor({.metric = metricOf("A")});
  CHECK(band.expression().literal() == "ANOMALY_DETECTION_BAND(m0, 2)");
  CHECK(band.label()->literal() == "Anomaly Detection Band");
  const MathExpression wide =
      cloudwatch::Metric::anomalyDetectionFor({.label = "L", .metric = metricOf("A"), .stdDevs = 2.5});
  CHECK(wide.expression().literal() == "ANOMALY_DETECTION_BAND(m0, 2.5)");
  CHECK(wide.label()->literal() == "L");
}

TEST_CASE("fails for a band without width") {
  CHECK(failureOf([] { cloudwatch::Metric::anomalyDetectionFor({.metric = metricOf("A"), .stdDevs = 0}); }).code ==
        "CDKPP4752");
}

TEST_CASE("a search keeps its properties") {
  const cloudwatch::SearchExpression search{
      {.expression = "SEARCH('x', 'Sum', 300)", .label = "L", .searchRegion = "us-east-1"}};
  const cloudwatch::SearchExpression changed =
      search.with({.color = "#222222", .period = Duration::minutes(1), .searchAccount = "1", .visible = true});
  CHECK(changed.expression().literal() == "SEARCH('x', 'Sum', 300)");
  CHECK(changed.label()->literal() == "L");
  CHECK(changed.color()->literal() == "#222222");
  CHECK(changed.searchRegion()->literal() == "us-east-1");
  CHECK(changed.searchAccount()->literal() == "1");
  CHECK(*changed.visible());
  CHECK(changed.period().toSeconds().literal() == 60);
  REQUIRE(changed.toMetricConfig().searchExpression);
}
