// SPDX-License-Identifier: Apache-2.0
// Streams and consumers with all properties, their grants, policies, metrics and imports.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kinesis.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Streams", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<kinesis::Stream> plain{stack, "Plain"};
  New<kinesis::Stream> second{stack, "Second", {.streamMode = kinesis::StreamMode::PROVISIONED}};
  New<kinesis::Stream> none{stack, "None", {
      .encryption = kinesis::StreamEncryption::UNENCRYPTED,
      .shardLevelMetrics = List<std::string>::empty(),
  }};
  New<kinesis::Stream> managed{stack, "Managed", {
      .encryption = kinesis::StreamEncryption::MANAGED,
      .shardLevelMetrics = {kinesis::ShardLevelMetrics::ALL},
      .streamMode = kinesis::StreamMode::ON_DEMAND,
  }};
  New<kinesis::Stream> sealed{stack, "Sealed", {
      .encryption = kinesis::StreamEncryption::KMS,
      .removalPolicy = RemovalPolicy::DESTROY,
      .retentionPeriod = Duration::days(7),
      .shardCount = 3,
      .shardLevelMetrics = {kinesis::ShardLevelMetrics::INCOMING_BYTES, kinesis::ShardLevelMetrics::OUTGOING_RECORDS},
      .streamName = "sealed",
  }};
  New<kms::Key> key{stack, "Key"};
  New<kinesis::Stream> keyed{stack, "Keyed", {.encryptionKey = key, .removalPolicy = RemovalPolicy::RETAIN}};
  New<CfnParameter> count{stack, "Count", {.type = "Number"}};
  New<kinesis::Stream> tokens{stack, "Tokens", {
      .retentionPeriod = Duration::hours(count->valueAsNumber()),
      .shardCount = count->valueAsNumber(),
      .streamName = Fn::importValue("name"),
  }};

  plain->grant(*role, {"kinesis:ListShards"});
  plain->grantRead(*role);
  sealed->grantWrite(*role);
  keyed->grantReadWrite(*role);
  sealed->grantRead(iam::AccountPrincipal("222222222222"));
  second->grant(iam::AccountPrincipal("222222222222"), {"kinesis:ListStreams"});
  New<kinesis::StreamConsumer> consumer{stack, "Consumer", {.stream = plain, .streamConsumerName = "reader"}};
  consumer->grantRead(*role);
  consumer->grant(iam::AccountPrincipal("222222222222"), {"kinesis:SubscribeToShard"});
  iam::PolicyDocument document;
  document.addStatements(iam::PolicyStatement{{
      .actions = {"kinesis:PutRecord"},
      .principals = {iam::AccountPrincipal("333333333333")},
      .resources = {second->streamArn()},
  }});
  New<kinesis::ResourcePolicy> policy{stack, "Policy", {.policyDocument = document, .stream = second}};
  policy->document().addStatements(iam::PolicyStatement{{
      .actions = {"kinesis:PutRecords"},
      .principals = {iam::AccountPrincipal("333333333333")},
      .resources = {second->streamArn()},
  }});
  New<kinesis::ResourcePolicy> ofConsumer{
      stack, "OfConsumer", {.policyDocument = document, .streamConsumer = consumer}};

  const auto byArn =
      kinesis::Stream::fromStreamArn(stack, "ByArn", "arn:aws:kinesis:us-east-1:222222222222:stream/there");
  byArn->grantRead(*role);
  const auto byToken = kinesis::Stream::fromStreamAttributes(stack, "ByToken", {
      .encryptionKey = key,
      .streamArn = Fn::importValue("stream-arn"),
  });
  byToken->grantWrite(*role);
  const auto reader = kinesis::StreamConsumer::fromStreamConsumerArn(
      stack, "Reader", "arn:aws:kinesis:eu-west-1:111111111111:stream/there/consumer/reader:1704067200");
  reader->grantRead(*role);
  const auto other = kinesis::StreamConsumer::fromStreamConsumerAttributes(stack, "Other", {
      .streamConsumerArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/there/consumer/other:1704067200",
  });
  const auto added = other->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kinesis:*"}, .resources = {"*"}}});

  const std::vector<std::pair<std::string, cloudwatch::IMetric>> metrics = {
      {"Own", plain->metric("Own", {.statistic = "p99"})},
      {"Gets", plain->metricGetRecords()},
      {"GetBytes", plain->metricGetRecordsBytes()},
      {"Age", plain->metricGetRecordsIteratorAgeMilliseconds()},
      {"GetLatency", plain->metricGetRecordsLatency()},
      {"GetSuccess", plain->metricGetRecordsSuccess({.period = Duration::minutes(1)})},
      {"InBytes", plain->metricIncomingBytes()},
      {"InRecords", plain->metricIncomingRecords()},
      {"PutBytes", plain->metricPutRecordBytes()},
      {"PutLatency", plain->metricPutRecordLatency()},
      {"PutSuccess", plain->metricPutRecordSuccess()},
      {"PutsBytes", plain->metricPutRecordsBytes()},
      {"PutsFailed", plain->metricPutRecordsFailedRecords()},
      {"PutsLatency", plain->metricPutRecordsLatency()},
      {"PutsSuccess", plain->metricPutRecordsSuccess()},
      {"PutsSuccessful", plain->metricPutRecordsSuccessfulRecords()},
      {"PutsThrottled", plain->metricPutRecordsThrottledRecords()},
      {"PutsTotal", plain->metricPutRecordsTotalRecords()},
      {"ReadExceeded", plain->metricReadProvisionedThroughputExceeded()},
      {"WriteExceeded", plain->metricWriteProvisionedThroughputExceeded()},
  };
  for (const auto& [id, metric] : metrics)
    New<cloudwatch::Alarm> alarm{
        stack, "Alarm" + id, {.evaluationPeriods = 1, .metric = metric, .threshold = 1}};
  stack->addMetadata("Streams", Json::object({
      {"added", added.statementAdded},
      {"arns", Json::array({
          plain->streamArn(), byToken->streamArn(), consumer->streamConsumerArn(), reader->stream().streamArn(),
      })},
      {"env", Json::object({{"account", byArn->env().account}, {"region", byArn->env().region}})},
      {"key", sealed->encryptionKey()->keyArn()},
      {"names", Json::array({
          plain->streamName(), byArn->streamName(), byToken->streamName(), consumer->streamConsumerName(),
      })},
      {"readers", Json::array({
          reader->streamConsumerName(), other->streamConsumerName(), reader->stream().streamName(),
      })},
      {"ref", consumer->streamConsumerRef().consumerArn},
  }));

  New<Stack> home{app, "Home", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<kinesis::Stream> named{home, "Named", {.streamName = PhysicalName::GENERATE_IF_NEEDED}};
  named->grantWrite(*role);
  New<kinesis::StreamConsumer> far{home, "Far", {.stream = named, .streamConsumerName = "far"}};
  far->grantRead(*role);
  app.synth();
}
