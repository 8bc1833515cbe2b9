// SPDX-License-Identifier: Apache-2.0
#include "iam/l1_traits.hpp"

#include <string_view>

#include "tree/state.hpp"

namespace cdk::detail {
namespace {

struct Known {
  std::string_view type;
  std::shared_ptr<L1Traits> (*make)(CfnResource&);
};
constexpr Known KNOWN[] = {
    {"AWS::KMS::Key", &traitsOfKey},
    {"AWS::S3::Bucket", &traitsOfBucket},
    {"AWS::SNS::Topic", &traitsOfTopic},
    {"AWS::SQS::Queue", &traitsOfQueue},
};

/// The traits of an L1, made at first use; nullptr when its type has none.
L1Traits* traitsOf(IConstruct& resource) {
  auto* l1 = dynamic_cast<CfnResource*>(&resource);
  if (!l1) return nullptr;
  for (const Known& known : KNOWN) {
    if (known.type != l1->cfnResourceType()) continue;
    auto& traits = attachment<std::shared_ptr<L1Traits>>(static_cast<const IConstruct&>(*l1).node(), "grants");
    if (!traits) traits = known.make(*l1);
    return traits.get();
  }
  return nullptr;
}

template <class I>
Handle<I> asResource(IConstruct& resource) {
  if (auto* itself = dynamic_cast<I*>(&resource)) return *itself;
  if (auto* traits = traitsOf(resource)) return static_cast<I&>(*traits);
  return {};
}

}  // namespace

Json policyOfL1(const iam::PolicyDocument& document) {
  return Json::lazy([document]() -> Json {
    if (document.isEmpty()) return {};
    Json statements = Json::array();
    for (const iam::PolicyStatement& statement : document.statements()) statements.add(statement.toStatementJson());
    return Json::object({{"Statement", statements}, {"Version", "2012-10-17"}});
  });
}

iam::Grant grantOn(IConstruct& resource, const Value<std::string>& arn, const iam::IGrantable& grantee,
                   List<Value<std::string>> actions, const EncryptedPermissionsOptions& options) {
  const List<Value<std::string>> arns =
      options.resourceArns.hasValue() ? options.resourceArns : List<Value<std::string>>{arn};
  const auto policy = iam::ResourceWithPolicies::of(resource);
  iam::Grant grant = policy
                         ? iam::Grant::addToPrincipalOrResource(
                               {.actions = actions, .grantee = grantee, .resource = *policy, .resourceArns = arns})
                         : iam::Grant::addToPrincipal({.actions = actions, .grantee = grantee, .resourceArns = arns});
  if (options.keyActions.size() > 0)
    if (const auto encrypted = iam::EncryptedResources::of(resource))
      encrypted->grantOnKey(grantee, options.keyActions);
  return grant;
}

}  // namespace cdk::detail

namespace cdk::iam {

Handle<IResourceWithPolicy> ResourceWithPolicies::of(IConstruct& resource) {
  return detail::asResource<IResourceWithPolicy>(resource);
}
Handle<IEncryptedResource> EncryptedResources::of(IConstruct& resource) {
  return detail::asResource<IEncryptedResource>(resource);
}

}  // namespace cdk::iam
