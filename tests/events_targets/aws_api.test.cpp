// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events_targets/aws_api.hpp>

#include <cdkpp/assertions.hpp>
#include <cdkpp/events.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using assertions::Match;
using assertions::Pattern;
using assertions::Template;
using events_targets::AwsApi;

namespace {

New<events::Rule> hourly(Fixture& f, Id id) {
  return {f.stack, id, {.schedule = events::Schedule::rate(Duration::hours(1))}};
}

}  // namespace

TEST_CASE("the calls of all rules are made by one function, which may make them") {
  Fixture f;
  hourly(f, "A")->addTarget(AwsApi({.action = "UpdateServiceCommand", .service = "@aws-sdk/client-ecs"}));
  hourly(f, "B")->addTarget(AwsApi({.action = "getRestApis", .service = "APIGateway"}));
  const auto written = Template::fromStack(*f.stack);
  written.resourceCountIs("AWS::Lambda::Function", 1);
  written.resourceCountIs("AWS::Lambda::Permission", 2);
  for (const char* action : {"ecs:UpdateService", "apigateway:GetRestApis"})
    written.hasResourceProperties("AWS::IAM::Policy",
        {{"PolicyDocument", {{"Statement", Pattern::array({{{"Action", Match::arrayWith({action})}}})}}}});
}

TEST_CASE("the call is what the function gets") {
  Fixture f;
  hourly(f, "A")->addTarget(AwsApi({.action = "stopDBInstance",
      .catchErrorPattern = "Invalid.*",
      .parameters = Json::object({{"DBInstanceIdentifier", "a"}}),
      .service = "RDS"}));
  const char* input = R"({"service":"RDS","action":"stopDBInstance","parameters":{"DBInstanceIdentifier":"a"},)"
                      R"("catchErrorPattern":"Invalid.*"})";
  Template::fromStack(*f.stack).hasResourceProperties(
      "AWS::Events::Rule", {{"Targets", Pattern::array({{{"Input", input}}})}});
}

TEST_CASE("warns of a service that the SDK does not have") {
  Fixture f;
  hourly(f, "A")->addTarget(AwsApi({.action = "dance", .service = "unheard-of"}));
  assertions::Annotations::fromStack(*f.stack).hasWarning("*", Match::stringLikeRegexp("unheard-of does not exist"));
}
