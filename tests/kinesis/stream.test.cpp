// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kinesis.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using kinesis::ShardLevelMetrics;
using kinesis::Stream;
using kinesis::StreamEncryption;
using kinesis::StreamMode;

namespace {

kinesis::CfnStream& l1(const New<Stream>& stream) { return *stream->node().defaultChild<kinesis::CfnStream>(); }

void checkRefused(kinesis::StreamProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<Stream>(std::move(props));
  CHECK(failure.code == "CDKPP4500");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a stream without properties has one shard, keeps records a day, and is kept when it is removed") {
  Fixture f;
  New<Stream> stream{f.stack, "Stream"};
  CHECK(f(l1(stream).shardCount) == "1");
  CHECK(f(l1(stream).retentionPeriodHours) == "24");
  CHECK_FALSE(l1(stream).streamModeDetails.hasValue());
  CHECK_FALSE(l1(stream).desiredShardLevelMetrics.hasValue());
  CHECK(*l1(stream).cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  CHECK_FALSE(stream->encryptionKey());
}

TEST_CASE("streams of a stack share the condition for regions without encryption") {
  Fixture f;
  New<Stream> one{f.stack, "One"};
  New<Stream> two{f.stack, "Two"};
  CHECK(f(l1(one).streamEncryption) == f(l1(two).streamEncryption));
  CHECK(f.stack->node().tryFindChild("AwsCdkKinesisEncryptedStreamsUnsupportedRegions"));
}

TEST_CASE("each encryption of a stream sets its key") {
  Fixture f;
  New<Stream> none{f.stack, "None", {.encryption = StreamEncryption::UNENCRYPTED}};
  CHECK_FALSE(l1(none).streamEncryption.hasValue());
  New<Stream> managed{f.stack, "Managed", {.encryption = StreamEncryption::MANAGED}};
  CHECK(f(l1(managed).streamEncryption) == R"({"EncryptionType":"KMS","KeyId":"alias/aws/kinesis"})");
  New<Stream> made{f.stack, "Made", {.encryption = StreamEncryption::KMS}};
  CHECK(made->node().tryFindChild("Key"));
  New<kms::Key> key{f.stack, "Key"};
  New<Stream> given{f.stack, "Given", {.encryptionKey = key}};
  CHECK(given->encryptionKey().get() == &static_cast<kms::IKey&>(*key));
}

TEST_CASE("a stream on demand has no number of shards") {
  Fixture f;
  New<Stream> stream{f.stack, "Stream", {.streamMode = StreamMode::ON_DEMAND}};
  CHECK_FALSE(l1(stream).shardCount.hasValue());
  CHECK(f(l1(stream).streamModeDetails) == R"({"StreamMode":"ON_DEMAND"})");
}

TEST_CASE("fails with all that Kinesis does not take") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  checkRefused({.shardCount = 1, .streamMode = StreamMode::ON_DEMAND}, "shardCount is for StreamMode::PROVISIONED");
  checkRefused({.retentionPeriod = Duration::hours(23)}, "retentionPeriod must be 1 to 365 days");
  checkRefused({.retentionPeriod = Duration::days(366)}, "but 366 was given");
  checkRefused({.encryption = StreamEncryption::MANAGED, .encryptionKey = key}, "encryptionKey is for");
  checkRefused({.shardLevelMetrics = {ShardLevelMetrics::ALL, ShardLevelMetrics::INCOMING_BYTES}}, "leave out the");
  checkRefused({.shardLevelMetrics = {ShardLevelMetrics::INCOMING_BYTES, ShardLevelMetrics::INCOMING_BYTES}},
      "'IncomingBytes' twice");
}

TEST_CASE("takes the limits of the retention and a token") {
  Fixture f;
  CHECK(refusalOf<Stream>({.retentionPeriod = Duration::days(365)}).code.empty());
  New<CfnParameter> hours{f.stack, "Hours", {.type = "Number"}};
  New<Stream> stream{f.stack, "Stream", {.retentionPeriod = Duration::hours(hours->valueAsNumber())}};
  CHECK(f(l1(stream).retentionPeriodHours) == R"({"Ref":"Hours"})");
}

TEST_CASE("the policy of a stream leaves out what it cannot allow") {
  Fixture f;
  New<Stream> stream{f.stack, "Stream"};
  CHECK(stream->grantRead(iam::AccountPrincipal("222222222222")).success());
  auto& policy = dynamic_cast<kinesis::ResourcePolicy&>(stream->node().findChild("Policy"));
  CHECK(policy.document().statements().front().actions().size() == 5);
  New<Stream> other{f.stack, "Other"};
  other->grant(iam::AccountPrincipal("222222222222"), {"kinesis:ListStreams"});
  CHECK_FALSE(other->node().tryFindChild("Policy"));
}

TEST_CASE("fails for what is no ARN of a stream or a consumer") {
  Fixture f;
  const auto streamOf = [&](Value<std::string> arn) {
    return failureOf([&] { Stream::fromStreamArn(f.stack, "Stream", arn); }).code;
  };
  const auto consumerOf = [&](const char* id, Value<std::string> arn) {
    return failureOf([&] { kinesis::StreamConsumer::fromStreamConsumerArn(f.stack, id, arn); }).code;
  };
  CHECK(streamOf("arn:aws:kinesis:eu-west-1:111111111111:stream") == "CDKPP4501");
  CHECK(consumerOf("A", "arn:aws:kinesis:eu-west-1:111111111111:stream/there") == "CDKPP4502");
  CHECK(consumerOf("B", Fn::importValue("arn")) == "CDKPP4502");
}

TEST_CASE("fails when a policy is of no stream and no consumer, or of both") {
  Fixture f;
  New<Stream> stream{f.stack, "Stream"};
  New<kinesis::StreamConsumer> consumer{f.stack, "Consumer", {.stream = stream, .streamConsumerName = "reader"}};
  CHECK(refusalOf<kinesis::ResourcePolicy>({}).code == "CDKPP4503");
  CHECK(failureOf([&] {
    New<kinesis::ResourcePolicy> both{f.stack, "Both", {.stream = stream, .streamConsumer = consumer}};
  }).code == "CDKPP4503");
}

TEST_CASE("a consumer makes its policy for the first statement, an imported one none") {
  Fixture f;
  New<Stream> stream{f.stack, "Stream"};
  New<kinesis::StreamConsumer> consumer{f.stack, "Consumer", {.stream = stream, .streamConsumerName = "reader"}};
  CHECK(consumer->grant(iam::AccountPrincipal("222222222222"), {"kinesis:SubscribeToShard"}).success());
  CHECK(consumer->node().tryFindChild("Policy"));
  const auto imported = kinesis::StreamConsumer::fromStreamConsumerArn(
      f.stack, "Imported", "arn:aws:kinesis:eu-west-1:111111111111:stream/there/consumer/reader:1");
  CHECK(imported->streamConsumerName().literal() == "reader");
  CHECK(imported->stream().streamName().literal() == "there");
  CHECK_FALSE(imported->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kinesis:*"}}}).statementAdded);
}

TEST_CASE("injected properties reach streams and consumers") {
  Fixture f;
  PropertyInjectors::of(*f.stack).add(
      PropertyInjector::of<Stream>([](kinesis::StreamProps& props) { props.retentionPeriod = Duration::days(2); }),
      PropertyInjector::of<kinesis::StreamConsumer>(
          [](kinesis::StreamConsumerProps& props) { props.streamConsumerName = "injected"; }));
  New<Stream> stream{f.stack, "Stream"};
  New<kinesis::StreamConsumer> consumer{f.stack, "Consumer", {.stream = stream, .streamConsumerName = "own"}};
  CHECK(f(l1(stream).retentionPeriodHours) == "48");
  CHECK(f(consumer->node().defaultChild<kinesis::CfnStreamConsumer>()->consumerName) == "\"injected\"");
}
