// SPDX-License-Identifier: Apache-2.0
// ReplicationRule: copies of objects in other buckets. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/s3/tag.hpp>

namespace cdk::s3 {

class IBucket;

/// A time within which objects are to be copied.
class ReplicationTimeValue {
 public:
  static const ReplicationTimeValue FIFTEEN_MINUTES;
  double minutes;

 private:
  constexpr explicit ReplicationTimeValue(double value) : minutes(value) {}
};
inline constexpr ReplicationTimeValue ReplicationTimeValue::FIFTEEN_MINUTES{15};

/// Which objects are copied.
struct Filter {
  /// Those whose keys begin with this. @default all
  Optional<Value<std::string>> prefix{};
  /// Those with all of these tags. @default all
  List<Tag> tags{};
};

/// Copies objects to another bucket, which must be versioned too.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html
struct ReplicationRule {
  /// Whether the copies belong to the account of the destination; to another account only.
  /// CloudFormation: AccessControlTranslation. @default they belong to the owner of the object
  Optional<bool> accessControlTransition{};
  /// Whether delete markers are copied; not together with tags in the filter.
  /// CloudFormation: DeleteMarkerReplication. @default false
  Optional<bool> deleteMarkerReplication{};
  /// CloudFormation: Bucket of Destination.
  Required<IBucket&> destination;
  /// CloudFormation: Filter. @default all objects
  Optional<Filter> filter{};
  /// Up to 255 characters. CloudFormation: Id. @default made by CloudFormation
  Optional<Value<std::string>> id{};
  /// The key of the copies. CloudFormation: EncryptionConfiguration. @default the key "aws/s3"
  Optional<kms::IKey&> kmsKey{};
  /// Metrics, with events for objects that take longer. CloudFormation: Metrics. @default none
  Optional<ReplicationTimeValue> metrics{};
  /// Where rules meet, the highest wins. Required of each of several rules. CloudFormation: Priority. @default 0
  Optional<Value<double>> priority{};
  /// Whether changes of the metadata of copies are copied back. CloudFormation: ReplicaModifications. @default false
  Optional<bool> replicaModifications{};
  /// The promised time; needs metrics. CloudFormation: ReplicationTime. @default none
  Optional<ReplicationTimeValue> replicationTimeControl{};
  /// Whether objects that are encrypted with keys of KMS are copied. CloudFormation: SseKmsEncryptedObjects.
  /// @default false
  Optional<bool> sseKmsEncryptedObjects{};
  /// One of StorageClass, for the copies. CloudFormation: StorageClass. @default that of the object
  Optional<Value<std::string>> storageClass{};
};

/// A bucket that objects are copied to.
struct GrantReplicationPermissionDestinationProps {
  Required<IBucket&> bucket;
  /// The key of the copies. @default none
  Optional<kms::IKey&> encryptionKey{};
};

/// For IBucket::grantReplicationPermission.
struct GrantReplicationPermissionProps {
  /// At least one.
  Required<List<GrantReplicationPermissionDestinationProps>> destinations;
  /// Without effect: the key of the source bucket is known from the bucket. @default none
  Optional<kms::IKey&> sourceDecryptionKey{};
};

}  // namespace cdk::s3
