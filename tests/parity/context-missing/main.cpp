// SPDX-License-Identifier: Apache-2.0
// Lookups whose answers are not there yet: stand-ins in the template, questions in the manifest.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/context_provider.hpp>

#include <string>

using namespace cdk;

namespace {

Value<std::string> text(const Json& answer) { return answer.asString(); }

void ask(Stack& stack, const char* id, const std::string& name) {
  const auto answer = ContextProvider::getValue(stack, {.dummyValue = "dummy-value-for-" + name,
                                                           .props = {{"parameterName", name}},
                                                           .provider = ContextProviderName::SSM_PARAMETER_PROVIDER});
  New<CfnOutput> output{stack, id, {.value = text(answer.value)}};
}

}  // namespace

int main() {
  App app;
  const Environment env{.account = "111111111111", .region = "eu-west-1"};
  New<Stack> stack{app, "Lookups", {.env = env}};
  New<CfnOutput> zones{stack, "Zones", {.value = Fn::join(",", stack->availabilityZones())}};
  ask(*stack, "Plain", "/a/b");
  ask(*stack, "WithColon", "/with:colon$dollar");
  const auto own = ContextProvider::getValue(
      *stack, {.dummyValue = "dummy-own",
                  .props = {{"pluginName", "mine"}, {"z", 1},
                      {"a", Json::object({{"b", true}, {"list", Json::array({"x", "y:z"})}})}},
                  .provider = ContextProviderName::PLUGIN});
  New<CfnOutput> ownOutput{stack, "Own", {.value = text(own.value)}};
  const auto lenient = ContextProvider::getValue(*stack, {.dummyValue = Json::object({{"keyId", "dummy-key"}}),
                                                             .mustExist = false,
                                                             .props = {{"aliasName", "alias/x"}},
                                                             .provider = ContextProviderName::KEY_PROVIDER});
  New<CfnOutput> lenientOutput{stack, "Lenient", {.value = text(lenient.value["keyId"])}};
  const auto alone = ContextProvider::getKey(
      *stack, {.includeEnvironment = false, .props = {{"pluginName", "alone"}}, .provider = "plugin"});
  New<CfnOutput> keyAlone{stack, "KeyAlone", {.value = alone.key}};
  const auto more = ContextProvider::getKey(
      *stack, {.additionalCacheKey = "more", .props = {{"b", "2"}, {"a", "1"}}, .provider = "plugin"});
  New<CfnOutput> keyMore{stack, "KeyMore", {.value = more.key}};
  New<Stack> again{app, "Again", {.env = env}};
  ask(*again, "Plain", "/a/b");
  New<Stage> stage{app, "Stage", {.env = Environment{.account = "222222222222", .region = "us-east-1"}}};
  New<Stack> inStage{stage, "Stack"};
  ask(*inStage, "Plain", "/in/stage");
  New<Stack> agnostic{app, "Agnostic"};
  New<CfnOutput> nothing{agnostic, "Nothing", {.value = "asked"}};
  app.synth();
}
