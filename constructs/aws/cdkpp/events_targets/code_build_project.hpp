// SPDX-License-Identifier: Apache-2.0
// A project of CodeBuild as the target of a rule. Follows aws-cdk-lib 2.276.0, aws-events-targets.
#pragma once
#include <cdkpp/codebuild/project_ref.hpp>
#include <cdkpp/events_targets/target_base.hpp>

namespace cdk::events_targets {

struct CodeBuildProjectProps {
  /// Gets the events that cannot be delivered. @default none
  Optional<sqs::IQueue&> deadLetterQueue{};
  /// What the build gets. @default the event
  Optional<events::RuleTargetInput> event{};
  /// The role that starts the build. @default that of the project, see singletonEventRole
  Optional<iam::IRole&> eventRole{};
  /// How long delivery is tried, 60 seconds to 24 hours. @default 24 hours
  Optional<Duration> maxEventAge{};
  /// How often delivery is tried again, 0 to 185. @default 185
  Optional<Value<double>> retryAttempts{};
};

/// Starts a build.
class CodeBuildProject : public events::IRuleTarget {
 public:
  explicit CodeBuildProject(codebuild::IProjectRef& project, CodeBuildProjectProps props = {});
  events::RuleTargetConfig bind(events::IRuleRef& rule, std::string_view id = {}) override;

 private:
  codebuild::IProjectRef* project_;
  CodeBuildProjectProps props_;
};

}  // namespace cdk::events_targets
