// SPDX-License-Identifier: Apache-2.0
// What rules need beyond their own properties: their place, their targets, and their checks.
#include <cdkpp/events/authorization.hpp>
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

void Rule::addEventPattern(const Optional<EventPattern>& eventPattern) {
  if (eventPattern) detail::mergeEventPattern(pattern_, *eventPattern, *this);
}

std::vector<std::string> Rule::validateRule() const {
  return detail::ruleProblems(physicalName(), pattern_.size() == 0 && !scheduleExpression_, targets_.size());
}

void Rule::addTarget(const Optional<RuleTarget>& target) {
  if (!target) return;
  const std::string id = "Target" + std::to_string(targets_.size());
  const RuleTargetConfig config = (*target)->bind(*this, id);
  const RuleTargetInputProperties input = config.input ? config.input->bind(*this) : RuleTargetInputProperties{};
  if (config.targetResource && sendToOtherEnvironment(*target, *config.targetResource, id)) return;
  CfnRule::TargetProperty property{.appSyncParameters = config.appSyncParameters,
                                   .arn = *config.arn,
                                   .batchParameters = config.batchParameters,
                                   .deadLetterConfig = config.deadLetterConfig,
                                   .ecsParameters = config.ecsParameters,
                                   .httpParameters = config.httpParameters,
                                   .id = id,
                                   .input = input.input,
                                   .inputPath = input.inputPath,
                                   .kinesisParameters = config.kinesisParameters,
                                   .redshiftDataParameters = config.redshiftDataParameters,
                                   .retryPolicy = config.retryPolicy,
                                   .runCommandParameters = config.runCommandParameters,
                                   .sqsParameters = config.sqsParameters};
  if (config.role) property.roleArn = config.role->roleArn();
  if (input.inputTemplate)
    property.inputTransformer =
        CfnRule::InputTransformerProperty{.inputPathsMap = input.inputPathsMap, .inputTemplate = *input.inputTemplate};
  targets_.add(std::move(property));
}

}  // namespace cdk::events
