// SPDX-License-Identifier: Apache-2.0
// A query of Redshift as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/events_targets/target_base.hpp>
#include <cdkpp/secretsmanager/secret_ref.hpp>

namespace cdk::events_targets {

struct RedshiftQueryProps {
  Required<Value<std::string>> database;
  /// The user of the database, where there is no secret. @default none
  Optional<Value<std::string>> dbUser{};
  /// Gets the events that cannot be delivered; its policy is not opened to the rule, as in aws-cdk-lib. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// What the query gets. @default the event
  Optional<events::RuleTargetInput> input{};
  /// The role that runs the query. @default that of the rule, see singletonEventRole
  Optional<iam::IRole&> role{};
  /// The credentials. @default none
  Optional<secretsmanager::ISecretRef&> secret{};
  /// Whether an event tells that the query is done. @default false
  Optional<Value<bool>> sendEventBridgeEvent{};
  /// One statement or more; several are run as a batch.
  Required<List<Value<std::string>>> sql;
  /// @default none
  Optional<Value<std::string>> statementName{};
};

/// Runs statements in a cluster of Redshift.
class RedshiftQuery : public events::IRuleTarget {
 public:
  RedshiftQuery(Value<std::string> clusterArn, RedshiftQueryProps props);
  /// @throws ValidationError CDKPP4823 without a statement.
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  Value<std::string> clusterArn_;
  RedshiftQueryProps props_;
};

}  // namespace cdk::events_targets
