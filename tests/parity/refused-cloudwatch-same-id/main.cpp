// SPDX-License-Identifier: Apache-2.0
// One id does not stand for two metrics of a graph.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

using namespace cdk;
using namespace cdk::cloudwatch;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};
  const Metric metric{MetricProps{.metricName = "Errors", .namespace_ = "App"}};
  const MathExpression one{MathExpressionProps{.expression = "m1", .usingMetrics = {{"m1", metric}}}};
  const MathExpression two{
      MathExpressionProps{.expression = "m1", .usingMetrics = {{"m1", metric.with({.statistic = "Sum"})}}}};
  New<Dashboard> dashboard{stack, "Dashboard"};
  dashboard->addWidgets(GraphWidget{GraphWidgetProps{.left = {one, two}}});
  app.synth();
}
