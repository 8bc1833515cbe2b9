// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

CfnCodeDeployBlueGreenApplication application() {
  return {.ecsAttributes = CfnCodeDeployBlueGreenEcsAttributes{.taskDefinitions = {"B", "G"},
              .taskSets = {"BS", "GS"},
              .trafficRouting = CfnTrafficRouting{.prodTrafficRoute = CfnTrafficRoute{.logicalId = "Prod", .type = "L"},
                  .targetGroups = {"TB", "TG"},
                  .testTrafficRoute = CfnTrafficRoute{.logicalId = "Test", .type = "L"}}},
      .target = CfnCodeDeployBlueGreenApplicationTarget{.logicalId = "Svc", .type = "AWS::ECS::Service"}};
}

}  // namespace

TEST_CASE("a hook renders its type and properties", "[elements][hook]") {
  Fixture fixture;
  New<CfnHook> hook{fixture.stack, "H1", {.properties = {{"a", fixture.text}, {"b", Json()}}, .type = "T"}};
  New<CfnHook> empty{fixture.stack, "H2", {.properties = Map<Json>::empty(), .type = "T"}};
  New<CfnHook> none{fixture.stack, "H3", {.type = "T"}};
  CHECK(rendered(*hook) == R"({"Type":"T","Properties":{"a":{"Ref":"P"}}})");
  CHECK(rendered(*empty) == R"({"Type":"T"})");
  CHECK(rendered(*none) == R"({"Type":"T"})");
  CHECK(hook->type() == "T");
  CHECK(std::string(hook->cfnSection()) == "Hooks");
}

TEST_CASE("a blue/green hook renders its structs in upstream's order", "[elements][hook]") {
  Fixture fixture;
  New<CfnCodeDeployBlueGreenHook> hook{fixture.stack, "B1",
      {.additionalOptions = CfnCodeDeployBlueGreenAdditionalOptions{.terminationWaitTimeInMinutes = 5},
          .applications = {application()},
          .lifecycleEventHooks = CfnCodeDeployBlueGreenLifecycleEventHooks{.afterAllowTestTraffic = "c",
              .afterAllowTraffic = "e",
              .afterInstall = "b",
              .beforeAllowTraffic = "d",
              .beforeInstall = "a"},
          .serviceRole = "role",
          .trafficRoutingConfig = CfnTrafficRoutingConfig{
              .timeBasedCanary = CfnTrafficRoutingTimeBasedCanary{.bakeTimeMins = 5, .stepPercentage = 15},
              .timeBasedLinear = CfnTrafficRoutingTimeBasedLinear{},
              .type = CfnTrafficRoutingType::TIME_BASED_CANARY}}};
  CHECK(rendered(*hook) ==
        R"({"Type":"AWS::CodeDeploy::BlueGreen","Properties":{"ServiceRole":"role","Applications":[{"Target":{"Type":)"
        R"("AWS::ECS::Service","LogicalID":"Svc"},"ECSAttributes":{"TaskDefinitions":["B","G"],"TaskSets":["BS","GS"],)"
        R"("TrafficRouting":{"ProdTrafficRoute":{"Type":"L","LogicalID":"Prod"},"TestTrafficRoute":{"Type":"L",)"
        R"("LogicalID":"Test"},"TargetGroups":["TB","TG"]}}}],"TrafficRoutingConfig":{"Type":"TimeBasedCanary",)"
        R"("TimeBasedCanary":{"StepPercentage":15,"BakeTimeMins":5}},"AdditionalOptions":)"
        R"({"TerminationWaitTimeInMinutes":5},"LifecycleEventHooks":{"BeforeInstall":"a","AfterInstall":"b",)"
        R"("AfterAllowTestTraffic":"c","BeforeAllowTraffic":"d","AfterAllowTraffic":"e"}}})");
  CHECK(hook->type() == "AWS::CodeDeploy::BlueGreen");
}

TEST_CASE("structs of a blue/green hook without values are left out", "[elements][hook]") {
  Fixture fixture;
  New<CfnCodeDeployBlueGreenHook> hook{fixture.stack, "B2",
      {.additionalOptions = CfnCodeDeployBlueGreenAdditionalOptions{},
          .applications = List<CfnCodeDeployBlueGreenApplication>::empty(),
          .lifecycleEventHooks = CfnCodeDeployBlueGreenLifecycleEventHooks{},
          .serviceRole = "role"}};
  CHECK(rendered(*hook) ==
        R"({"Type":"AWS::CodeDeploy::BlueGreen","Properties":{"ServiceRole":"role","Applications":[]}})");
  hook->trafficRoutingConfig = CfnTrafficRoutingConfig{.type = CfnTrafficRoutingType::ALL_AT_ONCE};
  hook->serviceRole = fixture.text;
  CHECK(rendered(*hook) == R"({"Type":"AWS::CodeDeploy::BlueGreen","Properties":{"ServiceRole":{"Ref":"P"},)"
                           R"("Applications":[],"TrafficRoutingConfig":{"Type":"AllAtOnce"}}})");
}
