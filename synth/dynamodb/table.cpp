// SPDX-License-Identifier: Apache-2.0
// Table: its properties as CloudFormation has them, its keys and indexes.
#include <cdkpp/dynamodb/table.hpp>

#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/kms/key.hpp>

#include "dynamodb/table_rules.hpp"

namespace cdk::dynamodb {
namespace {

const char* nameOf(AttributeType type) {
  static constexpr const char* NAMES[] = {"B", "N", "S"};
  return NAMES[static_cast<std::size_t>(type)];
}
const char* nameOf(ProjectionType type) {
  static constexpr const char* NAMES[] = {"KEYS_ONLY", "INCLUDE", "ALL"};
  return NAMES[static_cast<std::size_t>(type)];
}

/// A number of units; 0 stands for the default.
Value<double> unitsOf(const Optional<Value<double>>& given) {
  return given && !(given->isLiteral() && given->literal() == 0) ? *given : Value<double>(5);
}

Optional<CfnTable::ProvisionedThroughputProperty> provisioned(BillingMode mode, const Optional<Value<double>>& read,
                                                              const Optional<Value<double>>& write) {
  if (mode == BillingMode::PAY_PER_REQUEST) return {};
  return CfnTable::ProvisionedThroughputProperty{.readCapacityUnits = unitsOf(read),
                                                 .writeCapacityUnits = unitsOf(write)};
}

Optional<CfnTable::OnDemandThroughputProperty> onDemand(BillingMode mode, const Optional<Value<double>>& read,
                                                        const Optional<Value<double>>& write) {
  if (mode == BillingMode::PROVISIONED || (!read && !write)) return {};
  return CfnTable::OnDemandThroughputProperty{.maxReadRequestUnits = read, .maxWriteRequestUnits = write};
}

Optional<CfnTable::ContributorInsightsSpecificationProperty> insights(
    const Optional<bool>& older, const Optional<ContributorInsightsSpecification>& newer) {
  if (newer) return CfnTable::ContributorInsightsSpecificationProperty{.enabled = *newer->enabled, .mode = newer->mode};
  if (older.hasValue()) return CfnTable::ContributorInsightsSpecificationProperty{.enabled = *older};
  return {};
}

Optional<CfnTable::PointInTimeRecoverySpecificationProperty> recovery(const TableProps& props) {
  if (const auto& given = props.pointInTimeRecoverySpecification)
    return CfnTable::PointInTimeRecoverySpecificationProperty{
        .pointInTimeRecoveryEnabled = *given->pointInTimeRecoveryEnabled,
        .recoveryPeriodInDays = given->recoveryPeriodInDays};
  if (props.pointInTimeRecovery.hasValue())
    return CfnTable::PointInTimeRecoverySpecificationProperty{.pointInTimeRecoveryEnabled = *props.pointInTimeRecovery};
  return {};
}

Optional<CfnTable::WarmThroughputProperty> warm(const Optional<WarmThroughput>& given) {
  if (!given) return {};
  return CfnTable::WarmThroughputProperty{.readUnitsPerSecond = given->readUnitsPerSecond,
                                          .writeUnitsPerSecond = given->writeUnitsPerSecond};
}

Optional<CfnTable::ImportSourceSpecificationProperty> importSource(const Optional<ImportSourceSpecification>& given) {
  if (!given) return {};
  Optional<CfnTable::InputFormatOptionsProperty> options;
  if (const auto& csv = given->inputFormat->csvOptions())
    options = CfnTable::InputFormatOptionsProperty{
        .csv = CfnTable::CsvProperty{.delimiter = csv->delimiter, .headerList = csv->headerList}};
  return CfnTable::ImportSourceSpecificationProperty{
      .inputCompressionType = given->compressionType,
      .inputFormat = given->inputFormat->name(),
      .inputFormatOptions = options,
      .s3BucketSource = CfnTable::S3BucketSourceProperty{.s3Bucket = given->bucket->bucketRef().bucketName,
                                                         .s3BucketOwner = given->bucketOwner,
                                                         .s3KeyPrefix = given->keyPrefix}};
}

Optional<CfnTable::KinesisStreamSpecificationProperty> kinesisStream(const TableProps& props) {
  if (!props.kinesisStream) return {};
  return CfnTable::KinesisStreamSpecificationProperty{
      .approximateCreationDateTimePrecision = props.kinesisPrecisionTimestamp,
      .streamArn = props.kinesisStream->streamRef().streamArn};
}

/// Makes the key where one is wanted and none is given, and keeps it in `key`.
Optional<CfnTable::SSESpecificationProperty> encrypt(Table& table, const TableProps& props, Handle<kms::IKey>& key) {
  if (!props.encryption && !props.encryptionKey) return {};
  switch (props.encryption.valueOr(TableEncryption::CUSTOMER_MANAGED)) {
    case TableEncryption::DEFAULT: return CfnTable::SSESpecificationProperty{.sseEnabled = false};
    case TableEncryption::AWS_MANAGED: return CfnTable::SSESpecificationProperty{.sseEnabled = true};
    case TableEncryption::CUSTOMER_MANAGED: break;
  }
  if (props.encryptionKey)
    key = *props.encryptionKey;
  else
    key = New<kms::Key>{
        table,
        Id("Key", table.node().location()),
        {.description = "Customer-managed key auto-created for encrypting DynamoDB table at " + table.path(),
         .enableKeyRotation = true}};
  return CfnTable::SSESpecificationProperty{.kmsMasterKeyId = key->keyArn(), .sseEnabled = true, .sseType = "KMS"};
}

KeySchema keysOf(const Attribute& partitionKey, const Optional<Attribute>& sortKey) {
  KeySchema keys{.partitionKeys = {partitionKey}};
  if (sortKey) keys.sortKeys = {*sortKey};
  return keys;
}

KeySchema keysOf(const GlobalSecondaryIndexProps& props) {
  KeySchema keys{.partitionKeys = props.partitionKeys, .sortKeys = props.sortKeys};
  if (props.partitionKey) keys.partitionKeys = {*props.partitionKey};
  if (props.sortKey) keys.sortKeys = {*props.sortKey};
  return keys;
}

std::string duplicateIndex(const std::string& name) {
  return "there is an index '" + name + "' already: choose another indexName";
}

}  // namespace

Table::Table(Scope scope, TableProps props)
    : TableBase{detail::injected<Table>(scope, props), {.physicalName = props.tableName}} {
  detail::checkTable(props, *this);
  billingMode_ = props.billingMode.valueOr(BillingMode::PROVISIONED);
  resourcePolicy_ = props.resourcePolicy;
  const auto encryption = encrypt(*this, props, encryptionKey_);
  tableSchema_ = keysOf(*props.partitionKey, props.sortKey);
  const auto keys = registerKeys(tableSchema_);
  New<CfnTable> resource{
      *this,
      Id("Resource", node().location()),
      {.attributeDefinitions = List<CfnTable::AttributeDefinitionProperty>::lazy([this] { return attributes_; }),
       .billingMode = billingMode_ == BillingMode::PAY_PER_REQUEST ? Optional<Value<std::string>>("PAY_PER_REQUEST")
                                                                   : Optional<Value<std::string>>(),
       .contributorInsightsSpecification =
           insights(props.contributorInsightsEnabled, props.contributorInsightsSpecification),
       .deletionProtectionEnabled = props.deletionProtection,
       .globalSecondaryIndexes = List<CfnTable::GlobalSecondaryIndexProperty>::lazy([this] { return globalIndexes_; }),
       .importSourceSpecification = importSource(props.importSource),
       .keySchema = keys,
       .kinesisStreamSpecification = kinesisStream(props),
       .localSecondaryIndexes = List<CfnTable::LocalSecondaryIndexProperty>::lazy([this] { return localIndexes_; }),
       .onDemandThroughput = onDemand(billingMode_, props.maxReadRequestUnits, props.maxWriteRequestUnits),
       .pointInTimeRecoverySpecification = recovery(props),
       .provisionedThroughput = provisioned(billingMode_, props.readCapacity, props.writeCapacity),
       .sseSpecification = encryption,
       .tableClass = props.tableClass,
       .tableName = physicalName(),
       .warmThroughput = warm(props.warmThroughput)}};
  if (props.stream) {
    resource->streamSpecification = CfnTable::StreamSpecificationProperty{.streamViewType = *props.stream};
    tableStreamArn_ = resource->attrStreamArn();
  }
  if (props.timeToLiveAttribute)
    resource->timeToLiveSpecification =
        CfnTable::TimeToLiveSpecificationProperty{.attributeName = *props.timeToLiveAttribute, .enabled = true};
  if (resourcePolicy_)
    resource->resourcePolicy = CfnTable::ResourcePolicyProperty{.policyDocument = resourcePolicy_->toJson()};
  resource->applyRemovalPolicy(props.removalPolicy);
  tableArn_ = getResourceArnAttribute(resource->attrArn(),
                                      {.resource = "table", .resourceName = physicalName(), .service = "dynamodb"});
  tableName_ = getResourceNameAttribute(resource->ref());
  if (props.tableName) node().addMetadata("aws:cdk:hasPhysicalName", Json(tableName_));
  scalingRole_ = iam::Role::fromRoleArn(
      *this, Id("ScalingRole", node().location()),
      stack().formatArn({.region = "",
                         .resource = "role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com",
                         .resourceName = "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",
                         .service = "iam"}));
  node().addValidation([this] {
    std::vector<std::string> problems;
    if (localIndexes_.size() > 0 && tableSchema_.sortKeys.size() == 0)
      problems.emplace_back("a table with local secondary indexes needs a sortKey");
    return problems;
  });
}

void Table::registerAttribute(const Attribute& attribute) {
  const char* type = nameOf(*attribute.type);
  for (const CfnTable::AttributeDefinitionProperty& known : attributes_) {
    if (known.attributeName->literal() != *attribute.name) continue;
    if (known.attributeType->literal() == type) return;
    throw ValidationError("CDKPP4529",
                          "the attribute '" + *attribute.name + "' is given as " + type + ", but is " +
                              known.attributeType->literal() + " in another key: an attribute has one type",
                          *this);
  }
  attributes_.add(CfnTable::AttributeDefinitionProperty{.attributeName = *attribute.name, .attributeType = type});
}

List<CfnTable::KeySchemaProperty> Table::registerKeys(const KeySchema& keys) {
  List<CfnTable::KeySchemaProperty> all;
  const auto add = [&](const List<Attribute>& attributes, const char* keyType) {
    for (const Attribute& attribute : attributes) {
      registerAttribute(attribute);
      all.add(CfnTable::KeySchemaProperty{.attributeName = *attribute.name, .keyType = keyType});
    }
  };
  add(keys.partitionKeys, "HASH");
  add(keys.sortKeys, "RANGE");
  return all;
}

CfnTable::ProjectionProperty Table::projection(const Optional<ProjectionType>& type,
                                               const List<std::string>& attributes) {
  for (const std::string& attribute : attributes) nonKeyAttributes_.set(attribute, true);
  return {.nonKeyAttributes = attributes, .projectionType = nameOf(type.valueOr(ProjectionType::ALL))};
}

void Table::addGlobalSecondaryIndex(const GlobalSecondaryIndexProps& props) {
  detail::PropertyRules rules;
  detail::checkCapacity(billingMode_, props.readCapacity, props.writeCapacity, rules);
  detail::checkContributorInsights(props.contributorInsightsEnabled, props.contributorInsightsSpecification, rules);
  detail::checkGlobalIndexKeys(props, rules);
  detail::checkProjection(props.projectionType, props.nonKeyAttributes, nonKeyAttributes_.size(), rules);
  rules.require(!schemas_.get(*props.indexName), duplicateIndex(*props.indexName));
  rules.check("CDKPP4521", *this);
  const KeySchema keys = keysOf(props);
  globalIndexes_.add(CfnTable::GlobalSecondaryIndexProperty{
      .contributorInsightsSpecification =
          insights(props.contributorInsightsEnabled, props.contributorInsightsSpecification),
      .indexName = *props.indexName,
      .keySchema = registerKeys(keys),
      .onDemandThroughput = onDemand(billingMode_, props.maxReadRequestUnits, props.maxWriteRequestUnits),
      .projection = projection(props.projectionType, props.nonKeyAttributes),
      .provisionedThroughput = provisioned(billingMode_, props.readCapacity, props.writeCapacity),
      .warmThroughput = warm(props.warmThroughput)});
  schemas_.set(*props.indexName, keys);
}

void Table::addLocalSecondaryIndex(const LocalSecondaryIndexProps& props) {
  detail::PropertyRules rules;
  detail::checkProjection(props.projectionType, props.nonKeyAttributes, nonKeyAttributes_.size(), rules);
  rules.require(localIndexes_.size() < 5, "a table has up to 5 local secondary indexes: make it a global one");
  rules.require(!schemas_.get(*props.indexName), duplicateIndex(*props.indexName));
  rules.check("CDKPP4521", *this);
  const KeySchema keys = keysOf(tableSchema_.partitionKeys[0], *props.sortKey);
  localIndexes_.add(
      CfnTable::LocalSecondaryIndexProperty{.indexName = *props.indexName,
                                            .keySchema = registerKeys(keys),
                                            .projection = projection(props.projectionType, props.nonKeyAttributes)});
  schemas_.set(*props.indexName, keys);
}

iam::AddToResourcePolicyResult Table::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!resourcePolicy_) resourcePolicy_ = iam::PolicyDocument();
  iam::PolicyDocument document = *resourcePolicy_;
  document.addStatements(statement);
  node().defaultChild<CfnTable>()->resourcePolicy =
      CfnTable::ResourcePolicyProperty{.policyDocument = document.toJson()};
  return {.statementAdded = true, .policyDependable = this};
}

KeySchema Table::schemaV2(const Optional<std::string>& indexName) const {
  if (!indexName) return tableSchema_;
  const auto keys = schemas_.get(*indexName);
  if (!keys) throw ValidationError("CDKPP4523", "there is no index '" + *indexName + "': add it first", *this);
  return *keys;
}

SchemaOptions Table::schema(const Optional<std::string>& indexName) const {
  const KeySchema keys = schemaV2(indexName);
  if (keys.partitionKeys.size() > 1 || keys.sortKeys.size() > 1)
    throw ValidationError("CDKPP4523",
                          "the keys of '" + indexName.valueOr("") + "' have several attributes: ask schemaV2", *this);
  SchemaOptions options{.partitionKey = keys.partitionKeys[0]};
  if (keys.sortKeys.size() > 0) options.sortKey = keys.sortKeys[0];
  return options;
}

}  // namespace cdk::dynamodb
