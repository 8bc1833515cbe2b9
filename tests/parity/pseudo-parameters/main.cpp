// SPDX-License-Identifier: Apache-2.0
// Pseudo parameters, plain and scoped, in agnostic and in concrete stacks.
#include <cdkpp/cdk.hpp>

using namespace cdk;

namespace {

void show(Stack& stack) {
  const ScopedAws scoped(stack);
  New<CfnResource> values{stack, "Values", {
      .properties = Json::object({
          {"plain", Json::array({Aws::ACCOUNT_ID, Aws::NOTIFICATION_ARNS, Aws::NO_VALUE, Aws::PARTITION, Aws::REGION,
                                 Aws::STACK_ID, Aws::STACK_NAME, Aws::URL_SUFFIX})},
          {"firstTopic", Fn::select(0, Aws::NOTIFICATION_ARNS)},
          {"scoped", Json::array({scoped.accountId(), scoped.notificationArns(), scoped.partition(), scoped.region(),
                                  scoped.stackId(), scoped.stackName(), scoped.urlSuffix()})},
          {"ofStack", Json::array({stack.account(), stack.partition(), stack.region(), stack.stackId(),
                                   stack.stackName(), stack.urlSuffix()})},
          {"text", format("{}:{}:{}:{}:{}.{}", stack.account(), stack.region(), Aws::REGION, scoped.region(),
                          stack.partition(), stack.urlSuffix())},
          {"zones", stack.availabilityZones()},
      }),
      .type = "Custom::Pseudo",
  }};
}

}  // namespace

int main() {
  App app;
  New<Stack> agnostic{app, "Agnostic"};
  show(*agnostic);
  New<Stack> concrete{app, "Concrete", {.env = Environment{.account = "111111111111", .region = "eu-central-1"}}};
  show(*concrete);
  New<Stack> regionOnly{app, "RegionOnly", {.env = Environment{.region = "us-west-2"}}};
  show(*regionOnly);
  New<Stack> accountOnly{app, "AccountOnly", {.env = Environment{.account = "222222222222"}}};
  show(*accountOnly);
  New<Stack> china{app, "China", {.env = Environment{.account = "333333333333", .region = "cn-north-1"}}};
  show(*china);
  New<Stack> government{app, "Government", {.env = Environment{.region = "us-gov-west-1"}}};
  show(*government);
  New<NestedStack> nested{concrete, "Nested"};
  show(*nested);
  New<Stack> tokens{app, "Tokens", {.env = Environment{.account = Aws::ACCOUNT_ID, .region = Aws::REGION}}};
  show(*tokens);
  app.synth();
}
