// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/events_targets/lambda_function.hpp>

namespace cdk::events_targets {

void addLambdaPermission(events::IRuleRef& rule, lambda::IFunction& handler) {
  const std::string id = "AllowEventRule" + Names::nodeUniqueId(handler.node());
  if (rule.node().tryFindChild(id)) return;
  handler.addPermission(Id(id, rule.node().location()),
                        lambda::Permission{.action = "lambda:InvokeFunction",
                                           .principal = iam::ServicePrincipal("events.amazonaws.com"),
                                           .scope = rule.asConstruct(),
                                           .sourceArn = rule.ruleRef().ruleArn});
}

events::RuleTargetConfig LambdaFunction::bind(events::IRuleRef& rule, std::string_view) {
  addLambdaPermission(rule, *handler_);
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         handler_->functionArn());
  config.input = props_.event;
  config.targetResource = *handler_;
  return config;
}

}  // namespace cdk::events_targets
