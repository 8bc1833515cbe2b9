// SPDX-License-Identifier: Apache-2.0
// Buckets as event sources and destinations, and code that Lambda reads in its bucket each time.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/lambda_destinations.hpp>
#include <cdkpp/lambda_event_sources.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;
namespace destinations = cdk::lambda_destinations;
namespace sources = cdk::lambda_event_sources;
using lambda::Code, lambda::S3ObjectStorageMode;

int main() {
  App app;
  New<Stack> stack{app, "Buckets"};
  const auto inlined = Code::fromInline("x");
  const char* handler = "index.handler";
  const lambda::Runtime runtime = lambda::Runtime::PYTHON_3_13;
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<lambda::Function> fn{stack, "Fn", {
      .code = inlined, .handler = handler, .onFailure = destinations::S3Destination(bucket), .runtime = runtime}};
  fn->addEventSource(sources::S3EventSource(bucket, {
      .events = {s3::EventType::OBJECT_CREATED, s3::EventType::OBJECT_REMOVED},
      .filters = {s3::NotificationKeyFilter{.prefix = "in/", .suffix = ".csv"}}}));
  fn->addEventSourceMapping("Stream", lambda::EventSourceMappingOptions{
      .eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s",
      .onFailure = sources::S3OnFailureDestination(bucket)});

  New<kms::Key> key{stack, "Key"};
  New<s3::Bucket> versioned{stack, "Versioned", {.encryptionKey = key, .versioned = true}};
  const auto referenced = Code::fromBucketV2(versioned, "code.zip", {
      .objectVersion = "1", .s3ObjectStorageMode = S3ObjectStorageMode::REFERENCE});
  New<lambda::Function> ofBucket{stack, "Referenced", {.code = referenced, .handler = handler, .runtime = runtime}};
  New<lambda::Function> named{stack, "Named", {
      .code = referenced, .functionName = "named", .handler = handler, .runtime = runtime}};
  New<lambda::LayerVersion> layer{stack, "Layer", {.code = referenced, .layerVersionName = "layer"}};
  const auto imported = s3::Bucket::fromBucketName(stack, "Imported", "imported");
  New<lambda::Function> fromImported{stack, "FromImported", {
      .code = Code::fromBucketV2(*imported, "code.zip", {
          .objectVersion = "1", .s3ObjectStorageMode = S3ObjectStorageMode::REFERENCE}),
      .functionName = "from-imported",
      .handler = handler,
      .runtime = runtime}};
  New<lambda::Function> copied{stack, "Copied", {
      .code = Code::fromBucketV2(*imported, "code.zip", {.s3ObjectStorageMode = S3ObjectStorageMode::COPY}),
      .handler = handler,
      .runtime = runtime}};
  app.synth();
}
