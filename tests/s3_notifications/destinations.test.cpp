// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_notifications.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3_notifications::SnsDestination;
using s3_notifications::SqsDestination;

namespace {

constexpr const char* KEY = "arn:aws:kms:eu-west-1:111111111111:key/1234";

std::vector<std::string> warningsOf(const IConstruct& construct) {
  std::vector<std::string> all;
  for (const MetadataEntry& entry : construct.asConstruct().node().metadata())
    if (entry.type == "aws:cdk:warning") all.push_back(entry.data.asString());
  return all;
}

}  // namespace

TEST_CASE("a queue and its key let the bucket in") {
  Fixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  New<sqs::Queue> queue{f.stack, "Queue", {.encryption = sqs::QueueEncryption::KMS}};
  const auto config = SqsDestination(*queue).bind(*bucket, *bucket);
  CHECK(*config.type == s3::BucketNotificationDestinationType::QUEUE);
  CHECK(f(*config.arn) == f(queue->queueArn()));
  CHECK(config.dependencies.size() == 1);
  const std::string key = f(queue->encryptionMasterKey()->node().defaultChild<kms::CfnKey>()->keyPolicy);
  CHECK_THAT(key, ContainsSubstring("kms:GenerateDataKey*") && ContainsSubstring("s3.amazonaws.com"));
}

TEST_CASE("a topic and its key let the bucket in") {
  Fixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  New<kms::Key> key{f.stack, "Key"};
  New<sns::Topic> topic{f.stack, "Topic", {.masterKey = key}};
  const auto config = SnsDestination(*topic).bind(*bucket, *bucket);
  CHECK(*config.type == s3::BucketNotificationDestinationType::TOPIC);
  CHECK_THAT(f(key->node().defaultChild<kms::CfnKey>()->keyPolicy), ContainsSubstring("kms:GenerateDataKey\""));
}

TEST_CASE("a key that is imported says what its policy must hold") {
  Fixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  const auto queue = sqs::Queue::fromQueueAttributes(
      f.stack, "Queue", {.keyArn = KEY, .queueArn = "arn:aws:sqs:eu-west-1:111111111111:queue"});
  SqsDestination(*queue).bind(*bucket, *bucket);
  const auto warnings = warningsOf(*queue->encryptionMasterKey());
  REQUIRE(warnings.size() == 1);
  CHECK_THAT(warnings[0], ContainsSubstring("kms:GenerateDataKey*") && ContainsSubstring("s3.amazonaws.com") &&
                              ContainsSubstring("sqsKMSPermissionsNotAdded"));
}
