// SPDX-License-Identifier: Apache-2.0
// Functions of conditions need members.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  const std::vector<CfnConditionExpression> none;
  New<CfnCondition> condition{stack, "Condition", {.expression = Fn::conditionAnd(none)}};
  app.synth();
}
