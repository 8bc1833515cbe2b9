// SPDX-License-Identifier: Apache-2.0
// AWS::SQS::Queue, and AWS::SQS::QueuePolicy when its policy has statements. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/queue_policy.hpp>

namespace cdk::sqs {

class IQueue : public virtual iam::IResourceWithPolicy, public virtual IQueueRef {
 public:
  virtual Value<std::string> queueArn() const = 0;
  virtual Value<std::string> queueName() const = 0;
  virtual Value<std::string> queueUrl() const = 0;
  virtual bool fifo() const = 0;
  virtual iam::Grant grantSendMessages(const iam::IGrantable& grantee) = 0;
  virtual iam::Grant grantConsumeMessages(const iam::IGrantable& grantee) = 0;
};

struct QueueProps {
  /// How long each message is held back, 0 seconds to 15 minutes. CloudFormation: DelaySeconds. @default 0
  Optional<Duration> deliveryDelay{};
  /// Whether messages keep their order. CloudFormation: FifoQueue. @default true when the name ends in ".fifo"
  Optional<bool> fifo{};
  /// The name; that of a FIFO queue ends in ".fifo". CloudFormation: QueueName. @default made by CloudFormation
  Optional<Value<std::string>> queueName{};
  /// How long a receive call waits for messages, 0 to 20 seconds. CloudFormation: ReceiveMessageWaitTimeSeconds.
  /// @default 0
  Optional<Duration> receiveMessageWaitTime{};
  /// What happens when the queue is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// How long messages are kept, 1 minute to 14 days. CloudFormation: MessageRetentionPeriod. @default 4 days
  Optional<Duration> retentionPeriod{};
  /// How long a received message is hidden, 0 seconds to 12 hours. CloudFormation: VisibilityTimeout.
  /// @default 30 seconds
  Optional<Duration> visibilityTimeout{};
};

/// A queue.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html
class Queue : public Resource, public IQueue {
 public:
  using Props = QueueProps;
  /// @throws ValidationError sqs/… naming every property out of range.
  explicit Queue(Scope scope, QueueProps props = {});
  Value<std::string> queueArn() const override { return queueArn_; }
  Value<std::string> queueName() const override { return queueName_; }
  Value<std::string> queueUrl() const override { return queueUrl_; }
  QueueReference queueRef() const override { return {.queueArn = queueArn_, .queueUrl = queueUrl_}; }
  bool fifo() const override { return fifo_; }
  /// Adds to the policy of the queue.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;
  /// sqs:SendMessage and what senders need to know of the queue.
  iam::Grant grantSendMessages(const iam::IGrantable& grantee) override;
  /// sqs:ReceiveMessage, DeleteMessage and what receivers need.
  iam::Grant grantConsumeMessages(const iam::IGrantable& grantee) override;
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions);

 private:
  Handle<QueuePolicy> policy_{};
  bool fifo_ = false;
  Value<std::string> queueArn_ = "";
  Value<std::string> queueName_ = "";
  Value<std::string> queueUrl_ = "";
};

namespace detail {
/// All properties out of range, as one text; empty when there is none.
inline std::string queueProblems(const QueueProps& props) {
  std::string text;
  const auto check = [&](const char* name, const Optional<Duration>& value, double low, double high) {
    if (!value || value->isUnresolved()) return;
    const double seconds = value->toSeconds().literal();
    if (seconds < low || seconds > high)
      text += std::string(text.empty() ? "" : "; ") + name + " must be " + std::to_string(static_cast<long>(low)) +
              " to " + std::to_string(static_cast<long>(high)) + " seconds, but " +
              std::to_string(static_cast<long>(seconds)) + " was given";
  };
  check("deliveryDelay", props.deliveryDelay, 0, 900);
  check("receiveMessageWaitTime", props.receiveMessageWaitTime, 0, 20);
  check("retentionPeriod", props.retentionPeriod, 60, 1209600);
  check("visibilityTimeout", props.visibilityTimeout, 0, 43200);
  return text;
}
inline Optional<Value<double>> seconds(const Optional<Duration>& duration) {
  return duration ? Optional<Value<double>>(duration->toSeconds()) : Optional<Value<double>>();
}
}  // namespace detail

inline Queue::Queue(Scope scope, QueueProps props) : Resource(scope, {.physicalName = props.queueName}) {
  if (const std::string problems = detail::queueProblems(props); !problems.empty())
    throw ValidationError("CDKPP4001", problems, *this);
  const bool fifoName =
      props.queueName && props.queueName->isLiteral() && props.queueName->literal().ends_with(".fifo");
  if (props.fifo.hasValue() && *props.fifo && props.queueName && props.queueName->isLiteral() && !fifoName)
    throw ValidationError("CDKPP4002",
        "the name of a FIFO queue must end in '.fifo', but queueName is '" + props.queueName->literal() + "'", *this);
  if (props.fifo.hasValue() && !*props.fifo && fifoName)
    throw ValidationError("CDKPP4002",
        "the name '" + props.queueName->literal() + "' is for FIFO queues only; set fifo or choose another name",
        *this);
  fifo_ = props.fifo.valueOr(fifoName);
  New<CfnQueue> resource{*this, Id("Resource", node().location()),
      {.delaySeconds = detail::seconds(props.deliveryDelay),
          .fifoQueue = fifo_ ? Optional<Value<bool>>(true) : Optional<Value<bool>>(),
          .messageRetentionPeriod = detail::seconds(props.retentionPeriod),
          .queueName = physicalName(),
          .receiveMessageWaitTimeSeconds = detail::seconds(props.receiveMessageWaitTime),
          .visibilityTimeout = detail::seconds(props.visibilityTimeout)}};
  resource->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::DESTROY));
  queueArn_ = getResourceArnAttribute(
      resource->attrArn(), {.resource = physicalName().valueOr(Value<std::string>("")), .service = "sqs"});
  queueName_ = getResourceNameAttribute(resource->attrQueueName());
  queueUrl_ = resource->ref();
}

inline iam::AddToResourcePolicyResult Queue::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_) policy_ = New<QueuePolicy>{*this, Id("Policy", node().location()), {.queues = {queueUrl_}}};
  policy_->document().addStatement(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}
inline iam::Grant Queue::grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  return iam::Grant::addToPrincipalOrResource(iam::GrantWithResourceOptions{
      .actions = std::move(actions), .grantee = grantee, .resource = *this, .resourceArns = {queueArn_}});
}
inline iam::Grant Queue::grantSendMessages(const iam::IGrantable& grantee) {
  return grant(grantee, {"sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"});
}
inline iam::Grant Queue::grantConsumeMessages(const iam::IGrantable& grantee) {
  return grant(grantee, {"sqs:ReceiveMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:DeleteMessage",
                            "sqs:GetQueueAttributes"});
}

}  // namespace cdk::sqs
