// SPDX-License-Identifier: Apache-2.0
// A queue that hears a topic, and a bucket that a role may read.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Hello : Stack {
  New<sqs::Queue> queue{*this, "Queue", {.visibilityTimeout = Duration::minutes(5)}};
  New<sns::Topic> topic{*this, "Topic"};
  New<s3::Bucket> bucket{*this,
                         "Bucket",
                         {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL,
                          .encryption = s3::BucketEncryption::S3_MANAGED,
                          .versioned = true}};
  New<iam::Role> reader{*this, "Reader", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};

  explicit Hello(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    topic->addSubscription(sns_subscriptions::SqsSubscription(queue));
    bucket->grantRead(*reader);
    New<CfnOutput> name{*this, "BucketName", {.description = "Where the files are", .value = bucket->bucketName()}};
  }
};

int main() {
  App app;
  New<Hello> hello{app, "Hello", {.description = "A first stack"}};
  app.synth();
}
