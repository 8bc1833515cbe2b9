// SPDX-License-Identifier: Apache-2.0
#include "context/switch.hpp"

#include "tree/state.hpp"

namespace cdk::detail {
namespace {

constexpr std::string_view kPaths = "aws:cdk:enable-path-metadata";

bool isOn(const Json& value) { return value.isBool() ? value.asBool() : value.hasValue() && !value.isNull(); }

}  // namespace

bool isSwitchedOn(const Construct& scope, const char* context) { return isOn(scope.node().tryGetContext(context)); }

bool writesPaths(const Construct& scope) {
  // Every resource asks. The App has a hundred context values, which cannot change once it has children: it is asked
  // once; other constructs have none, as a rule.
  const Construct* c = &scope;
  for (; TreeAccess::parent(c->node()); c = TreeAccess::parent(c->node()))
    if (const auto* extras = TreeAccess::extrasOrNull(c->node()))
      for (const auto& [key, value] : extras->context)
        if (key == kPaths) return isOn(value);
  const auto* app = dynamic_cast<const App*>(c);
  if (!app) return isOn(c->node().tryGetContext(kPaths));
  auto& known = TreeAccess::state(static_cast<const Stage&>(*app)).writesPaths;
  if (!known) known = isOn(c->node().tryGetContext(kPaths));
  return *known;
}

}  // namespace cdk::detail
