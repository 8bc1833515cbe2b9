// SPDX-License-Identifier: Apache-2.0
// A pipeline of CodePipeline as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/codepipeline/pipeline_ref.hpp>
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct CodePipelineTargetOptions {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// The role that starts the pipeline. @default that of the pipeline, see singletonEventRole
  Optional<iam::IRole&> eventRole{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Starts a pipeline. As in aws-cdk-lib, the policy of the dead letter queue is not opened to the rule.
class CodePipeline : public events::IRuleTarget {
 public:
  explicit CodePipeline(codepipeline::IPipelineRef& pipeline, CodePipelineTargetOptions options = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  codepipeline::IPipelineRef* pipeline_;
  CodePipelineTargetOptions options_;
};

}  // namespace cdk::events_targets
