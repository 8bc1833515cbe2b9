// SPDX-License-Identifier: Apache-2.0
// BucketBase: what buckets of this program and imported ones have in common. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/s3/bucket_grants.hpp>
#include <cdkpp/s3/bucket_policy.hpp>

namespace cdk::detail {
class BucketNotifications;
}

namespace cdk::s3 {

/// A base for buckets. A derived class sets the members.
class BucketBase : public Resource, public virtual IBucket, public virtual iam::IEncryptedResource {
 public:
  Value<std::string> bucketArn() const override { return bucketArn_; }
  Value<std::string> bucketName() const override { return bucketName_; }
  BucketReference bucketRef() const override { return {.bucketArn = bucketArn(), .bucketName = bucketName()}; }
  Value<std::string> bucketDomainName() const override { return bucketDomainName_; }
  Value<std::string> bucketDualStackDomainName() const override { return bucketDualStackDomainName_; }
  Value<std::string> bucketRegionalDomainName() const override { return bucketRegionalDomainName_; }
  Value<std::string> bucketWebsiteUrl() const override { return bucketWebsiteUrl_; }
  Handle<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  Handle<BucketPolicy> policy() const override { return policy_; }
  Optional<Value<std::string>> replicationRoleArn() const override { return replicationRoleArn_; }
  /// Whether the bucket refuses policies that share with everybody.
  virtual bool disallowPublicAccess() const = 0;
  BucketGrants grants() { return BucketGrants::fromBucket(*this); }

  void addEventNotification(Value<std::string> event, const IBucketNotificationDestination& dest,
      List<NotificationKeyFilter> filters = {}) override;
  void enableEventBridgeNotification() override;
  void addReplicationPolicy(const Value<std::string>& roleArn, bool accessControlTransition = false,
      const Optional<Value<std::string>>& account = {}) override;
  /// Adds to the policy of the bucket, a child "Policy" that the first statement creates. An imported bucket has none:
  /// nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& permission) override;
  /// Lets somebody use the key of the bucket, where it has one.
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit BucketBase(Scope scope, ResourceProps props = {});
  /// Creates the policy, where the bucket may have one and has none.
  void maybeAutoCreatePolicy();
  /// Whether a policy is created for the first statement.
  bool autoCreatePolicy_ = false;
  Value<std::string> bucketArn_ = "";
  Value<std::string> bucketDomainName_ = "";
  Value<std::string> bucketDualStackDomainName_ = "";
  Value<std::string> bucketName_ = "";
  Value<std::string> bucketRegionalDomainName_ = "";
  Value<std::string> bucketWebsiteUrl_ = "";
  Handle<kms::IKey> encryptionKey_{};
  /// The role of the function that sets the notifications up. @default a new one
  Handle<iam::IRole> notificationsHandlerRole_{};
  bool notificationsSkipDestinationValidation_ = false;
  Optional<Value<std::string>> replicationRoleArn_{};

 private:
  friend class BucketPolicy;
  detail::BucketNotifications& notifications();
  detail::BucketNotifications* notifications_ = nullptr;
  Handle<BucketPolicy> policy_{};
};

}  // namespace cdk::s3
