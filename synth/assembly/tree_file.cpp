// SPDX-License-Identifier: Apache-2.0
#include "assembly/tree_file.hpp"

#include "text/json_string.hpp"
#include "tree/element.hpp"

namespace cdk::detail {

namespace {

// Written straight into the text: the file repeats the whole tree, and most programs never look at it.
void writeNode(std::string& out, Construct& construct, std::string& path) {
  const Node& node = construct.node();
  const std::size_t length = path.size();
  if (!node.id().empty()) {
    if (!path.empty()) path += '/';
    path += node.id();
  }
  out += "{\"id\":";
  text::appendJsonString(out, node.id().empty() ? std::string_view("App") : std::string_view(node.id()));
  out += ",\"path\":";
  text::appendJsonString(out, path);
  const CfnElement* element = TreeAccess::element(construct);
  out += ",\"constructInfo\":{\"fqn\":\"";
  out += element                          ? "cdkpp.CfnElement"
         : TreeAccess::asStack(construct) ? "cdkpp.Stack"
         : node.id().empty()              ? "cdkpp.App"
                                          : "cdkpp.Construct";
  out += "\",\"version\":\"" CDKPP_VERSION "\"}";
  if (element && TreeAccess::isWritten(*element)) {
    out += ",\"attributes\":{";
    if (const auto* resource = dynamic_cast<const CfnResource*>(element)) {
      out += "\"aws:cdk:cloudformation:type\":";
      text::appendJsonString(out, resource->cfnResourceType());
      out += ',';
    }
    out += "\"aws:cdk:cloudformation:logicalId\":";
    text::appendJsonString(out, logicalId(*element));
    out += '}';
  }
  const auto& children = TreeAccess::children(construct);
  if (!children.empty()) {
    out += ",\"children\":{";
    for (std::size_t i = 0; i < children.size(); ++i) {
      if (i) out += ',';
      text::appendJsonString(out, children[i]->node().id());
      out += ':';
      writeNode(out, *children[i], path);
    }
    out += '}';
  }
  out += '}';
  path.resize(length);
}

}  // namespace

std::string renderTreeFile(Construct& root) {
  std::string out = "{\"version\":\"tree-0.1\",\"tree\":";
  std::string path;
  writeNode(out, root, path);
  out += '}';
  return out;
}

}  // namespace cdk::detail
