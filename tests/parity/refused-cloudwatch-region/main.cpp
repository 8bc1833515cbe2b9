// SPDX-License-Identifier: Apache-2.0
// An alarm does not watch a metric of another region.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

using namespace cdk;
using namespace cdk::cloudwatch;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};
  const Metric metric{MetricProps{.metricName = "Errors", .namespace_ = "App", .region = "us-east-1"}};
  New<Alarm> alarm{stack, "Alarm", {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  app.synth();
}
