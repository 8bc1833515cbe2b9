// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/size.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using detail::PropertyRules;

namespace {

/// What the rules that f adds say; "" when all hold.
template <class F>
std::string messageOf(F f) {
  Fixture fixture;
  PropertyRules rules;
  f(rules);
  return failureOf([&] { rules.check("CDKPP0000", *fixture.stack); }).message;
}

}  // namespace

TEST_CASE("all violations of properties are one message") {
  CHECK(messageOf([](PropertyRules& rules) {
    rules.range("a", 5, 1, 4);
    rules.range("b", 2, 1, 4);
    rules.require(false, "c is missing");
  }) == "a must be 1 to 4, but 5 was given; c is missing");
}

TEST_CASE("a range may have no end") {
  CHECK(messageOf([](PropertyRules& rules) { rules.range("a", 0, 1, PropertyRules::UNLIMITED); }) ==
        "a must be 1 or more, but 0 was given");
  CHECK(messageOf([](PropertyRules& rules) { rules.range("a", 1e9, 1, PropertyRules::UNLIMITED); }).empty());
}

TEST_CASE("a number may have to be whole") {
  CHECK(messageOf([](PropertyRules& rules) { rules.whole("a", 1.5, 1, 4); }) ==
        "a must be a whole number, but 1.5 was given");
  CHECK(messageOf([](PropertyRules& rules) { rules.whole("a", 5, 1, 4); }) == "a must be 1 to 4, but 5 was given");
  CHECK(messageOf([](PropertyRules& rules) { rules.whole("a", 4, 1, 4); }).empty());
}

TEST_CASE("the limits of durations are said in days where they are whole days") {
  CHECK(messageOf([](PropertyRules& rules) {
    rules.range("a", Duration::hours(12), Duration::days(1), Duration::days(7));
  }) == "a must be 1 to 7 days, but 0.5 was given");
  CHECK(messageOf([](PropertyRules& rules) {
    rules.range("a", Duration::days(8), Duration::minutes(1), Duration::days(7));
  }) == "a must be 60 to 604800 seconds, but 691200 was given");
}

TEST_CASE("what is not set and what is a token keeps every rule") {
  Fixture f;
  New<CfnParameter> number{f.stack, "Number", {.type = "Number"}};
  PropertyRules rules;
  rules.range("a", Optional<Value<double>>(), 1, 4);
  rules.whole("a", number->valueAsNumber(), 1, 4);
  rules.range("a", Duration::days(number->valueAsNumber()), Duration::days(1), Duration::days(2));
  CHECK_NOTHROW(rules.check("CDKPP0000", *f.stack));
}

TEST_CASE("durations are numbers of seconds or days, or stay unset") {
  CHECK(detail::inSeconds(Duration::minutes(2))->literal() == 120);
  CHECK(detail::inDays(Duration::hours(48))->literal() == 2);
  CHECK_FALSE(detail::inSeconds({}));
  CHECK_FALSE(detail::inDays({}));
}
