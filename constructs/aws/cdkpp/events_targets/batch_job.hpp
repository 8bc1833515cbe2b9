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
      IConstruct& jobDefinitionScope, BatchJobProps props = {})
      : jobQueueArn_(std::move(jobQueueArn)),
        jobQueueScope_(&jobQueueScope),
        jobDefinitionArn_(std::move(jobDefinitionArn)),
        jobDefinitionScope_(&jobDefinitionScope),
        props_(std::move(props)) {}
  /// @throws ValidationError CDKPP4822 for a name of another length than 1 to 128.
  inline events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  Value<std::string> jobQueueArn_;
  IConstruct* jobQueueScope_;
  Value<std::string> jobDefinitionArn_;
  IConstruct* jobDefinitionScope_;
  BatchJobProps props_;
};

inline events::RuleTargetConfig BatchJob::bind(events::IRuleRef& rule, std::string_view) {
  constexpr std::size_t longest = 128;
  if (props_.jobName && props_.jobName->isLiteral() &&
      (props_.jobName->literal().empty() || props_.jobName->literal().size() > longest))
    throw ValidationError("CDKPP4822",
        "jobName must have 1 to 128 characters, but '" + props_.jobName->literal() + "' has " +
            std::to_string(props_.jobName->literal().size()),
        rule);
  events::CfnRule::BatchParametersProperty parameters{
      .jobDefinition = jobDefinitionArn_, .jobName = props_.jobName.valueOr("")};
  if (!props_.jobName)
    parameters.jobName = Names::uniqueResourceName(rule, {.maxLength = static_cast<double>(longest)});
  if (props_.size) parameters.arrayProperties = events::CfnRule::BatchArrayPropertiesProperty{.size = props_.size};
  if (props_.attempts)
    parameters.retryStrategy = events::CfnRule::BatchRetryStrategyProperty{.attempts = props_.attempts};
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  iam::IRole& role = singletonEventRole(*jobDefinitionScope_);
  detail::allow(role, {"batch:SubmitJob"}, {jobDefinitionArn_, jobQueueArn_});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                             .maxEventAge = props_.maxEventAge,
                                                             .retryAttempts = props_.retryAttempts},
      jobQueueArn_);
  config.batchParameters = std::move(parameters);
  config.input = props_.event;
  config.role = role;
  config.targetResource = *jobQueueScope_;
  return config;
}

}  // namespace cdk::events_targets
