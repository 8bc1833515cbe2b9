// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include <algorithm>

#include "core/scope_features.hpp"
#include "core/stack_support.hpp"
#include "names/unique_id.hpp"
#include "tree/element.hpp"

namespace cdk {

using namespace detail;

namespace {

Value<std::string> pseudo(const char* name) {
  return {Raw{}, intrinsic("Ref", text(std::string_view(name)), ResolutionTypeHint::STRING)};
}

bool isStackName(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !name.empty() && letter(name[0]) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

/// The ids below `top` down to the construct.
std::vector<std::string_view> idsBelow(const Construct* top, const Construct& construct) {
  std::vector<std::string_view> ids;
  for (const Construct* c = &construct; c && c != top; c = TreeAccess::parent(c->node()))
    if (!c->node().id().empty()) ids.push_back(c->node().id());
  std::reverse(ids.begin(), ids.end());
  return ids;
}

std::string literalOr(const Optional<Value<std::string>>& value, const char* unknown) {
  return value && value->isLiteral() ? value->literal() : std::string(unknown);
}

}  // namespace

Stack::Stack(Scope scope, StackProps props) : Stack(scope, std::move(props), false) {}

Stack::Stack(Scope scope, StackProps props, bool nested)
    : Construct(scope), state_(new State{.props = std::move(props)}) {
  std::unique_ptr<State> guard(state_);
  State& s = *state_;
  Stack* outer = TreeAccess::stackOrNull(*this);
  TreeAccess::setStack(*this, this);
  const Handle<Stage> stage = Stage::of(*this);
  s.nested = nested;
  if (nested) {
    if (!outer) throw AssumptionError("CDKPP2045", "a nested stack must be below the stack that holds it", *this);
    s.parent = outer;
    s.account = TreeAccess::state(*outer).account;
    s.region = TreeAccess::state(*outer).region;
  } else {
    s.account = stage->account();
    s.region = stage->region();
    if (s.props.env) {
      if (s.props.env->account) s.account = s.props.env->account;
      if (s.props.env->region) s.region = s.props.env->region;
    }
  }
  s.crossRegionReferences =
      nested ? TreeAccess::state(*outer).crossRegionReferences : s.props.crossRegionReferences.valueOr(false);
  s.terminationProtection = s.props.terminationProtection.valueOr(false);
  if (s.props.description) {
    if (s.props.description->size() > 1024)
      throw ValidationError(
          "CDKPP2034",
          "the description of a stack must have at most 1024 bytes, not " + std::to_string(s.props.description->size()),
          *this);
    s.templateOptions.description = s.props.description;
  }
  const std::string& prefix = stage->stageName();
  for (const Value<std::string>& arn : s.props.notificationArns)
    if (!arn.isLiteral())
      throw ValidationError(
          "CDKPP2723",
          "the ARN of a topic in notificationArns is a token, but the CLI must know it when it deploys "
          "the stack; give it as text",
          *this);
  s.stackName = s.props.stackName ? *s.props.stackName
                                  : makeStackName(idsBelow(stage.get(), *this), prefix.empty() ? "" : prefix + "-");
  if (!nested) {
    if (s.stackName.size() > 128)
      throw ValidationError("CDKPP2033",
                            "stack name '" + s.stackName + "' must have at most 128 characters, not " +
                                std::to_string(s.stackName.size()) + "; give it a stackName",
                            *this);
    if (!isStackName(s.stackName))
      throw ValidationError(
          "CDKPP2033",
          "stack name '" + s.stackName +
              "' is not valid: it must be a letter and then letters, digits and '-'; give it a stackName",
          *this);
    s.artifactId = makeStackName(idsBelow(nullptr, *this));
    for (char& c : s.artifactId)
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
            c == '-'))
        c = '_';
    s.templateFile = s.artifactId + ".template.json";
  } else {
    s.artifactId = makeUniqueId(idsBelow(nullptr, *this));
    s.templateFile = s.artifactId + ".nested.template.json";
  }
  s.tags = std::make_unique<TagManager>(TagType::KEY_VALUE, "aws:cdk:stack");
  constexpr int initial = 50;  // of tags in properties: addStackTag does not change them
  for (std::size_t i = 0; i < s.props.tags.size(); ++i)
    s.tags->setTag(s.props.tags.key(i), s.props.tags.value(i), initial);
  if (nested) {
    s.synthesizer.reset(makeNestedSynthesizer(*s.parent));
  } else {
    const auto& appDefault =
        TreeAccess::state(static_cast<const Stage&>(dynamic_cast<App&>(node().root()))).defaultSynthesizer;
    s.synthesizer.reset(s.props.synthesizer ? s.props.synthesizer->make()
                        : appDefault        ? appDefault->make()
                                            : DefaultStackSynthesizer().clone());
  }
  s.synthesizer->bind(*this);
  applyScopeFeatures(*this, s.props.permissionsBoundary, s.props.propertyInjectors);
  guard.release();
}
Stack::~Stack() { delete state_; }

bool Stack::isStack(const IConstruct& construct) { return TreeAccess::asStack(construct.asConstruct()) != nullptr; }

Value<std::string> Stack::account() const { return state_->account ? *state_->account : pseudo("AWS::AccountId"); }
Value<std::string> Stack::region() const { return state_->region ? *state_->region : pseudo("AWS::Region"); }
Value<std::string> Stack::partition() const {
  const Value<std::string> region = this->region();
  if (region.isLiteral()) {
    const Json literals = node().tryGetContext("@aws-cdk/core:enablePartitionLiterals");
    if (!literals.isBool() || literals.asBool())
      if (std::string name = partitionOf(region.literal()); !name.empty()) return name;
  }
  return pseudo("AWS::Partition");
}
Value<std::string> Stack::urlSuffix() const { return pseudo("AWS::URLSuffix"); }
Value<std::string> Stack::stackId() const {
  return {Raw{}, pseudoReference(*this, "AWS::StackId", ResolutionTypeHint::STRING)};
}
Value<std::string> Stack::stackName() const { return state_->stackName; }
List<Value<std::string>> Stack::availabilityZones() const { return detail::availabilityZones(*this); }
std::string Stack::environment() const {
  return "aws://" + literalOr(state_->account, "unknown-account") + "/" + literalOr(state_->region, "unknown-region");
}
const std::string& Stack::artifactId() const { return state_->artifactId; }
const std::string& Stack::templateFile() const { return state_->templateFile; }
bool Stack::nested() const { return state_->nested; }
Handle<Stack> Stack::nestedStackParent() const {
  return state_->parent ? Handle<Stack>(*state_->parent) : Handle<Stack>();
}
Handle<CfnResource> Stack::nestedStackResource() const {
  return state_->resource ? Handle<CfnResource>(*state_->resource) : Handle<CfnResource>();
}
bool Stack::terminationProtection() const { return state_->terminationProtection; }
void Stack::setTerminationProtection(bool on) { state_->terminationProtection = on; }
const List<Value<std::string>>& Stack::notificationArns() const { return state_->props.notificationArns; }
TemplateOptions& Stack::templateOptions() { return state_->templateOptions; }
TagManager& Stack::tags() { return *state_->tags; }
IStackSynthesizer& Stack::synthesizer() const { return *state_->synthesizer; }

void Stack::addMetadata(std::string_view key, Json value) {
  state_->templateOptions.metadata.set(key, std::move(value));
}
void Stack::addTransform(std::string_view transform) {
  for (const std::string& t : state_->templateOptions.transforms)
    if (t == transform) {
      state_->transformRepeated = true;
      return;
    }
  state_->templateOptions.transforms.add(std::string(transform));
}
void Stack::addStackTag(std::string_view name, std::string_view value) {
  state_->tags->setTag(name, std::string(value), 0);
}
void Stack::removeStackTag(std::string_view name) { state_->tags->removeTag(name, 0); }

std::string Stack::getLogicalId(const CfnElement& element) const { return detail::logicalId(element); }
std::string Stack::allocateLogicalId(const CfnElement& element) const { return makeUniqueId(idsBelow(this, element)); }
void Stack::renameLogicalId(std::string_view oldId, std::string_view newId) {
  for (const auto& rename : state_->renames)
    if (rename.first == oldId)
      throw ValidationError(
          "CDKPP2027",
          "a rename of the logical id '" + std::string(oldId) + "' to '" + rename.second + "' exists already", *this);
  state_->renames.emplace_back(oldId, newId);
  state_->renameUsed.push_back(false);
}

Json Stack::resolve(const Any& value) const {
  ResolveContext context(*this);
  return context.resolve(value);
}
Value<std::string> Stack::toJsonString(const Json& value, int space) const {
  return {Raw{}, detail::toJsonString(value, space)};
}
Value<std::string> Stack::toYamlString(const Json& value) const { return {Raw{}, detail::toYamlString(value)}; }
Value<std::string> Stack::formatArn(const ArnComponents& components) const { return Arn::format(components, this); }
ArnComponents Stack::splitArn(const Value<std::string>& arn, ArnFormat format) const { return Arn::split(arn, format); }
Value<std::string> Stack::regionalFact(std::string_view factName, Optional<std::string> defaultValue) const {
  return detail::regionalFact(const_cast<Stack&>(*this), factName, defaultValue);
}
void Stack::reportMissingContextKey(std::string_view key, std::string_view provider, Json props) {
  const Json role = state_->synthesizer->lookupRoleProps();
  for (std::size_t i = 0; i < role.size(); ++i)
    if (role.value(i).hasValue()) props.set(role.key(i), role.value(i));
  auto& missing = state_->missing;
  if (std::none_of(missing.begin(), missing.end(), [&](const auto& m) { return m.key == key; }))
    missing.push_back({std::string(key), std::string(provider), std::move(props)});
}

}  // namespace cdk
