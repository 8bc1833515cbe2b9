// SPDX-License-Identifier: Apache-2.0
// Intervals do not overlap.
#include <cdkpp/applicationautoscaling.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

using namespace cdk;
namespace appscaling = cdk::applicationautoscaling;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<appscaling::ScalableTarget> target{stack, "Target", {
      .maxCapacity = 2,
      .minCapacity = 1,
      .resourceId = "a",
      .scalableDimension = "b",
      .serviceNamespace = appscaling::ServiceNamespace::ECS,
  }};
  target->scaleOnMetric("Steps", {
      .metric = cloudwatch::Metric{{.metricName = "Load", .namespace_ = "Own"}},
      .scalingSteps = {
          appscaling::ScalingInterval{.change = -1, .lower = 0, .upper = 20},
          appscaling::ScalingInterval{.change = 1, .lower = 10},
      },
  });
  app.synth();
}
