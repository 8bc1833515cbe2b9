// SPDX-License-Identifier: Apache-2.0
// Tables with all properties, their indexes, scaling, grants, metrics and imports.
#include <cdkpp/applicationautoscaling.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/dynamodb.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kinesis.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;
namespace appscaling = cdk::applicationautoscaling;

int main() {
  App app;
  New<Stack> stack{app, "Tables", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const dynamodb::Attribute pk{.name = "pk", .type = dynamodb::AttributeType::STRING};
  const dynamodb::Attribute sk{.name = "sk", .type = dynamodb::AttributeType::NUMBER};
  New<dynamodb::Table> plain{stack, "Plain", {.partitionKey = pk}};
  New<kinesis::Stream> stream{stack, "Stream"};
  New<dynamodb::Table> full{stack, "Full", {
      .contributorInsightsSpecification = dynamodb::ContributorInsightsSpecification{
          .enabled = true, .mode = dynamodb::ContributorInsightsMode::THROTTLED_KEYS},
      .deletionProtection = true,
      .encryption = dynamodb::TableEncryption::CUSTOMER_MANAGED,
      .kinesisPrecisionTimestamp = dynamodb::ApproximateCreationDateTimePrecision::MILLISECOND,
      .kinesisStream = stream,
      .partitionKey = pk,
      .pointInTimeRecoverySpecification = dynamodb::PointInTimeRecoverySpecification{
          .pointInTimeRecoveryEnabled = true, .recoveryPeriodInDays = 7},
      .readCapacity = 10,
      .removalPolicy = RemovalPolicy::DESTROY,
      .sortKey = sk,
      .stream = dynamodb::StreamViewType::NEW_AND_OLD_IMAGES,
      .tableClass = dynamodb::TableClass::STANDARD_INFREQUENT_ACCESS,
      .tableName = "full",
      .timeToLiveAttribute = "expires",
      .warmThroughput = dynamodb::WarmThroughput{.readUnitsPerSecond = 13000, .writeUnitsPerSecond = 5000},
      .writeCapacity = 20,
  }};
  New<s3::CfnBucket> bucket{stack, "Bucket"};
  New<dynamodb::Table> demand{stack, "Demand", {
      .billingMode = dynamodb::BillingMode::PAY_PER_REQUEST,
      .contributorInsightsEnabled = true,
      .encryption = dynamodb::TableEncryption::AWS_MANAGED,
      .importSource = dynamodb::ImportSourceSpecification{
          .bucket = bucket,
          .bucketOwner = "222222222222",
          .compressionType = dynamodb::InputCompressionType::GZIP,
          .inputFormat = dynamodb::InputFormat::csv({.delimiter = ";", .headerList = {"pk", "a"}}),
          .keyPrefix = "items/",
      },
      .maxReadRequestUnits = 100,
      .maxWriteRequestUnits = 50,
      .partitionKey = pk,
      .pointInTimeRecovery = true,
  }};
  New<kms::Key> key{stack, "Key"};
  New<dynamodb::Table> keyed{stack, "Keyed", {
      .encryptionKey = key,
      .importSource = dynamodb::ImportSourceSpecification{
          .bucket = bucket, .inputFormat = dynamodb::InputFormat::dynamoDBJson()},
      .partitionKey = dynamodb::Attribute{.name = "id", .type = dynamodb::AttributeType::BINARY},
      .resourcePolicy = iam::PolicyDocument{{.statements = {iam::PolicyStatement{{
          .actions = {"dynamodb:GetItem"},
          .principals = {iam::AccountPrincipal("333333333333")},
          .resources = {"*"},
      }}}}},
  }};
  New<dynamodb::Table> owned{stack, "Owned", {
      .encryption = dynamodb::TableEncryption::DEFAULT,
      .importSource = dynamodb::ImportSourceSpecification{
          .bucket = bucket, .inputFormat = dynamodb::InputFormat::ion()},
      .maxReadRequestUnits = 5,
      .partitionKey = pk,
  }};
  New<CfnParameter> number{stack, "Number", {.type = "Number"}};
  New<dynamodb::Table> tokens{stack, "Tokens", {
      .partitionKey = pk,
      .readCapacity = number->valueAsNumber(),
      .tableName = Fn::importValue("name"),
  }};

  full->grantReadData(*role);
  full->addGlobalSecondaryIndex(dynamodb::GlobalSecondaryIndexProps{
      .contributorInsightsEnabled = false,
      .indexName = "global",
      .partitionKey = dynamodb::Attribute{.name = "other", .type = dynamodb::AttributeType::STRING},
      .readCapacity = 3,
      .sortKey = sk,
      .warmThroughput = dynamodb::WarmThroughput{.readUnitsPerSecond = 12000},
      .writeCapacity = 4,
  });
  full->addGlobalSecondaryIndex(dynamodb::GlobalSecondaryIndexProps{
      .contributorInsightsSpecification = dynamodb::ContributorInsightsSpecification{.enabled = true},
      .indexName = "many",
      .nonKeyAttributes = {"c", "d"},
      .partitionKeys = {
          dynamodb::Attribute{.name = "a", .type = dynamodb::AttributeType::STRING},
          dynamodb::Attribute{.name = "b", .type = dynamodb::AttributeType::NUMBER},
      },
      .projectionType = dynamodb::ProjectionType::INCLUDE,
      .sortKeys = {sk, dynamodb::Attribute{.name = "e", .type = dynamodb::AttributeType::BINARY}},
  });
  full->addLocalSecondaryIndex(dynamodb::LocalSecondaryIndexProps{
      .indexName = "local",
      .projectionType = dynamodb::ProjectionType::KEYS_ONLY,
      .sortKey = dynamodb::Attribute{.name = "local", .type = dynamodb::AttributeType::STRING},
  });
  demand->addGlobalSecondaryIndex(dynamodb::GlobalSecondaryIndexProps{
      .indexName = "limited",
      .maxReadRequestUnits = 10,
      .maxWriteRequestUnits = 20,
      .partitionKey = dynamodb::Attribute{.name = "g", .type = dynamodb::AttributeType::STRING},
  });

  const auto reads = full->autoScaleReadCapacity({.maxCapacity = 50, .minCapacity = 5});
  reads->scaleOnUtilization({
      .disableScaleIn = false,
      .policyName = "reads",
      .scaleInCooldown = Duration::seconds(10),
      .scaleOutCooldown = Duration::seconds(20),
      .targetUtilizationPercent = 75,
  });
  reads->scaleOnSchedule("Night", appscaling::ScalingSchedule{
      .maxCapacity = 10, .schedule = appscaling::Schedule::cron({.hour = "22", .minute = "0"})});
  full->autoScaleWriteCapacity({.maxCapacity = 5, .minCapacity = 1})
      ->scaleOnUtilization({.targetUtilizationPercent = 60});
  full->autoScaleGlobalSecondaryIndexReadCapacity("global", {.maxCapacity = 9, .minCapacity = 1});
  full->autoScaleGlobalSecondaryIndexWriteCapacity("global", {.maxCapacity = 9, .minCapacity = 1})
      ->scaleOnUtilization({.targetUtilizationPercent = 50});

  plain->grantWriteData(*role);
  plain->grant(*role, {"dynamodb:TagResource"});
  full->grantReadWriteData(*role);
  full->grantStreamRead(*role);
  full->grantStream(*role, {"dynamodb:DescribeStream"});
  full->grantTableListStreams(*role);
  full->streamGrants().list(*role);
  keyed->grantFullAccess(*role);
  keyed->grants().writeData(*role);
  keyed->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"dynamodb:PutItem"},
      .principals = {iam::AccountPrincipal("333333333333")},
      .resources = {"*"},
  }});
  demand->grantReadData(iam::AccountPrincipal("222222222222"));
  plain->grant(iam::ServicePrincipal("glue.amazonaws.com"), {"dynamodb:ExportTableToPointInTime"});
  dynamodb::Table::grantListStreams(*role);
  dynamodb::TableGrants({.hasIndex = true, .regions = {"us-east-1"}, .table = plain}).readData(*role);

  New<dynamodb::CfnTable> l1{stack, "L1", {
      .attributeDefinitions = {
          dynamodb::CfnTable::AttributeDefinitionProperty{.attributeName = "pk", .attributeType = "S"},
      },
      .keySchema = {dynamodb::CfnTable::KeySchemaProperty{.attributeName = "pk", .keyType = "HASH"}},
      .sseSpecification = dynamodb::CfnTable::SSESpecificationProperty{
          .kmsMasterKeyId = key->keyArn(), .sseEnabled = true, .sseType = "KMS"},
  }};
  dynamodb::TableGrants::fromTable(*l1, {"us-east-1"}, true).writeData(*role);
  dynamodb::TableGrants::fromTable(*l1).readData(iam::AccountPrincipal("222222222222"));
  full->grants().multiAccountReplicationTo("arn:aws:dynamodb:us-east-1:222222222222:table/full");
  full->grants().multiAccountReplicationFrom("arn:aws:dynamodb:us-east-2:333333333333:table/full");

  const auto byArn =
      dynamodb::Table::fromTableArn(stack, "ByArn", "arn:aws:dynamodb:us-east-1:222222222222:table/there");
  byArn->grantReadData(*role);
  const auto byName = dynamodb::Table::fromTableName(stack, "ByName", "named");
  byName->grantWriteData(*role);
  const auto all = dynamodb::Table::fromTableAttributes(stack, "All", {
      .encryptionKey = key,
      .globalIndexes = {"g"},
      .tableArn = Fn::importValue("table-arn"),
      .tableStreamArn = Fn::importValue("stream-arn"),
  });
  all->grantReadWriteData(*role);
  all->grantStreamRead(*role);
  const auto indexed =
      dynamodb::Table::fromTableAttributes(stack, "Indexed", {.grantIndexPermissions = true, .tableName = "i"});
  indexed->grantFullAccess(*role);

  const std::vector<std::pair<std::string, cloudwatch::IMetric>> metrics = {
      {"Own", plain->metric("Own", {.statistic = "p99"})},
      {"Conditional", plain->metricConditionalCheckFailedRequests()},
      {"Reads", plain->metricConsumedReadCapacityUnits({.period = Duration::minutes(1)})},
      {"Writes", plain->metricConsumedWriteCapacityUnits()},
      {"Latency", plain->metricSuccessfulRequestLatency(
          {.dimensionsMap = {{"Operation", dynamodb::Operation::GET_ITEM}}})},
      {"System", plain->metricSystemErrors({.dimensionsMap = {{"Operation", dynamodb::Operation::SCAN}}})},
      {"Throttled", plain->metricThrottledRequests()},
      {"Puts", plain->metricThrottledRequestsForOperation(dynamodb::Operation::PUT_ITEM)},
      {"User", plain->metricUserErrors()},
      {"Some", plain->metricThrottledRequestsForOperations({
          .metric = {.period = Duration::minutes(2)},
          .operations = {dynamodb::Operation::PUT_ITEM, dynamodb::Operation::QUERY},
      })},
      {"Two", plain->metricSystemErrorsForOperations({
          .operations = {dynamodb::Operation::BATCH_GET_ITEM, dynamodb::Operation::GET_ITEM},
      })},
  };
  for (const auto& [id, metric] : metrics)
    New<cloudwatch::Alarm> alarm{
        stack, "Alarm" + id, {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  stack->addMetadata("Tables", Json::object({
      {"arns", Json::array({plain->tableArn(), byArn->tableArn(), byName->tableArn()})},
      {"keys", Json::array({
          Json(*full->schema().sortKey->name), Json(*full->schema(std::string("local")).sortKey->name),
          Json(*full->schemaV2(std::string("many")).partitionKeys[1].name),
      })},
      {"names", Json::array({
          plain->tableName(), byArn->tableName(), all->tableName(), full->tableRef().tableName,
      })},
      {"stream", Json::array({*full->tableStreamArn(), !plain->tableStreamArn()})},
  }));

  New<Stack> home{app, "Home", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<dynamodb::Table> named{home, "Named", {.partitionKey = pk, .tableName = PhysicalName::GENERATE_IF_NEEDED}};
  named->grantReadData(*role);
  app.synth();
}
