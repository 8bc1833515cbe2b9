// SPDX-License-Identifier: Apache-2.0
#include "assertions/update_facts.hpp"

#include <algorithm>

namespace cdk::assertions {

namespace {
const TypeFacts* factsOf(std::string_view type) {
  const TypeFacts* end = kTypeFacts + kTypeFactCount;
  const TypeFacts* found = std::lower_bound(
      kTypeFacts, end, type, [](const TypeFacts& facts, std::string_view name) { return facts.type < name; });
  return found != end && found->type == type ? found : nullptr;
}
}  // namespace

bool isStateful(std::string_view type) {
  const TypeFacts* facts = factsOf(type);
  return facts && facts->stateful;
}

Replacement replacementOf(std::string_view type, std::string_view property) {
  const TypeFacts* facts = factsOf(type);
  std::string_view names = facts ? facts->replacements : "";
  while (!names.empty()) {
    std::string_view name = names.substr(0, names.find(' '));
    names.remove_prefix(std::min(names.size(), name.size() + 1));
    const bool maybe = name.ends_with('?');
    if (maybe) name.remove_suffix(1);
    if (name == property) return maybe ? Replacement::MAYBE : Replacement::YES;
  }
  return Replacement::NO;
}

}  // namespace cdk::assertions
