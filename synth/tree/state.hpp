// SPDX-License-Identifier: Apache-2.0
// What the compiled library keeps about constructs, and its access to their private parts.
#pragma once
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/nested_stack.hpp>
#include <cdkpp/core/stack.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "values/cells.hpp"

namespace cdk {

struct Node::Extras {
  std::unordered_map<std::string_view, Construct*> byId{};  // used when there are many children
  Construct* defaultChild = nullptr;
  std::vector<std::pair<std::string, Json>> context{};
  std::vector<MetadataEntry> metadata{};
  std::vector<const IDependable*> dependencies{};
  std::vector<std::unique_ptr<IValidation>> validations{};
  std::map<std::string, std::shared_ptr<void>, std::less<>> attachments{};  // aspects and the like, by their key
  bool locked = false;
};

namespace detail {

/// A reference as one consuming stack sees it.
struct Replacement {
  std::string attribute;
  const Stack* consumer;
  Any value;
  std::optional<ReferenceStrength> strength = std::nullopt;
};

struct ElementState {
  Stack* stack = nullptr;
  std::string logicalId{};  // settled; empty before the first use
  std::string overriddenId{};
  Any idSuffix{};  // a text that the allocated id is extended by, computed when the id is settled
  std::optional<ReferenceStrength> strength{};
  std::string lockReason{};  // why the logical id cannot change any more
  std::vector<Replacement> replacements{};
};

struct ResourceState {
  std::string type;
  const ResourceFacts* facts = nullptr;
  const Any* fields = nullptr;
  Json properties{};
  std::unique_ptr<CfnResourceOptions> options{};
  std::vector<CfnResource*> dependsOn{};
  Any overrides{};  // a tree; undefined deletes
  std::unique_ptr<TagManager> tags{};
  // For the search for cycles, see prepare/resource_cycles.cpp:
  bool mayBeInCycle = false;  // of a template that is included with its cycles
  enum class Mark : unsigned char { fresh, open, done } mark = Mark::fresh;
  std::size_t firstReference = 0;
};

struct MemorySynthesis;  // assembly/synthesis.hpp

struct MissingContext {
  std::string key;
  std::string provider;
  Json props;
};

struct StackDependency {
  Stack* target;
  std::vector<std::string> reasons;
};

}  // namespace detail

struct Stage::State {
  std::string stageName{};
  std::string artifactId{};
  std::string outdir{};
  Stage* parent = nullptr;
  Optional<Value<std::string>> account{};
  Optional<Value<std::string>> region{};
  std::optional<CloudAssembly> assembly{};
  std::uint64_t shape = 0;                            // of the tree when the assembly was made
  std::shared_ptr<detail::MemorySynthesis> memory{};  // what assertions have seen
  // Of the App alone:
  std::string assetOutdir{};
  std::string broken{};  // the first construct whose creation failed
  std::optional<Synthesizer> defaultSynthesizer{};
  bool treeMetadata = true;
  mutable std::optional<bool> writesPaths{};  // what its context says of them
};

struct Stack::State {
  StackProps props;
  Optional<Value<std::string>> account{};  // literal or token; empty means agnostic
  Optional<Value<std::string>> region{};
  std::string stackName{};
  std::string artifactId{};
  std::string templateFile{};
  bool nested = false;
  bool crossRegionReferences = false;
  bool terminationProtection = false;
  bool transformRepeated = false;   // one that was added again is written as a list
  Stack* parent = nullptr;          // of a nested stack
  CfnResource* resource = nullptr;  // of a nested stack
  std::vector<std::pair<std::string, detail::Any>> nestedParameters{};
  TemplateOptions templateOptions{};
  Map<Json> includedMetadata{};  // of included templates; stands after the stack's own
  std::unique_ptr<TagManager> tags{};
  std::unique_ptr<IStackSynthesizer> synthesizer{};
  std::vector<detail::StackDependency> dependencies{};
  std::vector<detail::MissingContext> missing{};
  std::vector<std::pair<std::string, std::string>> renames{};
  std::vector<bool> renameUsed{};
  detail::Any templateUrl{};  // of a nested stack, once its template is rendered
};

namespace detail {

struct RetiredResource;

/// The one door to what is private in the public classes.
struct TreeAccess {
  static Stage::State& state(const Stage& stage) { return *stage.state_; }
  static Stack::State& state(const Stack& stack) { return *stack.state_; }
  static ElementState& state(const CfnElement& element) { return *element.state_; }
  static ResourceState& state(const CfnResource& resource) { return *resource.resource_; }
  static Node::Extras& extras(const Node& node) { return const_cast<Node&>(node).extras(); }
  static const Node::Extras* extrasOrNull(const Node& node) { return node.extras_; }
  static Construct* parent(const Node& node) { return node.parent_; }
  static Construct* parent(const Scope& scope) { return scope.parent_; }
  static const Id& id(const Scope& scope) { return *scope.id_; }
  /// The same id below another parent.
  static Scope elsewhere(Scope scope, Construct& parent) {
    scope.parent_ = &parent;
    return scope;
  }
  /// The element that the construct is, or nullptr; the stack that it is in, or nullptr. No cast is needed.
  static CfnElement* element(const Construct& construct) { return construct.node_->element_; }
  static Stack* stackOrNull(const Construct& construct) { return construct.node_->stack_; }
  static Stack* asStack(const Construct& construct) {
    Stack* stack = construct.node_->stack_;
    return stack && static_cast<Construct*>(stack) == &construct ? stack : nullptr;
  }
  static void setElement(Construct& construct, CfnElement* element) { construct.node_->element_ = element; }
  static void setStack(Construct& construct, Stack* stack) { construct.node_->stack_ = stack; }
  /// False for elements that leave themselves out of the template.
  static bool isWritten(const CfnElement& element);
  static bool shouldSynthesize(const CfnResource& resource) { return resource.shouldSynthesize(); }
  static void visitReferences(const CfnElement& element, ResolveContext& context) { element.visitReferences(context); }
  static std::string allocateLogicalId(const Stack& stack, const CfnElement& element) {
    return stack.allocateLogicalId(element);
  }
  static const std::vector<Construct*>& children(const Construct& construct) { return construct.node_->children_; }
  /// For included templates, see include/succession.hpp: `made` comes to where `old` is in the tree, with all that was
  /// set on it but its properties.
  static void exchangePlaces(CfnResource& old, CfnResource& made);
  /// Takes `old` out of the tree; it becomes another name of its successor.
  static RetiredResource retire(CfnResource& old, CfnResource& successor);
  static void destroy(const RetiredResource& retired);
};

/// State that a feature keeps for a construct, made at first use.
template <class T>
T& attachment(const Node& node, const char* key) {
  auto& slot = TreeAccess::extras(node).attachments[key];
  if (!slot) slot = std::make_shared<T>();
  return *static_cast<T*>(slot.get());
}
template <class T>
T* attachmentOrNull(const Node& node, const char* key) {
  const auto* extras = TreeAccess::extrasOrNull(node);
  if (!extras) return nullptr;
  const auto found = extras->attachments.find(std::string_view(key));
  return found == extras->attachments.end() ? nullptr : static_cast<T*>(found->second.get());
}

}  // namespace detail
}  // namespace cdk
