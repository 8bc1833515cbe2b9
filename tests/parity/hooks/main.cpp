// SPDX-License-Identifier: Apache-2.0
// Hooks: a plain one, and the blue-green deployment of an ECS service.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/cfn_code_deploy_blue_green_hook.hpp>

using namespace cdk;

namespace {

const char* const listener = "AWS::ElasticLoadBalancingV2::Listener";

CfnCodeDeployBlueGreenApplication application() {
  return {
      .ecsAttributes = CfnCodeDeployBlueGreenEcsAttributes{
          .taskDefinitions = {"BlueTask", "GreenTask"},
          .taskSets = {"BlueSet", "GreenSet"},
          .trafficRouting = CfnTrafficRouting{
              .prodTrafficRoute = CfnTrafficRoute{.logicalId = "Listener", .type = listener},
              .targetGroups = {"BlueTargets", "GreenTargets"},
              .testTrafficRoute = CfnTrafficRoute{.logicalId = "TestListener", .type = listener},
          },
      },
      .target = CfnCodeDeployBlueGreenApplicationTarget{.logicalId = "Service", .type = "AWS::ECS::Service"},
  };
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Hooks"};
  New<CfnHook> plain{stack, "Plain", {
      .properties = {{"b", 1}, {"a", Json::object({{"c", Json::array({"x", "y"})}})}},
      .type = "AWS::Custom::Hook",
  }};
  New<CfnHook> bare{stack, "Bare", {.type = "AWS::Custom::Bare"}};
  New<CfnCodeDeployBlueGreenHook> blueGreen{stack, "BlueGreen", {
      .additionalOptions = CfnCodeDeployBlueGreenAdditionalOptions{.terminationWaitTimeInMinutes = 5},
      .applications = {application()},
      .lifecycleEventHooks = CfnCodeDeployBlueGreenLifecycleEventHooks{.afterAllowTestTraffic = "f1",
                                                                       .afterAllowTraffic = "f2",
                                                                       .afterInstall = "f3",
                                                                       .beforeAllowTraffic = "f4",
                                                                       .beforeInstall = "f5"},
      .serviceRole = "CodeDeployRole",
      .trafficRoutingConfig = CfnTrafficRoutingConfig{
          .timeBasedCanary = CfnTrafficRoutingTimeBasedCanary{.bakeTimeMins = 5, .stepPercentage = 20},
          .type = CfnTrafficRoutingType::TIME_BASED_CANARY},
  }};
  New<CfnCodeDeployBlueGreenHook> linear{stack, "Linear", {
      .applications = {application()},
      .serviceRole = "CodeDeployRole",
      .trafficRoutingConfig = CfnTrafficRoutingConfig{
          .timeBasedLinear = CfnTrafficRoutingTimeBasedLinear{.bakeTimeMins = 1, .stepPercentage = 10},
          .type = CfnTrafficRoutingType::TIME_BASED_LINEAR},
  }};
  linear->serviceRole = "ChangedRole";
  New<CfnCodeDeployBlueGreenHook> allAtOnce{stack, "AllAtOnce", {
      .applications = List<CfnCodeDeployBlueGreenApplication>::empty(),
      .serviceRole = "CodeDeployRole",
      .trafficRoutingConfig = CfnTrafficRoutingConfig{.type = CfnTrafficRoutingType::ALL_AT_ONCE},
  }};
  app.synth();
}
