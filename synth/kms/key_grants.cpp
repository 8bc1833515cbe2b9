// SPDX-License-Identifier: Apache-2.0
// The grants of keys: what they allow, and in which policies it has to be said.
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/kms/key_grants.hpp>

#include <algorithm>
#include <vector>

#include "values/identity.hpp"

namespace cdk::kms {
namespace {

using Actions = List<Value<std::string>>;

Actions adminActions() {
  return {"kms:Create*",
          "kms:Describe*",
          "kms:Enable*",
          "kms:List*",
          "kms:Put*",
          "kms:Update*",
          "kms:Revoke*",
          "kms:Disable*",
          "kms:Get*",
          "kms:Delete*",
          "kms:TagResource",
          "kms:UntagResource",
          "kms:ScheduleKeyDeletion",
          "kms:CancelKeyDeletion"};
}
Actions decryptActions() { return {"kms:Decrypt"}; }
Actions encryptActions() { return {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"}; }
Actions encryptDecryptActions() { return {"kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"}; }
Actions signActions() { return {"kms:Sign"}; }
Actions verifyActions() { return {"kms:Verify"}; }
Actions signVerifyActions() { return {"kms:Sign", "kms:Verify"}; }
Actions generateMacActions() { return {"kms:GenerateMac"}; }
Actions verifyMacActions() { return {"kms:VerifyMac"}; }

/// Where a grantee is, seen from a key.
struct GranteePlace {
  /// Whether it is in another account or region.
  bool elsewhere = false;
  /// The account that stands for the grantee in the policy of the key, where that cannot name the grantee: because the
  /// stack of the grantee is deployed after that of the key.
  Optional<Value<std::string>> account{};
};

GranteePlace placeOf(const iam::IGrantable& grantee, const IKeyRef& key) {
  const auto* principal = dynamic_cast<const IConstruct*>(&grantee.grantPrincipal());
  if (!principal || !Resource::isOwnedResource(*principal)) return {};
  const Stack& keyStack = key.stack();
  const Stack& granteeStack = principal->stack();
  if (&keyStack == &granteeStack) return {};

  // An imported key may be elsewhere than the stack that it is imported into.
  const auto* resource = dynamic_cast<const IResource*>(&key);
  const ResourceEnvironment own =
      resource ? resource->env() : ResourceEnvironment{keyStack.account(), keyStack.region()};
  const auto isNeither = [](const auto& there, const auto& ofStack, const auto& ofKey) {
    return !detail::identical(there, ofStack) && !detail::identical(there, ofKey);
  };
  GranteePlace place;
  place.elsewhere = isNeither(granteeStack.account(), keyStack.account(), own.account) ||
                    isNeither(granteeStack.region(), keyStack.region(), own.region);
  const std::vector<Stack*> before = granteeStack.dependencies();
  if (std::find(before.begin(), before.end(), &keyStack) != before.end()) place.account = granteeStack.account();
  return place;
}

}  // namespace

iam::Grant KeyGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const {
  const Value<std::string> keyArn = resource_->keyRef().keyArn;
  const auto policy = iam::ResourceWithPolicies::of(*resource_);
  if (!policy) return iam::Grant::addToPrincipal({.actions = actions, .grantee = grantee, .resourceArns = {keyArn}});
  const GranteePlace place = placeOf(grantee, *resource_);
  const bool isL1 = dynamic_cast<const CfnKey*>(resource_) != nullptr;
  if (trustAccountIdentities_ && !isL1 && !place.elsewhere)
    return iam::Grant::addToPrincipalOrResource({.actions = actions,
                                                 .grantee = grantee,
                                                 .resource = *policy,
                                                 .resourceArns = {keyArn},
                                                 .resourceSelfArns = {"*"}});
  // Elsewhere the ARN of the key is not known.
  Optional<iam::Principal> named;
  if (place.account) named = iam::AccountPrincipal(*place.account);
  return iam::Grant::addToPrincipalAndResource({.actions = actions,
                                                .grantee = grantee,
                                                .resource = *policy,
                                                .resourceArns = {place.elsewhere ? Value<std::string>("*") : keyArn},
                                                .resourcePolicyPrincipal = named,
                                                .resourceSelfArns = {"*"}});
}

iam::Grant KeyGrants::admin(const iam::IGrantable& grantee) const { return actions(grantee, adminActions()); }
iam::Grant KeyGrants::decrypt(const iam::IGrantable& grantee) const { return actions(grantee, decryptActions()); }
iam::Grant KeyGrants::encrypt(const iam::IGrantable& grantee) const { return actions(grantee, encryptActions()); }
iam::Grant KeyGrants::encryptDecrypt(const iam::IGrantable& grantee) const {
  return actions(grantee, encryptDecryptActions());
}
iam::Grant KeyGrants::sign(const iam::IGrantable& grantee) const { return actions(grantee, signActions()); }
iam::Grant KeyGrants::verify(const iam::IGrantable& grantee) const { return actions(grantee, verifyActions()); }
iam::Grant KeyGrants::signVerify(const iam::IGrantable& grantee) const { return actions(grantee, signVerifyActions()); }
iam::Grant KeyGrants::generateMac(const iam::IGrantable& grantee) const {
  return actions(grantee, generateMacActions());
}
iam::Grant KeyGrants::verifyMac(const iam::IGrantable& grantee) const { return actions(grantee, verifyMacActions()); }

// The same on an IKey: an alias hands them on to its key.
iam::Grant IKey::grantDecrypt(const iam::IGrantable& grantee) { return grant(grantee, decryptActions()); }
iam::Grant IKey::grantEncrypt(const iam::IGrantable& grantee) { return grant(grantee, encryptActions()); }
iam::Grant IKey::grantEncryptDecrypt(const iam::IGrantable& grantee) { return grant(grantee, encryptDecryptActions()); }
iam::Grant IKey::grantSign(const iam::IGrantable& grantee) { return grant(grantee, signActions()); }
iam::Grant IKey::grantVerify(const iam::IGrantable& grantee) { return grant(grantee, verifyActions()); }
iam::Grant IKey::grantSignVerify(const iam::IGrantable& grantee) { return grant(grantee, signVerifyActions()); }
iam::Grant IKey::grantGenerateMac(const iam::IGrantable& grantee) { return grant(grantee, generateMacActions()); }
iam::Grant IKey::grantVerifyMac(const iam::IGrantable& grantee) { return grant(grantee, verifyMacActions()); }

}  // namespace cdk::kms
