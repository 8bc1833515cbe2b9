// SPDX-License-Identifier: Apache-2.0
// What SQS refuses of queues, and the parts of a queue that are JSON.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/sqs/queue.hpp>

namespace cdk::sqs::detail {
namespace {

bool endsInFifo(const Value<std::string>& name) { return name.isLiteral() && name.literal().ends_with(".fifo"); }

/// A literal name, for the rules about names.
std::string literalName(const Optional<Value<std::string>>& name) {
  return name && name->isLiteral() ? name->literal() : std::string();
}

void checkFifo(const QueueProps& props, cdk::detail::Violations& violations) {
  const std::string name = literalName(props.queueName);
  const bool fifo = isFifo(props);
  violations.addIf(fifo && !name.empty() && !name.ends_with(".fifo"),
                   "the name of a FIFO queue must end in '.fifo', but queueName is '" + name + "'");
  violations.addIf(!fifo && name.ends_with(".fifo"),
                   "names that end in '.fifo' are of FIFO queues, but queueName is '" + name +
                       "' and fifo is false; leave fifo out or choose another name");
  if (fifo) return;
  const auto ofFifo = [&](bool given, const char* property) {
    violations.addIf(given, std::string(property) + " is of FIFO queues only, but fifo is false; leave one of them out");
  };
  ofFifo(props.contentBasedDeduplication.valueOr(false), "contentBasedDeduplication");
  ofFifo(props.deduplicationScope.hasValue(), "deduplicationScope");
  ofFifo(props.fifoThroughputLimit.hasValue(), "fifoThroughputLimit");
}

void checkRedriveAllowPolicy(const RedriveAllowPolicy& policy, cdk::detail::Violations& violations) {
  if (!policy.redrivePermission) return;
  const std::string& permission = *policy.redrivePermission;
  const std::size_t sources = policy.sourceQueues.size();
  if (permission == RedrivePermission::BY_QUEUE) {
    violations.addIf(sources < 1 || sources > 10,
                     "redrivePermission 'byQueue' needs 1 to 10 sourceQueues, but " + std::to_string(sources) +
                         " were given; RedrivePermission::ALLOW_ALL has no limit");
  } else {
    violations.addIf(policy.sourceQueues.hasValue(),
                     "sourceQueues is for RedrivePermission::BY_QUEUE only, but redrivePermission is '" + permission + "'");
  }
}

}  // namespace

bool isFifo(const QueueProps& props) {
  if (props.fifo.hasValue()) return *props.fifo;
  return (props.queueName && endsInFifo(*props.queueName)) || props.contentBasedDeduplication.valueOr(false) ||
         props.deduplicationScope || props.fifoThroughputLimit;
}

void checkQueue(const QueueProps& props, const IConstruct& about) {
  using cdk::detail::inSeconds;
  cdk::detail::Violations violations;
  violations.range("deliveryDelay", inSeconds(props.deliveryDelay), {0, 900, "seconds"});
  violations.range("maxMessageSizeBytes", props.maxMessageSizeBytes, {1024, 1048576, "bytes"});
  violations.range("retentionPeriod", inSeconds(props.retentionPeriod), {60, 1209600, "seconds"});
  violations.range("receiveMessageWaitTime", inSeconds(props.receiveMessageWaitTime), {0, 20, "seconds"});
  violations.range("visibilityTimeout", inSeconds(props.visibilityTimeout), {0, 43200, "seconds"});
  if (props.deadLetterQueue)
    violations.range("deadLetterQueue.maxReceiveCount", *props.deadLetterQueue->maxReceiveCount, {1});
  if (props.redriveAllowPolicy) checkRedriveAllowPolicy(*props.redriveAllowPolicy, violations);
  violations.addIf(props.encryptionMasterKey && props.encryption && *props.encryption == QueueEncryption::SQS_MANAGED,
                   "encryptionMasterKey is not for QueueEncryption::SQS_MANAGED: leave it out or choose "
                   "QueueEncryption::KMS");
  checkFifo(props, violations);
  violations.report("CDKPP4400", about);
}

bool importedFifo(const QueueAttributes& attributes, const Value<std::string>& queueName, const IConstruct& about) {
  if (!attributes.queueArn->isLiteral()) return attributes.fifo.valueOr(false);
  const bool named = endsInFifo(queueName);
  if (attributes.fifo.hasValue() && queueName.isLiteral() && *attributes.fifo != named)
    throw ValidationError("CDKPP4401",
                          std::string(*attributes.fifo ? "the name of a FIFO queue must end in '.fifo'"
                                                       : "names that end in '.fifo' are of FIFO queues") +
                              ", but fifo is " + (*attributes.fifo ? "true" : "false") + " and the name is '" +
                              queueName.literal() + "'; leave fifo out",
                          about);
  return named;
}

Json redrivePolicy(const Optional<DeadLetterQueue>& deadLetterQueue) {
  if (!deadLetterQueue) return {};
  return Json::object({{"deadLetterTargetArn", Json(deadLetterQueue->queue->queueArn())},
                       {"maxReceiveCount", Json(*deadLetterQueue->maxReceiveCount)}});
}

Json redriveAllowPolicy(const Optional<RedriveAllowPolicy>& policy) {
  if (!policy) return {};
  const bool named = policy->sourceQueues.hasValue();
  Json json = Json::object({{"redrivePermission",
                             policy->redrivePermission.valueOr(named ? RedrivePermission::BY_QUEUE
                                                                     : RedrivePermission::ALLOW_ALL)}});
  if (!named) return json;
  Json arns = Json::array();
  for (IQueue& source : policy->sourceQueues) arns.add(Json(source.queueArn()));
  json.set("sourceQueueArns", arns);
  return json;
}

void warnOfKey(QueueEncryption given, const IConstruct& queue) {
  static constexpr const char* NAMES[] = {"UNENCRYPTED", "KMS_MANAGED", "KMS", "SQS_MANAGED"};
  Annotations::of(queue).addWarningV2("@aws-cdk/aws-sqs:queueEncryptionChangedToKMS",
                                      std::string("encryption: Automatically changed to QueueEncryption.KMS, was: "
                                                  "QueueEncryption.") +
                                          NAMES[static_cast<std::size_t>(given)] +
                                          "\nWhen encryptionMasterKey is provided, always set `encryption: "
                                          "QueueEncryption.KMS`");
}

}  // namespace cdk::sqs::detail
