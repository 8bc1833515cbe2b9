// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using sqs::Queue;
using sqs::QueueEncryption;

namespace {

sqs::CfnQueue& l1(const New<Queue>& queue) { return *queue->node().defaultChild<sqs::CfnQueue>(); }

iam::PolicyStatement statement() {
  return iam::PolicyStatement{
      {.actions = {"sqs:SendMessage"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}};
}

void checkRefused(sqs::QueueProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<Queue>(std::move(props));
  CHECK(failure.code == "CDKPP4400");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a queue without properties leaves everything to SQS and goes when it is removed") {
  Fixture f;
  New<Queue> queue{f.stack, "Queue"};
  CHECK(f(Json::parse(f.stack->resolve(queue->queueUrl()).dump())).find("Ref") != std::string::npos);
  CHECK_FALSE(l1(queue).fifoQueue.hasValue());
  CHECK_FALSE(l1(queue).kmsMasterKeyId.hasValue());
  CHECK_FALSE(l1(queue).sqsManagedSseEnabled.hasValue());
  CHECK_FALSE(l1(queue).redrivePolicy.hasValue());
  CHECK(*l1(queue).cfnOptions().deletionPolicy == CfnDeletionPolicy::DELETE);
  CHECK_FALSE(queue->fifo());
  CHECK_FALSE(queue->encryptionType());
  CHECK_FALSE(queue->encryptionMasterKey());
  CHECK_FALSE(queue->deadLetterQueue());
}

TEST_CASE("fails with all that is out of range") {
  const Failure failure = refusalOf<Queue>({.deliveryDelay = Duration::minutes(16),
      .maxMessageSizeBytes = 1023,
      .receiveMessageWaitTime = Duration::seconds(21),
      .retentionPeriod = Duration::days(15),
      .visibilityTimeout = Duration::hours(13)});
  CHECK(failure.code == "CDKPP4400");
  for (const char* part : {"deliveryDelay must be 0 to 900 seconds, but 960 was given", "maxMessageSizeBytes must be",
           "receiveMessageWaitTime must be", "retentionPeriod must be", "visibilityTimeout must be"})
    CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

TEST_CASE("takes the limits themselves") {
  CHECK(refusalOf<Queue>({.deliveryDelay = Duration::minutes(15),
                             .maxMessageSizeBytes = 1048576,
                             .receiveMessageWaitTime = Duration::seconds(20),
                             .retentionPeriod = Duration::days(14),
                             .visibilityTimeout = Duration::hours(12)})
            .code.empty());
  CHECK(refusalOf<Queue>({.maxMessageSizeBytes = 1024, .retentionPeriod = Duration::minutes(1)}).code.empty());
}

TEST_CASE("fails when messages of a queue are dead before they are received") {
  Fixture f;
  New<Queue> dead{f.stack, "Dead"};
  const Failure failure = failureOf([&] {
    New<Queue> queue{f.stack, "Queue", {.deadLetterQueue = sqs::DeadLetterQueue{.maxReceiveCount = 0, .queue = dead}}};
  });
  CHECK(failure.code == "CDKPP4400");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("maxReceiveCount must be 1 or more, but 0"));
}

TEST_CASE("a property of FIFO queues makes a queue one") {
  Fixture f;
  New<Queue> byName{f.stack, "ByName", {.queueName = "a.fifo"}};
  New<Queue> byContent{f.stack, "ByContent", {.contentBasedDeduplication = true}};
  New<Queue> byScope{f.stack, "ByScope", {.deduplicationScope = sqs::DeduplicationScope::QUEUE}};
  New<Queue> byLimit{f.stack, "ByLimit", {.fifoThroughputLimit = sqs::FifoThroughputLimit::PER_QUEUE}};
  for (const auto& queue : {byName, byContent, byScope, byLimit}) {
    CHECK(queue->fifo());
    CHECK(f(l1(queue).fifoQueue) == "true");
  }
}

TEST_CASE("fails when a queue is FIFO in part") {
  checkRefused({.fifo = true, .queueName = "plain"}, "must end in '.fifo', but queueName is 'plain'");
  checkRefused({.fifo = false, .queueName = "a.fifo"}, "queueName is 'a.fifo' and fifo is false");
  checkRefused({.contentBasedDeduplication = true, .queueName = "plain"}, "must end in '.fifo'");
  checkRefused({.contentBasedDeduplication = true, .fifo = false}, "contentBasedDeduplication is of FIFO queues only");
  checkRefused({.deduplicationScope = "queue", .fifo = false}, "deduplicationScope is of FIFO queues only");
  checkRefused({.fifo = false, .fifoThroughputLimit = "perQueue"}, "fifoThroughputLimit is of FIFO queues only");
}

TEST_CASE("takes a token as the name of a FIFO queue") {
  Fixture f;
  New<CfnParameter> name{f.stack, "Name"};
  New<Queue> queue{f.stack, "Queue", {.fifo = true, .queueName = name->valueAsString()}};
  CHECK(f(l1(queue).queueName) == R"({"Ref":"Name"})");
}

TEST_CASE("each encryption sets the properties it has") {
  Fixture f;
  New<Queue> none{f.stack, "None", {.encryption = QueueEncryption::UNENCRYPTED}};
  CHECK(f(l1(none).sqsManagedSseEnabled) == "false");
  New<Queue> managed{f.stack, "Managed", {.encryption = QueueEncryption::SQS_MANAGED}};
  CHECK(f(l1(managed).sqsManagedSseEnabled) == "true");
  New<Queue> aws{f.stack, "Aws", {.dataKeyReuse = Duration::minutes(2), .encryption = QueueEncryption::KMS_MANAGED}};
  CHECK(f(l1(aws).kmsMasterKeyId) == "\"alias/aws/sqs\"");
  CHECK(f(l1(aws).kmsDataKeyReusePeriodSeconds) == "120");
  CHECK_FALSE(aws->encryptionMasterKey());
  New<Queue> own{f.stack, "Own", {.encryption = QueueEncryption::KMS}};
  REQUIRE(own->encryptionMasterKey());
  CHECK(f(l1(own).kmsMasterKeyId) == f(own->encryptionMasterKey()->keyArn()));
  CHECK(f(own->encryptionMasterKey()->node().defaultChild<kms::CfnKey>()->description) == "\"Created by Stack/Own\"");
}

TEST_CASE("a key that is given means KMS, with a warning when something else was said") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<Queue> quiet{f.stack, "Quiet", {.encryptionMasterKey = key}};
  New<Queue> warned{f.stack, "Warned", {.encryption = QueueEncryption::UNENCRYPTED, .encryptionMasterKey = key}};
  for (const auto& queue : {quiet, warned}) {
    CHECK(*queue->encryptionType() == QueueEncryption::KMS);
    CHECK(queue->encryptionMasterKey().get() == static_cast<kms::IKey*>(&*key));
    CHECK_FALSE(l1(queue).sqsManagedSseEnabled.hasValue());
  }
  const auto warnings = [](const New<Queue>& queue) {
    int count = 0;
    for (const MetadataEntry& entry : queue->node().metadata()) count += entry.type == "aws:cdk:warning";
    return count;
  };
  CHECK(warnings(quiet) == 0);
  CHECK(warnings(warned) == 1);
}

TEST_CASE("fails when a key is given for the keys of SQS") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  const Failure failure = failureOf([&] {
    New<Queue> queue{f.stack, "Queue", {.encryption = QueueEncryption::SQS_MANAGED, .encryptionMasterKey = key}};
  });
  CHECK(failure.code == "CDKPP4400");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("encryptionMasterKey is not for"));
}

TEST_CASE("fails when the sources of dead letters do not fit their permission") {
  Fixture f;
  List<sqs::IQueue&> eleven;
  for (int i = 0; i < 11; ++i) {
    New<Queue> queue{f.stack, "Q" + std::to_string(i)};
    eleven.add(*queue);
  }
  const auto refusal = [&](Optional<std::string> permission, List<sqs::IQueue&> sources) {
    return failureOf([&] {
      New<Queue> queue{f.stack, "Queue",
          {.redriveAllowPolicy = sqs::RedriveAllowPolicy{.redrivePermission = permission, .sourceQueues = sources}}};
    });
  };
  using Permission = sqs::RedrivePermission;
  CHECK_THAT(refusal(Permission::BY_QUEUE, {}).message, Catch::Matchers::ContainsSubstring("but 0 were given"));
  CHECK_THAT(refusal(Permission::BY_QUEUE, eleven).message, Catch::Matchers::ContainsSubstring("but 11 were given"));
  CHECK_THAT(refusal(Permission::ALLOW_ALL, eleven).message, Catch::Matchers::ContainsSubstring("is 'allowAll'"));
  CHECK_THAT(refusal(Permission::DENY_ALL, eleven).message, Catch::Matchers::ContainsSubstring("is 'denyAll'"));
}

TEST_CASE("an imported queue is known by its ARN") {
  Fixture f;
  const auto queue = Queue::fromQueueArn(f.stack, "Queue", "arn:aws:sqs:us-east-1:222222222222:there");
  CHECK(queue->queueName().literal() == "there");
  CHECK(f(queue->queueUrl()).find("https://sqs.us-east-1.") != std::string::npos);
  CHECK(queue->env().region.literal() == "us-east-1");
  CHECK_FALSE(queue->fifo());
  CHECK_FALSE(queue->encryptionType());
  CHECK_FALSE(queue->addToResourcePolicy(statement()).statementAdded);
}

TEST_CASE("an imported queue may be encrypted and be named by a token") {
  Fixture f;
  const auto queue = Queue::fromQueueAttributes(f.stack, "Queue",
      {.fifo = true, .keyArn = "arn:aws:kms:eu-west-1:111111111111:key/1", .queueArn = Fn::importValue("arn")});
  CHECK(queue->fifo());
  CHECK(*queue->encryptionType() == QueueEncryption::KMS);
  CHECK(queue->encryptionMasterKey()->keyId().literal() == "1");
}

TEST_CASE("fails to import a queue whose name does not fit fifo") {
  Fixture f;
  const auto refusal = [&](bool fifo, const char* arn) {
    return failureOf([&] { Queue::fromQueueAttributes(f.stack, "Queue", {.fifo = fifo, .queueArn = arn}); }).code;
  };
  CHECK(refusal(true, "arn:aws:sqs:us-east-1:222222222222:there") == "CDKPP4401");
  CHECK(refusal(false, "arn:aws:sqs:us-east-1:222222222222:there.fifo") == "CDKPP4401");
  CHECK(refusal(true, "arn:aws:sqs:us-east-1:222222222222:there.fifo").empty());
}

TEST_CASE("a queue without a name cannot be used in another account") {
  Fixture f;
  New<Stack> other{f.app, "Other", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<Queue> queue{f.stack, "Queue"};
  CHECK(failureOf([&] { other->resolve(queue->queueArn()); }).code == "CDKPP2081");
  New<Queue> named{f.stack, "Named", {.queueName = "named"}};
  CHECK(other->resolve(named->queueName()).asString() == "named");
}
