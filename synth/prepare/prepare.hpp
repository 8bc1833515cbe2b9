// SPDX-License-Identifier: Apache-2.0
// What is settled between stacks before templates are written.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// Calls f for each construct of a stage in tree order; nested stages are not entered.
template <class F>
void eachInStage(Construct& top, F f, bool isTop = true) {
  if (!isTop && dynamic_cast<Stage*>(&top)) return;
  f(top);
  const auto& children = TreeAccess::children(top);
  for (std::size_t i = 0; i < children.size(); ++i) eachInStage(*children[i], f, false);  // f may add children
}
/// Calls f for each element of a stack in tree order; other stacks are not entered.
template <class F>
void eachElement(Construct& top, F f) {
  if (CfnElement* element = TreeAccess::element(top)) f(*element);
  for (Construct* child : TreeAccess::children(top))
    if (!TreeAccess::asStack(*child)) eachElement(*child, f);
}
/// The stacks of a stage in tree order, nested ones included.
std::vector<Stack*> stacksOf(Stage& stage);

/// Turns dependencies between constructs into DependsOn and dependencies between stacks.
void resolveDependencies(Stage& stage);
/// Gives every reference to another stack what stands for it there.
void resolveReferences(Stage& stage);
/// The same for some resources that have got new references since.
void resolveReferencesOf(const std::vector<CfnResource*>& resources);
/// Renders the nested stacks, deepest first, and enters their templates as assets of their parents.
void defineNestedStackAssets(Stage& stage);
/// @throws Error CDKPP2040 naming the stacks of a cycle, with the reasons of each dependency.
void checkStackCycles(const std::vector<Stack*>& stacks);

/// A resource that refers to another one of its stack.
struct ResourceReference {
  CfnResource* source;
  CfnResource* target;
};
/// The references stand together for each source, in the order of the resources.
/// @throws Error CDKPP2721 naming the resources of a cycle.
void checkResourceCycles(const std::vector<CfnResource*>& resources, const std::vector<ResourceReference>& references);

/// `source` is created after `target`, in whichever stacks they are.
void addResourceDependency(CfnResource& source, CfnResource& target);
void addStackDependency(Stack& source, Stack& target, std::string reason);

/// What stands for a reference in the consuming stack, made of exports, outputs and parameters as they are needed.
Any resolveReference(Stack& consumer, const ReferenceCell& reference, const Any& token, const CfnElement* source);

}  // namespace cdk::detail
