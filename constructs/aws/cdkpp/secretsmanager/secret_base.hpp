// SPDX-License-Identifier: Apache-2.0
// SecretBase: what secrets of this program, attached and imported ones have in common.
#pragma once
#include <cdkpp/secretsmanager/isecret.hpp>

namespace cdk::secretsmanager {

class ResourcePolicy;

/// A base for secrets. A derived class sets the members.
class SecretBase : public Resource, public virtual ISecret {
 public:
  Handle<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  Value<std::string> secretArn() const override { return secretArn_; }
  Optional<Value<std::string>> secretFullArn() const override { return secretFullArn_; }
  Value<std::string> secretName() const override { return secretName_; }
  SecretReference secretRef() const override { return {.secretId = secretArn_}; }
  /// Adds to the policy of the secret, a child "Policy" that the first statement creates. An imported secret has none:
  /// nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  Handle<ISecret> attach(ISecretAttachmentTarget& target) override;
  void denyAccountRootDelete() override;
  using ISecret::grantRead;
  iam::Grant grantRead(const iam::IGrantable& grantee, List<Value<std::string>> versionStages) override;
  iam::Grant grantWrite(const iam::IGrantable& grantee) override;

 protected:
  explicit SecretBase(Scope scope, ResourceProps props = {});
  /// The ARN as policies name it: with wildcards for the suffix where that is not known.
  Value<std::string> arnForPolicies_;
  /// Whether the first statement creates a policy.
  bool autoCreatePolicy_ = false;
  Handle<kms::IKey> encryptionKey_{};
  Value<std::string> secretArn_ = "";
  Optional<Value<std::string>> secretFullArn_{};
  Value<std::string> secretName_ = "";

 private:
  Handle<ResourcePolicy> policy_{};
};

}  // namespace cdk::secretsmanager
