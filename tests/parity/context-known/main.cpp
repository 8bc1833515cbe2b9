// SPDX-License-Identifier: Apache-2.0
// Values of the context: of the program, of the environment and of constructs, and answers to lookups.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/context_provider.hpp>

#include <string>

using namespace cdk;

int main() {
  App app({.context = {{"fromApp", "app"}, {"fromFile", "app loses"}, {"number", 5}},
      .postCliContext = {{"last", "program wins"}}});
  New<Stack> stack{app, "Known", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  stack->node().setContext("onStack", "stack");
  New<Construct> group{stack, "Group"};
  group->node().setContext("fromApp", "group");
  New<Construct> leaf{group, "Leaf"};
  for (const std::string key : {"fromApp", "fromFile", "number", "onStack", "last", "list", "missing"}) {
    const auto shown = [&](const Construct& construct) {
      return stack->toJsonString(Json::object({{"value", construct.node().tryGetContext(key)}}));
    };
    New<CfnOutput> ofLeaf{stack, "OfLeaf" + key, {.value = shown(*leaf)}};
    New<CfnOutput> ofStack{stack, "OfStack" + key, {.value = shown(*stack)}};
  }
  New<CfnOutput> required{stack, "Required", {.value = leaf->node().getContext("fromFile").asString()}};
  New<CfnOutput> zones{stack, "Zones", {.value = Fn::join(",", stack->availabilityZones())}};
  const auto parameter =
      ContextProvider::getValue(*stack, {.dummyValue = "dummy-value-for-/a/b",
                                            .props = {{"parameterName", "/a/b"}},
                                            .provider = ContextProviderName::SSM_PARAMETER_PROVIDER});
  New<CfnOutput> ssm{stack, "Ssm", {.value = parameter.value.asString()}};
  app.synth();
}
