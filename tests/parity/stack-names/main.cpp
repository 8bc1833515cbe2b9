// SPDX-License-Identifier: Apache-2.0
// Stack names, artifact ids and file names, as they follow from the tree.
#include <cdkpp/cdk.hpp>

using namespace cdk;

namespace {

std::string repeat(const std::string& text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

int main() {
  App app;
  const auto group = [](Parent parent, Id id) { return New<Construct>{parent, id}; };
  const New<Stack> stacks[] = {
      {app, "Plain"},
      {app, "With-Dash"},
      {app, "With.Dot", {.stackName = "named-with-dash"}},
      {app, "UnderScore", {.stackName = "given"}},
      {group(app, "Group"), "Stack"},
      {group(group(app, "Outer"), "Inner"), "Stack"},
      {group(app, "Same"), "Same"},
      {group(app, "Ends-Stack"), "Stack"},
      {group(app, "Long" + repeat("er", 60)), "Stack" + repeat("More", 20)},
      {group(app, "Hidden"), "Default"},
  };
  for (const New<Stack>& stack : stacks) {
    New<CfnOutput> name{stack, "Name", {.value = stack->stackName()}};
    New<CfnOutput> artifact{stack, "Artifact", {.value = stack->artifactId()}};
    New<CfnOutput> file{stack, "File", {.value = stack->templateFile()}};
    New<CfnOutput> environment{stack, "Environment", {.value = stack->environment()}};
    New<CfnOutput> id{stack, "Id", {.value = stack->stackId()}};
  }

  // A stack inside of a stack is a stack of its own.
  New<Stack> outer{app, "Outside"};
  New<Stack> inner{outer, "Inside"};
  New<CfnOutput> ownOfOuter{outer, "Own", {.value = "outer"}};
  New<CfnOutput> ownOfInner{inner, "Own", {.value = inner->stackName()}};
  app.synth();
}
