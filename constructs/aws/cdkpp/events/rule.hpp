// SPDX-License-Identifier: Apache-2.0
// AWS::Events::Rule, and what a target in another account or region needs: AWS::Events::EventBusPolicy in a stack of
// its own, a role, and a rule beside the target. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/events/cfn_rule.hpp>
#include <cdkpp/events/event_bus_ref.hpp>
#include <cdkpp/events/event_pattern.hpp>
#include <cdkpp/events/schedule.hpp>
#include <cdkpp/events/target.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk::events {

/// A rule, also an imported one.
class IRule : public virtual IResource, public virtual IRuleRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> ruleArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> ruleName() const = 0;
};

struct RuleProps {
  /// Where the rule is put instead, when that is a stack of the same account and region: breaks circles between stacks.
  /// @default where the rule is created
  Optional<Construct&> crossStackScope{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// CloudFormation: State. @default true
  Optional<bool> enabled{};
  /// The bus whose events are looked at; not together with schedule. CloudFormation: EventBusName.
  /// @default the default bus of the account
  Optional<IEventBusRef&> eventBus{};
  /// The events that the rule takes. This, schedule, or both are given. CloudFormation: EventPattern. @default none
  Optional<EventPattern> eventPattern{};
  /// The role with which targets are called. CloudFormation: RoleArn. @default none
  Optional<iam::IRoleRef&> role{};
  /// 1 to 64 letters, digits, ".", "-", "_". CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> ruleName{};
  /// CloudFormation: ScheduleExpression. @default none
  Optional<Schedule> schedule{};
  /// Up to five; see addTarget. CloudFormation: Targets. @default none
  List<RuleTarget> targets{};
};

namespace detail {
/// The place of a rule, see RuleProps::crossStackScope.
Scope ruleScope(const Scope& scope, const Optional<Construct&>& crossStackScope);
/// The account and region of anything: of an imported resource its own.
ResourceEnvironment environmentOf(const IConstruct& construct);
/// How two accounts or regions compare. One that is not known counts as the same; `oneUnknown` tells of it.
bool sameEnvironmentPart(const Value<std::string>& a, const Value<std::string>& b, bool* oneUnknown = nullptr);
/// What is wrong with a rule, one text for each.
std::vector<std::string> ruleProblems(
    const Optional<Value<std::string>>& name, bool matchesNothing, std::size_t targets);
}  // namespace detail

/// Sends events to targets: those that match a pattern, or one whenever a schedule says so.
///
///     New<events::Rule> rule{*this, "Failed", {.eventPattern = events::EventPattern{.source = {"aws.batch"}}}};
///     rule->addTarget(events_targets::SqsQueue(*queue));
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
class Rule : public Resource, public IRule {
 public:
  using Props = RuleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.Rule";
  /// Synthesis fails for a name that EventBridge refuses, with neither pattern nor schedule, with more than 5 targets.
  /// @throws ValidationError CDKPP4808 when both eventBus and schedule are given.
  template <std::same_as<RuleProps> P = RuleProps>
  explicit Rule(Scope scope, P props = {});
  /// A rule that exists.
  static Handle<IRule> fromEventRuleArn(const Parent& scope, const Id& id, Value<std::string> eventRuleArn);

  Value<std::string> ruleArn() const override { return ruleArn_; }
  Value<std::string> ruleName() const override { return ruleName_; }
  RuleReference ruleRef() const override { return {.ruleArn = ruleArn_}; }

  /// Sends the events to a target too. Without one it does nothing.
  /// @throws ValidationError CDKPP4810, CDKPP4811, CDKPP4812 for a target in another account or region that cannot be
  /// reached.
  void addTarget(const Optional<RuleTarget>& target);
  /// Takes only events that match this pattern too: its lists make those of the present pattern longer.
  /// @throws ValidationError CDKPP4807 where the two do not fit together.
  void addEventPattern(const Optional<EventPattern>& eventPattern);

 protected:
  virtual std::vector<std::string> validateRule() const;
  virtual Json renderEventPattern() const { return pattern_.size() > 0 ? pattern_ : Json(); }

 private:
  class MirrorRule;
  /// Reaches a target elsewhere by the bus there. False for a target in the environment of the rule.
  bool sendToOtherEnvironment(const RuleTarget& target, IConstruct& resource, const std::string& id);
  Json pattern_ = Json::object();
  List<CfnRule::TargetProperty> targets_{};
  Optional<Value<std::string>> description_{};
  Optional<Value<std::string>> scheduleExpression_{};
  List<std::string> busesAdded_{};  // "account:region" of the buses that events are sent on to
  Value<std::string> ruleArn_ = "";
  Value<std::string> ruleName_ = "";
};

template <std::same_as<RuleProps> P>
Rule::Rule(Scope scope, P props)
    : Resource{detail::ruleScope(::cdk::detail::injected<Rule>(scope, props), props.crossStackScope),
          {.physicalName = props.ruleName}} {
  if (props.eventBus && props.schedule)
    throw ValidationError("CDKPP4808",
        "a rule with a schedule cannot have an eventBus: schedules run on the default bus; remove one "
        "of the two",
        *this);
  description_ = props.description;
  if (props.schedule) {
    scheduleExpression_ = props.schedule->expressionString();
    props.schedule->bind(*this);
  }
  New<CfnRule> resource{*this, Id("Resource", node().location()),
      {.description = props.description,
          .eventPattern = Json::lazy([this] { return renderEventPattern(); }),
          .name = physicalName(),
          .scheduleExpression = scheduleExpression_,
          .state = props.enabled.valueOr(true) ? "ENABLED" : "DISABLED",
          .targets = List<CfnRule::TargetProperty>::lazy([this]() -> ::cdk::detail::Any { return targets_; })}};
  if (props.eventBus) resource->eventBusName = props.eventBus->eventBusRef().eventBusName;
  if (props.role) resource->roleArn = props.role->roleRef().roleArn;
  ruleArn_ = getResourceArnAttribute(
      resource->attrArn(), {.resource = "rule", .resourceName = physicalName().valueOr(""), .service = "events"});
  ruleName_ = getResourceNameAttribute(resource->ref());
  addEventPattern(props.eventPattern);
  for (const RuleTarget& target : props.targets) addTarget(target);
  node().addValidation([this] { return validateRule(); });
}

}  // namespace cdk::events
