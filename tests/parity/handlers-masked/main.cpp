// SPDX-License-Identifier: Apache-2.0
// Buckets that bring handlers of custom resources along, in a stack and in a nested one: all but their code is
// compared.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_notifications.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Handlers"};
  New<s3::Bucket> emptied{stack, "Emptied", {.autoDeleteObjects = true, .removalPolicy = RemovalPolicy::DESTROY}};
  New<s3::Bucket> notified{stack, "Notified", {.eventBridgeEnabled = true}};
  New<sqs::Queue> queue{stack, "Queue"};
  notified->addEventNotification(s3::EventType::OBJECT_CREATED, s3_notifications::SqsDestination(*queue),
                                 {s3::NotificationKeyFilter{.prefix = "in/", .suffix = ".json"}});
  New<NestedStack> nested{stack, "Nested"};
  New<s3::Bucket> emptiedToo{nested, "Emptied", {.autoDeleteObjects = true, .removalPolicy = RemovalPolicy::DESTROY}};
  New<NestedStack> plain{stack, "Plain"};
  New<sqs::CfnQueue> plainQueue{plain, "Queue"};
  New<NestedStack> outer{stack, "Outer"};
  New<NestedStack> deep{outer, "Deep"};
  New<s3::Bucket> emptiedDeep{deep, "Emptied", {.autoDeleteObjects = true, .removalPolicy = RemovalPolicy::DESTROY}};
  app.synth();
}
