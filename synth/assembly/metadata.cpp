// SPDX-License-Identifier: Apache-2.0
#include "assembly/metadata.hpp"

#include "prepare/prepare.hpp"
#include "tree/element.hpp"

namespace cdk::detail {

namespace {

Json entry(std::string_view type, Json data, const Node& node) {
  Json result = Json::object({{"type", type}, {"data", std::move(data)}});
  if (const Location at = node.location(); *at.file)
    result.set("trace", Json::array({std::string(at.file) + ":" + std::to_string(at.line)}));
  return result;
}

void collect(Construct& construct, Stack& stack, Any& paths) {
  const Node& node = construct.node();
  Json entries;
  for (const MetadataEntry& metadata : node.metadata())
    entries.add(entry(metadata.type, stack.resolve(metadata.data), node));
  if (const CfnElement* element = TreeAccess::element(construct); element && TreeAccess::isWritten(*element))
    entries.add(Json::object({{"type", "aws:cdk:logicalId"}, {"data", std::string_view(logicalId(*element))}}));
  if (entries.hasValue()) freshEntries(paths).emplace_back("/" + node.path(), entries);
}

}  // namespace

Json stackMetadata(Stack& stack) {
  Any paths = newMap();
  std::vector<Construct*> level{&stack};
  while (!level.empty()) {  // breadth first: the order in which the CLI shows annotations
    std::vector<Construct*> below;
    for (Construct* construct : level) {
      collect(*construct, stack, paths);
      for (Construct* child : TreeAccess::children(*construct)) {
        const Stack* inner = TreeAccess::asStack(*child);
        if (!inner || inner->nested()) below.push_back(child);
      }
    }
    level = std::move(below);
  }
  return {Raw{}, paths};
}

}  // namespace cdk::detail
