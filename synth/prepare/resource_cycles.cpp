// SPDX-License-Identifier: Apache-2.0
// Resources of a stack that wait for each other: CloudFormation would refuse the template when it is deployed.
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "prepare/prepare.hpp"

namespace cdk::detail {

namespace {

using Mark = ResourceState::Mark;

/// One resource on the way, and which of its edges comes next.
struct Step {
  CfnResource* resource;
  std::size_t next = 0;
};

class Walk {
 public:
  explicit Walk(const std::vector<ResourceReference>& references) : references_(references) {}

  /// Visits what a resource waits for. It does not call itself: chains may be longer than a stack of calls.
  void visit(CfnResource& start) {
    if (TreeAccess::state(start).mark != Mark::fresh) return;
    enter(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      CfnResource* target = targetOf(*step.resource, step.next++);
      if (!target) {
        TreeAccess::state(*step.resource).mark = Mark::done;
        path_.pop_back();
      } else if (TreeAccess::state(*target).mark == Mark::open) {
        refuse(*target);
      } else if (TreeAccess::state(*target).mark == Mark::fresh) {
        enter(*target);
      }
    }
  }

 private:
  void enter(CfnResource& resource) {
    TreeAccess::state(resource).mark = Mark::open;
    path_.push_back({&resource});
  }
  /// The targets of DependsOn, then those of references; nullptr behind the last.
  CfnResource* targetOf(const CfnResource& resource, std::size_t index) const {
    const ResourceState& state = TreeAccess::state(resource);
    if (index < state.dependsOn.size()) return state.dependsOn[index];
    index += state.firstReference - state.dependsOn.size();
    return index < references_.size() && references_[index].source == &resource ? references_[index].target : nullptr;
  }
  [[noreturn]] void refuse(const CfnResource& again) const {
    const auto begin = std::find_if(path_.begin(), path_.end(), [&](const Step& s) { return s.resource == &again; });
    std::string text;
    for (auto step = begin; step != path_.end(); ++step) {
      const CfnResource& target = step + 1 == path_.end() ? again : *(step + 1)->resource;
      const bool depends = step->next <= TreeAccess::state(*step->resource).dependsOn.size();
      text += "\n  '" + step->resource->path() + (depends ? "' depends on '" : "' refers to '") + target.path() + "'";
    }
    throw ValidationError("CDKPP2721",
                          "the resources wait for each other, so CloudFormation can create none of them first:" + text +
                              "\n  Take one of these dependencies or references away",
                          again);
  }

  const std::vector<ResourceReference>& references_;
  std::vector<Step> path_;
};

}  // namespace

void checkResourceCycles(const std::vector<CfnResource*>& resources, const std::vector<ResourceReference>& references) {
  for (CfnResource* resource : resources) {
    ResourceState& state = TreeAccess::state(*resource);
    state.firstReference = references.size();
    // An override may take an edge away, which only the finished template shows.
    const bool isLeftOut = state.mayBeInCycle || state.overrides.cell() || !TreeAccess::shouldSynthesize(*resource);
    state.mark = isLeftOut ? Mark::done : Mark::fresh;
  }
  for (std::size_t i = references.size(); i-- > 0;) TreeAccess::state(*references[i].source).firstReference = i;
  Walk walk(references);
  for (CfnResource* resource : resources) walk.visit(*resource);
}

}  // namespace cdk::detail
