// SPDX-License-Identifier: Apache-2.0
// An operator of anomaly detection needs a band.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

using namespace cdk;
using namespace cdk::cloudwatch;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};
  const Metric metric{MetricProps{.metricName = "Errors", .namespace_ = "App"}};
  New<Alarm> alarm{stack, "Alarm", {
      .comparisonOperator = ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD,
      .evaluationPeriods = 1,
      .metric = metric,
      .threshold = 1,
  }};
  app.synth();
}
