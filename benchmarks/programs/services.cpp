// SPDX-License-Identifier: Apache-2.0
// 25 L1 resources of ten services, as in a stack that somebody really has: uploads become jobs, a function works on
// them and writes a table, another reads it, alarms watch both.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch/cfn_alarm.hpp>
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/events/cfn_rule.hpp>
#include <cdkpp/iam/cfn_policy.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/kms/cfn_alias.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/lambda/cfn_event_source_mapping.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/lambda/cfn_permission.hpp>
#include <cdkpp/logs/cfn_log_group.hpp>
#include <cdkpp/logs/cfn_metric_filter.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>
#include <cdkpp/sns/cfn_subscription.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>

using namespace cdk;

static Json statement(Json action, Json resource) {
  return Json::object(
      {{"Version", "2012-10-17"},
       {"Statement", Json::array({Json::object({{"Effect", "Allow"}, {"Action", action}, {"Resource", resource}})})}});
}
static Json assumedBy(const char* service) {
  return Json::object(
      {{"Version", "2012-10-17"},
       {"Statement", Json::array({Json::object({{"Effect", "Allow"},
                                                {"Action", "sts:AssumeRole"},
                                                {"Principal", Json::object({{"Service", service}})}})})}});
}

struct Services : Stack {
  New<kms::CfnKey> key{
      *this,
      "Key",
      {.description = "Uploads and jobs", .enableKeyRotation = true, .keyPolicy = statement("kms:*", "*")}};
  New<kms::CfnAlias> keyAlias{*this, "KeyAlias", {.aliasName = "alias/uploads", .targetKeyId = key->attrArn()}};

  New<s3::CfnBucket> uploads{
      *this,
      "Uploads",
      {.bucketEncryption =
           s3::CfnBucket::BucketEncryptionProperty{
               .serverSideEncryptionConfiguration = {s3::CfnBucket::ServerSideEncryptionRuleProperty{
                   .serverSideEncryptionByDefault =
                       s3::CfnBucket::ServerSideEncryptionByDefaultProperty{.kmsMasterKeyId = key->attrArn(),
                                                                            .sseAlgorithm = "aws:kms"}}}},
       .lifecycleConfiguration =
           s3::CfnBucket::LifecycleConfigurationProperty{
               .rules = {s3::CfnBucket::RuleProperty{.expirationInDays = 30, .id = "old", .status = "Enabled"}}},
       .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"}}};
  New<s3::CfnBucketPolicy> uploadsPolicy{
      *this,
      "UploadsPolicy",
      {.bucket = uploads->ref(), .policyDocument = statement("s3:GetObject", uploads->attrArn() + "/*")}};

  New<sqs::CfnQueue> failed{*this, "Failed", {.messageRetentionPeriod = 1209600}};
  New<sqs::CfnQueue> jobs{
      *this,
      "Jobs",
      {.kmsMasterKeyId = key->ref(),
       .redrivePolicy = Json::object({{"deadLetterTargetArn", failed->attrArn()}, {"maxReceiveCount", 3}}),
       .visibilityTimeout = 120}};
  New<sns::CfnTopic> topic{*this, "Topic", {.displayName = "Uploads", .kmsMasterKeyId = key->ref()}};
  New<sns::CfnSubscription> jobsHearUploads{
      *this,
      "JobsHearUploads",
      {.endpoint = jobs->attrArn(), .protocol = "sqs", .rawMessageDelivery = true, .topicArn = topic->ref()}};
  New<sqs::CfnQueuePolicy> jobsPolicy{
      *this, "JobsPolicy", {.policyDocument = statement("sqs:SendMessage", jobs->attrArn()), .queues = {jobs->ref()}}};

  New<dynamodb::CfnTable> table{
      *this,
      "Table",
      {.attributeDefinitions = {dynamodb::CfnTable::AttributeDefinitionProperty{.attributeName = "pk",
                                                                                .attributeType = "S"},
                                dynamodb::CfnTable::AttributeDefinitionProperty{.attributeName = "sk",
                                                                                .attributeType = "S"}},
       .billingMode = "PAY_PER_REQUEST",
       .keySchema = {dynamodb::CfnTable::KeySchemaProperty{.attributeName = "pk", .keyType = "HASH"},
                     dynamodb::CfnTable::KeySchemaProperty{.attributeName = "sk", .keyType = "RANGE"}}}};

  New<iam::CfnRole> workerRole{*this, "WorkerRole", {.assumeRolePolicyDocument = assumedBy("lambda.amazonaws.com")}};
  New<iam::CfnPolicy> workerPolicy{
      *this,
      "WorkerPolicy",
      {.policyDocument = statement(Json::array({"sqs:ReceiveMessage", "sqs:DeleteMessage", "dynamodb:PutItem"}),
                                   Json::array({jobs->attrArn(), table->attrArn()})),
       .policyName = "worker",
       .roles = {workerRole->ref()}}};
  New<iam::CfnRole> readerRole{*this, "ReaderRole", {.assumeRolePolicyDocument = assumedBy("lambda.amazonaws.com")}};
  New<iam::CfnPolicy> readerPolicy{*this,
                                   "ReaderPolicy",
                                   {.policyDocument = statement("dynamodb:Query", table->attrArn()),
                                    .policyName = "reader",
                                    .roles = {readerRole->ref()}}};

  New<logs::CfnLogGroup> workerLogs{*this, "WorkerLogs", {.retentionInDays = 14}};
  New<logs::CfnLogGroup> readerLogs{*this, "ReaderLogs", {.retentionInDays = 14}};
  New<lambda::CfnFunction> worker{
      *this,
      "Worker",
      {.code = lambda::CfnFunction::CodeProperty{.zipFile = "exports.handler = async () => {};"},
       .environment = lambda::CfnFunction::EnvironmentProperty{.variables = {{"TABLE", table->ref()},
                                                                             {"UPLOADS", uploads->ref()}}},
       .handler = "index.handler",
       .loggingConfig = lambda::CfnFunction::LoggingConfigProperty{.logGroup = workerLogs->ref()},
       .memorySize = 512,
       .role = workerRole->attrArn(),
       .runtime = "nodejs22.x",
       .timeout = 60}};
  New<lambda::CfnFunction> reader{
      *this,
      "Reader",
      {.code = lambda::CfnFunction::CodeProperty{.zipFile = "exports.handler = async () => {};"},
       .environment = lambda::CfnFunction::EnvironmentProperty{.variables = {{"TABLE", table->ref()}}},
       .handler = "index.handler",
       .loggingConfig = lambda::CfnFunction::LoggingConfigProperty{.logGroup = readerLogs->ref()},
       .role = readerRole->attrArn(),
       .runtime = "nodejs22.x"}};
  New<lambda::CfnEventSourceMapping> jobsToWorker{
      *this, "JobsToWorker", {.batchSize = 10, .eventSourceArn = jobs->attrArn(), .functionName = worker->ref()}};
  New<events::CfnRule> rule{*this,
                            "Nightly",
                            {.scheduleExpression = "cron(0 3 * * ? *)",
                             .targets = {events::CfnRule::TargetProperty{.arn = reader->attrArn(), .id = "Reader"}}}};
  New<lambda::CfnPermission> nightlyMayCallReader{*this,
                                                  "NightlyMayCallReader",
                                                  {.action = "lambda:InvokeFunction",
                                                   .functionName = reader->attrArn(),
                                                   .principal = "events.amazonaws.com",
                                                   .sourceArn = rule->attrArn()}};

  New<logs::CfnMetricFilter> errors{*this,
                                    "Errors",
                                    {.filterPattern = "ERROR",
                                     .logGroupName = workerLogs->ref(),
                                     .metricTransformations = {logs::CfnMetricFilter::MetricTransformationProperty{
                                         .metricName = "errors", .metricNamespace = "Uploads", .metricValue = "1"}}}};

  explicit Services(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    const char* visible = "ApproximateNumberOfMessagesVisible";
    alarm("Backlog", "QueueName", jobs->attrQueueName(), visible, "AWS/SQS");
    alarm("JobsFail", "QueueName", failed->attrQueueName(), visible, "AWS/SQS");
    alarm("WorkerFails", "FunctionName", worker->ref(), "Errors", "AWS/Lambda");
  }

  void alarm(const char* name, const char* dimension, Value<std::string> value, const char* metric,
             const char* metricNamespace) {
    New<cloudwatch::CfnAlarm> alarm{
        *this,
        name,
        {.comparisonOperator = "GreaterThanThreshold",
         .dimensions = {cloudwatch::CfnAlarm::DimensionProperty{.name = dimension, .value = value}},
         .evaluationPeriods = 3,
         .metricName = metric,
         .namespace_ = metricNamespace,
         .period = 300,
         .statistic = "Maximum",
         .threshold = 10}};
  }
};

int main() {
  App app;
  New<Services> services{app, "Services"};
  app.synth();
}
