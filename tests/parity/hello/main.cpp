// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Hello"};
  New<sqs::Queue> queue{stack, "HelloQueue", {.visibilityTimeout = Duration::seconds(300)}};
  New<sns::Topic> topic{stack, "HelloTopic"};
  topic->addSubscription(sns_subscriptions::SqsSubscription(queue));
  New<s3::Bucket> bucket{stack, "HelloBucket",
                         {.bucketName = "hello-bucket-of-the-parity-case",
                          .encryption = s3::BucketEncryption::S3_MANAGED,
                          .versioned = true}};
  New<iam::Role> reader{stack, "Reader", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  bucket->grantRead(*reader);
  app.synth();
}
