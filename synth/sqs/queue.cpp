// SPDX-License-Identifier: Apache-2.0
// What queues have in common, imported ones too; the encryption and the dead letters of a queue.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/kms/key.hpp>
#include <cdkpp/sqs/queue.hpp>

namespace cdk {
namespace {

using sqs::QueueEncryption;

bool isImportedFifo(const sqs::QueueAttributes& attributes, const Value<std::string>& queueName,
                    const IConstruct& about) {
  if (!attributes.queueArn->isLiteral() || !queueName.isLiteral()) return attributes.fifo.valueOr(false);
  const bool named = queueName.literal().ends_with(".fifo");
  if (attributes.fifo.hasValue() && *attributes.fifo != named)
    throw ValidationError("CDKPP4401",
                          "the names of FIFO queues end in '.fifo', and no others, but fifo is " +
                              std::string(named ? "false" : "true") + " for the queue '" + queueName.literal() +
                              "'; leave fifo out",
                          about);
  return named;
}

class ImportedQueue final : public sqs::QueueBase {
 public:
  using Props = sqs::QueueAttributes;
  explicit ImportedQueue(Scope scope, sqs::QueueAttributes props)
      : QueueBase(scope, {.environmentFromArn = *props.queueArn}) {
    const ArnComponents arn = stack().splitArn(*props.queueArn, ArnFormat::NO_RESOURCE_NAME);
    queueArn_ = *props.queueArn;
    queueName_ = props.queueName ? *props.queueName : *arn.resource;
    queueUrl_ = props.queueUrl
                    ? *props.queueUrl
                    : format("https://sqs.{}.{}/{}/{}", *arn.region, stack().urlSuffix(), *arn.account, queueName_);
    fifo_ = isImportedFifo(props, queueName_, *this);
    if (props.keyArn) {
      encryptionMasterKey_ = kms::Key::fromKeyArn(*this, Id("Key", node().location()), *props.keyArn);
      encryptionType_ = QueueEncryption::KMS;
    }
  }
};

/// In the words of the CDK, so that tools find it.
void warnOfKey(QueueEncryption given, const IConstruct& queue) {
  static constexpr const char* NAMES[] = {"UNENCRYPTED", "KMS_MANAGED", "KMS", "SQS_MANAGED"};
  Annotations::of(queue).addWarningV2(
      "@aws-cdk/aws-sqs:queueEncryptionChangedToKMS",
      std::string("encryption: Automatically changed to QueueEncryption.KMS, was: QueueEncryption.") +
          NAMES[static_cast<std::size_t>(given)] +
          "\nWhen encryptionMasterKey is provided, always set `encryption: QueueEncryption.KMS`");
}

}  // namespace

namespace detail {

QueueEncryptionResult encryptQueue(sqs::Queue& queue, const sqs::QueueProps& props) {
  QueueEncryptionResult result{.type = props.encryption};
  if (props.encryptionMasterKey) {
    if (props.encryption && *props.encryption != QueueEncryption::KMS) warnOfKey(*props.encryption, queue);
    result.type = QueueEncryption::KMS;
    result.key = *props.encryptionMasterKey;
  }
  if (!result.type) return result;
  switch (*result.type) {
    case QueueEncryption::UNENCRYPTED: result.sqsManagedSseEnabled = false; break;
    case QueueEncryption::SQS_MANAGED: result.sqsManagedSseEnabled = true; break;
    case QueueEncryption::KMS_MANAGED:
      result.kmsMasterKeyId = "alias/aws/sqs";
      result.kmsDataKeyReusePeriodSeconds = inSeconds(props.dataKeyReuse);
      break;
    case QueueEncryption::KMS:
      if (!result.key)
        result.key =
            New<kms::Key>{queue, Id("Key", queue.node().location()), {.description = "Created by " + queue.path()}};
      result.kmsMasterKeyId = result.key->keyArn();
      result.kmsDataKeyReusePeriodSeconds = inSeconds(props.dataKeyReuse);
      break;
  }
  return result;
}

Json redrivePolicy(const Optional<sqs::DeadLetterQueue>& deadLetterQueue) {
  if (!deadLetterQueue) return {};
  return Json::object({{"deadLetterTargetArn", Json(deadLetterQueue->queue->queueArn())},
                       {"maxReceiveCount", Json(*deadLetterQueue->maxReceiveCount)}});
}

Json redriveAllowPolicy(const Optional<sqs::RedriveAllowPolicy>& policy) {
  using sqs::RedrivePermission;
  if (!policy) return {};
  const bool named = policy->sourceQueues.hasValue();
  const std::string permission =
      policy->redrivePermission.valueOr(named ? RedrivePermission::BY_QUEUE : RedrivePermission::ALLOW_ALL);
  Json json = Json::object({{"redrivePermission", permission}});
  if (!named) return json;
  Json arns = Json::array();
  for (const sqs::IQueue& source : policy->sourceQueues) arns.add(Json(source.queueArn()));
  json.set("sourceQueueArns", arns);
  return json;
}

iam::PolicyStatement denyWithoutTls(const char* actions, const Value<std::string>& resourceArn) {
  return iam::PolicyStatement{{.actions = {actions},
                               .conditions = Json::object({{"Bool", Json::object({{"aws:SecureTransport", "false"}})}}),
                               .effect = iam::Effect::DENY,
                               .principals = {iam::AnyPrincipal()},
                               .resources = {resourceArn}}};
}

}  // namespace detail

namespace sqs {

QueueBase::QueueBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

iam::AddToResourcePolicyResult QueueBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<QueuePolicy>{*this, Id("Policy", node().location()), {.queues = {*this}}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

iam::GrantOnKeyResult QueueBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (!encryptionMasterKey_) return {};
  return {.grant = encryptionMasterKey_->grant(grantee, std::move(actions))};
}

Handle<IQueue> Queue::fromQueueArn(const Parent& scope, const Id& id, Value<std::string> queueArn) {
  return fromQueueAttributes(scope, id, {.queueArn = std::move(queueArn)});
}

Handle<IQueue> Queue::fromQueueAttributes(const Parent& scope, const Id& id, QueueAttributes attributes) {
  return New<ImportedQueue>{scope, id, std::move(attributes)};
}

}  // namespace sqs
}  // namespace cdk
