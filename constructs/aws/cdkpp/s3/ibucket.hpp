// SPDX-License-Identifier: Apache-2.0
// IBucket: buckets of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/s3/notification.hpp>

namespace cdk::events {
class Rule;
}

namespace cdk::s3 {

class BucketPolicy;
struct GrantReplicationPermissionProps;
struct OnCloudTrailBucketEventOptions;

/// For IBucket::transferAccelerationUrlForObject.
struct TransferAccelerationUrlOptions {
  /// Whether the address works with IPv6 too. @default false
  Optional<bool> dualStack{};
};

/// For IBucket::virtualHostedUrlForObject.
struct VirtualHostedStyleUrlOptions {
  /// Whether the region is part of the address. @default true
  Optional<bool> regional{};
};

class IBucket : public virtual iam::IResourceWithPolicy, public virtual IBucketRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> bucketArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> bucketName() const = 0;
  /// "<name>.s3.amazonaws.com". CloudFormation: Fn::GetAtt DomainName.
  virtual Value<std::string> bucketDomainName() const = 0;
  /// "<name>.s3.dualstack.<region>.amazonaws.com". CloudFormation: Fn::GetAtt DualStackDomainName.
  virtual Value<std::string> bucketDualStackDomainName() const = 0;
  /// "<name>.s3.<region>.amazonaws.com". CloudFormation: Fn::GetAtt RegionalDomainName.
  virtual Value<std::string> bucketRegionalDomainName() const = 0;
  /// The host of bucketWebsiteUrl.
  virtual Value<std::string> bucketWebsiteDomainName() const = 0;
  /// Where the website is. CloudFormation: Fn::GetAtt WebsiteURL.
  virtual Value<std::string> bucketWebsiteUrl() const = 0;
  /// The key of an encrypted bucket; empty where keys are managed by AWS, or not known.
  virtual Handle<kms::IKey> encryptionKey() const = 0;
  /// Whether the bucket serves a website.
  virtual bool isWebsite() const = 0;
  /// The policy of the bucket; empty before the first statement, and of an imported bucket.
  virtual Handle<BucketPolicy> policy() const = 0;
  /// The role that copies objects to other buckets, where there is one.
  virtual Optional<Value<std::string>> replicationRoleArn() const = 0;

  /// The ARN of the objects that match, `arnForObjects("in/*")`.
  Value<std::string> arnForObjects(const Value<std::string>& keyPattern) const;
  /// "s3://<name>/<key>". @param key an object; left out, the bucket
  Value<std::string> s3UrlForObject(const Optional<Value<std::string>>& key = {}) const;
  /// "https://<name>.s3-accelerate.amazonaws.com/<key>". @param key an object; left out, the bucket
  Value<std::string> transferAccelerationUrlForObject(
      const Optional<Value<std::string>>& key = {}, TransferAccelerationUrlOptions options = {}) const;
  /// "https://s3.<region>.amazonaws.com/<name>/<key>". @param key an object; left out, the bucket
  Value<std::string> urlForObject(const Optional<Value<std::string>>& key = {}) const;
  /// "https://<name>.s3.<region>.amazonaws.com/<key>". @param key an object; left out, the bucket
  Value<std::string> virtualHostedUrlForObject(
      const Optional<Value<std::string>>& key = {}, VirtualHostedStyleUrlOptions options = {}) const;

  /// Tells somebody of what happens to objects:
  ///
  ///     bucket->addEventNotification(s3::EventType::OBJECT_REMOVED, s3_notifications::SqsDestination(*queue),
  ///                                  {s3::NotificationKeyFilter{.prefix = "in/", .suffix = ".csv"}});
  /// @param event one of EventType
  /// @param filters one prefix and one suffix at most
  /// @throws ValidationError CDKPP4310 for filters without prefix and suffix, or with two of a kind.
  virtual void addEventNotification(Value<std::string> event, const IBucketNotificationDestination& dest,
      List<NotificationKeyFilter> filters = {}) = 0;
  /// The same for EventType::OBJECT_CREATED.
  void addObjectCreatedNotification(
      const IBucketNotificationDestination& dest, List<NotificationKeyFilter> filters = {});
  /// The same for EventType::OBJECT_REMOVED.
  void addObjectRemovedNotification(
      const IBucketNotificationDestination& dest, List<NotificationKeyFilter> filters = {});
  /// Sends all that happens to EventBridge.
  virtual void enableEventBridgeNotification() = 0;

  /// Lets the bucket, as destination, take copies of objects of another account.
  /// @param roleArn the role of the source, see replicationRoleArn
  /// @param accessControlTransition whether the copies belong to the account of this bucket; needs `account`
  /// @param account the account of the source
  /// @throws ValidationError CDKPP4305 with accessControlTransition and without account.
  virtual void addReplicationPolicy(const Value<std::string>& roleArn, bool accessControlTransition = false,
      const Optional<Value<std::string>>& account = {}) = 0;

  /// s3:DeleteObject* on the objects that match.
  iam::Grant grantDelete(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*");
  /// Lets everybody do something with objects: s3:GetObject, or what the actions name. The bucket must not block it,
  /// see BucketProps::blockPublicAccess.
  /// @throws ValidationError CDKPP4304 when the bucket blocks policies that share with everybody.
  iam::Grant grantPublicAccess(const Value<std::string>& keyPrefix = "*", List<Value<std::string>> allowedActions = {});
  /// s3:PutObject, its variants and Abort* on the objects that match; kms:Encrypt, ReEncrypt*, GenerateDataKey* and
  /// Decrypt with the key.
  iam::Grant grantPut(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*");
  /// s3:PutObjectAcl and PutObjectVersionAcl on the objects that match.
  iam::Grant grantPutAcl(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*");
  /// s3:GetObject*, GetBucket* and List* on the bucket and the objects that match; kms:Decrypt and DescribeKey with the
  /// key.
  iam::Grant grantRead(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*");
  /// grantRead and grantWrite.
  iam::Grant grantReadWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*");
  /// What a role needs to copy objects to other buckets. Needs <cdkpp/s3/replication.hpp>.
  /// @throws ValidationError CDKPP4306 without a destination.
  iam::Grant grantReplicationPermission(const iam::IGrantable& identity, const GrantReplicationPermissionProps& props);
  /// grantDelete and grantPut, on the bucket too.
  /// @param allowedActionPatterns "s3:…" in place of those of grantDelete and grantPut
  iam::Grant grantWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*",
      List<Value<std::string>> allowedActionPatterns = {});

  /// A rule for calls that CloudTrail has noted: of the bucket, or of the objects that options name. CloudTrail notes
  /// those of objects where a trail says so. Needs <cdkpp/events.hpp>.
  Handle<events::Rule> onCloudTrailEvent(const Id& id, const OnCloudTrailBucketEventOptions& options);
  /// The same for the call PutObject; multipart uploads and copies are other calls.
  Handle<events::Rule> onCloudTrailPutObject(const Id& id, const OnCloudTrailBucketEventOptions& options);
  /// The same for the calls that write objects: PutObject, CopyObject, CompleteMultipartUpload.
  Handle<events::Rule> onCloudTrailWriteObject(const Id& id, const OnCloudTrailBucketEventOptions& options);
};

}  // namespace cdk::s3
