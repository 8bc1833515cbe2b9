// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/input.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using events::EventField;
using events::RuleTargetInput;

namespace {
struct InputFixture : Fixture {
  New<events::Rule> rule{stack, "Rule", {.eventPattern = anyOfSource}};
  std::string bound(const RuleTargetInput& input) {
    const auto made = input.bind(*rule);
    return (*this)(made.inputTemplate ? Json(made.inputTemplate) : Json(made.input)) + " " +
           (*this)(made.inputPathsMap);
  }
};
}  // namespace

TEST_CASE("text without event fields is a JSON string", "[events][input]") {
  InputFixture f;
  CHECK(f.bound(RuleTargetInput::fromText("a \"b\"")) == R"("\"a \\\"b\\\"\"" undefined)");
}

TEST_CASE("a field keeps its type as a whole value, and is text within text", "[events][input]") {
  InputFixture f;
  const Value<std::string> field = EventField::fromPath("$.detail.x");
  CHECK(f.bound(RuleTargetInput::fromObject(Json::object({{"a", field}, {"b", "is " + field}}))) ==
        R"("{\"a\":<detail-x>,\"b\":\"is <detail-x>\"}" {"detail-x":"$.detail.x"})");
}

TEST_CASE("a quoted field within text keeps its quotes", "[events][input]") {
  InputFixture f;
  CHECK(f.bound(RuleTargetInput::fromObject(Json::object({{"a", "\"" + EventField::time() + "\""}}))) ==
        R"("{\"a\":\"\\\"<time>\\\"\"}" {"time":"$.time"})");
}

TEST_CASE("a path without a name gets a number", "[events][input]") {
  InputFixture f;
  CHECK(f.bound(RuleTargetInput::fromText(EventField::fromPath("$"))) == R"("\"<f1>\"" {"f1":"$"})");
}

TEST_CASE("a field is its path outside of the input of a target", "[events][input]") {
  Fixture f;
  CHECK(f(EventField::source()) == R"("$.source")");
}

TEST_CASE("fails when two paths would have the same name", "[events][input]") {
  InputFixture f;
  CHECK(codeOf([&] {
    RuleTargetInput::fromText(EventField::fromPath("$.a.b") + EventField::fromPath("$.a-b")).bind(*f.rule);
  }) == "CDKPP4813");
}
