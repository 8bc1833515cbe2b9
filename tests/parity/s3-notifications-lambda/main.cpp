// SPDX-License-Identifier: Apache-2.0
// Notifications to functions: of the same stack, of another one, and to imported functions.
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_notifications.hpp>

using namespace cdk;
using s3::NotificationKeyFilter;
using s3_notifications::LambdaDestination;

int main() {
  App app;
  const Environment env{.account = "111111111111", .region = "eu-west-1"};
  New<Stack> stack{app, "Functions", {.env = env}};
  New<lambda::Function> fn{stack, "Function", {
      .code = lambda::Code::fromInline("exports.handler = () => {}"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::NODEJS_22_X,
  }};
  New<s3::Bucket> bucket{stack, "Bucket"};
  bucket->addObjectCreatedNotification(LambdaDestination(*fn));
  bucket->addObjectRemovedNotification(LambdaDestination(*fn), {NotificationKeyFilter{.suffix = ".csv"}});
  const auto imported =
      lambda::Function::fromFunctionArn(stack, "Imported", "arn:aws:lambda:eu-west-1:222222222222:function:other");
  bucket->addObjectRemovedNotification(LambdaDestination(*imported), {NotificationKeyFilter{.suffix = ".txt"}});

  New<Stack> other{app, "Buckets", {.env = env}};
  New<s3::Bucket> there{other, "Bucket"};
  there->addObjectCreatedNotification(LambdaDestination(*fn));
  s3::Bucket::fromBucketName(other, "Imported", "imported")->addObjectCreatedNotification(LambdaDestination(*fn));
  app.synth();
}
