// SPDX-License-Identifier: Apache-2.0
// Resources that depend on each other in a cycle: CloudFormation refuses them when the stack is deployed.
#include <algorithm>
#include <map>

#include "assertions/match_values.hpp"
#include "assertions/references.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace {

enum class Visit { NEW, ON_PATH, DONE };

class CycleSearch {
 public:
  explicit CycleSearch(const Json& resources) : resources_(resources) {
    for (std::size_t i = 0; i < resources.size(); ++i) visits_.emplace(resources.key(i), Visit::NEW);
  }
  /// The ids along a cycle, the first once more at the end; empty when there is none.
  std::vector<std::string> find() {
    for (std::size_t i = 0; i < resources_.size(); ++i)
      if (visit(resources_.key(i))) return path_;
    return {};
  }

 private:
  bool visit(const std::string& id) {
    const auto known = visits_.find(id);
    if (known == visits_.end() || known->second == Visit::DONE) return false;
    path_.push_back(id);
    if (known->second == Visit::ON_PATH) {
      path_.erase(path_.begin(), std::find(path_.begin(), path_.end(), id));
      return true;
    }
    known->second = Visit::ON_PATH;
    for (const std::string& target : referencesOf(resources_[std::string_view(id)]))
      if (visit(target)) return true;
    known->second = Visit::DONE;
    path_.pop_back();
    return false;
  }

  Json resources_;
  std::map<std::string, Visit, std::less<>> visits_;
  std::vector<std::string> path_;
};

}  // namespace

void refuseCycles(const Json& document) {
  const Json resources = document["Resources"];
  if (!resources.isObject()) return;
  const std::vector<std::string> cycle = CycleSearch(resources).find();
  if (cycle.empty()) return;
  std::string text = "Template is undeployable, these resources have a dependency cycle: ";
  for (std::size_t i = 0; i < cycle.size(); ++i) text += (i ? " -> " : "") + cycle[i];
  text += ":";
  for (std::size_t i = 0; i + 1 < cycle.size() && i < 8; ++i)
    text += "\n  " + cycle[i] + " :: " + shortJson(resources[std::string_view(cycle[i])], 300);
  throw AssertionError("CDKPP6002", std::move(text));
}

}  // namespace cdk::assertions
