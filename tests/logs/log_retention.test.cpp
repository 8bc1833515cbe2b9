// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/log_retention.hpp>

#include "logs/support.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("a stack has one function for all its retentions", "[logs][log-retention]") {
  Fixture f;
  New<logs::LogRetention> a{f.stack, "A", {.logGroupName = "a", .retention = logs::RetentionDays::ONE_DAY}};
  New<logs::LogRetention> b{f.stack, "B", {.logGroupName = "b", .retention = logs::RetentionDays::ONE_DAY}};
  CHECK(f.stack->node().children().size() == 3);
}

TEST_CASE("the ARN of a log group in another region says so", "[logs][log-retention]") {
  Fixture f;
  New<logs::LogRetention> retention{
      f.stack, "A", {.logGroupName = "a", .logGroupRegion = "us-east-1", .retention = logs::RetentionDays::ONE_DAY}};
  CHECK_THAT(f(retention->logGroupArn()), Catch::Matchers::ContainsSubstring("us-east-1"));
}
