// SPDX-License-Identifier: Apache-2.0
// A call of an AWS service as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events/target.hpp>
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::events_targets {

struct AwsApiProps {
  /// "UpdateService", "updateService" or "UpdateServiceCommand".
  Required<std::string> action;
  /// The version of the service's interface. @default the newest
  Optional<Value<std::string>> apiVersion{};
  /// A regular expression of JavaScript: an error whose name it finds is none. @default every error is one
  Optional<std::string> catchErrorPattern{};
  /// What the call is given. @default nothing
  Json parameters{};
  /// What the function needs to make the call. @default "service:Action" on all resources
  Optional<iam::PolicyStatement> policyStatement{};
  /// "ECS", "ecs" or "@aws-sdk/client-ecs".
  Required<std::string> service;
};

/// Makes a call of an AWS service, by a function that all such targets of a stack share.
///
///     rule->addTarget(events_targets::AwsApi({.action = "updateService", .parameters = …, .service = "ECS"}));
class AwsApi : public events::IRuleTarget {
 public:
  explicit AwsApi(AwsApiProps props) : props_(std::move(props)) {}
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  AwsApiProps props_;
};

}  // namespace cdk::events_targets
