// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/iam/role.hpp>

namespace cdk::events_targets {

events::RuleTargetConfig bindBaseTargetConfig(const TargetBaseProps& props, Value<std::string> arn) {
  events::RuleTargetConfig config{.arn = std::move(arn)};
  if (props.deadLetterQueue)
    config.deadLetterConfig = events::CfnRule::DeadLetterConfigProperty{.arn = props.deadLetterQueue->queueArn()};
  const bool retries = props.retryAttempts && !(props.retryAttempts->isLiteral() && props.retryAttempts->literal() < 0);
  if (retries || props.maxEventAge) {
    events::CfnRule::RetryPolicyProperty policy{.maximumRetryAttempts = props.retryAttempts};
    if (props.maxEventAge) policy.maximumEventAgeInSeconds = props.maxEventAge->toSeconds();
    config.retryPolicy = std::move(policy);
  }
  return config;
}

iam::IRole& singletonEventRole(const IConstruct& scope) {
  constexpr const char* id = "EventsRole";
  Construct& parent = scope.asConstruct();
  if (const Handle<Construct> existing = parent.node().tryFindChild(id)) return dynamic_cast<iam::IRole&>(*existing);
  return *New<iam::Role>{
      parent,
      Id(id, parent.node().location()),
      {.assumedBy = iam::ServicePrincipal("events.amazonaws.com"), .roleName = PhysicalName::GENERATE_IF_NEEDED}};
}

void addToDeadLetterQueueResourcePolicy(const events::IRuleRef& rule, sqs::IQueue& queue) {
  const ResourceEnvironment here = events::detail::environmentOf(rule);
  const ResourceEnvironment there = queue.env();
  if (!events::detail::sameEnvironmentPart(here.region, there.region))
    throw ValidationError("CDKPP4820",
                          "the dead letter queue is in the region " + there.region.literal() + ", but the rule is in " +
                              here.region.literal() + "; use a queue of the same region",
                          rule);
  if (!events::detail::sameEnvironmentPart(here.account, there.account)) {
    Annotations::of(rule).addWarningV2(
        "@aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy",
        "The dead letter queue is in the account " + there.account.literal() +
            ", whose policies this program cannot change. Let events.amazonaws.com send messages to it there.");
    return;
  }
  queue.addToResourcePolicy(iam::PolicyStatement{
      {.actions = {"sqs:SendMessage"},
       .conditions = Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", rule.ruleRef().ruleArn}})}}),
       .principals = {iam::ServicePrincipal("events.amazonaws.com")},
       .resources = {queue.queueArn()},
       .sid = "AllowEventRule" + Names::nodeUniqueId(rule.node())}});
}

namespace detail {

void openDeadLetterQueue(const events::IRuleRef& rule, const Optional<sqs::IQueue&>& queue) {
  if (queue) addToDeadLetterQueueResourcePolicy(rule, *queue);
}

iam::IRole& roleOr(const Optional<iam::IRole&>& given, const IConstruct& scope) {
  return given.hasValue() ? *given : singletonEventRole(scope);
}

void allow(iam::IRole& role, List<Value<std::string>> actions, List<Value<std::string>> resources) {
  role.addToPrincipalPolicy(iam::PolicyStatement{{.actions = std::move(actions), .resources = std::move(resources)}});
}

}  // namespace detail

}  // namespace cdk::events_targets
