// SPDX-License-Identifier: Apache-2.0
// Targets of rules in other accounts and regions: the rule sends to the bus there, a rule there to the target.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/events/cfn_event_bus_policy.hpp>
#include <cdkpp/events/rule.hpp>
#include <cdkpp/iam/role.hpp>

namespace cdk::events {

namespace {

/// Whether a rule can reach a target there.
void checkOtherEnvironment(const IConstruct& rule, const IConstruct& target, const ResourceEnvironment& there) {
  const auto requireKnown = [&](const Value<std::string>& value, const char* what) {
    if (!value.isLiteral())
      throw ValidationError("CDKPP4810",
                            std::string("a rule with a target in another account or region needs to know the ") + what +
                                "; give that stack an env",
                            rule);
  };
  requireKnown(there.account, "account of the stack of the target");
  requireKnown(there.region, "region of the stack of the target");
  requireKnown(Stack::of(rule).account(), "account of its own stack");
  Construct& root = rule.node().root();
  if (!dynamic_cast<App*>(&root) || &root != &target.node().root())
    throw ValidationError("CDKPP4811", "a rule and a target in another account or region must be in the same App",
                          rule);
}

/// The stack that lets the account of the rule send to the bus of another; made at first use.
Stack& eventBusPolicyStack(const IConstruct& rule, Stack& target, const ResourceEnvironment& environment) {
  const std::string from = Stack::of(rule).account().literal();
  const std::string account = environment.account.literal();
  const std::string region = environment.region.literal();
  Construct& app = rule.asConstruct().node().root();
  const std::string id = "EventBusPolicy-" + from + "-" + region + "-" + account;
  if (const Handle<Construct> existing = app.node().tryFindChild(id)) return dynamic_cast<Stack&>(*existing);

  const Location at = rule.asConstruct().node().location();
  New<Stack> stack{app,
                   Id(id, at),
                   {.env = Environment{.account = account, .region = region},
                    .stackName = target.stackName().literal() + "-EventBusPolicy-support-" + region + "-" + from}};
  constexpr double longestStatementId = 64;
  const std::string prefix = "Allow-account-" + from + "-";
  New<CfnEventBusPolicy> policy{
      stack,
      Id("GivePermToOtherAccount", at),
      {.action = "events:PutEvents",
       .principal = from,
       .statementId = prefix + Names::uniqueResourceName(
                                   rule, {.maxLength = longestStatementId - static_cast<double>(prefix.size())})}};
  Validations::of(stack).acknowledge(
      Acknowledgment{.id = "CloudFormation-Validate::W9009",
                     .reason = "EventBridge still takes the property Action, which is deprecated"});
  return stack;
}

/// Compares, and warns where one of the two is not known.
bool same(const Rule& rule, const Value<std::string>& a, const Value<std::string>& b) {
  bool oneUnknown = false;
  const bool same = detail::sameEnvironmentPart(a, b, &oneUnknown);
  if (oneUnknown)
    Annotations::of(rule).addWarningV2(
        "@aws-cdk/aws-events:ruleUnresolvedEnvironment",
        "The account or region of the rule or of its target is not known. If the two are in different ones, give both "
        "stacks an env.");
  return same;
}

/// The role by which the rule sends to buses of other regions; made at first use.
iam::IRole& putEventsRole(Rule& rule, const Value<std::string>& eventBusArn) {
  constexpr const char* id = "EventsRole";
  const Handle<Construct> existing = rule.node().tryFindChild(id);
  iam::IRole& role = existing ? dynamic_cast<iam::IRole&>(*existing)
                              : *New<iam::Role>{rule,
                                                Id(id, rule.node().location()),
                                                {.assumedBy = iam::ServicePrincipal("events.amazonaws.com"),
                                                 .roleName = PhysicalName::GENERATE_IF_NEEDED}};
  role.addToPrincipalPolicy(iam::PolicyStatement{{.actions = {"events:PutEvents"}, .resources = {eventBusArn}}});
  return role;
}

bool contains(const List<std::string>& list, const std::string& text) {
  for (const std::string& each : list)
    if (each == text) return true;
  return false;
}

}  // namespace

/// The rule beside the target: it takes the same events from the bus there.
class Rule::MirrorRule final : public Rule {
 public:
  struct Props {
    const Rule* source;
    RuleProps rule;
  };
  explicit MirrorRule(Scope scope, Props props) : Rule(scope, std::move(props.rule)), source_(props.source) {}

 protected:
  std::vector<std::string> validateRule() const override { return {}; }
  Json renderEventPattern() const override { return source_->renderEventPattern(); }

 private:
  const Rule* source_;
};

bool Rule::sendToOtherEnvironment(const RuleTarget& target, IConstruct& resource, const std::string& id) {
  Stack& targetStack = Stack::of(resource);
  Stack& sourceStack = Stack::of(*this);
  const ResourceEnvironment there = detail::environmentOf(resource);
  if (same(*this, sourceStack.account(), there.account) && same(*this, sourceStack.region(), there.region))
    return false;
  checkOtherEnvironment(*this, resource, there);
  const std::string bus = there.account.literal() + ":" + there.region.literal();
  if (!contains(busesAdded_, bus)) {
    busesAdded_.add(bus);
    const Value<std::string> arn = targetStack.formatArn({.account = there.account,
                                                          .region = there.region,
                                                          .resource = "event-bus",
                                                          .resourceName = "default",
                                                          .service = "events"});
    CfnRule::TargetProperty property{.arn = arn, .id = id};
    if (!same(*this, there.region, sourceStack.region())) property.roleArn = putEventsRole(*this, arn).roleArn();
    targets_.add(std::move(property));
    if (!same(*this, sourceStack.account(), there.account))
      sourceStack.addStackDependency(eventBusPolicyStack(*this, targetStack, there));
  }
  if (!same(*this, targetStack.account(), there.account) || !same(*this, targetStack.region(), there.region))
    throw ValidationError("CDKPP4812",
                          "an imported target in another account or region needs a stack there: import it in a stack "
                          "with that account and region as its env",
                          *this);
  RuleProps mirror{.description = description_, .targets = {target}};
  if (scheduleExpression_) mirror.schedule = Schedule::expression(*scheduleExpression_);
  New<MirrorRule> rule{targetStack,
                       Id(Names::uniqueId(*this) + "-" + id, node().location()),
                       {.source = this, .rule = std::move(mirror)}};
  return true;
}

}  // namespace cdk::events
