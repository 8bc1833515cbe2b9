// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/s3.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::LifecycleRule;
using s3::Transition;

namespace {

/// The error of a rule, which is the same whether it is a property or added later.
Failure refusalOfRule(const LifecycleRule& rule) {
  const Failure asProperty = refusalOf<s3::Bucket>({.lifecycleRules = {rule}});
  Fixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  const Failure added = failureOf([&] { bucket->addLifecycleRule(rule); });
  CHECK(asProperty.code == added.code);
  CHECK(asProperty.message == added.message);
  return added;
}

void checkRefused(const LifecycleRule& rule, const char* part) {
  INFO(part);
  const Failure failure = refusalOfRule(rule);
  CHECK(failure.code == "CDKPP4300");
  CHECK_THAT(failure.message, ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a rule is written with its status and the days of its durations") {
  Fixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  bucket->addLifecycleRule(LifecycleRule{.enabled = false, .expiration = Duration::hours(48)});
  CHECK(f(bucket->node().defaultChild<s3::CfnBucket>()->lifecycleConfiguration) ==
        R"({"Rules":[{"ExpirationInDays":2,"Status":"Disabled"}]})");
}

TEST_CASE("fails when a rule does nothing") {
  checkRefused(LifecycleRule{.prefix = "a"}, "a lifecycle rule does nothing");
  CHECK(refusalOfRule(LifecycleRule{.expiredObjectDeleteMarker = false}).code.empty());
  CHECK(refusalOfRule(LifecycleRule{.noncurrentVersionsToRetain = 1}).code.empty());
}

TEST_CASE("fails when delete markers are removed by age or tag") {
  checkRefused(LifecycleRule{.expiration = Duration::days(1), .expiredObjectDeleteMarker = true},
      "expiredObjectDeleteMarker cannot be given with");
  checkRefused(LifecycleRule{.expiredObjectDeleteMarker = true, .tagFilters = {{"a", "b"}}},
      "expiredObjectDeleteMarker cannot be given with");
}

TEST_CASE("fails when a transition has no time, or two") {
  checkRefused(LifecycleRule{.transitions = {Transition{.storageClass = s3::StorageClass::GLACIER}}},
      "exactly one of transitionDate and transitionAfter");
  checkRefused(LifecycleRule{.transitions = {Transition{.storageClass = s3::StorageClass::GLACIER,
                                 .transitionAfter = Duration::days(1),
                                 .transitionDate = "2030-06-01T00:00:00Z"}}},
      "exactly one of transitionDate and transitionAfter");
}

TEST_CASE("fails when a date is not midnight") {
  for (const char* date : {"2030-06-01", "2030-06-01T12:00:00Z", "2030-06-01T00:00:00", "June 2030"})
    checkRefused(LifecycleRule{.expirationDate = date}, "expirationDate must be midnight of a day");
  CHECK(refusalOfRule(LifecycleRule{.expirationDate = "2030-06-01T00:00:00.000Z"}).code.empty());
  checkRefused(LifecycleRule{.transitions = {Transition{.storageClass = "GLACIER", .transitionDate = "tomorrow"}}},
      "transitionDate must be midnight of a day");
}

TEST_CASE("fails with what is wrong about all rules at once") {
  const Failure failure =
      refusalOf<s3::Bucket>({.lifecycleRules = {LifecycleRule{.expirationDate = "x"}, LifecycleRule{.id = "nothing"}}});
  CHECK_THAT(failure.message, ContainsSubstring("expirationDate") && ContainsSubstring("does nothing"));
}
