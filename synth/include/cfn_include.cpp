// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <memory>

#include "include/include_state.hpp"

namespace cdk::cloudformation_include {

using namespace detail;

namespace {

template <class T>
T& found(const ByName<T>& elements, std::string_view name, const char* what, const std::string& file,
         const CfnInclude& about) {
  const auto at = elements.find(name);
  if (at == elements.end())
    throw ValidationError("CDKPP2708", "'" + file + "' has no " + what + " '" + std::string(name) + "'", about);
  return *at->second;
}

/// Dependencies are kept as pointers.
void redirectDependencies(CfnResource& old, CfnResource& made) {
  for (Construct* construct : made.node().root().node().findAll())
    if (auto* resource = dynamic_cast<CfnResource*>(TreeAccess::element(*construct))) {
      auto& targets = TreeAccess::state(*resource).dependsOn;
      std::replace(targets.begin(), targets.end(), &old, &made);
    }
}

}  // namespace

CfnInclude::CfnInclude(Scope scope, CfnIncludeProps props) : CfnElement(scope), state_(nullptr) {
  auto state = std::make_unique<State>(*this, std::move(props));
  state->createAll();
  state_ = state.release();
}
CfnInclude::~CfnInclude() { delete state_; }

Json CfnInclude::renderElement(ResolveContext&) const { return {}; }

CfnResource& CfnInclude::resource(std::string_view logicalId) const {
  return found(state_->resources, logicalId, "resource", state_->file.name, *this);
}
CfnResource& CfnInclude::getResource(std::string_view logicalId) { return resource(logicalId); }
CfnParameter& CfnInclude::getParameter(std::string_view name) {
  return found(state_->parameters, name, "parameter", state_->file.name, *this);
}
CfnCondition& CfnInclude::getCondition(std::string_view name) {
  return found(state_->conditions, name, "condition", state_->file.name, *this);
}
CfnMapping& CfnInclude::getMapping(std::string_view name) {
  return found(state_->mappings, name, "mapping", state_->file.name, *this);
}
CfnOutput& CfnInclude::getOutput(std::string_view name) {
  return found(state_->outputs, name, "output", state_->file.name, *this);
}
CfnRule& CfnInclude::getRule(std::string_view name) {
  return found(state_->rules, name, "rule", state_->file.name, *this);
}
CfnHook& CfnInclude::getHook(std::string_view name) {
  return found(state_->hooks, name, "hook", state_->file.name, *this);
}

void CfnInclude::requireType(const CfnResource& resource, std::string_view logicalId, const char* type) const {
  if (resource.cfnResourceType() != type)
    state_->fail("CDKPP2709",
                 "'" + std::string(logicalId) + "' is of type " + resource.cfnResourceType() + ", not " + type,
                 "Resources", logicalId);
  if (!TreeAccess::state(resource).facts)
    state_->fail("CDKPP2709",
                 "'" + std::string(logicalId) +
                     "' is included without a look into its properties; take it as a "
                     "CfnResource",
                 "Resources", logicalId);
}

Any CfnInclude::fieldsOf(const CfnResource& resource, const Names& names) {
  const ResourceState& state = TreeAccess::state(resource);
  Any map = newMap(state.facts->names->size);
  eachField(*state.facts->names, [&](unsigned i, std::string_view name) {
    if (state.fields[i].cell()) freshEntries(map).emplace_back(std::string(name), state.fields[i]);
  });
  return recordFromMap(map, names);
}

std::string CfnInclude::beside(std::string_view logicalId) { return std::string(logicalId) + "$Typed"; }

void CfnInclude::takePlace(std::string_view logicalId, CfnResource& old, CfnResource& made) {
  TreeAccess::exchangePlaces(old, made);
  state_->retired.push_back(TreeAccess::retire(old, made));
  state_->resources.find(logicalId)->second = &made;
  redirectDependencies(old, made);
}

IncludedNestedStack CfnInclude::getNestedStack(std::string_view logicalId) {
  if (const auto at = state_->nested.find(logicalId); at != state_->nested.end())
    return {*at->second.first, *at->second.second};
  const CfnResource& other = resource(logicalId);
  const std::string name(logicalId);
  if (other.cfnResourceType() != "AWS::CloudFormation::Stack")
    state_->fail("CDKPP2712", "'" + name + "' is no AWS::CloudFormation::Stack", "Resources", logicalId);
  state_->fail("CDKPP2712",
               "the template of the nested stack '" + name +
                   "' is not loaded; name it in loadNestedStacks, or call "
                   "loadNestedStack",
               "Resources", logicalId);
}

IncludedNestedStack CfnInclude::loadNestedStack(std::string_view logicalId, CfnIncludeProps nestedStackProps) {
  const std::string name(logicalId);
  if (state_->nested.contains(logicalId))
    state_->fail("CDKPP2712", "the template of the nested stack '" + name + "' is loaded already", "Resources",
                 logicalId);
  CfnResource& old = resource(logicalId);
  if (old.cfnResourceType() != "AWS::CloudFormation::Stack")
    state_->fail("CDKPP2712", "'" + name + "' is no AWS::CloudFormation::Stack", "Resources", logicalId);
  state_->retired.push_back(TreeAccess::retire(old, old));
  state_->props.loadNestedStacks.set(name, nestedStackProps);
  state_->resources.erase(name);
  CfnResource& made = state_->createResource(name, {});
  TreeAccess::retire(old, made);
  redirectDependencies(old, made);
  return getNestedStack(logicalId);
}

}  // namespace cdk::cloudformation_include
