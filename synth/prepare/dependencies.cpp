// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "prepare/prepare.hpp"

namespace cdk {

void CfnResource::addResourceDependency(CfnResource& target) { detail::addResourceDependency(*this, target); }
void Stack::addStackDependency(Stack& target, std::string_view reason) {
  detail::addStackDependency(*this, target, std::string(reason));
}
std::vector<Stack*> Stack::dependencies() const {
  std::vector<Stack*> result;
  for (const auto& dependency : state_->dependencies) result.push_back(dependency.target);
  return result;
}

namespace detail {

std::vector<Stack*> stacksOf(Stage& stage) {
  std::vector<Stack*> stacks;
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    if (Stack* stack = TreeAccess::asStack(c)) stacks.push_back(stack);
  });
  return stacks;
}

namespace {

/// The stack and the stacks around it, outermost first.
std::vector<Stack*> stackPath(Stack& stack) {
  std::vector<Stack*> path;
  for (Stack* s = &stack; s; s = TreeAccess::state(*s).parent) path.push_back(s);
  std::reverse(path.begin(), path.end());
  return path;
}

/// The resources at and below a construct. A nested stack stands for what is in it.
void collectResources(Construct& top, std::vector<CfnResource*>& out) {
  if (auto* resource = dynamic_cast<CfnResource*>(TreeAccess::element(top))) out.push_back(resource);
  if (Stack* stack = TreeAccess::asStack(top)) {
    auto& state = TreeAccess::state(*stack);
    if (state.resource) out.push_back(state.resource);
    if (state.nested) return;
  }
  for (Construct* child : TreeAccess::children(top)) collectResources(*child, out);
}

void dependOn(CfnResource& source, CfnResource& target) {
  if (&source == &target) return;
  auto& list = TreeAccess::state(source).dependsOn;
  if (std::find(list.begin(), list.end(), &target) == list.end()) list.push_back(&target);
}

}  // namespace

void addStackDependency(Stack& source, Stack& target, std::string reason) {
  if (&source == &target) return;
  const std::vector<Stack*> sources = stackPath(source);
  const std::vector<Stack*> targets = stackPath(target);
  if (sources.front() == targets.front()) {
    // Both are in one top-level stack: the resources of the nested stacks depend on each other in the common one.
    std::size_t common = 0;
    while (common < sources.size() && common < targets.size() && sources[common] == targets[common]) ++common;
    if (common == sources.size()) return;  // the target is inside the source: it is created with it
    if (common == targets.size())
      throw AssumptionError("CDKPP2041",
                            "a nested stack cannot depend on the stack that holds it ('" + target.node().path() + "')",
                            source);
    dependOn(*TreeAccess::state(*sources[common]).resource, *TreeAccess::state(*targets[common]).resource);
    return;
  }
  Stack& from = *sources.front();
  Stack& to = *targets.front();
  if (Stage::of(from).get() != Stage::of(to).get())
    throw AssumptionError(
        "CDKPP2043",
        "this stack cannot depend on '" + to.node().path() + "': dependencies do not cross the border of a stage",
        from);
  for (auto& dependency : TreeAccess::state(from).dependencies)
    if (dependency.target == &to) {
      dependency.reasons.push_back(std::move(reason));
      return;
    }
  TreeAccess::state(from).dependencies.push_back({&to, {std::move(reason)}});
}

void addResourceDependency(CfnResource& source, CfnResource& target) {
  if (&source == &target || !TreeAccess::shouldSynthesize(target)) return;
  Stack& from = source.stack();
  Stack& to = target.stack();
  if (&from == &to) {
    dependOn(source, target);
    return;
  }
  const std::vector<Stack*> sources = stackPath(from);
  const std::vector<Stack*> targets = stackPath(to);
  if (sources.front() != targets.front()) {
    addStackDependency(from, to, "'" + source.node().path() + "' depends on '" + target.node().path() + "'");
    return;
  }
  std::size_t common = 0;
  while (common < sources.size() && common < targets.size() && sources[common] == targets[common]) ++common;
  CfnResource* first = common == sources.size() ? &source : TreeAccess::state(*sources[common]).resource;
  CfnResource* second = common == targets.size() ? &target : TreeAccess::state(*targets[common]).resource;
  if (first == second) return;
  dependOn(*first, *second);
}

void resolveDependencies(Stage& stage) {
  std::vector<std::pair<Construct*, const IDependable*>> edges;
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    if (!TreeAccess::extrasOrNull(c.node())) return;
    for (const IDependable* dependable : c.node().dependencies()) edges.emplace_back(&c, dependable);
  });
  for (auto& [from, dependable] : edges) {
    std::vector<Construct*> roots;
    dependable->dependencyRoots(roots);
    std::vector<CfnResource*> sources;
    collectResources(*from, sources);
    for (Construct* root : roots) {
      if (Stage::of(*root).get() != Stage::of(*from).get())
        throw AssumptionError("CDKPP2043",
                              "this construct cannot depend on '" + root->node().path() +
                                  "': dependencies do not cross the border of a stage",
                              *from);
      std::vector<CfnResource*> targets;
      collectResources(*root, targets);
      for (CfnResource* target : targets)
        for (CfnResource* source : sources) addResourceDependency(*source, *target);
    }
  }
}

void checkStackCycles(const std::vector<Stack*>& stacks) {
  enum class Mark { open, done };
  std::unordered_map<const Stack*, Mark> marks;
  std::vector<const StackDependency*> trail;
  std::vector<Stack*> path;
  const auto visit = [&](auto& self, Stack& stack) -> void {
    const auto [at, fresh] = marks.emplace(&stack, Mark::open);
    if (!fresh) {
      if (at->second == Mark::done) return;
      const auto begin = std::find(path.begin(), path.end(), &stack);
      std::string text;
      for (auto it = begin; it != path.end(); ++it) {
        const StackDependency& edge = *trail[static_cast<std::size_t>(it - path.begin())];
        text += "\n  '" + (*it)->node().path() + "' depends on '" + edge.target->node().path() + "'";
        for (const std::string& reason : edge.reasons)
          if (!reason.empty()) text += "\n      " + reason;
      }
      throw AssumptionError("CDKPP2040",
                            "the stacks depend on each other in a cycle:" + text +
                                "\n  Take one of these dependencies or references away",
                            **begin);
    }
    path.push_back(&stack);
    for (const StackDependency& edge : TreeAccess::state(stack).dependencies) {
      trail.push_back(&edge);
      self(self, *edge.target);
      trail.pop_back();
    }
    path.pop_back();
    marks[&stack] = Mark::done;
  };
  for (Stack* stack : stacks) visit(visit, *stack);
}

}  // namespace detail
}  // namespace cdk
