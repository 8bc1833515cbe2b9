// SPDX-License-Identifier: Apache-2.0
// What Kinesis refuses of streams, how they are encrypted, and what imported ones have in common with others.
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/kinesis/stream.hpp>
#include <cdkpp/kms/key.hpp>

#include <algorithm>

namespace cdk {
namespace {

using kinesis::StreamEncryption;
using kinesis::StreamMode;

class ImportedStream final : public kinesis::StreamBase {
 public:
  using Props = kinesis::StreamAttributes;
  explicit ImportedStream(Scope scope, kinesis::StreamAttributes props)
      : StreamBase(scope, {.environmentFromArn = *props.streamArn}) {
    streamArn_ = *props.streamArn;
    const ArnComponents arn = stack().splitArn(streamArn_, ArnFormat::SLASH_RESOURCE_NAME);
    if (!arn.resourceName)
      throw ValidationError("CDKPP4501",
                            "the ARN of a stream is \"arn:aws:kinesis:<region>:<account>:stream/<name>\", but '" +
                                streamArn_.literal() + "' was given",
                            *this);
    streamName_ = *arn.resourceName;
    if (props.encryptionKey) encryptionKey_ = *props.encryptionKey;
  }
};

void checkMetrics(const List<std::string>& metrics, detail::PropertyRules& rules) {
  if (detail::isUnresolved(metrics)) return;
  std::vector<std::string> names;
  for (const std::string& name : metrics) names.push_back(name);
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  rules.require(twice == names.end(),
                "shardLevelMetrics names '" + (twice == names.end() ? "" : *twice) + "' twice: name it once");
  const bool all = std::find(names.begin(), names.end(), kinesis::ShardLevelMetrics::ALL) != names.end();
  rules.require(!all || names.size() == 1,
                "shardLevelMetrics holds ShardLevelMetrics::ALL and others: leave out the others, or ALL");
}

/// "alias/aws/kinesis" where Kinesis can encrypt with it, nothing in the regions of China.
Intrinsic encryptWhereSupported(Stack& stack) {
  static constexpr const char* CONDITION = "AwsCdkKinesisEncryptedStreamsUnsupportedRegions";
  if (!stack.node().tryFindChild(CONDITION))
    New<CfnCondition> unsupported{stack,
                                  CONDITION,
                                  {.expression = Fn::conditionOr(Fn::conditionEquals(Aws::REGION, "cn-north-1"),
                                                                 Fn::conditionEquals(Aws::REGION, "cn-northwest-1"))}};
  return Fn::conditionIf(CONDITION, Aws::NO_VALUE,
                         Json::object({{"EncryptionType", "KMS"}, {"KeyId", "alias/aws/kinesis"}}));
}

}  // namespace

namespace detail {

void checkStream(const kinesis::StreamProps& props, const IConstruct& about) {
  PropertyRules rules;
  const bool onDemand = props.streamMode && *props.streamMode == StreamMode::ON_DEMAND;
  rules.require(!onDemand || !props.shardCount,
                "shardCount is for StreamMode::PROVISIONED only, but streamMode is ON_DEMAND: leave one of them out");
  rules.range("retentionPeriod", props.retentionPeriod, Duration::hours(24), Duration::hours(8760));
  rules.require(!props.encryptionKey || !props.encryption || *props.encryption == StreamEncryption::KMS,
                "encryptionKey is for StreamEncryption::KMS only: leave it out, or set encryption to KMS");
  checkMetrics(props.shardLevelMetrics, rules);
  rules.check("CDKPP4500", about);
}

Optional<kinesis::CfnStream::StreamEncryptionProperty> encryptStream(kinesis::Stream& stream,
                                                                     const kinesis::StreamProps& props,
                                                                     Handle<kms::IKey>& key) {
  using Property = kinesis::CfnStream::StreamEncryptionProperty;
  if (!props.encryption && !props.encryptionKey) return encryptWhereSupported(stream.stack());
  switch (props.encryption.valueOr(StreamEncryption::KMS)) {
    case StreamEncryption::UNENCRYPTED: break;
    case StreamEncryption::MANAGED: return Property{.encryptionType = "KMS", .keyId = "alias/aws/kinesis"};
    case StreamEncryption::KMS:
      if (props.encryptionKey)
        key = *props.encryptionKey;
      else
        key =
            New<kms::Key>{stream, Id("Key", stream.node().location()), {.description = "Created by " + stream.path()}};
      return Property{.encryptionType = "KMS", .keyId = key->keyArn()};
  }
  return {};
}

Optional<Value<double>> shardCount(const kinesis::StreamProps& props) {
  const bool provisioned = props.streamMode.valueOr(StreamMode::PROVISIONED) == StreamMode::PROVISIONED;
  if (!props.shardCount && provisioned) return Value<double>(1);
  return props.shardCount;
}

Optional<kinesis::CfnStream::StreamModeDetailsProperty> streamModeDetails(const kinesis::StreamProps& props) {
  if (!props.streamMode) return {};
  return kinesis::CfnStream::StreamModeDetailsProperty{
      .streamMode = *props.streamMode == StreamMode::ON_DEMAND ? "ON_DEMAND" : "PROVISIONED"};
}

}  // namespace detail

namespace kinesis {

StreamBase::StreamBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

iam::AddToResourcePolicyResult StreamBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<ResourcePolicy>{*this, Id("Policy", node().location()), {.stream = *this}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

Handle<IStream> Stream::fromStreamArn(const Parent& scope, const Id& id, Value<std::string> streamArn) {
  return fromStreamAttributes(scope, id, {.streamArn = std::move(streamArn)});
}

Handle<IStream> Stream::fromStreamAttributes(const Parent& scope, const Id& id, StreamAttributes attributes) {
  return New<ImportedStream>{scope, id, std::move(attributes)};
}

}  // namespace kinesis
}  // namespace cdk
