// SPDX-License-Identifier: Apache-2.0
// KeyGrants: who may do what with a key. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_traits.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/kms/ikey.hpp>

namespace cdk::kms {

/// Grants on a key, an alias or an L1 key.
///
///     key->grants().decrypt(*role);
///     kms::KeyGrants::fromKey(*cfnKey).encrypt(*role);
class KeyGrants {
 public:
  /// @param trustAccountIdentities whether the policy of the key leaves it to the policies of identities who may use
  /// it, as the default policy does; else both policies are needed. For an L1 both are, whatever is said here.
  static KeyGrants fromKey(IKeyRef& resource, bool trustAccountIdentities = true) {
    return KeyGrants(resource, trustAccountIdentities);
  }
  /// Lets somebody do what the actions name.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const;
  /// Everything that manages a key, but no use of it.
  iam::Grant admin(const iam::IGrantable& grantee) const { return actions(grantee, detail::adminActions()); }
  /// kms:Decrypt.
  iam::Grant decrypt(const iam::IGrantable& grantee) const { return actions(grantee, detail::decryptActions()); }
  /// kms:Encrypt, ReEncrypt* and GenerateDataKey*.
  iam::Grant encrypt(const iam::IGrantable& grantee) const { return actions(grantee, detail::encryptActions()); }
  /// The actions of decrypt and encrypt.
  iam::Grant encryptDecrypt(const iam::IGrantable& grantee) const {
    return actions(grantee, detail::encryptDecryptActions());
  }
  /// kms:Sign.
  iam::Grant sign(const iam::IGrantable& grantee) const { return actions(grantee, {"kms:Sign"}); }
  /// kms:Verify.
  iam::Grant verify(const iam::IGrantable& grantee) const { return actions(grantee, {"kms:Verify"}); }
  /// kms:Sign and Verify.
  iam::Grant signVerify(const iam::IGrantable& grantee) const { return actions(grantee, {"kms:Sign", "kms:Verify"}); }
  /// kms:GenerateMac.
  iam::Grant generateMac(const iam::IGrantable& grantee) const { return actions(grantee, {"kms:GenerateMac"}); }
  /// kms:VerifyMac.
  iam::Grant verifyMac(const iam::IGrantable& grantee) const { return actions(grantee, {"kms:VerifyMac"}); }

 private:
  KeyGrants(IKeyRef& resource, bool trustAccountIdentities)
      : resource_(&resource), trustAccountIdentities_(trustAccountIdentities) {}
  IKeyRef* resource_;
  bool trustAccountIdentities_;
};

namespace detail {

/// Where a grantee is, seen from a key.
struct GranteePlace {
  /// Whether it is in another account or region.
  bool elsewhere = false;
  /// The account that stands for the grantee in the policy of the key, where that cannot name the grantee: because the
  /// stack of the grantee is deployed after that of the key. @default none: the policy can name it
  Optional<Value<std::string>> account{};
};
GranteePlace placeOf(const iam::IGrantable& grantee, const IKeyRef& key);

/// The L1 key that a Ref, an id or an ARN refers to; nullptr when it is none of this program.
CfnKey* referencedKey(const Optional<Value<std::string>>& reference);

}  // namespace detail

inline iam::Grant KeyGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const {
  const Value<std::string> keyArn = resource_->keyRef().keyArn;
  const auto policy = iam::ResourceWithPolicies::of(*resource_);
  if (!policy) return iam::Grant::addToPrincipal({.actions = actions, .grantee = grantee, .resourceArns = {keyArn}});
  const detail::GranteePlace place = detail::placeOf(grantee, *resource_);
  const bool isL1 = dynamic_cast<const CfnKey*>(resource_) != nullptr;
  if (trustAccountIdentities_ && !isL1 && !place.elsewhere)
    return iam::Grant::addToPrincipalOrResource({.actions = actions,
        .grantee = grantee,
        .resource = *policy,
        .resourceArns = {keyArn},
        .resourceSelfArns = {"*"}});
  // The ARN of the key is not known elsewhere.
  const iam::Principal principal =
      place.account ? iam::Principal(iam::AccountPrincipal(*place.account)) : grantee.grantPrincipal().share();
  return iam::Grant::addToPrincipalAndResource({.actions = actions,
      .grantee = grantee,
      .resource = *policy,
      .resourceArns = {place.elsewhere ? Value<std::string>("*") : keyArn},
      .resourcePolicyPrincipal = *principal,
      .resourceSelfArns = {"*"}});
}

}  // namespace cdk::kms
