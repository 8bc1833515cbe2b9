// SPDX-License-Identifier: Apache-2.0
// A function as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/lambda/ifunction.hpp>

namespace cdk::events_targets {

struct LambdaFunctionProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// What the function gets. @default the event
  Optional<events::RuleTargetInput> event{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Invokes a function; the rule is permitted to.
class LambdaFunction : public events::IRuleTarget {
 public:
  explicit LambdaFunction(lambda::IFunction& handler, LambdaFunctionProps props = {})
      : handler_(&handler), props_(std::move(props)) {}
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  lambda::IFunction* handler_;
  LambdaFunctionProps props_;
};

/// Lets a rule invoke a function, once.
void addLambdaPermission(events::IRuleRef& rule, lambda::IFunction& handler);

}  // namespace cdk::events_targets
