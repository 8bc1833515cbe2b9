// SPDX-License-Identifier: Apache-2.0
// What SNS refuses of topics, how they are named, and what imported ones have in common with others.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/kms/key.hpp>
#include <cdkpp/sns/topic.hpp>

#include <algorithm>
#include <cstdlib>

#include "text/number.hpp"

namespace cdk {
namespace {

class ImportedTopic final : public sns::TopicBase {
 public:
  using Props = sns::TopicAttributes;
  explicit ImportedTopic(Scope scope, sns::TopicAttributes props)
      : TopicBase(scope, {.environmentFromArn = *props.topicArn}) {
    topicArn_ = *props.topicArn;
    topicName_ = *stack().splitArn(topicArn_, ArnFormat::NO_RESOURCE_NAME).resource;
    fifo_ = topicName_.isLiteral() && topicName_.literal().ends_with(".fifo");
    contentBasedDeduplication_ = props.contentBasedDeduplication.valueOr(false);
    if (contentBasedDeduplication_ && !fifo_)
      throw ValidationError("CDKPP4453",
                            "contentBasedDeduplication is of FIFO topics only, whose names end in '.fifo'; leave it "
                            "out, or give the ARN of a FIFO topic",
                            *this);
    if (props.keyArn) masterKey_ = kms::Key::fromKeyArn(*this, Id("Key", node().location()), *props.keyArn);
  }
};

/// The id of a subscription: the one wanted, or a free "TokenSubscription:<n>" for a token.
std::string subscriptionId(const Value<std::string>& wanted, const Construct& scope) {
  if (wanted.isLiteral()) return wanted.literal();
  constexpr std::string_view PREFIX = "TokenSubscription:";
  unsigned long next = 1;
  for (const Construct* construct : scope.node().findAll()) {
    const std::string& id = construct->node().id();
    if (id.starts_with(PREFIX)) next = std::max(next, std::strtoul(id.c_str() + PREFIX.size(), nullptr, 10) + 1);
  }
  return std::string(PREFIX) + std::to_string(next);
}

Optional<Value<std::string>> arnOf(const Optional<iam::IRoleRef&>& role) {
  return role ? Optional<Value<std::string>>(role->roleRef().roleArn) : Optional<Value<std::string>>();
}

}  // namespace

namespace detail {

void checkTopic(const sns::TopicProps& props, const IConstruct& about) {
  PropertyRules rules;
  const bool fifo = props.fifo.valueOr(false);
  const auto ofFifo = [&](bool given, const char* property) {
    rules.require(!given || fifo, std::string(property) + " is of FIFO topics only; set fifo or leave it out");
  };
  const auto& days = props.messageRetentionPeriodInDays;
  ofFifo(props.contentBasedDeduplication.valueOr(false), "contentBasedDeduplication");
  ofFifo(days.hasValue(), "messageRetentionPeriodInDays");
  ofFifo(props.fifoThroughputScope.hasValue(), "fifoThroughputScope");
  rules.whole("messageRetentionPeriodInDays", days, 1, 365);
  const auto& version = props.signatureVersion;
  if (version && version->isLiteral())
    rules.require(version->literal() == "1" || version->literal() == "2",
                  "signatureVersion must be \"1\" or \"2\", but \"" + version->literal() + "\" was given");
  rules.length("displayName", props.displayName, 0, 100);
  rules.check("CDKPP4450", about);
}

Optional<Value<std::string>> topicName(const sns::TopicProps& props, const Optional<Value<std::string>>& physicalName,
                                       const IConstruct& topic) {
  if (!props.fifo.valueOr(false)) return physicalName;
  if (!props.topicName) return cdk::Names::uniqueResourceName(topic, {.maxLength = 251, .separator = "-"}) + ".fifo";
  const bool complete = props.topicName->isLiteral() && props.topicName->literal().ends_with(".fifo");
  return complete ? physicalName : Optional<Value<std::string>>(*physicalName + ".fifo");
}

Json archivePolicy(const Optional<Value<double>>& messageRetentionPeriodInDays) {
  if (!messageRetentionPeriodInDays) return {};
  return Json::object({{"MessageRetentionPeriod", Json(*messageRetentionPeriodInDays)}});
}

iam::PolicyStatement denyPublishWithoutTls(const Value<std::string>& topicArn) {
  return iam::PolicyStatement{{.actions = {"sns:Publish"},
                               .conditions = Json::object({{"Bool", Json::object({{"aws:SecureTransport", "false"}})}}),
                               .effect = iam::Effect::DENY,
                               .principals = {iam::StarPrincipal()},
                               .resources = {topicArn},
                               .sid = "AllowPublishThroughSSLOnly"}};
}

}  // namespace detail

namespace sns {

TopicBase::TopicBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

Handle<Subscription> TopicBase::addSubscription(ITopicSubscription& subscription) {
  const TopicSubscriptionConfig config = subscription.bind(*this);
  Construct& scope = config.subscriberScope ? *config.subscriberScope : static_cast<Construct&>(*this);
  const std::string id = subscriptionId(*config.subscriberId, scope);
  if (scope.node().tryFindChild(id))
    throw ValidationError(
        "CDKPP4452",
        "there is a subscription '" + id + "' below '" + scope.path() + "' already: a subscriber hears a topic once",
        scope);
  New<Subscription> made{scope,
                         Id(id, node().location()),
                         {.deadLetterQueue = config.deadLetterQueue,
                          .deliveryPolicy = config.deliveryPolicy,
                          .endpoint = *config.endpoint,
                          .filterPolicy = config.filterPolicy,
                          .filterPolicyWithMessageBody = config.filterPolicyWithMessageBody,
                          .protocol = *config.protocol,
                          .rawMessageDelivery = config.rawMessageDelivery,
                          .region = config.region,
                          .subscriptionRoleArn = config.subscriptionRoleArn,
                          .topic = *this}};
  if (config.subscriptionDependency) made->node().addDependency(*config.subscriptionDependency);
  return made;
}

iam::AddToResourcePolicyResult TopicBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<TopicPolicy>{*this, Id("Policy", node().location()), {.topics = {*this}}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

iam::GrantOnKeyResult TopicBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (!masterKey_) return {};
  return {.grant = masterKey_->grant(grantee, std::move(actions))};
}

codestarnotifications::NotificationRuleTargetConfig TopicBase::bindAsNotificationRuleTarget(IConstruct&) {
  grantPublish(iam::ServicePrincipal("codestar-notifications.amazonaws.com"));
  return {.targetAddress = topicArn_, .targetType = "SNS"};
}

void Topic::addLoggingConfig(const LoggingConfig& config) {
  const auto& rate = config.successFeedbackSampleRate;
  detail::PropertyRules rules;
  rules.whole("successFeedbackSampleRate", rate, 0, 100);
  rules.check("CDKPP4454", *this);
  CfnTopic::LoggingConfigProperty property{.failureFeedbackRoleArn = arnOf(config.failureFeedbackRole),
                                           .protocol = *config.protocol,
                                           .successFeedbackRoleArn = arnOf(config.successFeedbackRole)};
  if (rate.hasValue()) property.successFeedbackSampleRate = text::numberToString(*rate);
  loggingConfigs_.add(property);
}

Handle<ITopic> Topic::fromTopicArn(const Parent& scope, const Id& id, Value<std::string> topicArn) {
  return fromTopicAttributes(scope, id, {.topicArn = std::move(topicArn)});
}

Handle<ITopic> Topic::fromTopicAttributes(const Parent& scope, const Id& id, TopicAttributes attributes) {
  return New<ImportedTopic>{scope, id, std::move(attributes)};
}

}  // namespace sns
}  // namespace cdk
