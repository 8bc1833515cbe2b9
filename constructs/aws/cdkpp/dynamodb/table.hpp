// SPDX-License-Identifier: Apache-2.0
// AWS::DynamoDB::Table; AWS::KMS::Key when it is to be encrypted with a key of its own. Follows aws-cdk-lib 2.276.0,
// aws-dynamodb.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/dynamodb/import_source.hpp>
#include <cdkpp/dynamodb/scalable_table_attribute.hpp>
#include <cdkpp/dynamodb/table_base.hpp>
#include <cdkpp/dynamodb/table_options.hpp>
#include <cdkpp/kinesis/stream_ref.hpp>

namespace cdk::dynamodb {

struct TableProps {
  /// CloudFormation: BillingMode. @default BillingMode::PROVISIONED
  Optional<BillingMode> billingMode{};
  /// Older form of contributorInsightsSpecification. @default false
  Optional<bool> contributorInsightsEnabled{};
  /// CloudFormation: ContributorInsightsSpecification. @default none
  Optional<ContributorInsightsSpecification> contributorInsightsSpecification{};
  /// Whether the table cannot be deleted. CloudFormation: DeletionProtectionEnabled. @default false
  Optional<Value<bool>> deletionProtection{};
  /// CloudFormation: SSESpecification. @default CUSTOMER_MANAGED when encryptionKey is given, else DEFAULT
  Optional<TableEncryption> encryption{};
  /// The key for TableEncryption::CUSTOMER_MANAGED. @default with CUSTOMER_MANAGED a new key, the child "Key"
  Optional<kms::IKey&> encryptionKey{};
  /// The items that the table begins with. CloudFormation: ImportSourceSpecification. @default none
  Optional<ImportSourceSpecification> importSource{};
  /// One of ApproximateCreationDateTimePrecision. CloudFormation: ApproximateCreationDateTimePrecision.
  /// @default ApproximateCreationDateTimePrecision::MICROSECOND
  Optional<std::string> kinesisPrecisionTimestamp{};
  /// The stream that hears of changes. CloudFormation: KinesisStreamSpecification. @default none
  Optional<kinesis::IStreamRef&> kinesisStream{};
  /// Of BillingMode::PAY_PER_REQUEST. CloudFormation: OnDemandThroughput. @default no limit
  Optional<Value<double>> maxReadRequestUnits{};
  /// Of BillingMode::PAY_PER_REQUEST. CloudFormation: OnDemandThroughput. @default no limit
  Optional<Value<double>> maxWriteRequestUnits{};
  /// CloudFormation: KeySchema.
  Required<Attribute> partitionKey;
  /// Older form of pointInTimeRecoverySpecification. @default false
  Optional<bool> pointInTimeRecovery{};
  /// CloudFormation: PointInTimeRecoverySpecification. @default none
  Optional<PointInTimeRecoverySpecification> pointInTimeRecoverySpecification{};
  /// Units of BillingMode::PROVISIONED. CloudFormation: ReadCapacityUnits. @default 5
  Optional<Value<double>> readCapacity{};
  /// What happens when the table is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// CloudFormation: ResourcePolicy. @default none; addToResourcePolicy makes one
  Optional<iam::PolicyDocument> resourcePolicy{};
  /// CloudFormation: KeySchema. @default none
  Optional<Attribute> sortKey{};
  /// One of StreamViewType. CloudFormation: StreamSpecification. @default no stream
  Optional<std::string> stream{};
  /// One of TableClass. CloudFormation: TableClass. @default TableClass::STANDARD
  Optional<std::string> tableClass{};
  /// CloudFormation: TableName. @default made by CloudFormation
  Optional<Value<std::string>> tableName{};
  /// The attribute with the time when an item expires, in seconds since 1970. CloudFormation: TimeToLiveSpecification.
  /// @default items do not expire
  Optional<Value<std::string>> timeToLiveAttribute{};
  /// CloudFormation: WarmThroughput. @default that of DynamoDB
  Optional<WarmThroughput> warmThroughput{};
  /// Units of BillingMode::PROVISIONED. CloudFormation: WriteCapacityUnits. @default 5
  Optional<Value<double>> writeCapacity{};
};

/// Exactly one of tableArn and tableName is given.
struct TableAttributes {
  /// The key that encrypts the table. @default none
  Optional<kms::IKey&> encryptionKey{};
  /// The names of global indexes: grants are for all indexes then. @default none
  List<std::string> globalIndexes{};
  /// Whether grants are for all indexes. @default whether indexes are named
  Optional<bool> grantIndexPermissions{};
  /// The names of local indexes: grants are for all indexes then. @default none
  List<std::string> localIndexes{};
  /// @default made of tableName, in the account and region of the stack
  Optional<Value<std::string>> tableArn{};
  /// @default that of tableArn
  Optional<Value<std::string>> tableName{};
  /// @default none
  Optional<Value<std::string>> tableStreamArn{};
};

/// A table of one region.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
class Table : public TableBase {
 public:
  using Props = TableProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-dynamodb.Table";
  /// A table that exists. @throws ValidationError CDKPP4524 when it is no ARN of a table.
  static Handle<ITable> fromTableArn(const Parent& scope, const Id& id, Value<std::string> tableArn);
  /// A table that exists. @throws ValidationError CDKPP4524 unless exactly one of name and ARN is given.
  static Handle<ITable> fromTableAttributes(const Parent& scope, const Id& id, TableAttributes attributes);
  /// A table of this account and region that exists.
  static Handle<ITable> fromTableName(const Parent& scope, const Id& id, Value<std::string> tableName);
  /// dynamodb:ListStreams, of all tables.
  static iam::Grant grantListStreams(const iam::IGrantable& grantee);

  /// @throws ValidationError CDKPP4520 naming everything that is wrong with the properties.
  explicit Table(Scope scope, TableProps props);
  bool hasIndex() const override { return globalIndexes_.size() + localIndexes_.size() > 0; }
  /// CloudFormation: ResourcePolicy.
  const Optional<iam::PolicyDocument>& resourcePolicy() const { return resourcePolicy_; }

  /// @throws ValidationError CDKPP4521 naming everything that is wrong with the index, CDKPP4529 for an attribute that
  /// has another type already.
  void addGlobalSecondaryIndex(const GlobalSecondaryIndexProps& props);
  /// The table needs a sort key. @throws ValidationError CDKPP4521, CDKPP4529 as addGlobalSecondaryIndex.
  void addLocalSecondaryIndex(const LocalSecondaryIndexProps& props);
  /// Adds to the policy of the table.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;

  /// Scales the capacity of an index. @throws ValidationError CDKPP4522 when that cannot be, or is done already.
  Handle<IScalableTableAttribute> autoScaleGlobalSecondaryIndexReadCapacity(
      const std::string& indexName, EnableScalingProps props);
  /// Scales the capacity of an index. @throws ValidationError CDKPP4522 when that cannot be, or is done already.
  Handle<IScalableTableAttribute> autoScaleGlobalSecondaryIndexWriteCapacity(
      const std::string& indexName, EnableScalingProps props);
  /// Scales the capacity. @throws ValidationError CDKPP4522 when that cannot be, or is done already.
  Handle<IScalableTableAttribute> autoScaleReadCapacity(EnableScalingProps props);
  /// Scales the capacity. @throws ValidationError CDKPP4522 when that cannot be, or is done already.
  Handle<IScalableTableAttribute> autoScaleWriteCapacity(EnableScalingProps props);

  /// The keys of the table or an index. @throws ValidationError CDKPP4523 when there is no such index, or its keys have
  /// several attributes: schemaV2 knows those.
  SchemaOptions schema(const Optional<std::string>& indexName = {}) const;
  /// The keys of the table or an index. @throws ValidationError CDKPP4523 when there is no such index.
  KeySchema schemaV2(const Optional<std::string>& indexName = {}) const;

 private:
  List<CfnTable::KeySchemaProperty> registerKeys(const KeySchema& keys);
  void registerAttribute(const Attribute& attribute);
  CfnTable::ProjectionProperty projection(const Optional<ProjectionType>& type, const List<std::string>& attributes);
  Handle<IScalableTableAttribute> scale(
      const Optional<std::string>& indexName, const char* direction, const EnableScalingProps& props);

  List<CfnTable::AttributeDefinitionProperty> attributes_{};
  BillingMode billingMode_ = BillingMode::PROVISIONED;
  List<CfnTable::GlobalSecondaryIndexProperty> globalIndexes_{};
  List<CfnTable::LocalSecondaryIndexProperty> localIndexes_{};
  Map<bool> nonKeyAttributes_{};
  Optional<iam::PolicyDocument> resourcePolicy_{};
  Handle<iam::IRole> scalingRole_{};
  Map<KeySchema> schemas_{};
  KeySchema tableSchema_{};
};

}  // namespace cdk::dynamodb
