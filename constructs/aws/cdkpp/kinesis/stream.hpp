// SPDX-License-Identifier: Apache-2.0
// AWS::Kinesis::Stream; AWS::Kinesis::ResourcePolicy when its policy has statements; AWS::KMS::Key when it is to be
// encrypted with a key of its own. Follows aws-cdk-lib 2.276.0, aws-kinesis.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/kinesis/cfn_stream.hpp>
#include <cdkpp/kinesis/stream_base.hpp>

namespace cdk::kinesis {

/// Which keys encrypt the records.
enum class StreamEncryption {
  UNENCRYPTED,  ///< none
  KMS,          ///< a key of your own
  MANAGED,      ///< the key "aws/kinesis" of KMS
};

/// How the capacity of a stream is set.
enum class StreamMode {
  PROVISIONED,  ///< by shardCount
  ON_DEMAND,    ///< by Kinesis, as the load needs it
};

/// Metrics of each shard, which cost extra.
/// @see https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html
struct ShardLevelMetrics {
  static constexpr const char* INCOMING_BYTES = "IncomingBytes";
  static constexpr const char* INCOMING_RECORDS = "IncomingRecords";
  static constexpr const char* ITERATOR_AGE_MILLISECONDS = "IteratorAgeMilliseconds";
  static constexpr const char* OUTGOING_BYTES = "OutgoingBytes";
  static constexpr const char* OUTGOING_RECORDS = "OutgoingRecords";
  static constexpr const char* READ_PROVISIONED_THROUGHPUT_EXCEEDED = "ReadProvisionedThroughputExceeded";
  static constexpr const char* WRITE_PROVISIONED_THROUGHPUT_EXCEEDED = "WriteProvisionedThroughputExceeded";
  /// All of them; alone.
  static constexpr const char* ALL = "ALL";
};

struct StreamProps {
  /// CloudFormation: StreamEncryption. @default KMS when encryptionKey is given; else MANAGED, in the regions of China
  /// UNENCRYPTED
  Optional<StreamEncryption> encryption{};
  /// The key for StreamEncryption::KMS. @default with StreamEncryption::KMS a new key, the child "Key"
  Optional<kms::IKey&> encryptionKey{};
  /// What happens when the stream is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// How long records are kept, 24 to 8760 hours. CloudFormation: RetentionPeriodHours. @default 24 hours
  Optional<Duration> retentionPeriod{};
  /// The number of shards; not with StreamMode::ON_DEMAND. CloudFormation: ShardCount.
  /// @default 1 with StreamMode::PROVISIONED
  Optional<Value<double>> shardCount{};
  /// Of ShardLevelMetrics, each once. CloudFormation: DesiredShardLevelMetrics. @default none
  List<std::string> shardLevelMetrics{};
  /// CloudFormation: StreamModeDetails. @default StreamMode::PROVISIONED
  Optional<StreamMode> streamMode{};
  /// CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> streamName{};
};

struct StreamAttributes {
  /// The key that encrypts the stream. @default none
  Optional<kms::IKey&> encryptionKey{};
  Required<Value<std::string>> streamArn;
};

/// A data stream.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html
class Stream : public StreamBase {
 public:
  using Props = StreamProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-kinesis.Stream";
  /// A stream that exists, of any account and region. @throws ValidationError CDKPP4501 when it is no ARN of a stream.
  static Handle<IStream> fromStreamArn(const Parent& scope, const Id& id, Value<std::string> streamArn);
  /// A stream that exists, with what its ARN does not say. @throws ValidationError CDKPP4501 as fromStreamArn.
  static Handle<IStream> fromStreamAttributes(const Parent& scope, const Id& id, StreamAttributes attributes);

  /// @throws ValidationError CDKPP4500 naming everything that is wrong with the properties.
  template <std::same_as<StreamProps> P = StreamProps>
  explicit Stream(Scope scope, P props = {});
};

}  // namespace cdk::kinesis

namespace cdk::detail {
/// @throws ValidationError CDKPP4500
void checkStream(const kinesis::StreamProps& props, const IConstruct& about);
/// The encryption of a stream. Makes the key where one is wanted and none is given, and keeps it in `key`; makes the
/// condition of the stack for regions without encryption.
Optional<kinesis::CfnStream::StreamEncryptionProperty> encryptStream(
    kinesis::Stream& stream, const kinesis::StreamProps& props, Handle<kms::IKey>& key);
Optional<Value<double>> shardCount(const kinesis::StreamProps& props);
Optional<kinesis::CfnStream::StreamModeDetailsProperty> streamModeDetails(const kinesis::StreamProps& props);
}  // namespace cdk::detail

namespace cdk::kinesis {

template <std::same_as<StreamProps> P>
Stream::Stream(Scope scope, P props)
    : StreamBase{detail::injected<Stream>(scope, props), {.physicalName = props.streamName}} {
  detail::checkStream(props, *this);
  autoCreatePolicy_ = true;
  const Optional<CfnStream::StreamEncryptionProperty> encryption = detail::encryptStream(*this, props, encryptionKey_);
  New<CfnStream> resource{*this, Id("Resource", node().location()),
      {.desiredShardLevelMetrics = props.shardLevelMetrics,
          .name = physicalName(),
          .retentionPeriodHours = props.retentionPeriod.valueOr(Duration::hours(24)).toHours(),
          .shardCount = detail::shardCount(props),
          .streamEncryption = encryption,
          .streamModeDetails = detail::streamModeDetails(props)}};
  resource->applyRemovalPolicy(props.removalPolicy);
  streamArn_ = getResourceArnAttribute(
      resource->attrArn(), {.resource = "stream", .resourceName = physicalName(), .service = "kinesis"});
  streamName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::kinesis
