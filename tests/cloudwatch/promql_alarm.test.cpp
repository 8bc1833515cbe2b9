// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("fails naming all that is out of range of a PromQL alarm") {
  Fixture f;
  const Failure failure = failureOf([&] {
    New<cloudwatch::PromQLAlarm> alarm{f.stack, "Alarm",
        {.evaluationInterval = Duration::seconds(9),
            .pendingPeriod = Duration::hours(25),
            .query = "",
            .recoveryPeriod = Duration::days(2)}};
  });
  CHECK(failure.code == "CDKPP4774");
  for (const char* part : {"evaluationInterval is 10 seconds to 1 hour, but 9 seconds", "pendingPeriod is",
           "recoveryPeriod is", "query has 1 to 10000 characters, but 0"})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

TEST_CASE("what is not known yet of a PromQL alarm is not checked") {
  Fixture f;
  New<cloudwatch::PromQLAlarm> alarm{f.stack, "Alarm",
      {.evaluationInterval = Duration::seconds(Value<double>(Fn::ref("Interval"))), .query = Fn::ref("Query")}};
  CHECK(f(alarm->node().defaultChild<cloudwatch::CfnAlarm>()->evaluationInterval) == R"({"Ref":"Interval"})");
}
