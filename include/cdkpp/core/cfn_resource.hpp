// SPDX-License-Identifier: Apache-2.0
// CfnResource: a resource of a template, and the base of the generated L1 classes.
#pragma once
#include <cdkpp/core/cfn_element.hpp>
#include <cdkpp/core/cfn_resource_policy.hpp>
#include <cdkpp/core/removal_policy.hpp>
#include <cdkpp/core/resource_environment.hpp>
#include <cdkpp/core/tag_manager.hpp>

namespace cdk {

class CfnCondition;

/// The parts of a resource beside its properties.
struct CfnResourceOptions {
  /// The resource is created only when this holds. CloudFormation: Condition.
  Optional<CfnCondition&> condition{};
  /// CloudFormation: CreationPolicy.
  Optional<CfnCreationPolicy> creationPolicy{};
  /// CloudFormation: DeletionPolicy.
  Optional<CfnDeletionPolicy> deletionPolicy{};
  /// CloudFormation: Description.
  Optional<Value<std::string>> description{};
  /// CloudFormation: Metadata.
  Map<Json> metadata{};
  /// CloudFormation: UpdatePolicy.
  Optional<CfnUpdatePolicy> updatePolicy{};
  /// CloudFormation: UpdateReplacePolicy.
  Optional<CfnDeletionPolicy> updateReplacePolicy{};
  /// CloudFormation: Version, of custom resources.
  Optional<std::string> version{};
};

/// The properties of a resource of any type, for types without a class.
struct CfnResourceProps {
  /// The properties by their CloudFormation names, kept in this order. @default none
  Json properties{};
  /// "AWS::Service::Type". CloudFormation: Type.
  Required<std::string> type;
};

namespace detail {
/// What is the same for all resources of a type.
struct ResourceFacts {
  const char* type;
  const Names* names;
  TagType tagType;
  int tagField;   ///< index of the field with the tags, -1 when there is none
  bool stateful;  ///< holds data of users, which are lost when the resource is deleted
};
struct ResourceState;
/// Whether a construct is a CfnResource of this type.
bool isOfType(const IConstruct& construct, const char* type);
/// An ARN of the form "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}": the environment is that of the
/// resource, the other variables have the values in this order.
Value<std::string> arnOf(const IConstruct& resource, const char* format,
                         std::initializer_list<Value<std::string>> values);
}  // namespace detail

/// A resource. Every L1 class derives from this and from its properties, which stay changeable until synthesis:
///
///     New<s3::CfnBucket> bucket{*this, "Bucket", {.bucketName = "a"}};
///     bucket->bucketName = "b";
///     bucket->addPropertyOverride("BucketName", "c");
class CfnResource : public CfnRefElement {
 public:
  using Props = CfnResourceProps;
  explicit CfnResource(Scope scope, CfnResourceProps props);
  ~CfnResource() override;
  static bool isCfnResource(const IConstruct& construct);

  /// "AWS::Service::Type".
  const std::string& cfnResourceType() const;
  CfnResourceOptions& cfnOptions();
  /// The account and region of its stack.
  ResourceEnvironment env() const;

  /// {"Fn::GetAtt": [logical id, name]}.
  Reference getAtt(std::string_view attributeName, ResolutionTypeHint hint = ResolutionTypeHint::NONE) const noexcept;

  /// Sets DeletionPolicy and UpdateReplacePolicy; without a policy, to the default of the options.
  void applyRemovalPolicy(Optional<RemovalPolicy> policy, RemovalPolicyOptions options = {});

  /// This resource is created after the other and deleted before it. In another stack it becomes a dependency of the
  /// stacks. CloudFormation: DependsOn.
  void addDependency(CfnResource& target) { addResourceDependency(target); }
  void addDependsOn(CfnResource& target) { addResourceDependency(target); }
  void addResourceDependency(CfnResource& target);
  void removeDependency(CfnResource& target) { removeResourceDependency(target); }
  void removeResourceDependency(CfnResource& target);
  void replaceDependency(CfnResource& target, CfnResource& newTarget);
  /// The resources of the same stack that this one depends on.
  std::vector<CfnResource*> obtainDependencies() const;

  /// Sets anything in the rendered resource after all else: addOverride("Properties.Tags.0.Key", "x"). "." separates,
  /// "\." is a dot in a name; a number is an index where there is a list.
  void addOverride(std::string_view path, Json value);
  /// Takes a key out of the rendered resource.
  void addDeletionOverride(std::string_view path);
  /// addOverride("Properties." + path, value).
  void addPropertyOverride(std::string_view path, Json value);
  void addPropertyDeletionOverride(std::string_view path);

  void addMetadata(std::string_view key, Json value);
  /// The value of a metadata key, or undefined.
  Json getMetadata(std::string_view key) const;

  /// How references to this resource cross stacks. @default as the app says, see defaultCrossStackReferences
  void applyCrossStackReferenceStrength(ReferenceStrength strength);

  /// The tags of this resource, or nullptr when its type has none.
  TagManager* cdkTagManager();

  const char* cfnSection() const override;
  Json renderElement(ResolveContext& context) const override;

 protected:
  /// For generated classes: `fields` are the properties of the derived object.
  CfnResource(Scope scope, const detail::ResourceFacts& facts, void* fields);
  /// Whether the resource is written at all. @default true
  virtual bool shouldSynthesize() const;

 private:
  Json renderProperties(ResolveContext& context) const;
  void visitReferences(ResolveContext& context) const override;
  detail::ResourceState* resource_;
  friend struct detail::TreeAccess;
};

}  // namespace cdk
