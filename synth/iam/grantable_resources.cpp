// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/grantable_resources.hpp>

#include <map>
#include <string>

#include "iam/l1_traits.hpp"
#include "tree/state.hpp"

namespace cdk::iam {

namespace {

using Factories = std::map<std::string, detail::Any, std::less<>>;  // by the CloudFormation type

/// The factories for one kind of what resources can do.
template <class Factory, class Interface>
struct Registry {
  const char* key;      // of the factories of a scope
  const char* keptKey;  // of what a factory made of a resource

  Factories& defaults() const {
    static thread_local Factories all;
    return all;
  }
  Factory* defaultOf(std::string_view type) const {
    const auto found = defaults().find(type);
    return found == defaults().end() ? nullptr : detail::sharedObject<Factory>(found->second);
  }
  void add(const IConstruct& scope, std::string_view type, detail::Any factory) const {
    detail::attachment<Factories>(scope.node(), key)[std::string(type)] = std::move(factory);
  }
  /// That of the innermost scope.
  Factory* factoryFor(CfnResource& resource) const {
    const std::string& type = resource.cfnResourceType();
    for (Handle<Construct> scope = static_cast<Construct&>(resource); scope; scope = scope->node().scope())
      if (const auto* factories = detail::attachmentOrNull<Factories>(scope->node(), key))
        if (const auto found = factories->find(type); found != factories->end())
          return detail::sharedObject<Factory>(found->second);
    return defaultOf(type);
  }
  Handle<Interface> of(const IConstruct& construct) const {
    Construct& self = construct.asConstruct();
    if (auto* able = dynamic_cast<Interface*>(&self)) return *able;
    auto* resource = dynamic_cast<CfnResource*>(&self);
    if (!resource) return {};
    if (const auto* kept = detail::attachmentOrNull<Handle<Interface>>(resource->node(), keptKey)) return *kept;
    Factory* factory = factoryFor(*resource);
    if (!factory) {
      detail::L1Traits* traits = detail::traitsOf(*resource);
      return traits ? Handle<Interface>(*traits) : Handle<Interface>();
    }
    return detail::attachment<Handle<Interface>>(resource->node(), keptKey) = factory->forResource(*resource);
  }
};

constexpr Registry<IResourcePolicyFactory, IResourceWithPolicy> policies{"resource policy factories",
                                                                         "resource with policy"};
constexpr Registry<IEncryptedResourceFactory, IEncryptedResource> keys{"encrypted resource factories",
                                                                       "encrypted resource"};

}  // namespace

Handle<IResourceWithPolicy> ResourceWithPolicies::of(const IConstruct& resource) { return policies.of(resource); }
void ResourceWithPolicies::add(const IConstruct& scope, std::string_view cfnType, detail::Any factory) {
  policies.add(scope, cfnType, std::move(factory));
}
Handle<IEncryptedResource> EncryptedResources::of(const IConstruct& resource) { return keys.of(resource); }
void EncryptedResources::add(const IConstruct& scope, std::string_view cfnType, detail::Any factory) {
  keys.add(scope, cfnType, std::move(factory));
}
IResourcePolicyFactory* DefaultPolicyFactories::get(std::string_view type) { return policies.defaultOf(type); }
void DefaultPolicyFactories::add(std::string_view type, detail::Any factory) {
  policies.defaults()[std::string(type)] = std::move(factory);
}
IEncryptedResourceFactory* DefaultEncryptedResourceFactories::get(std::string_view type) {
  return keys.defaultOf(type);
}
void DefaultEncryptedResourceFactories::add(std::string_view type, detail::Any factory) {
  keys.defaults()[std::string(type)] = std::move(factory);
}

}  // namespace cdk::iam
