// SPDX-License-Identifier: Apache-2.0
// Inventory: lists of the objects of a bucket, written regularly. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

class IBucket;

struct InventoryFormat {
  static constexpr const char* CSV = "CSV";
  static constexpr const char* ORC = "ORC";
  static constexpr const char* PARQUET = "Parquet";
};

struct InventoryFrequency {
  static constexpr const char* DAILY = "Daily";
  static constexpr const char* WEEKLY = "Weekly";
};

/// Which versions of the objects are listed.
struct InventoryObjectVersion {
  static constexpr const char* ALL = "All";
  static constexpr const char* CURRENT = "Current";
};

/// Where the lists are written.
struct InventoryDestination {
  /// A Bucket of this program gets a policy that lets S3 write; another one must have it. CloudFormation: BucketArn.
  Required<IBucket&> bucket;
  /// The account of the bucket. CloudFormation: BucketAccountId. @default none: it is not checked
  Optional<Value<std::string>> bucketOwner{};
  /// How the keys of the lists begin. CloudFormation: Prefix. @default none
  Optional<Value<std::string>> prefix{};
};

/// A list of objects that is written daily or weekly.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html
struct Inventory {
  /// CloudFormation: Destination.
  Required<InventoryDestination> destination;
  /// CloudFormation: Enabled. @default true
  Optional<bool> enabled{};
  /// One of InventoryFormat. CloudFormation: Format. @default InventoryFormat::CSV
  Optional<Value<std::string>> format{};
  /// One of InventoryFrequency. CloudFormation: ScheduleFrequency. @default InventoryFrequency::WEEKLY
  Optional<Value<std::string>> frequency{};
  /// One of InventoryObjectVersion. CloudFormation: IncludedObjectVersions. @default InventoryObjectVersion::ALL
  Optional<Value<std::string>> includeObjectVersions{};
  /// 1 to 64 letters, digits, ".", "-", "_". CloudFormation: Id. @default made of the id of the bucket
  Optional<Value<std::string>> inventoryId{};
  /// Only objects whose keys begin with this. CloudFormation: Prefix. @default all
  Optional<Value<std::string>> objectsPrefix{};
  /// What is listed beside bucket and key, as "Size". CloudFormation: OptionalFields. @default nothing
  List<Value<std::string>> optionalFields{};
};

}  // namespace cdk::s3
