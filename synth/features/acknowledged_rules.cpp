// SPDX-License-Identifier: Apache-2.0
#include "features/acknowledged_rules.hpp"

#include <cdkpp/core/validations.hpp>

#include "tree/state.hpp"

namespace cdk::detail {

AcknowledgedRules::AcknowledgedRules(const Construct& root) { gather(root); }

void AcknowledgedRules::gather(const Construct& construct) {
  if (TreeAccess::extrasOrNull(construct.node()))
    for (const MetadataEntry& entry : construct.node().metadata()) {
      if (entry.type != Validations::ACKNOWLEDGED_RULES_METADATA_KEY || !entry.data.isObject()) continue;
      for (std::size_t i = 0; i < entry.data.size(); ++i) {
        const Json reason = entry.data.value(i);
        const std::string path = construct.node().path();
        rules_[entry.data.key(i)][path] = {reason.isString() ? reason.asString() : reason.dump(), path};
      }
    }
  for (const Construct* child : TreeAccess::children(construct)) gather(*child);
}

const AcknowledgedRule* AcknowledgedRules::find(const std::string& ruleId, std::string constructPath) const {
  const auto rule = rules_.find(ruleId);
  if (rule == rules_.end()) return nullptr;
  while (true) {
    if (const auto at = rule->second.find(constructPath); at != rule->second.end()) return &at->second;
    if (constructPath.empty()) return nullptr;
    const std::size_t slash = constructPath.rfind('/');
    constructPath.resize(slash == std::string::npos ? 0 : slash);
  }
}

}  // namespace cdk::detail
