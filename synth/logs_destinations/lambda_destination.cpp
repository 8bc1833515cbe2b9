// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/logs_destinations/lambda_destination.hpp>

namespace cdk::logs_destinations {

logs::LogSubscriptionDestinationConfig LambdaDestination::bind(Construct& scope, logs::ILogGroupRef& sourceLogGroup) {
  if (options_.addPermissions.valueOr(true)) {
    constexpr const char* id = "CanInvokeLambda";
    fn_->addPermission(Id(id, scope.node().location()),
                       lambda::Permission{.principal = iam::ServicePrincipal("logs.amazonaws.com"),
                                          .scope = scope,
                                          .sourceArn = sourceLogGroup.logGroupRef().logGroupArn});
    if (const Handle<Construct> permission = scope.node().tryFindChild(id)) scope.node().addDependency(*permission);
  }
  return {.arn = fn_->functionArn()};
}

}  // namespace cdk::logs_destinations
