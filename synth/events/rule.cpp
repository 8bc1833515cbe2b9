// SPDX-License-Identifier: Apache-2.0
// What rules need beyond their own properties: their place, and what other accounts and regions need.
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/events/authorization.hpp>
#include <cdkpp/events/cfn_event_bus_policy.hpp>
#include <cdkpp/events/rule.hpp>

#include <algorithm>

#include "tree/state.hpp"

namespace cdk::events {

namespace detail {

Scope ruleScope(const Scope& scope, const Optional<Construct&>& crossStackScope) {
  using ::cdk::detail::TreeAccess;
  if (!crossStackScope) return scope;
  const Stack& present = Stack::of(*TreeAccess::parent(scope));
  const Stack& other = Stack::of(*crossStackScope);
  const auto same = [](const Value<std::string>& a, const Value<std::string>& b) {
    return a.isLiteral() == b.isLiteral() && sameEnvironmentPart(a, b);
  };
  if (&present == &other || !same(present.region(), other.region()) || !same(present.account(), other.account()))
    return scope;
  return TreeAccess::elsewhere(scope, *crossStackScope);
}

ResourceEnvironment environmentOf(const IConstruct& construct) {
  if (const auto* resource = dynamic_cast<const IResource*>(&construct)) return resource->env();
  const Stack& stack = Stack::of(construct);
  return {.account = stack.account(), .region = stack.region()};
}

bool sameEnvironmentPart(const Value<std::string>& a, const Value<std::string>& b, bool* oneUnknown) {
  if (a.isLiteral() && b.isLiteral()) return a.literal() == b.literal();
  if (oneUnknown) *oneUnknown = a.isLiteral() != b.isLiteral();
  return true;
}

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

std::vector<std::string> ruleProblems(const Optional<Value<std::string>>& name, bool matchesNothing,
                                      std::size_t targets) {
  constexpr std::size_t longest = 64;
  constexpr std::size_t mostTargets = 5;
  std::vector<std::string> problems;
  if (name && name->isLiteral()) {
    const std::string& text = name->literal();
    if (text.empty() || text.size() > longest)
      problems.push_back("the name of a rule must have 1 to 64 characters, but '" + text + "' has " +
                         std::to_string(text.size()));
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
             c == '_';
    });
    if (!plain)
      problems.push_back("the name of a rule must hold letters, digits, '.', '-' and '_' only, but '" + text +
                         "' was given");
  }
  if (matchesNothing) problems.emplace_back("a rule needs an eventPattern, a schedule, or both; give it one");
  if (targets > mostTargets)
    problems.push_back("a rule can have 5 targets, but " + std::to_string(targets) + " were added; use a second rule");
  return problems;
}

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

const char* textOf(HttpMethod method) {
  switch (method) {
    case HttpMethod::POST: return "POST";
    case HttpMethod::GET: return "GET";
    case HttpMethod::HEAD: return "HEAD";
    case HttpMethod::OPTIONS: return "OPTIONS";
    case HttpMethod::PUT: return "PUT";
    case HttpMethod::PATCH: return "PATCH";
    case HttpMethod::DELETE: return "DELETE";
  }
  return "POST";
}

}  // namespace detail
}  // namespace cdk::events
