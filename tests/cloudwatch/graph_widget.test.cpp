// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::cloudwatch;

namespace {

/// The metrics of a graph as they are written in a stack.
std::string metricsOf(const Fixture& f, const GraphWidget& graph) {
  return f.stack->resolve(graph.toJson())[0]["properties"]["metrics"].dump();
}
GraphWidget graphOf(List<IMetric> left, List<IMetric> right = {}) {
  return GraphWidget{GraphWidgetProps{.left = std::move(left), .right = std::move(right)}};
}
std::string refusalOf(GraphWidgetProps props) {
  return failureOf([&] { GraphWidget{std::move(props)}; }).code;
}

}  // namespace

TEST_CASE("a graph leaves out what is the default of a metric") {
  Fixture f;
  CHECK(metricsOf(f, graphOf({metricOf("A")})) == R"([["App","A"]])");
  CHECK(metricsOf(f, graphOf({metricOf("A", {.period = Duration::minutes(1), .statistic = "Sum"})})) ==
        R"([["App","A",{"period":60,"stat":"Sum"}]])");
  CHECK(metricsOf(f, graphOf({}, {metricOf("A")})) == R"([["App","A",{"yAxis":"right"}]])");
}

TEST_CASE("a graph lists a metric once, and those of formulas hidden behind it") {
  Fixture f;
  const Metric a = metricOf("A");
  const MathExpression twice{MathExpressionProps{.expression = "a * 2", .usingMetrics = {{"a", a}}}};
  CHECK(metricsOf(f, graphOf({twice})) ==
        R"([[{"label":"a * 2","expression":"a * 2"}],["App","A",{"id":"a","visible":false}]])");
  CHECK(metricsOf(f, graphOf({a, a.with({.label = "same numbers"}), twice})) ==
        R"([["App","A",{"id":"a"}],[{"label":"a * 2","expression":"a * 2"}]])");
}

TEST_CASE("a graph names the place of a metric unless it is that of the stack") {
  Fixture f;
  const Metric a = metricOf("A");
  CHECK(metricsOf(f, graphOf({a.attachTo(*f.stack)})) == R"([["App","A"]])");
  CHECK(metricsOf(f, graphOf({a.with({.account = "111111111111", .region = "eu-west-1"})})) ==
        R"([["App","A",{"accountId":"111111111111","region":"eu-west-1"}]])");
  CHECK(metricsOf(f, graphOf({a.with({.stackAccount = "1", .stackRegion = "eu-west-1"})})) ==
        R"([["App","A",{"accountId":"1"}]])");
}

TEST_CASE("a search without names has an empty label") {
  Fixture f;
  CHECK(metricsOf(f, graphOf({SearchExpression{{.expression = "SEARCH x", .label = ""}}})) ==
        R"([[{"expression":"SEARCH x"}]])");
}

TEST_CASE("fails when two metrics of a graph have the same id") {
  Fixture f;
  const auto one = [](const char* name) {
    return MathExpression{MathExpressionProps{.expression = "a", .usingMetrics = {{"a", metricOf(name)}}}};
  };
  CHECK(failureOf([&] { graphOf({one("A"), one("B")}).toJson(); }).code == "CDKPP4767");
  CHECK(failureOf([&] { graphOf({one("A"), one("A")}).toJson(); }).code.empty());
}

TEST_CASE("fails for labels on what is no pie, for an end without a start, and for dates that are none") {
  CHECK(refusalOf({.displayLabelsOnChart = true}) == "CDKPP4781");
  CHECK(refusalOf({.displayLabelsOnChart = true, .view = GraphWidgetView::PIE}).empty());
  CHECK(refusalOf({.end = "2027-01-01T00:00:00Z"}) == "CDKPP4781");
  for (const char* date : {"2027-01-01", "2027-13-01T00:00:00Z", "2027-01-32T00:00:00Z", "2027-01-01T24:00:00Z",
           "2027-01-01T00:60:00Z", "2027-01-01T00:00:60Z", "27-01-01T00:00:00Z", "2027-01-01T00:00:00ZZ",
           "2027-01-01T00:00:00.Z", "2027-01-01T00:00:00+01:00", "", "02027-01-01T00:00:00Z"}) {
    CAPTURE(date);
    CHECK(refusalOf({.verticalAnnotations = {VerticalAnnotation{.date = date}}}) == "CDKPP4781");
  }
  for (const char* date : {"2027-12-31T23:59:59", "-12027-01-01T00:00:00.123Z", "2027-01-01T00:00:00+01"}) {
    CAPTURE(date);
    CHECK(refusalOf({.verticalAnnotations = {VerticalAnnotation{.date = date}}}).empty());
  }
}

TEST_CASE("fails for what does not fit other widgets") {
  const auto codeOf = [](auto make) { return failureOf(make).code; };
  CHECK(codeOf([] { GaugeWidget{GaugeWidgetProps{.end = "x"}}; }) == "CDKPP4781");
  CHECK(codeOf([] { TableWidget{TableWidgetProps{.end = "x"}}; }) == "CDKPP4781");
  CHECK(codeOf([] {
    SingleValueWidget{
        SingleValueWidgetProps{.metrics = {metricOf("A")}, .setPeriodToTimeRange = true, .sparkline = true}};
  }) == "CDKPP4781");
  CHECK(
      codeOf([] { SingleValueWidget{SingleValueWidgetProps{.end = "x", .metrics = {metricOf("A")}}}; }) == "CDKPP4781");
  CHECK(codeOf([] { TextWidget{TextWidgetProps{.markdown = "x", .width = 25}}; }) == "CDKPP4780");
}

TEST_CASE("fails for a query of no logs, or of no text, or of two") {
  const auto refusal = [](LogQueryWidgetProps props) {
    return failureOf([&] { LogQueryWidget{std::move(props)}; }).code;
  };
  CHECK(refusal({.logGroupNames = List<Value<std::string>>::empty(), .queryString = "x"}) == "CDKPP4782");
  CHECK(refusal({.logGroupNames = {"a"}}) == "CDKPP4782");
  CHECK(refusal({.logGroupNames = {"a"}, .queryString = ""}) == "CDKPP4782");
  CHECK(refusal({.logGroupNames = {"a"}, .queryLines = {"x"}, .queryString = "x"}) == "CDKPP4782");
  CHECK(refusal({.logGroupNames = {"a"}, .queryString = "x"}).empty());
}
