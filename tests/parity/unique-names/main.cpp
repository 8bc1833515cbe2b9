// SPDX-License-Identifier: Apache-2.0
// Names made from the place in the tree, for uses outside of logical ids.
#include <cdkpp/cdk.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace cdk;

namespace {

std::string repeated(const char* text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Names", {.stackName = "stack-name"}};
  New<Construct> group{stack, "Some Group"};
  New<Construct> leaf{group, "Leaf.With-Signs_1"};
  New<Construct> byDefault{stack, "Default"};
  New<Construct> hidden{byDefault, "Resource"};
  New<Construct> outer{stack, "Very" + repeated("Long", 30)};
  New<Construct> inner{outer, "Name" + repeated("More", 40)};
  New<Stage> stage{app, "Prod"};
  New<Stack> stackInStage{stage, "Stack"};
  New<Construct> inStage{stackInStage, "Inside"};
  New<NestedStack> nested{stack, "Nested"};
  New<Construct> inNested{nested, "Inside"};
  New<Construct> once{stack, "Twice"};
  New<Construct> twice{once, "Twice"};

  const std::vector<std::pair<std::string, Handle<Construct>>> all{{"Stack", stack}, {"Group", group}, {"Leaf", leaf},
      {"Hidden", hidden}, {"Long", inner}, {"Stage", inStage}, {"Nested", inNested}, {"Again", twice}};
  for (const auto& [id, construct] : all) {
    New<CfnResource> names{stack, "Of" + id,
        {
            .properties = Json::object({
                {"uniqueId", Names::uniqueId(*construct)},
                {"nodeUniqueId", Names::nodeUniqueId(construct->node())},
                {"resourceName", Names::uniqueResourceName(*construct)},
                {"short", Names::uniqueResourceName(*construct, {.maxLength = 24})},
                {"odd", Names::uniqueResourceName(*construct, {.maxLength = 31, .separator = "-"})},
                {"special",
                    Names::uniqueResourceName(*construct, {.allowedSpecialCharacters = "_.-", .separator = "/"})},
                {"path", construct->node().path()},
                {"addr", construct->node().addr()},
            }),
            .type = "Custom::Names",
        }};
  }
  app.synth();
}
