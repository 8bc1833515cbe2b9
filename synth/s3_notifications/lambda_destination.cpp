// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/lambda/permission.hpp>
#include <cdkpp/s3_notifications/lambda_destination.hpp>

namespace cdk::s3_notifications {

s3::BucketNotificationDestinationConfig LambdaDestination::bind(Construct&, s3::IBucketRef& bucket) const {
  // Below the bucket, so that its stack depends on that of the function and not the other way round.
  Construct& scope = bucket.asConstruct();
  const std::string id = "AllowBucketNotificationsTo" + Names::nodeUniqueId(fn_->permissionsNode());
  if (!scope.node().tryFindChild(id))
    fn_->addPermission(Id(id, scope.node().location()),
                       lambda::Permission{.principal = iam::ServicePrincipal("s3.amazonaws.com"),
                                          .scope = scope,
                                          .sourceAccount = Stack::of(scope).account(),
                                          .sourceArn = bucket.bucketRef().bucketArn});
  s3::BucketNotificationDestinationConfig config{.arn = fn_->functionArn(),
                                                 .type = s3::BucketNotificationDestinationType::LAMBDA};
  // An imported function of another account has none.
  if (const auto permission = scope.node().tryFindChild(id)) config.dependencies = {*permission};
  return config;
}

}  // namespace cdk::s3_notifications
