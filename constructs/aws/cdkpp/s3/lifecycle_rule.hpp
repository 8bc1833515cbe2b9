// SPDX-License-Identifier: Apache-2.0
// LifecycleRule: when objects move to another storage class or are deleted. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::s3 {

/// How objects are kept: these, or any text. S3 Standard where none is given.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
struct StorageClass {
  /// Seldom used; hours until an object can be read.
  static constexpr const char* DEEP_ARCHIVE = "DEEP_ARCHIVE";
  /// Archived; minutes to hours until an object can be read.
  static constexpr const char* GLACIER = "GLACIER";
  /// Archived, but read at once.
  static constexpr const char* GLACIER_INSTANT_RETRIEVAL = "GLACIER_IR";
  /// Seldom used, read at once; at least 30 days are charged.
  static constexpr const char* INFREQUENT_ACCESS = "STANDARD_IA";
  /// S3 moves objects between classes by their use.
  static constexpr const char* INTELLIGENT_TIERING = "INTELLIGENT_TIERING";
  /// As INFREQUENT_ACCESS, in one availability zone only.
  static constexpr const char* ONE_ZONE_INFREQUENT_ACCESS = "ONEZONE_IA";
};

/// When objects move to another storage class. Exactly one of transitionAfter and transitionDate is given.
struct Transition {
  /// One of StorageClass.
  Required<Value<std::string>> storageClass;
  /// After the creation, whole days. @default none
  Optional<Duration> transitionAfter{};
  /// "2030-06-01T00:00:00Z": midnight, UTC. @default none
  Optional<Value<std::string>> transitionDate{};
};

/// When older versions of objects move to another storage class.
struct NoncurrentVersionTransition {
  /// How many older versions stay as they are, 1 to 100. @default none
  Optional<Value<double>> noncurrentVersionsToRetain{};
  /// One of StorageClass.
  Required<Value<std::string>> storageClass;
  /// After the version has been replaced, whole days.
  Required<Duration> transitionAfter;
};

/// The smallest object that lifecycle rules move.
struct TransitionDefaultMinimumObjectSize {
  /// 128 KB for all storage classes.
  static constexpr const char* ALL_STORAGE_CLASSES_128_K = "all_storage_classes_128K";
  /// Any size to Glacier and Deep Archive, 128 KB to other storage classes.
  static constexpr const char* VARIES_BY_STORAGE_CLASS = "varies_by_storage_class";
};

/// What happens to objects as they grow old. At least one action is given: abortIncompleteMultipartUploadAfter,
/// expiration, expirationDate, expiredObjectDeleteMarker, noncurrentVersionExpiration, noncurrentVersionsToRetain,
/// noncurrentVersionTransitions or transitions. Durations are whole days.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html
struct LifecycleRule {
  /// When uploads in parts are given up. CloudFormation: AbortIncompleteMultipartUpload. @default never
  Optional<Duration> abortIncompleteMultipartUploadAfter{};
  /// CloudFormation: Status. @default true
  Optional<bool> enabled{};
  /// When objects are deleted, after their creation. CloudFormation: ExpirationInDays. @default never
  Optional<Duration> expiration{};
  /// When objects are deleted, "2030-06-01T00:00:00Z": midnight, UTC. CloudFormation: ExpirationDate. @default never
  Optional<Value<std::string>> expirationDate{};
  /// Whether delete markers are removed that have no older versions; not together with expiration, expirationDate or
  /// tagFilters. CloudFormation: ExpiredObjectDeleteMarker. @default false
  Optional<bool> expiredObjectDeleteMarker{};
  /// Up to 255 characters. CloudFormation: Id. @default made by CloudFormation
  Optional<Value<std::string>> id{};
  /// When older versions are deleted, after they were replaced.
  /// CloudFormation: NoncurrentVersionExpiration. @default never
  Optional<Duration> noncurrentVersionExpiration{};
  /// How many older versions noncurrentVersionExpiration spares, 1 to 100. @default none
  Optional<Value<double>> noncurrentVersionsToRetain{};
  /// CloudFormation: NoncurrentVersionTransitions. @default none
  List<NoncurrentVersionTransition> noncurrentVersionTransitions{};
  /// Only objects above this size, in bytes. CloudFormation: ObjectSizeGreaterThan. @default all
  Optional<Value<double>> objectSizeGreaterThan{};
  /// Only objects below this size, in bytes. CloudFormation: ObjectSizeLessThan. @default all
  Optional<Value<double>> objectSizeLessThan{};
  /// Only objects whose keys begin with this. CloudFormation: Prefix. @default all
  Optional<Value<std::string>> prefix{};
  /// Only objects with all of these tags. CloudFormation: TagFilters. @default all
  Map<Value<std::string>> tagFilters{};
  /// CloudFormation: Transitions. @default none
  List<Transition> transitions{};
};

}  // namespace cdk::s3
