// SPDX-License-Identifier: Apache-2.0
// KeyGrants: who may do what with a key. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/kms/ikey.hpp>

namespace cdk::kms {

class CfnKey;

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
  iam::Grant admin(const iam::IGrantable& grantee) const;
  /// kms:Decrypt.
  iam::Grant decrypt(const iam::IGrantable& grantee) const;
  /// kms:Encrypt, ReEncrypt* and GenerateDataKey*.
  iam::Grant encrypt(const iam::IGrantable& grantee) const;
  /// The actions of decrypt and encrypt.
  iam::Grant encryptDecrypt(const iam::IGrantable& grantee) const;
  /// kms:Sign.
  iam::Grant sign(const iam::IGrantable& grantee) const;
  /// kms:Verify.
  iam::Grant verify(const iam::IGrantable& grantee) const;
  /// kms:Sign and Verify.
  iam::Grant signVerify(const iam::IGrantable& grantee) const;
  /// kms:GenerateMac.
  iam::Grant generateMac(const iam::IGrantable& grantee) const;
  /// kms:VerifyMac.
  iam::Grant verifyMac(const iam::IGrantable& grantee) const;

 private:
  KeyGrants(IKeyRef& resource, bool trustAccountIdentities)
      : resource_(&resource), trustAccountIdentities_(trustAccountIdentities) {}
  IKeyRef* resource_;
  bool trustAccountIdentities_;
};

}  // namespace cdk::kms
