// SPDX-License-Identifier: Apache-2.0
// The type of a custom resource begins with Custom::.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/custom_resource.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CustomResource> resource{stack, "Resource", {.resourceType = "Own::Type", .serviceToken = "arn"}};
  app.synth();
}
