// SPDX-License-Identifier: Apache-2.0
// BucketProps: the properties of a bucket. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/removal_policy.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/s3/access_logs.hpp>
#include <cdkpp/s3/block_public_access.hpp>
#include <cdkpp/s3/bucket_metrics.hpp>
#include <cdkpp/s3/cors_rule.hpp>
#include <cdkpp/s3/encryption.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3/intelligent_tiering.hpp>
#include <cdkpp/s3/inventory.hpp>
#include <cdkpp/s3/lifecycle_rule.hpp>
#include <cdkpp/s3/object_lock.hpp>
#include <cdkpp/s3/replication.hpp>
#include <cdkpp/s3/website.hpp>

namespace cdk::s3 {

/// Whom a bucket is shared with by ACLs, which AWS advises against: see BucketProps::objectOwnership.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
struct BucketAccessControl {
  static constexpr const char* AUTHENTICATED_READ = "AuthenticatedRead";
  static constexpr const char* AWS_EXEC_READ = "AwsExecRead";
  static constexpr const char* BUCKET_OWNER_FULL_CONTROL = "BucketOwnerFullControl";
  static constexpr const char* BUCKET_OWNER_READ = "BucketOwnerRead";
  static constexpr const char* LOG_DELIVERY_WRITE = "LogDeliveryWrite";
  static constexpr const char* PRIVATE = "Private";
  static constexpr const char* PUBLIC_READ = "PublicRead";
  static constexpr const char* PUBLIC_READ_WRITE = "PublicReadWrite";
};

/// Where the name of a bucket must be the only one of its kind.
struct BucketNamespace {
  /// In the account and region.
  static constexpr const char* ACCOUNT_REGIONAL = "account-regional";
  /// In the world.
  static constexpr const char* GLOBAL = "global";
};

/// Whose objects are that others write.
struct ObjectOwnership {
  /// The owner's of the bucket; ACLs have no effect.
  static constexpr const char* BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced";
  /// The owner's of the bucket, where the writer allows it by the ACL "bucket-owner-full-control".
  static constexpr const char* BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred";
  /// The writer's.
  static constexpr const char* OBJECT_WRITER = "ObjectWriter";
};

struct BucketProps {
  /// Whether permissions may depend on the tags of the bucket. CloudFormation: AbacStatus. @default S3's own: not
  Optional<bool> abacStatus{};
  /// One of BucketAccessControl. All but PRIVATE, BUCKET_OWNER_READ and BUCKET_OWNER_FULL_CONTROL make objectOwnership
  /// OBJECT_WRITER. CloudFormation: AccessControl. @default BucketAccessControl::PRIVATE
  Optional<std::string> accessControl{};
  /// Whether the objects are deleted when the bucket is; needs RemovalPolicy::DESTROY. Brings a function along.
  /// @default false
  Optional<bool> autoDeleteObjects{};
  /// Of BlockedEncryptionType; NONE alone. CloudFormation: BlockedEncryptionTypes. @default S3 decides
  List<std::string> blockedEncryptionTypes{};
  /// CloudFormation: PublicAccessBlockConfiguration. @default S3 blocks all public access of new buckets
  Optional<BlockPublicAccess> blockPublicAccess{};
  /// Whether S3 asks KMS for a key of the bucket, and not for each object. CloudFormation: BucketKeyEnabled.
  /// @default false
  Optional<bool> bucketKeyEnabled{};
  /// The name, 3 to 63 lower-case letters, digits, '.' and '-'. CloudFormation: BucketName.
  /// @default made by CloudFormation
  Optional<Value<std::string>> bucketName{};
  /// How the name begins that S3 makes, up to 37 lower-case letters, digits and '-'. With
  /// BucketNamespace::ACCOUNT_REGIONAL only, which needs it. CloudFormation: BucketNamePrefix. @default none
  Optional<Value<std::string>> bucketNamePrefix{};
  /// One of BucketNamespace. CloudFormation: BucketNamespace. @default BucketNamespace::GLOBAL
  Optional<std::string> bucketNamespace{};
  /// CloudFormation: CorsConfiguration. @default none
  List<CorsRule> cors{};
  /// CloudFormation: BucketEncryption. @default KMS when encryptionKey is given, else S3 encrypts with its own keys
  Optional<BucketEncryption> encryption{};
  /// The key for BucketEncryption::KMS and DSSE. CloudFormation: KMSMasterKeyID.
  /// @default with KMS and DSSE a new key, the child "Key"
  Optional<kms::IKey&> encryptionKey{};
  /// Whether the policy of the bucket denies what does not come by TLS. @default false
  Optional<bool> enforceSSL{};
  /// Whether EventBridge gets all that happens in the bucket. Brings a function along. @default false
  Optional<bool> eventBridgeEnabled{};
  /// CloudFormation: IntelligentTieringConfigurations. @default none
  List<IntelligentTieringConfiguration> intelligentTieringConfigurations{};
  /// CloudFormation: InventoryConfigurations. @default none
  List<Inventory> inventories{};
  /// CloudFormation: LifecycleConfiguration. @default none
  List<LifecycleRule> lifecycleRules{};
  /// CloudFormation: MetricsConfigurations. @default none
  List<BucketMetrics> metrics{};
  /// The oldest TLS that the policy of the bucket does not deny, 1.2; needs enforceSSL. @default any
  Optional<Value<double>> minimumTLSVersion{};
  /// The role of the function that sets notifications up. @default a new one
  Optional<iam::IRole&> notificationsHandlerRole{};
  /// Whether notifications are set up without a test that their destinations take them. @default false
  Optional<bool> notificationsSkipDestinationValidation{};
  /// How long new objects cannot be deleted. CloudFormation: ObjectLockConfiguration. @default not at all
  Optional<ObjectLockRetention> objectLockDefaultRetention{};
  /// CloudFormation: ObjectLockEnabled. @default true with objectLockDefaultRetention, else false
  Optional<bool> objectLockEnabled{};
  /// One of ObjectOwnership. CloudFormation: OwnershipControls. @default S3's own: BUCKET_OWNER_ENFORCED
  Optional<std::string> objectOwnership{};
  /// Whether everybody may read the objects; blockPublicAccess must allow it. @default false
  Optional<bool> publicReadAccess{};
  /// What happens when the bucket is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// The role that copies objects, with permissions of its own; with replicationRules only. @default a new one
  Optional<iam::IRole&> replicationRole{};
  /// Where objects are copied to; needs versioned. CloudFormation: ReplicationConfiguration. @default nowhere
  List<ReplicationRule> replicationRules{};
  /// Where the logs of requests are written. A Bucket of this program gets a policy for it, other ones must have it.
  /// CloudFormation: LoggingConfiguration. @default with serverAccessLogsPrefix this bucket, else no logs
  Optional<IBucket&> serverAccessLogsBucket{};
  /// How the keys of the logs begin. CloudFormation: LogFilePrefix. @default none
  Optional<Value<std::string>> serverAccessLogsPrefix{};
  /// The keys of the logs. CloudFormation: TargetObjectKeyFormat. @default TargetObjectKeyFormat::simplePrefix()
  Optional<TargetObjectKeyFormat> targetObjectKeyFormat{};
  /// CloudFormation: AccelerateConfiguration. @default false
  Optional<bool> transferAcceleration{};
  /// One of TransitionDefaultMinimumObjectSize; with lifecycle rules.
  /// CloudFormation: TransitionDefaultMinimumObjectSize. @default S3's own: ALL_STORAGE_CLASSES_128_K
  Optional<Value<std::string>> transitionDefaultMinimumObjectSize{};
  /// Whether older versions of objects are kept. CloudFormation: VersioningConfiguration. @default false
  Optional<bool> versioned{};
  /// The key of what is sent with errors; needs websiteIndexDocument. CloudFormation: ErrorDocument. @default none
  Optional<Value<std::string>> websiteErrorDocument{};
  /// The name of the document of a folder, "index.html". CloudFormation: IndexDocument. @default none
  Optional<Value<std::string>> websiteIndexDocument{};
  /// Where all requests go instead; not with the other properties of websites. CloudFormation: RedirectAllRequestsTo.
  /// @default nowhere
  Optional<RedirectTarget> websiteRedirect{};
  /// CloudFormation: RoutingRules. @default none
  List<RoutingRule> websiteRoutingRules{};
};

}  // namespace cdk::s3
