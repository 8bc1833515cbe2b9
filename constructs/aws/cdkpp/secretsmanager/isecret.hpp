// SPDX-License-Identifier: Apache-2.0
// ISecret: secrets of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/secret_value.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/secretsmanager/attachment_target.hpp>
#include <cdkpp/secretsmanager/secret_ref.hpp>

namespace cdk::secretsmanager {

class RotationSchedule;
struct RotationScheduleOptions;

class ISecret : public virtual iam::IResourceWithPolicy, public virtual ISecretRef {
 public:
  /// The key that encrypts the secret; empty for that of the account, "aws/secretsmanager", or when it is not known.
  virtual Handle<kms::IKey> encryptionKey() const = 0;
  /// The ARN. That of a secret imported by its name or a partial ARN lacks the suffix of six characters.
  /// CloudFormation: Ref.
  virtual Value<std::string> secretArn() const = 0;
  /// The ARN with the suffix, where it is known.
  virtual Optional<Value<std::string>> secretFullArn() const = 0;
  virtual Value<std::string> secretName() const = 0;
  /// The secret, for properties that take one.
  SecretValue secretValue() const { return secretValueFromJson(""); }
  /// A field of a secret that is a JSON object.
  SecretValue secretValueFromJson(Value<std::string> jsonField) const;
  /// What stands between "{{resolve:" and "}}" for this secret.
  /// @throws Error CDKPP2422 when versionId and versionStage are both given.
  /// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
  Value<std::string> cfnDynamicReferenceKey(SecretsManagerSecretOptions options = {}) const;

  /// Has the secret rotated. Needs <cdkpp/secretsmanager/rotation_schedule.hpp>.
  /// @throws ValidationError CDKPP4260 as RotationSchedule does.
  Handle<RotationSchedule> addRotationSchedule(const Id& id, RotationScheduleOptions options);
  /// Tells the secret how its database is reached, and makes the construct "Attachment" of it. Use the result in place
  /// of this secret: what needs the connection waits for the attachment then.
  /// @throws ValidationError CDKPP4252 when there is an attachment already.
  virtual Handle<ISecret> attach(ISecretAttachmentTarget& target) = 0;
  /// Adds to the policy of the secret that nobody of the account may delete it.
  virtual void denyAccountRootDelete() = 0;
  /// secretsmanager:GetSecretValue and DescribeSecret, and kms:Decrypt with the key of the secret.
  /// @param versionStages the staging labels that may be read. @default all
  /// @throws ValidationError CDKPP4253 when another account is to read a secret of this program that has no key.
  virtual iam::Grant grantRead(const iam::IGrantable& grantee, List<Value<std::string>> versionStages) = 0;
  iam::Grant grantRead(const iam::IGrantable& grantee) { return grantRead(grantee, {}); }
  /// secretsmanager:PutSecretValue, UpdateSecret and UpdateSecretVersionStage, and kms:Encrypt, ReEncrypt* and
  /// GenerateDataKey* with the key of the secret. @throws ValidationError CDKPP4253 as grantRead does.
  virtual iam::Grant grantWrite(const iam::IGrantable& grantee) = 0;
};

}  // namespace cdk::secretsmanager
