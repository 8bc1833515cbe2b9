// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch_actions/lambda_action.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/lambda/cfn_permission.hpp>
#include <cdkpp/lambda/ifunction.hpp>

#include "values/identity.hpp"

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig LambdaAction::bind(Construct& scope, cloudwatch::IAlarm& alarm) const {
  const bool unique = props_.useUniquePermissionId.valueOr(false);
  const std::string id = (unique ? Names::uniqueId(alarm) : alarm.node().id()) + "AlarmPermission";
  const Value<std::string> alarmArn = alarm.alarmRef().alarmArn;
  const Handle<Construct> existing = lambdaFunction_.permissionsNode().tryFindChild(id);
  const auto* permission = dynamic_cast<const lambda::CfnPermission*>(existing.get());
  if (permission && permission->sourceArn.hasValue() && detail::identical(permission->sourceArn, alarmArn))
    return {.alarmActionArn = lambdaFunction_.functionArn()};
  if (existing && !unique)
    Annotations::of(scope).addWarningV2("@aws-cdk/aws-cloudwatch-actions:LambdaActionPermissionId",
                                        "Please use 'useUniquePermissionId' on LambdaAction " + lambdaFunction_.path() +
                                            " to generate unique Lambda Permission Id");
  lambdaFunction_.addPermission(
      Id(id, scope.node().location()),
      lambda::Permission{.action = "lambda:InvokeFunction",
                         .principal = iam::ServicePrincipal("lambda.alarms.cloudwatch.amazonaws.com"),
                         .sourceAccount = Stack::of(scope).account(),
                         .sourceArn = alarmArn});
  return {.alarmActionArn = lambdaFunction_.functionArn()};
}

}  // namespace cdk::cloudwatch_actions
