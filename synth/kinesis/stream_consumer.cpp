// SPDX-License-Identifier: Apache-2.0
// Consumers of streams: their grants, policies and imports.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/kinesis/stream.hpp>
#include <cdkpp/kinesis/stream_consumer.hpp>

#include <string_view>

namespace cdk {
namespace {

/// The parts of the resource in the ARN of a consumer, "<stream>/consumer/<name>:<time>".
struct ConsumerPath {
  std::string stream{};
  std::string consumer{};
};

ConsumerPath parseConsumer(std::string_view path) {
  constexpr std::string_view MIDDLE = "/consumer/";
  const std::size_t middle = path.find(MIDDLE);
  if (middle == std::string_view::npos) return {};
  std::string_view consumer = path.substr(middle + MIDDLE.size());
  consumer = consumer.substr(0, consumer.find(':'));
  return {std::string(path.substr(0, middle)), std::string(consumer)};
}

class ImportedStreamConsumer final : public kinesis::StreamConsumerBase {
 public:
  struct Props {
    Value<std::string> arn = "";
    std::string streamId{};  // of the imported stream, a sibling
  };
  explicit ImportedStreamConsumer(Scope scope, Props props) : StreamConsumerBase(scope) {
    streamConsumerArn_ = props.arn;
    ArnComponents arn = stack().splitArn(props.arn, ArnFormat::SLASH_RESOURCE_NAME);
    const bool known = props.arn.isLiteral() && arn.resourceName;
    const ConsumerPath path = known ? parseConsumer(arn.resourceName->literal()) : ConsumerPath();
    if (path.stream.empty() || path.consumer.empty())
      throw ValidationError("CDKPP4502",
                            "the ARN of a consumer must be known as text, "
                            "\"arn:aws:kinesis:<region>:<account>:stream/<stream>/consumer/<name>:<time>\", but " +
                                (props.arn.isLiteral() ? "'" + props.arn.literal() + "'" : "a token") + " was given",
                            *this);
    streamConsumerName_ = path.consumer;
    arn.resourceName = Value<std::string>(path.stream);
    stream_ =
        kinesis::Stream::fromStreamArn(*node().scope(), Id(props.streamId, node().location()), stack().formatArn(arn));
  }
};

}  // namespace

namespace detail {

Value<std::string> policyTarget(const kinesis::ResourcePolicyProps& props, const IConstruct& about) {
  if (props.stream.hasValue() == props.streamConsumer.hasValue())
    throw ValidationError("CDKPP4503",
                          std::string("a ResourcePolicy is one of a stream or of a streamConsumer, but ") +
                              (props.stream ? "both were given: leave one out" : "none was given: give one of them"),
                          about);
  return props.stream ? props.stream->streamArn() : props.streamConsumer->streamConsumerArn();
}

}  // namespace detail

namespace kinesis {

iam::Grant IStreamConsumer::grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  return iam::Grant::addToPrincipalOrResource(
      {.actions = std::move(actions), .grantee = grantee, .resource = *this, .resourceArns = {streamConsumerArn()}});
}

iam::Grant IStreamConsumer::grantRead(const iam::IGrantable& grantee) {
  stream().grantRead(grantee);
  return grant(grantee, {"kinesis:DescribeStreamConsumer", "kinesis:SubscribeToShard"});
}

iam::AddToResourcePolicyResult StreamConsumerBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<ResourcePolicy>{*this, Id("Policy", node().location()), {.streamConsumer = *this}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

Handle<IStreamConsumer> StreamConsumer::fromStreamConsumerArn(const Parent& scope, const Id& id,
                                                              Value<std::string> streamConsumerArn) {
  return New<ImportedStreamConsumer>{
      scope, id, {.arn = std::move(streamConsumerArn), .streamId = id.text() + "ImportedStream"}};
}

Handle<IStreamConsumer> StreamConsumer::fromStreamConsumerAttributes(const Parent& scope, const Id& id,
                                                                     StreamConsumerAttributes attributes) {
  return fromStreamConsumerArn(scope, id, *attributes.streamConsumerArn);
}

}  // namespace kinesis
}  // namespace cdk
