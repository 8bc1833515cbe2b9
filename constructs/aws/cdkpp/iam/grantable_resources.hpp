// SPDX-License-Identifier: Apache-2.0
// Which constructs have a policy of their own or are encrypted, L1 resources too. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/iam/grant.hpp>

namespace cdk::iam {

/// Upstream has a second interface for resources that are no L2; here one serves both.
using IResourceWithPolicyV2 = IResourceWithPolicy;

struct GrantOnKeyResult {
  /// The grant on the key. @default none, when the resource has no key of its own
  Optional<Grant> grant{};
};

/// A resource that may be encrypted with a key of KMS.
class IEncryptedResource : public virtual IResource {
 public:
  /// Lets somebody use the key of the resource, where it has one.
  virtual GrantOnKeyResult grantOnKey(const IGrantable& grantee, List<Value<std::string>> actions) = 0;
};

/// Says how an L1 resource of a type takes statements into a policy.
class IResourcePolicyFactory {
 public:
  virtual ~IResourcePolicyFactory() = default;
  /// Asked once for each resource. What it returns lives as long as the app: a construct below the resource does.
  virtual Handle<IResourceWithPolicy> forResource(CfnResource& resource) = 0;
};
/// Says how the key of an L1 resource of a type is granted.
class IEncryptedResourceFactory {
 public:
  virtual ~IEncryptedResourceFactory() = default;
  /// Asked once for each resource. What it returns lives as long as the app: a construct below the resource does.
  virtual Handle<IEncryptedResource> forResource(CfnResource& resource) = 0;
};

/// The resources with policies.
class ResourceWithPolicies {
 public:
  /// The construct as a resource with a policy: itself, or what a factory makes of an L1 resource; empty for others.
  static Handle<IResourceWithPolicy> of(const IConstruct& resource);
  /// Sets the factory of a type for a scope and all below it. F is derived from IResourcePolicyFactory.
  template <class F>
  static void register_(const IConstruct& scope, std::string_view cfnType, F factory) {
    add(scope, cfnType, detail::shareObject<IResourcePolicyFactory>(std::move(factory)));
  }

 private:
  static void add(const IConstruct& scope, std::string_view cfnType, detail::Any factory);
};

/// The resources that may be encrypted.
class EncryptedResources {
 public:
  /// The construct as an encrypted resource: itself, or what a factory makes of an L1 resource; empty for others.
  static Handle<IEncryptedResource> of(const IConstruct& resource);
  /// Sets the factory of a type for a scope and all below it. F is derived from IEncryptedResourceFactory.
  template <class F>
  static void register_(const IConstruct& scope, std::string_view cfnType, F factory) {
    add(scope, cfnType, detail::shareObject<IEncryptedResourceFactory>(std::move(factory)));
  }

 private:
  static void add(const IConstruct& scope, std::string_view cfnType, detail::Any factory);
};

/// Questions about constructs.
struct GrantableResources {
  static bool isResourceWithPolicy(const IConstruct& resource) {
    return dynamic_cast<const IResourceWithPolicy*>(&resource) != nullptr;
  }
  static bool isEncryptedResource(const IConstruct& resource) {
    return dynamic_cast<const IEncryptedResource*>(&resource) != nullptr;
  }
};

/// The factories of all programs, for types that no scope has one for. They belong to the thread.
class DefaultPolicyFactories {
 public:
  /// F is derived from IResourcePolicyFactory.
  template <class F>
  static void set(std::string_view type, F factory) {
    add(type, detail::shareObject<IResourcePolicyFactory>(std::move(factory)));
  }
  /// The factory of a type; nullptr when there is none.
  static IResourcePolicyFactory* get(std::string_view type);
  static bool has(std::string_view type) { return get(type) != nullptr; }

 private:
  static void add(std::string_view type, detail::Any factory);
};
class DefaultEncryptedResourceFactories {
 public:
  /// F is derived from IEncryptedResourceFactory.
  template <class F>
  static void set(std::string_view type, F factory) {
    add(type, detail::shareObject<IEncryptedResourceFactory>(std::move(factory)));
  }
  /// The factory of a type; nullptr when there is none.
  static IEncryptedResourceFactory* get(std::string_view type);
  static bool has(std::string_view type) { return get(type) != nullptr; }

 private:
  static void add(std::string_view type, detail::Any factory);
};

}  // namespace cdk::iam
