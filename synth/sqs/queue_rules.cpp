// SPDX-License-Identifier: Apache-2.0
// What SQS refuses of queues.
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/sqs/queue.hpp>

namespace cdk::detail {
namespace {

using sqs::QueueProps;

bool endsInFifo(const Value<std::string>& name) { return name.isLiteral() && name.literal().ends_with(".fifo"); }

/// A literal name, for the rules about names.
std::string literalName(const Optional<Value<std::string>>& name) {
  return name && name->isLiteral() ? name->literal() : std::string();
}

void checkFifo(const QueueProps& props, PropertyRules& rules) {
  const std::string name = literalName(props.queueName);
  const bool fifo = isFifoQueue(props);
  rules.require(!fifo || name.empty() || name.ends_with(".fifo"),
                "the name of a FIFO queue must end in '.fifo', but queueName is '" + name + "'");
  rules.require(fifo || !name.ends_with(".fifo"), "names that end in '.fifo' are of FIFO queues, but queueName is '" +
                                                      name +
                                                      "' and fifo is false; leave fifo out or choose another name");
  if (fifo) return;
  const auto ofFifo = [&](bool given, const char* property) {
    rules.require(!given, std::string(property) + " is of FIFO queues only, but fifo is false; leave one of them out");
  };
  ofFifo(props.contentBasedDeduplication.valueOr(false), "contentBasedDeduplication");
  ofFifo(props.deduplicationScope.hasValue(), "deduplicationScope");
  ofFifo(props.fifoThroughputLimit.hasValue(), "fifoThroughputLimit");
}

void checkRedriveAllowPolicy(const sqs::RedriveAllowPolicy& policy, PropertyRules& rules) {
  if (!policy.redrivePermission) return;
  const std::string& permission = *policy.redrivePermission;
  const std::size_t sources = policy.sourceQueues.size();
  if (permission == sqs::RedrivePermission::BY_QUEUE) {
    rules.require(sources >= 1 && sources <= 10, "redrivePermission 'byQueue' needs 1 to 10 sourceQueues, but " +
                                                     std::to_string(sources) +
                                                     " were given; RedrivePermission::ALLOW_ALL has no limit");
  } else {
    rules.require(
        !policy.sourceQueues.hasValue(),
        "sourceQueues is for RedrivePermission::BY_QUEUE only, but redrivePermission is '" + permission + "'");
  }
}

}  // namespace

bool isFifoQueue(const QueueProps& props) {
  if (props.fifo.hasValue()) return *props.fifo;
  return (props.queueName && endsInFifo(*props.queueName)) || props.contentBasedDeduplication.valueOr(false) ||
         props.deduplicationScope || props.fifoThroughputLimit;
}

void checkQueue(const QueueProps& props, const IConstruct& about) {
  PropertyRules rules;
  rules.range("deliveryDelay", props.deliveryDelay, Duration::seconds(0), Duration::minutes(15));
  rules.range("maxMessageSizeBytes", props.maxMessageSizeBytes, 1024, 1048576);
  rules.range("retentionPeriod", props.retentionPeriod, Duration::minutes(1), Duration::days(14));
  rules.range("receiveMessageWaitTime", props.receiveMessageWaitTime, Duration::seconds(0), Duration::seconds(20));
  rules.range("visibilityTimeout", props.visibilityTimeout, Duration::seconds(0), Duration::hours(12));
  if (props.deadLetterQueue)
    rules.range("deadLetterQueue.maxReceiveCount", *props.deadLetterQueue->maxReceiveCount, 1,
                PropertyRules::UNLIMITED);
  if (props.redriveAllowPolicy) checkRedriveAllowPolicy(*props.redriveAllowPolicy, rules);
  rules.require(
      !props.encryptionMasterKey || !props.encryption || *props.encryption != sqs::QueueEncryption::SQS_MANAGED,
      "encryptionMasterKey is not for QueueEncryption::SQS_MANAGED: leave it out or choose "
      "QueueEncryption::KMS");
  checkFifo(props, rules);
  rules.check("CDKPP4400", about);
}

}  // namespace cdk::detail
