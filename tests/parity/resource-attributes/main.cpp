// SPDX-License-Identifier: Apache-2.0
// Everything a resource has beside its properties.
#include <cdkpp/cdk.hpp>
#include <cdkpp/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdkpp/lambda/cfn_alias.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Attributes"};
  New<CfnCondition> condition{stack, "Condition", {.expression = Fn::conditionEquals("a", "b")}};
  New<sqs::CfnQueue> first{stack, "First"};

  New<CfnResource> all{stack, "All", {.properties = Json::object({{"a", 1}}), .type = "Custom::All"}};
  all->cfnOptions().condition = condition;
  all->cfnOptions().metadata = {{"z", 1}, {"a", Json::object({{"b", first->attrArn()}})}};
  all->cfnOptions().version = "1.0";
  all->cfnOptions().description = "What it is for";
  all->cfnOptions().deletionPolicy = CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
  all->cfnOptions().updateReplacePolicy = CfnDeletionPolicy::SNAPSHOT;
  all->cfnOptions().creationPolicy = CfnCreationPolicy{.resourceSignal = CfnResourceSignal{.count = 2,
                                                                                           .timeout = "PT5M"}};
  all->cfnOptions().updatePolicy = CfnUpdatePolicy{.enableVersionUpgrade = true, .useOnlineResharding = false};
  all->addResourceDependency(first);
  all->addMetadata("added", Json::array({"x", 1}));

  New<autoscaling::CfnAutoScalingGroup> group{stack, "Group", {.maxSize = "3", .minSize = "1"}};
  group->cfnOptions().creationPolicy = CfnCreationPolicy{
      .autoScalingCreationPolicy = CfnResourceAutoScalingCreationPolicy{.minSuccessfulInstancesPercent = 80},
      .resourceSignal = CfnResourceSignal{.timeout = "PT10M"},
  };
  group->cfnOptions().updatePolicy = CfnUpdatePolicy{
      .autoScalingReplacingUpdate = CfnAutoScalingReplacingUpdate{.willReplace = true},
      .autoScalingRollingUpdate = CfnAutoScalingRollingUpdate{
          .maxBatchSize = 2,
          .minInstancesInService = 1,
          .minSuccessfulInstancesPercent = 50,
          .pauseTime = "PT1M",
          .suspendProcesses = {"AZRebalance", "AlarmNotification"},
          .waitOnResourceSignals = true,
      },
      .autoScalingScheduledAction = CfnAutoScalingScheduledAction{.ignoreUnmodifiedGroupSizeProperties = true},
  };
  New<autoscaling::CfnAutoScalingGroup> refreshed{stack, "Refreshed", {.maxSize = "1", .minSize = "1"}};
  refreshed->cfnOptions().updatePolicy = CfnUpdatePolicy{
      .autoScalingInstanceRefresh = CfnAutoScalingInstanceRefresh{
          .preferences = CfnAutoScalingInstanceRefreshPreferences{
              .alarmSpecification = CfnAutoScalingInstanceRefreshAlarmSpecification{.alarms = {"a"}},
              .maxHealthyPercentage = 120,
              .minHealthyPercentage = 90,
              .skipMatching = true,
          },
          .strategy = "Rolling",
      },
  };
  New<lambda::CfnAlias> alias{stack, "Alias", {.functionName = "f", .functionVersion = "1", .name = "live"}};
  alias->cfnOptions().updatePolicy = CfnUpdatePolicy{
      .codeDeployLambdaAliasUpdate = CfnCodeDeployLambdaAliasUpdate{
          .afterAllowTrafficHook = "after",
          .applicationName = "app",
          .beforeAllowTrafficHook = "before",
          .deploymentGroupName = "group",
      },
  };
  New<CfnResource> fleet{stack, "Fleet", {.type = "AWS::AppStream::Fleet"}};
  fleet->cfnOptions().creationPolicy = CfnCreationPolicy{.startFleet = true};

  // Removal policies.
  const std::pair<RemovalPolicy, std::string> policies[] = {
      {RemovalPolicy::DESTROY, "destroy"},
      {RemovalPolicy::RETAIN, "retain"},
      {RemovalPolicy::SNAPSHOT, "snapshot"},
      {RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, "retainonupdateordelete"},
  };
  for (const auto& [policy, id] : policies) {
    New<CfnResource> volume{stack, "Volume" + id, {.type = "AWS::EC2::Volume"}};
    volume->applyRemovalPolicy(policy);
    New<CfnResource> kept{stack, "Kept" + id, {.type = "AWS::EC2::Volume"}};
    kept->applyRemovalPolicy(policy, {.applyToUpdateReplacePolicy = false});
  }
  New<s3::CfnBucket> byDefault{stack, "ByDefault"};
  byDefault->applyRemovalPolicy({});
  New<s3::CfnBucket> chosenDefault{stack, "ChosenDefault"};
  chosenDefault->applyRemovalPolicy({}, {.default_ = RemovalPolicy::DESTROY});
  New<s3::Bucket> bucket{stack, "L2"};
  bucket->applyRemovalPolicy(RemovalPolicy::DESTROY);
  New<s3::CfnBucket> nothing{stack, "Nothing"};
  app.synth();
}
