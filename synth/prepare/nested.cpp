// SPDX-License-Identifier: Apache-2.0
// Templates of nested stacks: they are files that the stack around them uploads.
#include "assembly/template.hpp"
#include "context/switch.hpp"
#include "hash/digest.hpp"
#include "prepare/prepare.hpp"

namespace cdk::detail {

namespace {

/// The nested stacks of a stage. Those inside of another stand before it: its template holds their addresses.
void collectNested(Construct& construct, std::vector<Stack*>& nested) {
  for (Construct* child : TreeAccess::children(construct))
    if (!dynamic_cast<Stage*>(child)) collectNested(*child, nested);
  Stack* stack = TreeAccess::asStack(construct);
  if (stack && TreeAccess::state(*stack).nested) nested.push_back(stack);
}

/// The path of a nested stack within the top-level stack.
std::string pathInTopStack(const Stack& stack) {
  const Stack* top = &stack;
  while (const Stack* parent = TreeAccess::state(*top).parent) top = parent;
  return stack.node().path().substr(top->node().path().size() + 1);
}

}  // namespace

void defineNestedStackAssets(Stage& stage) {
  std::vector<Stack*> nested;
  collectNested(stage, nested);
  std::vector<CfnResource*> resources;
  for (Stack* stack : nested) {
    auto& state = TreeAccess::state(*stack);
    const Map<Value<std::string>> tags = state.tags->tagValues();
    for (std::size_t i = 0; i < tags.size(); ++i) state.resource->cdkTagManager()->setTag(tags.key(i), tags.value(i));
    // The hash is over the compact text, whatever the form of the file.
    const std::string hash = hash::sha256(renderTemplate(*stack, 0)).str();
    Stack& parent = *stack->nestedStackParent();
    const FileAssetLocation location =
        parent.synthesizer().addFileAsset({.displayName = pathInTopStack(*stack) + " Nested Stack Template",
                                           .fileName = state.templateFile,
                                           .packaging = FileAssetPackaging::FILE,
                                           .sourceHash = hash});
    if (isSwitchedOn(*stack, "aws:cdk:enable-asset-metadata")) {
      state.resource->addMetadata("aws:asset:path", state.templateFile);
      state.resource->addMetadata("aws:asset:property", "TemplateURL");
    }
    resources.push_back(state.resource);
    state.templateUrl =
        format("https://s3.{}.{}/{}/{}", parent.region(), parent.urlSuffix(), location.bucketName, location.objectKey);
  }
  resolveReferencesOf(resources);  // the address of a template may be a parameter of the top-level stack
}

}  // namespace cdk::detail
