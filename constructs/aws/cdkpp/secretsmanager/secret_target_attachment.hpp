// SPDX-License-Identifier: Apache-2.0
// AWS::SecretsManager::SecretTargetAttachment: adds to a secret how its database is reached. Follows aws-cdk-lib
// 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/secretsmanager/cfn_secret_target_attachment.hpp>
#include <cdkpp/secretsmanager/secret_base.hpp>

namespace cdk::secretsmanager {

struct SecretTargetAttachmentProps {
  /// CloudFormation: SecretId.
  Required<ISecret&> secret;
  /// CloudFormation: TargetId, TargetType.
  Required<ISecretAttachmentTarget&> target;
};

/// A secret that is attached to a database.
class ISecretTargetAttachment : public virtual ISecret, public virtual ISecretTargetAttachmentRef {
 public:
  /// The same as secretArn.
  virtual Value<std::string> secretTargetAttachmentSecretArn() const = 0;
};

/// A secret together with its attachment to a database: who uses it waits until the secret knows the host and the port.
/// `secret->attach(database)` makes one.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html
class SecretTargetAttachment : public SecretBase, public virtual ISecretTargetAttachment {
 public:
  using Props = SecretTargetAttachmentProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-secretsmanager.SecretTargetAttachment";
  /// A secret that is attached already. @throws ValidationError CDKPP4255 when the ARN has no name of a secret.
  static Handle<ISecretTargetAttachment> fromSecretTargetAttachmentSecretArn(
      const Parent& scope, const Id& id, Value<std::string> secretTargetAttachmentSecretArn);

  template <std::same_as<SecretTargetAttachmentProps> P = SecretTargetAttachmentProps>
  explicit SecretTargetAttachment(Scope scope, P props);
  Value<std::string> secretTargetAttachmentSecretArn() const override { return secretArn_; }
  SecretTargetAttachmentReference secretTargetAttachmentRef() const override { return {.secretId = secretArn_}; }
  /// Adds to the policy of the secret that is attached: there is one policy for both.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    return attachedSecret_->addToResourcePolicy(statement);
  }

 private:
  ISecret* attachedSecret_;
};

template <std::same_as<SecretTargetAttachmentProps> P>
SecretTargetAttachment::SecretTargetAttachment(Scope scope, P props)
    : SecretBase{detail::injected<SecretTargetAttachment>(scope, props)}, attachedSecret_(&*props.secret) {
  const SecretAttachmentTargetProps target = props.target->asSecretAttachmentTarget();
  New<CfnSecretTargetAttachment> resource{*this, Id("Resource", node().location()),
      {.secretId = props.secret->secretArn(), .targetId = *target.targetId, .targetType = *target.targetType}};
  autoCreatePolicy_ = true;
  encryptionKey_ = props.secret->encryptionKey();
  secretName_ = props.secret->secretName();
  secretArn_ = resource->ref();
  secretFullArn_ = secretArn_;
}

}  // namespace cdk::secretsmanager
