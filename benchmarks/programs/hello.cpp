// SPDX-License-Identifier: Apache-2.0
// A bucket, a queue, a topic and a subscription.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Hello : Stack {
  New<s3::Bucket> bucket{*this, "Bucket", {.encryption = s3::BucketEncryption::S3_MANAGED, .versioned = true}};
  New<sqs::Queue> queue{*this, "Queue", {.visibilityTimeout = Duration::seconds(300)}};
  New<sns::Topic> topic{*this, "Topic"};
  explicit Hello(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    topic->addSubscription(sns_subscriptions::SqsSubscription(queue));
    New<CfnOutput> arn{*this, "BucketArn", {.value = bucket->bucketArn()}};
  }
};

int main() {
  App app;
  New<Hello> hello{app, "Hello"};
  app.synth();
}
