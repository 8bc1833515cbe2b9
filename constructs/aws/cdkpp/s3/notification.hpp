// SPDX-License-Identifier: Apache-2.0
// Notifications of what happens to objects, and who gets them. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/s3/bucket_ref.hpp>

namespace cdk::s3 {

/// What can happen to an object.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
struct EventType {
  static constexpr const char* INTELLIGENT_TIERING = "s3:IntelligentTiering";
  static constexpr const char* LIFECYCLE_EXPIRATION = "s3:LifecycleExpiration:*";
  static constexpr const char* LIFECYCLE_EXPIRATION_DELETE = "s3:LifecycleExpiration:Delete";
  static constexpr const char* LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED =
      "s3:LifecycleExpiration:DeleteMarkerCreated";
  static constexpr const char* LIFECYCLE_TRANSITION = "s3:LifecycleTransition";
  static constexpr const char* OBJECT_ACL_PUT = "s3:ObjectAcl:Put";
  static constexpr const char* OBJECT_CREATED = "s3:ObjectCreated:*";
  static constexpr const char* OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD = "s3:ObjectCreated:CompleteMultipartUpload";
  static constexpr const char* OBJECT_CREATED_COPY = "s3:ObjectCreated:Copy";
  static constexpr const char* OBJECT_CREATED_POST = "s3:ObjectCreated:Post";
  static constexpr const char* OBJECT_CREATED_PUT = "s3:ObjectCreated:Put";
  static constexpr const char* OBJECT_REMOVED = "s3:ObjectRemoved:*";
  static constexpr const char* OBJECT_REMOVED_DELETE = "s3:ObjectRemoved:Delete";
  static constexpr const char* OBJECT_REMOVED_DELETE_MARKER_CREATED = "s3:ObjectRemoved:DeleteMarkerCreated";
  static constexpr const char* OBJECT_RESTORE = "s3:ObjectRestore:*";
  static constexpr const char* OBJECT_RESTORE_COMPLETED = "s3:ObjectRestore:Completed";
  static constexpr const char* OBJECT_RESTORE_DELETE = "s3:ObjectRestore:Delete";
  static constexpr const char* OBJECT_RESTORE_POST = "s3:ObjectRestore:Post";
  static constexpr const char* OBJECT_TAGGING = "s3:ObjectTagging:*";
  static constexpr const char* OBJECT_TAGGING_DELETE = "s3:ObjectTagging:Delete";
  static constexpr const char* OBJECT_TAGGING_PUT = "s3:ObjectTagging:Put";
  static constexpr const char* REDUCED_REDUNDANCY_LOST_OBJECT = "s3:ReducedRedundancyLostObject";
  static constexpr const char* REPLICATION = "s3:Replication:*";
  static constexpr const char* REPLICATION_OPERATION_FAILED_REPLICATION = "s3:Replication:OperationFailedReplication";
  static constexpr const char* REPLICATION_OPERATION_MISSED_THRESHOLD = "s3:Replication:OperationMissedThreshold";
  static constexpr const char* REPLICATION_OPERATION_NOT_TRACKED = "s3:Replication:OperationNotTracked";
  static constexpr const char* REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD =
      "s3:Replication:OperationReplicatedAfterThreshold";
};

/// Which objects a notification is for, by the beginning and the end of their keys. At least one is given.
struct NotificationKeyFilter {
  /// @default any
  Optional<Value<std::string>> prefix{};
  /// @default any
  Optional<Value<std::string>> suffix{};
};

enum class BucketNotificationDestinationType { LAMBDA, QUEUE, TOPIC };

/// What a destination says of itself when it is added to a bucket.
struct BucketNotificationDestinationConfig {
  Required<Value<std::string>> arn;
  /// What must exist before notifications are sent, as the policy of a queue. @default nothing
  List<const IDependable&> dependencies{};
  Required<BucketNotificationDestinationType> type;
};

/// Something that can get the notifications of a bucket: see s3_notifications.
class IBucketNotificationDestination {
 public:
  /// Lets the bucket send to the destination.
  /// @param scope a construct of the bucket's stack
  virtual BucketNotificationDestinationConfig bind(Construct& scope, IBucketRef& bucket) const = 0;

 protected:
  IBucketNotificationDestination() = default;
  IBucketNotificationDestination(const IBucketNotificationDestination&) = default;
  IBucketNotificationDestination& operator=(const IBucketNotificationDestination&) = default;
  ~IBucketNotificationDestination() = default;
};

}  // namespace cdk::s3
