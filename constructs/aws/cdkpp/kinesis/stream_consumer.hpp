// SPDX-License-Identifier: Apache-2.0
// AWS::Kinesis::StreamConsumer: reads a stream with a throughput of its own. Follows aws-cdk-lib 2.276.0, aws-kinesis.
#pragma once
#include <cdkpp/kinesis/cfn_stream_consumer.hpp>
#include <cdkpp/kinesis/resource_policy.hpp>

namespace cdk::kinesis {

struct StreamConsumerProps {
  /// CloudFormation: StreamARN.
  Required<IStream&> stream;
  /// CloudFormation: ConsumerName.
  Required<Value<std::string>> streamConsumerName;
};

struct StreamConsumerAttributes {
  /// "arn:aws:kinesis:<region>:<account>:stream/<stream>/consumer/<name>:<time>"
  Required<Value<std::string>> streamConsumerArn;
};

class IStreamConsumer : public virtual iam::IResourceWithPolicy, public virtual IStreamConsumerRef {
 public:
  /// The stream that it reads.
  virtual IStream& stream() const = 0;
  virtual Value<std::string> streamConsumerArn() const = 0;
  virtual Value<std::string> streamConsumerName() const = 0;
  /// Lets somebody do what the actions name, with the consumer.
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions);
  /// kinesis:DescribeStreamConsumer and SubscribeToShard, and what grantRead of the stream gives.
  iam::Grant grantRead(const iam::IGrantable& grantee);
};

/// A base for consumers. A derived class sets the members.
class StreamConsumerBase : public Resource, public virtual IStreamConsumer {
 public:
  IStream& stream() const override { return *stream_; }
  Value<std::string> streamConsumerArn() const override { return streamConsumerArn_; }
  Value<std::string> streamConsumerName() const override { return streamConsumerName_; }
  StreamConsumerReference streamConsumerRef() const override { return {.consumerArn = streamConsumerArn_}; }
  /// Adds to the policy of the consumer, a child "Policy" that the first statement creates. An imported consumer has
  /// none: nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;

 protected:
  explicit StreamConsumerBase(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {}
  /// Whether a policy is created for the first statement.
  bool autoCreatePolicy_ = false;
  Handle<IStream> stream_{};
  Value<std::string> streamConsumerArn_ = "";
  Value<std::string> streamConsumerName_ = "";

 private:
  Handle<ResourcePolicy> policy_{};
};

/// A consumer that is registered with a stream.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html
class StreamConsumer : public StreamConsumerBase {
 public:
  using Props = StreamConsumerProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-kinesis.StreamConsumer";
  /// A consumer that exists. @throws ValidationError CDKPP4502 when it is a token or no ARN of a consumer.
  static Handle<IStreamConsumer> fromStreamConsumerArn(
      const Parent& scope, const Id& id, Value<std::string> streamConsumerArn);
  /// A consumer that exists. @throws ValidationError CDKPP4502 as fromStreamConsumerArn.
  static Handle<IStreamConsumer> fromStreamConsumerAttributes(
      const Parent& scope, const Id& id, StreamConsumerAttributes attributes);

  template <std::same_as<StreamConsumerProps> P = StreamConsumerProps>
  explicit StreamConsumer(Scope scope, P props);
};

template <std::same_as<StreamConsumerProps> P>
StreamConsumer::StreamConsumer(Scope scope, P props)
    : StreamConsumerBase{detail::injected<StreamConsumer>(scope, props), {.physicalName = *props.streamConsumerName}} {
  autoCreatePolicy_ = true;
  stream_ = *props.stream;
  New<CfnStreamConsumer> resource{*this, Id("Resource", node().location()),
      {.consumerName = *props.streamConsumerName, .streamArn = stream_->streamArn()}};
  streamConsumerArn_ = getResourceArnAttribute(
      resource->attrConsumerArn(), {.arnFormat = ArnFormat::SLASH_RESOURCE_NAME,
                                       .resource = "stream",
                                       .resourceName = stream_->streamName() + "/consumer/" + *physicalName() + ":*",
                                       .service = "kinesis"});
  streamConsumerName_ = getResourceNameAttribute(resource->attrConsumerName());
}

}  // namespace cdk::kinesis
