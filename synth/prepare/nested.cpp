// SPDX-License-Identifier: Apache-2.0
// Templates of nested stacks: they are files that the stack around them uploads.
#include "assembly/template.hpp"
#include "hash/digest.hpp"
#include "prepare/prepare.hpp"

#include <algorithm>

namespace cdk::detail {

namespace {

unsigned depthOf(const Stack& stack) {
  unsigned depth = 0;
  for (const Stack* s = TreeAccess::state(stack).parent; s; s = TreeAccess::state(*s).parent) ++depth;
  return depth;
}

}  // namespace

void defineNestedStackAssets(Stage& stage) {
  std::vector<Stack*> nested;
  for (Stack* stack : stacksOf(stage))
    if (stack->nested()) nested.push_back(stack);
  // Deepest first: the template of a stack holds the addresses of those inside it.
  std::stable_sort(nested.begin(), nested.end(), [](Stack* a, Stack* b) { return depthOf(*a) > depthOf(*b); });
  for (Stack* stack : nested) {
    auto& state = TreeAccess::state(*stack);
    // The hash is over the compact text, whatever the form of the file.
    const std::string hash = hash::sha256(renderTemplate(*stack, 0)).str();
    Stack& parent = *stack->nestedStackParent();
    const FileAssetLocation location = parent.synthesizer().addFileAsset(
        {.displayName = stack->node().id() + " Nested Stack Template",
         .fileName = state.templateFile,
         .packaging = FileAssetPackaging::FILE,
         .sourceHash = hash});
    state.templateUrl = format("https://s3.{}.{}/{}/{}", parent.region(), parent.urlSuffix(), location.bucketName,
                               location.objectKey);
  }
}

}  // namespace cdk::detail
