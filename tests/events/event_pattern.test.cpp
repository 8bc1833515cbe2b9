// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/event_pattern.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using events::EventPattern;
using events::Match;

namespace {
std::string merged(Fixture& f, const EventPattern& first, const EventPattern& second) {
  Json pattern = Json::object();
  events::detail::mergeEventPattern(pattern, first, *f.stack);
  events::detail::mergeEventPattern(pattern, second, *f.stack);
  return f(pattern);
}
Json detailOf(const Json& value) { return Json::object({{"a", value}}); }
}  // namespace

TEST_CASE("matchers of numbers become one", "[events][pattern]") {
  Fixture f;
  CHECK(f(Match::interval(1, 2.5)) == R"([{"numeric":[">=",1,"<=",2.5]}])");
  CHECK(f(Match::anyOf("a", 1, Match::interval(1, 2))) == R"(["a",1,{"numeric":[">=",1,"<=",2]}])");
}

TEST_CASE("ranges of addresses are taken with and without the length of the prefix", "[events][pattern]") {
  for (const char* range : {"10.0.0.0/8", "10.0.0.1", "::/0", "2001:db8::/128", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4"})
    CHECK(codeOf([&] { Match::cidr(range); }).empty());
}

TEST_CASE("fails for what is no range of addresses", "[events][pattern]") {
  for (const char* range : {"", "10.0.0", "10.0.0.256", "10.0.0.0/33", "10.0.0.0/", "1:2:3", "::1::", "::/129",
           "x::", "1:2:3:4:5:6:7:8::", "1.2.3.4:1:2:3:4:5:6"})
    CHECK(codeOf([&] { Match::cidr(range); }) == "CDKPP4802");
}

TEST_CASE("fails for matchers without values, or of mixed kinds", "[events][pattern]") {
  CHECK(codeOf([] { Match::anythingBut(); }) == "CDKPP4803");
  CHECK(codeOf([] { Match::anythingBut("a", 1); }) == "CDKPP4803");
  CHECK(codeOf([] { Match::anythingButPrefix(); }) == "CDKPP4803");
  CHECK(codeOf([] { Match::interval(2, 1); }) == "CDKPP4804");
  CHECK(codeOf([] { Match::anyOf(); }) == "CDKPP4805");
  CHECK(codeOf([] { Match::allOf(); }) == "CDKPP4805");
  CHECK(codeOf([] { Match::allOf(Match::prefix("a")); }) == "CDKPP4806");
}

TEST_CASE("merged lists hold equal values once", "[events][pattern]") {
  Fixture f;
  const Value<std::string> account = f.stack->stackId();
  CHECK(merged(f, {.account = {account, "a"}}, {.account = {"a", account, "b"}}) ==
        R"({"account":[{"Ref":"AWS::StackId"},"a","b"]})");
  CHECK(merged(f, {.detail = detailOf(Json::array({1, true, nullptr}))},
            {.detail = Json::object({{"a", Json::array({true, 2})}, {"b", Json::array({"x"})}})}) ==
        R"({"detail":{"a":[1,true,null,2],"b":["x"]}})");
}

TEST_CASE("fails when patterns do not fit together", "[events][pattern]") {
  Fixture f;
  const EventPattern list{.detail = detailOf(Json::array({1}))};
  CHECK(codeOf([&] { merged(f, list, {.detail = detailOf(Json::object({{"b", Json::array({1})}}))}); }) == "CDKPP4807");
  CHECK(codeOf([&] { merged(f, list, {.detail = detailOf("text")}); }) == "CDKPP4807");
}
