// SPDX-License-Identifier: Apache-2.0
// A job of Batch as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/core/names.hpp>
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct BatchJobProps {
  /// How often the job is tried, 1 to 10. @default as the job definition says
  Optional<Value<double>> attempts{};
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// What the job gets. @default the event
  Optional<events::RuleTargetInput> event{};
  /// 1 to 128 characters. @default made of the place of the rule in the tree
  Optional<Value<std::string>> jobName{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
  /// The number of jobs in an array of jobs, 2 to 10,000. @default a single job
  Optional<Value<double>> size{};
};

/// Submits a job.
class BatchJob : public events::IRuleTarget {
 public:
  /// @param jobQueueScope the construct of the queue, whose account and region count
  /// @param jobDefinitionScope the construct of the definition, to which the role belongs
  BatchJob(Value<std::string> jobQueueArn, IConstruct& jobQueueScope, Value<std::string> jobDefinitionArn,
      IConstruct& jobDefinitionScope, BatchJobProps props = {});
  /// @throws ValidationError CDKPP4822 for a name of another length than 1 to 128.
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  Value<std::string> jobQueueArn_;
  IConstruct* jobQueueScope_;
  Value<std::string> jobDefinitionArn_;
  IConstruct* jobDefinitionScope_;
  BatchJobProps props_;
};

}  // namespace cdk::events_targets
