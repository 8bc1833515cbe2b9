// SPDX-License-Identifier: Apache-2.0
// An API destination as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events/api_destination.hpp>
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct ApiDestinationProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// What the endpoint gets. @default the event
  Optional<events::RuleTargetInput> event{};
  /// The role that calls. @default that of the destination, see singletonEventRole
  Optional<iam::IRole&> eventRole{};
  /// More headers. @default none
  Map<Value<std::string>> headerParameters{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// What stands for the "*" in the endpoint, in their order. @default none
  List<Value<std::string>> pathParameterValues{};
  /// More of the query. @default none
  Map<Value<std::string>> queryStringParameters{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Calls an HTTP endpoint.
class ApiDestination : public events::IRuleTarget {
 public:
  explicit ApiDestination(events::IApiDestination& apiDestination, ApiDestinationProps props = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  events::IApiDestination* apiDestination_;
  ApiDestinationProps props_;
};

}  // namespace cdk::events_targets
