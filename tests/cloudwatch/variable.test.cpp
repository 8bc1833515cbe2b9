// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::cloudwatch;

TEST_CASE("values are searched for by their dimensions") {
  Fixture f;
  const Values values = Values::fromSearchComponents(
      SearchComponents{.dimensions = {"A", Fn::ref("B")}, .metricName = "M", .namespace_ = "N", .populateFrom = "A"});
  CHECK(f(values.toJson()) ==
        R"({"search":{"Fn::Join":["",["{N,A,",{"Ref":"B"},"} MetricName=\"M\""]]},"populateFrom":"A"})");
}

TEST_CASE("fails for a search without its dimension") {
  const Failure failure = failureOf([] {
    Values::fromSearchComponents(
        SearchComponents{.dimensions = {"A"}, .metricName = "M", .namespace_ = "N", .populateFrom = "B"});
  });
  CHECK(failure.code == "CDKPP4784");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("'B' is none of them"));
}

TEST_CASE("fails for no values") {
  CHECK(failureOf([] { Values::fromValues(); }).code == "CDKPP4784");
}

TEST_CASE("fails when a variable and its values do not fit") {
  const auto refusal = [](VariableInputType type, Optional<Values> values) {
    return failureOf([&] {
      DashboardVariable{DashboardVariableOptions{
          .id = "v", .inputType = type, .type = VariableType::PATTERN, .value = "x", .values = values}};
    }).code;
  };
  const Values values = Values::fromValues(VariableValue{.value = "a"});
  CHECK(refusal(VariableInputType::INPUT, values) == "CDKPP4783");
  CHECK(refusal(VariableInputType::RADIO, {}) == "CDKPP4783");
  CHECK(refusal(VariableInputType::SELECT, {}) == "CDKPP4783");
  CHECK(refusal(VariableInputType::INPUT, {}).empty());
  CHECK(refusal(VariableInputType::SELECT, values).empty());
}
