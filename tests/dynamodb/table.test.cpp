// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/dynamodb.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::dynamodb;

namespace {

const Attribute PK{.name = "pk", .type = AttributeType::STRING};
const Attribute SK{.name = "sk", .type = AttributeType::NUMBER};

CfnTable& l1(const New<Table>& table) { return *table->node().defaultChild<CfnTable>(); }

void checkMessage(const Failure& failure, const char* code, const char* part) {
  INFO(part);
  CHECK(failure.code == code);
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

struct Tables : Fixture {
  New<Table> table{stack, "Table", {.partitionKey = PK, .sortKey = SK}};
  Failure global(GlobalSecondaryIndexProps props) {
    return failureOf([&] { table->addGlobalSecondaryIndex(props); });
  }
  Failure local(LocalSecondaryIndexProps props) {
    return failureOf([&] { table->addLocalSecondaryIndex(props); });
  }
};

}  // namespace

TEST_CASE("a table has 5 units of capacity and is kept when it is removed") {
  Fixture f;
  New<Table> table{f.stack, "Table", {.partitionKey = PK}};
  CHECK(f(l1(table).provisionedThroughput) == R"({"ReadCapacityUnits":5,"WriteCapacityUnits":5})");
  CHECK(f(l1(table).keySchema) == R"([{"AttributeName":"pk","KeyType":"HASH"}])");
  CHECK(f(l1(table).attributeDefinitions) == R"([{"AttributeName":"pk","AttributeType":"S"}])");
  CHECK(f(l1(table).globalSecondaryIndexes) == "undefined");
  CHECK(*l1(table).cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  CHECK_FALSE(table->hasIndex());
  CHECK_FALSE(table->encryptionKey());
  CHECK_FALSE(table->tableStreamArn());
  CHECK_FALSE(table->resourcePolicy());
}

TEST_CASE("a table on demand has no units") {
  Fixture f;
  New<Table> table{f.stack, "Table", {.billingMode = BillingMode::PAY_PER_REQUEST, .partitionKey = PK}};
  CHECK_FALSE(l1(table).provisionedThroughput.hasValue());
  CHECK(f(l1(table).billingMode) == R"("PAY_PER_REQUEST")");
}

TEST_CASE("fails with all that DynamoDB does not take") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  const Failure failure = refusalOf<Table>({.billingMode = BillingMode::PAY_PER_REQUEST,
      .contributorInsightsEnabled = true,
      .contributorInsightsSpecification = ContributorInsightsSpecification{.enabled = true},
      .encryption = TableEncryption::DEFAULT,
      .encryptionKey = key,
      .partitionKey = PK,
      .pointInTimeRecovery = true,
      .pointInTimeRecoverySpecification =
          PointInTimeRecoverySpecification{.pointInTimeRecoveryEnabled = false, .recoveryPeriodInDays = 0},
      .readCapacity = 1});
  for (const char* part : {"readCapacity and writeCapacity", "contributorInsightsEnabled and", "encryptionKey is for",
           "pointInTimeRecovery and", "needs pointInTimeRecoveryEnabled", "recoveryPeriodInDays must be 1 to 35"})
    checkMessage(failure, "CDKPP4520", part);
}

TEST_CASE("fails with all that is wrong with an index") {
  checkMessage(Tables().global({.indexName = "i"}), "CDKPP4521", "none was given");
  checkMessage(Tables().global({.indexName = "i", .partitionKey = PK, .partitionKeys = {PK}}), "CDKPP4521",
      "partitionKey or partitionKeys, but both");
  checkMessage(Tables().global({.indexName = "i", .partitionKeys = {PK, SK, PK, SK, PK}}), "CDKPP4521", "1 to 4");
  checkMessage(Tables().global({.indexName = "i", .partitionKey = PK, .sortKey = SK, .sortKeys = {SK}}), "CDKPP4521",
      "sortKey or sortKeys");
  checkMessage(Tables().global({.indexName = "i", .nonKeyAttributes = {"a"}, .partitionKey = PK}), "CDKPP4521",
      "for ProjectionType::INCLUDE only");
  checkMessage(Tables().global({.indexName = "i", .partitionKey = PK, .projectionType = ProjectionType::INCLUDE}),
      "CDKPP4521", "needs nonKeyAttributes");
  Tables f;
  CHECK(f.local({.indexName = "i", .sortKey = SK}).code.empty());
  checkMessage(f.global({.indexName = "i", .partitionKey = PK}), "CDKPP4521", "an index 'i' already");
}

TEST_CASE("fails for a sixth local index and for more than 100 attributes") {
  Tables f;
  for (int i = 0; i < 5; ++i) CHECK(f.local({.indexName = "i" + std::to_string(i), .sortKey = SK}).code.empty());
  checkMessage(f.local({.indexName = "i5", .sortKey = SK}), "CDKPP4521", "up to 5 local");
  List<std::string> many;
  for (int i = 0; i < 101; ++i) many.add("a" + std::to_string(i));
  checkMessage(f.global({.indexName = "many",
                   .nonKeyAttributes = many,
                   .partitionKey = PK,
                   .projectionType = ProjectionType::INCLUDE}),
      "CDKPP4521", "make them 101");
}

TEST_CASE("fails when an attribute has two types") {
  Tables f;
  checkMessage(f.global({.indexName = "i", .partitionKey = Attribute{.name = "sk", .type = AttributeType::STRING}}),
      "CDKPP4529", "'sk' is given as S, but is N");
}

TEST_CASE("fails at synthesis for a local index of a table without a sort key") {
  Fixture f;
  New<Table> table{f.stack, "Table", {.partitionKey = PK}};
  table->addLocalSecondaryIndex(LocalSecondaryIndexProps{.indexName = "i", .sortKey = SK});
  CHECK(table->node().validate() == std::vector<std::string>{"a table with local secondary indexes needs a sortKey"});
}

TEST_CASE("fails when capacity that does not exist is scaled, or twice") {
  Tables f;
  const EnableScalingProps limits{.maxCapacity = 10, .minCapacity = 1};
  const auto reads = f.table->autoScaleReadCapacity(limits);
  checkMessage(failureOf([&] { f.table->autoScaleReadCapacity(limits); }), "CDKPP4522", "scaled already");
  checkMessage(failureOf([&] { f.table->autoScaleGlobalSecondaryIndexReadCapacity("i", limits); }), "CDKPP4522",
      "no global secondary index 'i'");
  New<Table> onDemand{f.stack, "OnDemand", {.billingMode = BillingMode::PAY_PER_REQUEST, .partitionKey = PK}};
  checkMessage(failureOf([&] { onDemand->autoScaleWriteCapacity(limits); }), "CDKPP4522", "PAY_PER_REQUEST");
  checkMessage(
      failureOf([&] { reads->scaleOnUtilization({.targetUtilizationPercent = 9}); }), "CDKPP4530", "must be 10 to 90");
}

TEST_CASE("grants reach indexes that are added later") {
  Tables f;
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto grant = f.table->grantWriteData(*role);
  CHECK(f(grant.principalStatement()->toStatementJson()).find("/index/*") == std::string::npos);
  f.table->addLocalSecondaryIndex(LocalSecondaryIndexProps{.indexName = "i", .sortKey = SK});
  CHECK(f.table->hasIndex());
}

TEST_CASE("fails to grant to services but those that tables know") {
  Tables f;
  checkMessage(failureOf([&] { f.table->grantReadData(iam::ServicePrincipal("lambda.amazonaws.com")); }), "CDKPP4525",
      "addToResourcePolicy");
  CHECK(f.table->grant(iam::ServicePrincipal("glue.amazonaws.com"), {"dynamodb:Scan"}).success());
}

TEST_CASE("fails to replicate to an account that is not named") {
  Tables f;
  const TableGrants grants = f.table->grants();
  checkMessage(failureOf([&] { grants.multiAccountReplicationTo("arn:aws:dynamodb:eu-west-1::table/a"); }), "CDKPP4531",
      "must name its account");
}

TEST_CASE("an L1 table takes statements into its policy") {
  Fixture f;
  New<CfnTable> table{
      f.stack, "L1", {.keySchema = {CfnTable::KeySchemaProperty{.attributeName = "pk", .keyType = "HASH"}}}};
  CHECK(TableGrants::fromTable(*table).writeData(iam::AccountPrincipal("222222222222")).success());
  CHECK(f(table->resourcePolicy).find("dynamodb:PutItem") != std::string::npos);
}

TEST_CASE("fails to grant on a stream that does not exist") {
  Tables f;
  checkMessage(failureOf([&] { f.table->grantStreamRead(iam::AccountRootPrincipal()); }), "CDKPP4526", "no stream");
}

TEST_CASE("fails for metrics of no operation") {
  Tables f;
  CHECK(failureOf([&] { f.table->metricSuccessfulRequestLatency({}); }).code == "CDKPP4527");
  CHECK(failureOf([&] { f.table->metricSystemErrors({}); }).code == "CDKPP4527");
  CHECK(f.table->metricThrottledRequestsForOperations().usingMetrics().size() == 14);
}

TEST_CASE("fails for another delimiter of CSV files") {
  CHECK(failureOf([] { InputFormat::csv({.delimiter = "/"}); }).code == "CDKPP4528");
  CHECK(failureOf([] { InputFormat::csv({.delimiter = "\t"}); }).code.empty());
}

TEST_CASE("the keys of a table and its indexes can be asked") {
  Tables f;
  f.table->addGlobalSecondaryIndex(GlobalSecondaryIndexProps{.indexName = "many", .partitionKeys = {PK, SK}});
  CHECK(*f.table->schema().partitionKey->name == "pk");
  CHECK(f.table->schemaV2(std::string("many")).partitionKeys.size() == 2);
  checkMessage(failureOf([&] { f.table->schema(std::string("many")); }), "CDKPP4523", "schemaV2");
  checkMessage(failureOf([&] { f.table->schema(std::string("none")); }), "CDKPP4523", "no index 'none'");
}

TEST_CASE("fails to import a table by name and ARN, by none, and by another ARN") {
  Fixture f;
  const auto code = [&](const char* id, TableAttributes attributes) {
    return failureOf([&] { Table::fromTableAttributes(f.stack, id, attributes); }).code;
  };
  CHECK(code("A", {}) == "CDKPP4524");
  CHECK(code("B", {.tableArn = "arn:aws:dynamodb:eu-west-1:111111111111:table/a", .tableName = "a"}) == "CDKPP4524");
  CHECK(code("C", {.tableArn = "arn:aws:dynamodb:eu-west-1:111111111111:table"}) == "CDKPP4524");
  const auto imported = Table::fromTableName(f.stack, "D", "there");
  CHECK_FALSE(imported->addToResourcePolicy(iam::PolicyStatement{{.actions = {"dynamodb:*"}}}).statementAdded);
}

TEST_CASE("injected properties reach tables") {
  Fixture f;
  PropertyInjectors::of(*f.stack).add(PropertyInjector::of<Table>([](TableProps& props) {
    if (!props.deletionProtection) props.deletionProtection = true;
  }));
  New<Table> table{f.stack, "Table", {.partitionKey = PK}};
  CHECK(f(l1(table).deletionProtectionEnabled) == "true");
}
