// SPDX-License-Identifier: Apache-2.0
// Rules for the calls to a bucket that CloudTrail notes.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/events_targets.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using Options = s3::OnCloudTrailBucketEventOptions;

int main() {
  App app;
  New<Stack> stack{app, "Calls"};
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<sqs::Queue> queue{stack, "Queue"};
  bucket->onCloudTrailEvent(
      "All", Options{.description = "All calls", .ruleName = "all", .target = events_targets::SqsQueue(*queue)});
  bucket->onCloudTrailPutObject(
      "Put", Options{.eventPattern = events::EventPattern{.region = {"eu-west-1"}}, .paths = {"a", "b/c"}});
  bucket->onCloudTrailWriteObject("Write", Options{});
  bucket->onCloudTrailWriteObject(
      "WritePaths", Options{.paths = {"x"}, .target = events_targets::SqsQueue(*queue)});
  s3::Bucket::fromBucketName(stack, "Imported", "imported")
      ->onCloudTrailPutObject("Put", Options{.crossStackScope = stack});
  app.synth();
}
