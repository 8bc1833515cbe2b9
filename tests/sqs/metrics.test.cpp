// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("a metric of a queue names it and keeps its environment") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  const auto metric = queue->metricNumberOfMessagesSent();
  CHECK(metric.namespace_().literal() == "AWS/SQS");
  CHECK(metric.metricName().literal() == "NumberOfMessagesSent");
  CHECK(metric.statistic() == "Sum");
  CHECK(f(*metric.dimensions().get("QueueName")) == f(queue->queueName()));
  CHECK(metric.region()->literal() == "eu-west-1");
}

TEST_CASE("options win over the statistic of a metric") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  CHECK(queue->metricSentMessageSize().statistic() == "Average");
  CHECK(queue->metricSentMessageSize({.statistic = "Maximum"}).statistic() == "Maximum");
  CHECK(queue->metric("Other").statistic() == "Average");
}

TEST_CASE("the outstanding messages are those that wait and those in flight") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  const auto sum = queue->metricApproximateNumberOfMessagesOutstanding({.period = Duration::minutes(1)});
  CHECK(sum.expression().literal() == "visible + notVisible");
  CHECK(sum.label()->literal() == "Approximate number of messages outstanding");
  CHECK(sum.period().toSeconds().literal() == 60);
  CHECK(sum.usingMetrics().size() == 2);
}
