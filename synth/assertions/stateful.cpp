// SPDX-License-Identifier: Apache-2.0
// Resources that keep data must stay what they are when a stack is updated.
#include "assertions/changes.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace {

/// A new resource with the properties of one that is gone: most likely it was moved in the tree.
std::string successorOf(const Json& older, const Json& now, const EntryChange& removed) {
  const Json was = older["Resources"][std::string_view(removed.id)];
  const Json resources = now["Resources"];
  for (std::size_t i = 0; i < resources.size(); ++i)
    if (!older["Resources"].contains(resources.key(i)) && sameJson(resources.value(i)["Type"], was["Type"]) &&
        sameJson(resources.value(i)["Properties"], was["Properties"]))
      return resources.key(i);
  return {};
}

}  // namespace

void Template::noStatefulChange(const Template& older) const { noStatefulChange(older.toJSON()); }

void Template::noStatefulChange(const Json& older) const {
  std::string text;
  std::size_t count = 0;
  constexpr std::size_t shown = 10;
  for (const EntryChange& change : changesOf(older, state().document)) {
    if (change.section != "Resources" || !isStateful(change.type)) continue;
    const bool removed = change.kind == EntryChange::Kind::REMOVED;
    if (!removed && change.replacement() == Replacement::NO) continue;
    if (++count > shown) continue;
    text += describeChange(change, state().describe(change.id));
    if (!removed) continue;
    if (const std::string successor = successorOf(older, state().document, change); !successor.empty())
      text += "      '" + successor + "'" + state().describe(successor) +
              " is the same with another logical id: keep the old one with overrideLogicalId(\"" + change.id + "\")\n";
  }
  if (count == 0) return;
  if (count > shown) text += "  … (" + std::to_string(count - shown) + " more)\n";
  text.pop_back();
  fail(std::to_string(count) + " resource(s) that keep data would be replaced or removed:\n" + text);
}

}  // namespace cdk::assertions
