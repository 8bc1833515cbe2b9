// SPDX-License-Identifier: Apache-2.0
// A notification for two prefixes.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_notifications.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<sqs::Queue> queue{stack, "Queue"};
  bucket->addObjectCreatedNotification(
      s3_notifications::SqsDestination(*queue),
      {s3::NotificationKeyFilter{.prefix = "a"}, s3::NotificationKeyFilter{.prefix = "b"}});
  app.synth();
}
