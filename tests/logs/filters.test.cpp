// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/pattern.hpp>

#include "logs/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using logs::FilterPattern;

namespace {
std::string textOf(const logs::IFilterPattern& pattern) { return pattern.logPatternString().literal(); }
}  // namespace

TEST_CASE("terms are quoted", "[logs][pattern]") {
  CHECK(textOf(FilterPattern::allTerms("a", "b \"c\" \\")) == R"("a" "b \"c\" \\")");
  CHECK(textOf(FilterPattern::anyTerm("a", "b")) == R"(?"a" ?"b")");
  CHECK(textOf(FilterPattern::anyTermGroup(FilterPattern::Terms{"a", "b"}, FilterPattern::Terms{"c"})) ==
        R"(?"a" "b" ?"c")");
}

TEST_CASE("patterns of JSON are put together", "[logs][pattern]") {
  const auto a = FilterPattern::isNull("$.a");
  CHECK(textOf(a) == "{ $.a IS NULL }");
  CHECK(textOf(FilterPattern::all(a)) == textOf(a));
  CHECK(textOf(FilterPattern::any(a, FilterPattern::booleanValue("$.b", false))) ==
        "{ ($.a IS NULL) || ($.b IS FALSE) }");
}

TEST_CASE("patterns of columns keep the original when they are restricted", "[logs][pattern]") {
  const auto columns = FilterPattern::spaceDelimited("ip", "...", "status");
  const auto restricted = columns.whereNumber("status", ">=", 400).whereNumber("status", "<", 500.5);
  CHECK(textOf(restricted) == "[ip, ..., status >= 400 && status < 500.5]");
  CHECK(textOf(columns) == "[ip, ..., status]");
}

TEST_CASE("fails for comparisons that the syntax lacks", "[logs][pattern]") {
  CHECK(failureOf([] { FilterPattern::stringValue("$.a", "<", "b"); }).code == "CDKPP4700");
  CHECK(failureOf([] { FilterPattern::numberValue("$.a", "=>", 1); }).code == "CDKPP4700");
  CHECK(failureOf([] { FilterPattern::spaceDelimited("a").whereString("a", ">", "b"); }).code == "CDKPP4700");
}

TEST_CASE("fails for columns that are no names, or are not there", "[logs][pattern]") {
  CHECK(failureOf([] { FilterPattern::spaceDelimited("a b"); }).code == "CDKPP4701");
  CHECK(failureOf([] { FilterPattern::spaceDelimited("...", "a", "..."); }).code == "CDKPP4701");
  CHECK(failureOf([] { FilterPattern::spaceDelimited("a").whereString("b", "=", "x"); }).code == "CDKPP4702");
  CHECK(failureOf([] { FilterPattern::spaceDelimited("...").whereNumber("...", "=", 1); }).code == "CDKPP4702");
}

TEST_CASE("fails for a metric filter with more than three dimensions", "[logs][metric-filter]") {
  Fixture f;
  New<logs::LogGroup> group{f.stack, "Group"};
  CHECK(failureOf([&] {
    group->addMetricFilter("Filter", {.dimensions = {{"a", "$.a"}, {"b", "$.b"}, {"c", "$.c"}, {"d", "$.d"}},
                                         .filterPattern = FilterPattern::allEvents(),
                                         .metricName = "M",
                                         .metricNamespace = "N"});
  }).code == "CDKPP4707");
}

TEST_CASE("fails when a destination without shards gets a distribution", "[logs][subscription-filter]") {
  Fixture f;
  New<logs::LogGroup> group{f.stack, "Group"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("logs.amazonaws.com")}};
  New<logs::CrossAccountDestination> destination{f.stack, "Destination", {.role = role, .targetArn = "arn"}};
  CHECK(failureOf([&] {
    group->addSubscriptionFilter("Filter", {.destination = destination,
                                               .distribution = logs::Distribution::RANDOM,
                                               .filterPattern = FilterPattern::allEvents()});
  }).code == "CDKPP4708");
}

TEST_CASE("commands of a query stand in their order, one a line", "[logs][query]") {
  const logs::QueryString query({.fields = {"a", "b"}, .filter = "c", .limit = 5, .sort = "a"});
  CHECK(query.toString() == "fields a, b\n| filter c\n| sort a\n| limit 5");
  CHECK(logs::QueryString().toString().empty());
}

TEST_CASE("statements win over the single form of a command, with a warning for stats", "[logs][query]") {
  Fixture f;
  const logs::QueryString query({.stats = "a", .statsStatements = {"b", "c"}});
  CHECK(query.toString() == "stats b\n| stats c");
  New<logs::QueryDefinition> definition{f.stack, "Query", {.queryDefinitionName = "q", .queryString = query}};
  CHECK(definition->node().metadata().size() == 1);
}

TEST_CASE("fails for a query with more than two stats commands", "[logs][query]") {
  Fixture f;
  CHECK(failureOf([&] {
    New<logs::QueryDefinition> definition{f.stack, "Query",
        {.queryDefinitionName = "q", .queryString = logs::QueryString({.statsStatements = {"a", "b", "c"}})}};
  }).code == "CDKPP4705");
}
