// SPDX-License-Identifier: Apache-2.0
// IKey: keys, imported keys, and aliases, which stand for their key. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/kms/key_ref.hpp>

namespace cdk::kms {

class Alias;

/// A key, or an alias that is used in place of its key.
class IKey : public virtual iam::IResourceWithPolicy, public virtual IKeyRef {
 public:
  /// The ARN; of an alias, its own.
  virtual Value<std::string> keyArn() const = 0;
  /// The last part of the ARN, "1234abcd-12ab-34cd-56ef-1234567890ab"; of an alias, its name.
  virtual Value<std::string> keyId() const = 0;
  /// Gives the key another name. The first alias is the child "Alias", a later one "Alias<aliasName>".
  /// @throws ValidationError CDKPP4206 of an alias that was imported by its name.
  virtual Handle<Alias> addAlias(Value<std::string> aliasName) = 0;
  /// Adds to the policy of the key. An imported key has none that can be changed: nothing is added.
  /// @param allowNoOp whether that is no error
  /// @throws ValidationError CDKPP4204 when nothing can be added and allowNoOp is false.
  virtual iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement, bool allowNoOp) = 0;
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) final {
    return addToResourcePolicy(statement, true);
  }

  /// Lets somebody do what the actions name, `grant(*role, {"kms:DescribeKey"})`: by the policy of an identity of the
  /// same account and region, else by that of the key, or by both.
  virtual iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) = 0;
  /// kms:Decrypt.
  iam::Grant grantDecrypt(const iam::IGrantable& grantee);
  /// kms:Encrypt, ReEncrypt* and GenerateDataKey*.
  iam::Grant grantEncrypt(const iam::IGrantable& grantee);
  /// The actions of grantDecrypt and grantEncrypt.
  iam::Grant grantEncryptDecrypt(const iam::IGrantable& grantee);
  /// kms:Sign.
  iam::Grant grantSign(const iam::IGrantable& grantee);
  /// kms:Verify.
  iam::Grant grantVerify(const iam::IGrantable& grantee);
  /// kms:Sign and Verify.
  iam::Grant grantSignVerify(const iam::IGrantable& grantee);
  /// kms:GenerateMac.
  iam::Grant grantGenerateMac(const iam::IGrantable& grantee);
  /// kms:VerifyMac.
  iam::Grant grantVerifyMac(const iam::IGrantable& grantee);
};

}  // namespace cdk::kms
