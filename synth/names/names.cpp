// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/stack.hpp>

#include <algorithm>
#include <optional>

#include "names/unique_id.hpp"

namespace cdk {
namespace {

/** The name of a stack that is no nested one: the name of a nested stack is known when it is deployed. */
std::optional<std::string> nameOfTopLevelStack(const Construct& construct) {
  if (!Stack::isStack(construct)) return {};
  const Value<std::string> name = dynamic_cast<const Stack&>(construct).stackName();
  return name.isLiteral() ? std::optional<std::string>(name.literal()) : std::nullopt;
}

/** Where the path below the last top-level stack begins; 0 when there is none. */
std::size_t belowLastStack(const std::vector<Construct*>& scopes) {
  for (std::size_t i = scopes.size(); i > 0; --i)
    if (nameOfTopLevelStack(*scopes[i - 1])) return i;
  return 0;
}

}  // namespace

std::string Names::uniqueId(const IConstruct& construct) { return nodeUniqueId(construct.node()); }

std::string Names::nodeUniqueId(const Node& node) {
  const std::vector<Construct*> scopes = node.scopes();
  if (scopes.size() < 2) return {};
  std::vector<std::string_view> ids;
  ids.reserve(scopes.size() - 1);
  for (std::size_t i = 1; i < scopes.size(); ++i) ids.push_back(scopes[i]->Construct::node().id());
  return detail::makeUniqueId(ids);
}

std::string Names::uniqueResourceName(const IConstruct& construct, UniqueResourceNameOptions options) {
  const std::vector<Construct*> scopes = construct.node().scopes();
  const std::size_t below = belowLastStack(scopes);
  std::vector<std::string> components;
  // Stages and nested stacks may hold the construct: only the last top-level stack goes by its name.
  for (std::size_t i = below > 0 ? below - 1 : 0; i < scopes.size(); ++i) {
    const auto stackName = nameOfTopLevelStack(*scopes[i]);
    components.push_back(stackName ? *stackName : scopes[i]->Construct::node().id());
  }
  const std::string allowed = options.allowedSpecialCharacters.valueOr("");
  const std::string separator = options.separator.valueOr("");
  const double maxLength = options.maxLength.valueOr(256);
  return detail::makeUniqueResourceName({components.begin(), components.end()},
                                        {.allowedSpecialCharacters = allowed,
                                         .maxLength = static_cast<std::size_t>(std::max(maxLength, 0.0)),
                                         .separator = separator});
}

std::string Names::stackRelativeConstructPath(const IConstruct& construct) {
  const std::vector<Construct*> scopes = construct.node().scopes();
  std::string path;
  for (std::size_t i = belowLastStack(scopes); i < scopes.size(); ++i) {
    if (i > belowLastStack(scopes)) path += '/';
    path += scopes[i]->Construct::node().id();
  }
  return path;
}

}  // namespace cdk
