// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

#include <cmath>

#include "support/catch.hpp"

using namespace cdk;
using namespace cdk::assertions;

namespace {

bool matches(const Pattern& pattern, const Json& value) {
  return Match::objectLike({{"value", pattern}}).matcher()->test(Json::object({{"value", value}})).isSuccess();
}

/// A matcher of a user.
struct Even : Matcher {
  std::string name() const override { return "Even"; }
  MatchResult test(const Json& actual) const override {
    MatchResult result(actual);
    if (!actual.isNumber() || std::fmod(actual.asNumber(), 2) != 0)
      result.recordFailure({.matcher = name(), .message = "expected an even number", .path = {}});
    return result;
  }
};

/// One that tests the parts of a value.
struct Both : Matcher {
  explicit Both(Pattern first, Pattern second) : first_(std::move(first)), second_(std::move(second)) {}
  std::string name() const override { return "Both"; }
  MatchResult test(const Json& actual) const override {
    MatchResult result(actual);
    result.compose("0", first_.matcher()->test(actual["first"]));
    result.compose("1", second_.matcher()->test(actual["second"]));
    return result;
  }
  Pattern first_;
  Pattern second_;
};

}  // namespace

TEST_CASE("a pattern is written with braces", "[assertions]") {
  CHECK(matches("x", "x"));
  CHECK(matches(std::string("x"), "x"));
  CHECK(matches(std::string_view("x"), "x"));
  CHECK(matches(3, 3));
  CHECK(matches(2.5, 2.5));
  CHECK(matches(true, true));
  CHECK(matches(nullptr, nullptr));
  CHECK_FALSE(matches(nullptr, 0));
  CHECK_FALSE(matches("x", nullptr));
  CHECK_FALSE(matches(true, 1));
  CHECK(matches({{"a", 1}, {"b", {{"c", "x"}}}},
      Json::object({{"a", 1}, {"b", Json::object({{"c", "x"}, {"d", 2}})}, {"e", 3}})));
  CHECK(matches({}, Json::object({{"a", 1}})));
  CHECK(matches(Pattern::array({"a", "b"}), Json::array({"a", "b"})));
  CHECK(matches(Pattern::array({{{"Key", "a"}, {"Value", "b"}}, 3}),
      Json::array({Json::object({{"Key", "a"}, {"Value", "b"}}), 3})));
  CHECK(matches(Pattern::array({}), Json::array()));
  CHECK(matches(Match::arrayWith({{{"Key", "a"}}}), Json::array({1, Json::object({{"Key", "a"}})})));
  CHECK(matches(Match::arrayWith({"a"}), Json::array({"b", "a"})));
  CHECK(matches(Match::arrayEquals({"a", "b"}), Json::array({"a", "b"})));
  CHECK(matches(Match::arrayEquals({}), Json::array()));
  CHECK(matches(Match::arrayEquals(Json::array({"a"})), Json::array({"a"})));
}

TEST_CASE("a document and a struct of properties are patterns", "[assertions]") {
  const Json document = Json::object({{"a", Json::array({1, "x", true})}});
  CHECK(matches(document, document));
  CHECK(matches(Match::exact(document), document));
  CHECK_FALSE(matches(document, Json::object({{"a", Json::array({1, "x"})}})));
  CHECK(matches(
      s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"}, Json::object({{"Status", "Enabled"}})));
  CHECK(matches(CfnTag{.key = "a", .value = "b"}, Json::object({{"Key", "a"}, {"Value", "b"}})));
}

TEST_CASE("a token in a pattern is what the stack writes", "[assertions]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<Stack> other{app, "Other"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnOutput> arn{stack, "Arn", {.value = queue->attrArn()}};
  New<CfnOutput> abroad{other, "Abroad", {.value = queue->attrArn()}};
  const Template template_ = Template::fromStack(stack);
  template_.hasOutput("Arn", {{"Value", queue->attrArn()}});
  template_.hasOutput("Arn", {{"Value", Match::not_(queue->ref())}});
  template_.hasOutput("Arn", Match::objectEquals({{"Value", queue->attrArn()}}));
  CHECK_THROWS_AS(template_.hasOutput("Arn", {{"Value", queue->ref()}}), AssertionError);
  Template::fromStack(other).hasOutput("Abroad", {{"Value", queue->attrArn()}});
  template_.findOutputs("*", {{"Value", "x-" + queue->attrArn()}});
}

TEST_CASE("fails for a token where no stack is known", "[assertions]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const Template template_ = Template::fromJSON(Json::parse(R"({"Outputs": {"A": {"Value": 1}}})"));
  CHECK_THROWS_WITH(template_.hasOutput("A", {{"Value", stack->account()}}),
      Catch::Matchers::ContainsSubstring("CDKPP6003") && Catch::Matchers::ContainsSubstring("fromStack"));
}

TEST_CASE("a user can write matchers", "[assertions]") {
  CHECK(matches(Even(), 4));
  CHECK_FALSE(matches(Even(), 5));
  CHECK(matches(Match::arrayWith({Even()}), Json::array({1, 2})));
  CHECK(matches(Match::not_(Even()), 5));
  CHECK(Matcher::isMatcher(Even()));
  CHECK_FALSE(Matcher::isMatcher("Even"));
  Capture capture;
  const Both both{capture, Even()};
  MatchResult result = both.test(Json::object({{"first", "x"}, {"second", 3}}));
  CHECK(result.failCount() == 1);
  CHECK(result.failCost() == 1);
  CHECK(result.toHumanStrings() == std::vector<std::string>{"expected an even number at /1 (using Even matcher)"});
  result.finished();
  CHECK_THROWS_AS(capture.asString(), AssertionError);
  both.test(Json::object({{"first", "x"}, {"second", 4}})).finished().finished();
  CHECK(capture.asString() == "x");
  CHECK_FALSE(capture.next());
}

TEST_CASE("a capture reads values of each kind, in template order", "[assertions]") {
  const Template template_ = Template::fromJSON(Json::parse(R"({"Resources": {
    "A": {"Type": "T", "Properties": {"V": "text"}}, "B": {"Type": "T", "Properties": {"V": 3}},
    "C": {"Type": "T", "Properties": {"V": true}}, "D": {"Type": "T", "Properties": {"V": [1]}},
    "E": {"Type": "T", "Properties": {"V": {"a": 1}}}, "F": {"Type": "T", "Properties": {"V": null}}}})"));
  Capture value;
  template_.hasResourceProperties("T", {{"V", value}});
  CHECK(value.asString() == "text");
  CHECK_THROWS_WITH(
      value.asNumber(), Catch::Matchers::ContainsSubstring("expected to be number but found string: \"text\""));
  CHECK(value.next());
  CHECK(value.asNumber() == 3);
  CHECK(value.next());
  CHECK(value.asBoolean());
  CHECK(value.next());
  CHECK(value.asArray().size() == 1);
  CHECK(value.next());
  CHECK(value.asObject()["a"].asNumber() == 1);
  CHECK_THROWS_AS(value.asArray(), AssertionError);
  CHECK_FALSE(value.next());
  CHECK(value.asObject().size() == 1);

  Capture nothing;
  CHECK_THROWS_AS(template_.hasResourceProperties("T", {{"V", nothing}, {"W", 1}}), AssertionError);
  CHECK_THROWS_WITH(nothing.asString(), Catch::Matchers::ContainsSubstring("CDKPP6004"));
}

TEST_CASE("fails for what is no assertion", "[assertions]") {
  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(Match::exact(Match::anyValue()), ContainsSubstring("CDKPP6003"));
  CHECK_THROWS_WITH(Match::stringLikeRegexp("a(b"), ContainsSubstring("'a(b' is not a regular expression"));
  CHECK_THROWS_WITH(
      matches(Match::arrayWith({Match::anyValue()}), Json::array({1})), ContainsSubstring("within arrayWith()"));
  CHECK_THROWS_WITH(matches(Match::objectLike("x"), Json::object()), ContainsSubstring("objectLike() takes an object"));
  CHECK_THROWS_WITH(
      matches(Match::arrayWith(Json::object()), Json::array()), ContainsSubstring("arrayWith() takes a list"));
}

TEST_CASE("a regular expression is that of ECMAScript, also for long texts", "[assertions]") {
  const auto found = [](const char* pattern, const std::string& text) {
    return matches(Match::stringLikeRegexp(pattern), text);
  };
  CHECK(found("^b$", "a\nb\nc"));
  CHECK(found("(?<year>\\d{4})-\\d\\d", "in 2026-11"));
  CHECK(found("(?<!x)y", "ay"));
  CHECK_FALSE(found("(?<!x)y", "xy"));
  CHECK(found("\\p{Lu}", "äÖ"));
  CHECK(found("^.$", "Ö"));
  CHECK(found("a[^]b", "a\nb"));
  CHECK(found("\\/x\\/", "/x/"));
  CHECK(found("x?(a|b)*c$", std::string(1000000, 'a') + "c"));
}
