// SPDX-License-Identifier: Apache-2.0
// What the properties of tables are made of. Follows aws-cdk-lib 2.276.0, aws-dynamodb.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::dynamodb {

/// The types that keys may have.
enum class AttributeType { BINARY, NUMBER, STRING };

/// An attribute that is part of a key.
struct Attribute {
  /// CloudFormation: AttributeName.
  Required<std::string> name;
  /// CloudFormation: AttributeType.
  Required<AttributeType> type;
};

/// What reads and writes are paid by.
enum class BillingMode {
  PAY_PER_REQUEST,  ///< each of them
  PROVISIONED,      ///< the capacity that is held ready
};

/// Which keys CloudWatch counts.
struct ContributorInsightsMode {
  static constexpr const char* ACCESSED_AND_THROTTLED_KEYS = "ACCESSED_AND_THROTTLED_KEYS";
  static constexpr const char* THROTTLED_KEYS = "THROTTLED_KEYS";
};
struct ContributorInsightsSpecification {
  /// CloudFormation: Enabled.
  Required<Value<bool>> enabled;
  /// One of ContributorInsightsMode. CloudFormation: Mode. @default
  /// ContributorInsightsMode::ACCESSED_AND_THROTTLED_KEYS
  Optional<std::string> mode{};
};

/// Whether a table can be restored as it was at any second.
struct PointInTimeRecoverySpecification {
  /// CloudFormation: PointInTimeRecoveryEnabled.
  Required<bool> pointInTimeRecoveryEnabled;
  /// How many days back, 1 to 35. CloudFormation: RecoveryPeriodInDays. @default 35
  Optional<Value<double>> recoveryPeriodInDays{};
};

/// Which attributes an index holds.
enum class ProjectionType {
  KEYS_ONLY,  ///< those of its key and the key of the table
  INCLUDE,    ///< these and nonKeyAttributes
  ALL,        ///< all of the table
};

/// What a stream tells of an item that changed.
struct StreamViewType {
  static constexpr const char* KEYS_ONLY = "KEYS_ONLY";
  static constexpr const char* NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES";
  static constexpr const char* NEW_IMAGE = "NEW_IMAGE";
  static constexpr const char* OLD_IMAGE = "OLD_IMAGE";
};

/// What storage and throughput cost.
struct TableClass {
  static constexpr const char* STANDARD = "STANDARD";
  static constexpr const char* STANDARD_INFREQUENT_ACCESS = "STANDARD_INFREQUENT_ACCESS";
};

/// Which keys encrypt the items.
enum class TableEncryption {
  DEFAULT,           ///< those of DynamoDB
  CUSTOMER_MANAGED,  ///< a key of your own
  AWS_MANAGED,       ///< the key "aws/dynamodb" of KMS
};

/// The throughput that is there at once.
struct WarmThroughput {
  /// CloudFormation: ReadUnitsPerSecond. @default that of DynamoDB
  Optional<Value<double>> readUnitsPerSecond{};
  /// CloudFormation: WriteUnitsPerSecond. @default that of DynamoDB
  Optional<Value<double>> writeUnitsPerSecond{};
};

/// How finely change records in Kinesis tell the time.
struct ApproximateCreationDateTimePrecision {
  static constexpr const char* MICROSECOND = "MICROSECOND";
  static constexpr const char* MILLISECOND = "MILLISECOND";
};

/// An index with another partition key than the table. Exactly one of partitionKey and partitionKeys is given, and of
/// sortKey and sortKeys at most one.
struct GlobalSecondaryIndexProps {
  /// Older form of contributorInsightsSpecification. @default false
  Optional<bool> contributorInsightsEnabled{};
  /// CloudFormation: ContributorInsightsSpecification. @default none
  Optional<ContributorInsightsSpecification> contributorInsightsSpecification{};
  /// Unique in the table. CloudFormation: IndexName.
  Required<std::string> indexName;
  /// CloudFormation: OnDemandThroughput. @default no limit
  Optional<Value<double>> maxReadRequestUnits{};
  /// CloudFormation: OnDemandThroughput. @default no limit
  Optional<Value<double>> maxWriteRequestUnits{};
  /// With ProjectionType::INCLUDE; up to 100 in all indexes of a table. CloudFormation: NonKeyAttributes. @default none
  List<std::string> nonKeyAttributes{};
  /// CloudFormation: KeySchema. @default partitionKeys
  Optional<Attribute> partitionKey{};
  /// 1 to 4. CloudFormation: KeySchema. @default partitionKey
  List<Attribute> partitionKeys{};
  /// CloudFormation: ProjectionType. @default ProjectionType::ALL
  Optional<ProjectionType> projectionType{};
  /// Units of a table with BillingMode::PROVISIONED. CloudFormation: ReadCapacityUnits. @default 5
  Optional<Value<double>> readCapacity{};
  /// CloudFormation: KeySchema. @default none
  Optional<Attribute> sortKey{};
  /// Up to 4. CloudFormation: KeySchema. @default none
  List<Attribute> sortKeys{};
  /// CloudFormation: WarmThroughput. @default that of DynamoDB
  Optional<WarmThroughput> warmThroughput{};
  /// Units of a table with BillingMode::PROVISIONED. CloudFormation: WriteCapacityUnits. @default 5
  Optional<Value<double>> writeCapacity{};
};

/// An index with the partition key of the table and another sort key.
struct LocalSecondaryIndexProps {
  /// Unique in the table. CloudFormation: IndexName.
  Required<std::string> indexName;
  /// With ProjectionType::INCLUDE; up to 100 in all indexes of a table. CloudFormation: NonKeyAttributes. @default none
  List<std::string> nonKeyAttributes{};
  /// CloudFormation: ProjectionType. @default ProjectionType::ALL
  Optional<ProjectionType> projectionType{};
  /// CloudFormation: KeySchema.
  Required<Attribute> sortKey;
};

/// The keys of a table or an index, of one attribute each.
struct SchemaOptions {
  Optional<Attribute> partitionKey{};
  Optional<Attribute> sortKey{};
};

/// The keys of a table or an index.
struct KeySchema {
  List<Attribute> partitionKeys{};
  List<Attribute> sortKeys{};
};

}  // namespace cdk::dynamodb
