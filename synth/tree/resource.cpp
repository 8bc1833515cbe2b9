// SPDX-License-Identifier: Apache-2.0
// CfnResource: how a resource is rendered.
#include <cdkpp/core/cfn_condition.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "context/switch.hpp"
#include "events/detail_type.hpp"
#include "text/collation.hpp"
#include "tree/element.hpp"
#include "tree/overrides.hpp"

namespace cdk {

using namespace detail;

namespace {

constexpr const char* kPathKey = "aws:cdk:path";
/// Types of the Serverless Application Model are no resources by themselves: the transform makes resources of them.
constexpr std::string_view kServerless = "AWS::Serverless::";
constexpr const char* kServerlessTransform = "AWS::Serverless-2016-10-31";

const char* policyText(CfnDeletionPolicy policy) {
  switch (policy) {
    case CfnDeletionPolicy::DELETE: return "Delete";
    case CfnDeletionPolicy::RETAIN: return "Retain";
    case CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE: return "RetainExceptOnCreate";
    case CfnDeletionPolicy::SNAPSHOT: return "Snapshot";
  }
  return "";
}

bool isEmptyObject(const Any& value) {
  return (isKind(value, Kind::map) && entriesOf(value).empty()) ||
         (isKind(value, Kind::record) && entriesOf(toMap(value)).empty());
}

CfnDeletionPolicy deletionPolicyOf(RemovalPolicy policy) {
  switch (policy) {
    case RemovalPolicy::DESTROY: return CfnDeletionPolicy::DELETE;
    case RemovalPolicy::RETAIN: return CfnDeletionPolicy::RETAIN;
    case RemovalPolicy::SNAPSHOT: return CfnDeletionPolicy::SNAPSHOT;
    case RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE: return CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
  }
  return CfnDeletionPolicy::RETAIN;
}

}  // namespace

bool TreeAccess::isWritten(const CfnElement& element) {
  const auto* resource = dynamic_cast<const CfnResource*>(&element);
  return !resource || resource->shouldSynthesize();
}

CfnResource::CfnResource(Scope scope, CfnResourceProps props) : CfnRefElement(scope), resource_(nullptr) {
  if (props.type->empty()) throw ValidationError("CDKPP2024", "the type of a resource must not be empty", *this);
  resource_ = new ResourceState;
  resource_->type = *props.type;
  resource_->properties = props.properties;
  if (detail::writesPaths(*this)) addMetadata(kPathKey, node().path());
}
CfnResource::CfnResource(Scope scope, const ResourceFacts& facts, void* fields)
    : CfnRefElement(scope), resource_(new ResourceState) {
  resource_->type = facts.type;
  resource_->facts = &facts;
  resource_->fields = static_cast<const Any*>(fields);
  if (detail::writesPaths(*this)) addMetadata(kPathKey, node().path());
  if (resource_->type.starts_with(kServerless)) stack().addTransform(kServerlessTransform);
}
CfnResource::~CfnResource() { delete resource_; }

bool CfnResource::isCfnResource(const IConstruct& construct) {
  return dynamic_cast<CfnResource*>(TreeAccess::element(construct.asConstruct())) != nullptr;
}
ResourceEnvironment CfnResource::env() const { return stack().env(); }

Reference CfnResource::getAtt(std::string_view attributeName, ResolutionTypeHint hint) const noexcept {
  return Reference(Raw{}, reference(*this, attributeName, hint));
}
const char* CfnResource::cfnSection() const { return "Resources"; }
bool CfnResource::shouldSynthesize() const { return true; }
const std::string& CfnResource::cfnResourceType() const { return resource_->type; }

CfnResourceOptions& CfnResource::cfnOptions() {
  if (!resource_->options) resource_->options = std::make_unique<CfnResourceOptions>();
  return *resource_->options;
}

void CfnResource::applyRemovalPolicy(Optional<RemovalPolicy> given, RemovalPolicyOptions options) {
  const RemovalPolicy policy = given.hasValue() ? *given : options.default_.valueOr(RemovalPolicy::RETAIN);
  if (policy == RemovalPolicy::SNAPSHOT) {
    // Of the types that CloudFormation can take a snapshot of.
    static constexpr std::string_view canSnapshot[] = {
        "AWS::EC2::Volume",
        "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::Neptune::DBCluster",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
        "AWS::DocDB::DBCluster",
    };
    if (std::find(std::begin(canSnapshot), std::end(canSnapshot), resource_->type) == std::end(canSnapshot))
      throw ValidationError("CDKPP2025",
                            "RemovalPolicy::SNAPSHOT is not possible for " + resource_->type +
                                ": CloudFormation takes no snapshots of it. Use DESTROY or RETAIN",
                            *this);
  }
  const CfnDeletionPolicy deletion = deletionPolicyOf(policy);
  cfnOptions().deletionPolicy = deletion;
  if (options.applyToUpdateReplacePolicy.valueOr(true))
    cfnOptions().updateReplacePolicy =
        deletion == CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE ? CfnDeletionPolicy::RETAIN : deletion;
}

void CfnResource::addOverride(std::string_view path, Json value) {
  checkOverridePath(path, *this);
  detail::addOverride(resource_->overrides, path, value);
}
void CfnResource::addDeletionOverride(std::string_view path) { addOverride(path, Json()); }
void CfnResource::addPropertyOverride(std::string_view path, Json value) {
  addOverride("Properties." + std::string(path), std::move(value));
}
void CfnResource::addPropertyDeletionOverride(std::string_view path) { addPropertyOverride(path, Json()); }

void CfnResource::addMetadata(std::string_view key, Json value) { cfnOptions().metadata.set(key, std::move(value)); }
Json CfnResource::getMetadata(std::string_view key) const {
  if (!resource_->options) return {};
  const Any* found = find(resource_->options->metadata, key);
  return found ? Json(Raw{}, *found) : Json();
}

void CfnResource::applyCrossStackReferenceStrength(ReferenceStrength strength) {
  TreeAccess::state(static_cast<CfnElement&>(*this)).strength = strength;
}

TagManager* CfnResource::cdkTagManager() {
  if (!resource_->facts || resource_->facts->tagType == TagType::NOT_TAGGABLE || resource_->facts->tagField < 0)
    return nullptr;
  if (!resource_->tags) resource_->tags = std::make_unique<TagManager>(resource_->facts->tagType, resource_->type);
  return resource_->tags.get();
}

void CfnResource::removeResourceDependency(CfnResource& target) { std::erase(resource_->dependsOn, &target); }
void CfnResource::replaceDependency(CfnResource& target, CfnResource& newTarget) {
  if (std::find(resource_->dependsOn.begin(), resource_->dependsOn.end(), &target) == resource_->dependsOn.end())
    throw AssumptionError("CDKPP2042", "there is no dependency on '" + target.path() + "' to replace", *this);
  removeResourceDependency(target);
  addResourceDependency(newTarget);
}
std::vector<CfnResource*> CfnResource::obtainDependencies() const { return resource_->dependsOn; }

Json CfnResource::renderProperties(ResolveContext& context) const {
  const ResourceState& r = *resource_;
  if (!r.facts) return context.resolve(r.properties);
  const bool hasPattern = detail::hasEventPattern(r.type);
  Any map = newMap(r.facts->names->size);
  auto& entries = freshEntries(map);
  eachField(*r.facts->names, [&](unsigned i, std::string_view name) {
    Any value = context.resolveAny(r.fields[i]);
    if (static_cast<int>(i) == r.facts->tagField) {
      if (r.tags)
        value = context.resolveAny(r.tags->renderTags(Json(Raw{}, value)));
      else if (value.cell() && r.facts->tagType != TagType::NOT_TAGGABLE)
        value = TagManager(r.facts->tagType, r.type).renderTags(Json(Raw{}, value));  // sorted, and none if empty
    }
    if (hasPattern && name == "EventPattern") value = detail::eventPattern(value);
    if (value.cell()) entries.emplace_back(std::string(name), std::move(value));
  });
  return {Raw{}, std::move(map)};
}

void CfnResource::visitReferences(ResolveContext& context) const {
  const ResourceState& r = *resource_;
  if (!shouldSynthesize()) return;
  ReferenceVisitor& visitor = *context.visitor();
  if (r.facts) {
    eachField(*r.facts->names,
              [&](unsigned i, std::string_view) { detail::visitReferences(r.fields[i], context, visitor); });
    if (r.tags) detail::visitReferences(r.tags->renderTags(), context, visitor);
  } else {
    detail::visitReferences(r.properties, context, visitor);
  }
  if (const CfnResourceOptions* o = r.options.get()) {
    detail::visitReferences(o->creationPolicy, context, visitor);
    detail::visitReferences(o->updatePolicy, context, visitor);
    detail::visitReferences(o->description, context, visitor);
    detail::visitReferences(o->metadata, context, visitor);
  }
  detail::visitReferences(r.overrides, context, visitor);
}

Json CfnResource::renderElement(ResolveContext& context) const {
  const ResourceState& r = *resource_;
  if (!shouldSynthesize()) return {};
  Any body = newMap(6);
  auto& entries = freshEntries(body);
  const auto add = [&](const char* key, Any value) {
    if (value.cell()) entries.emplace_back(key, std::move(value));
  };
  try {
    add("Type", detail::text(r.type));
    Any properties = renderProperties(context);
    const bool hasProperties = !isEmptyObject(properties);
    if (hasProperties) add("Properties", std::move(properties));
    if (!r.dependsOn.empty()) {
      std::vector<std::pair<std::string, const CfnResource*>> sorted;
      for (const CfnResource* target : r.dependsOn)
        if (target->shouldSynthesize()) sorted.emplace_back(target->node().path(), target);
      std::stable_sort(sorted.begin(), sorted.end(),
                       [](const auto& a, const auto& b) { return cdk::text::compareLocale(a.first, b.first) < 0; });
      Any list = newList(sorted.size());
      for (const auto& [path, target] : sorted)
        append(list, detail::text(std::string_view(detail::logicalId(*target))));
      if (!sorted.empty()) add("DependsOn", std::move(list));
    }
    if (const CfnResourceOptions* o = r.options.get()) {
      add("CreationPolicy", context.resolveAny(o->creationPolicy));
      add("UpdatePolicy", context.resolveAny(o->updatePolicy));
      if (o->updateReplacePolicy.hasValue())
        add("UpdateReplacePolicy", detail::text(std::string_view(policyText(*o->updateReplacePolicy))));
      if (o->deletionPolicy.hasValue())
        add("DeletionPolicy", detail::text(std::string_view(policyText(*o->deletionPolicy))));
      add("Version", o->version);
      add("Description", context.resolveAny(o->description));
      Any metadata = context.resolveAny(o->metadata);
      if (!isEmptyObject(metadata)) add("Metadata", std::move(metadata));
      if (o->condition.hasValue()) add("Condition", detail::text(std::string_view(detail::logicalId(*o->condition))));
    }
    if (r.overrides.cell()) {
      body = mergeOverrides(body, r.overrides, context);
      if (const Any* merged = hasProperties && r.facts ? find(body, "Properties") : nullptr)
        put(body, "Properties", inDeclaredOrder(*merged, *r.facts->names, r.fields, context));
    }
    return {Raw{}, std::move(body)};
  } catch (const Error& e) {
    // The line that made the resource helps more than no line.
    if (!e.path().empty() && e.path() != stack().node().path()) throw;
    throw ValidationError(e.code(), e.message() + ", while " + r.type + " is rendered", *this);
  }
}

}  // namespace cdk
