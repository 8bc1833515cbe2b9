// SPDX-License-Identifier: Apache-2.0
// Strengths of references that are set for one producer or one consumer, within and across regions and accounts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  const auto in = [](const char* region) { return Environment{.account = "111111111111", .region = region}; };
  New<Stack> producer{app, "Producer", {.crossRegionReferences = true, .env = in("us-east-1")}};
  New<sqs::CfnQueue> strong{producer, "Strong"};
  CrossStackReferences::of(strong).produce(ReferenceStrength::STRONG);
  New<sqs::CfnQueue> both{producer, "Both"};
  CrossStackReferences::of(both).produce(ReferenceStrength::BOTH);
  New<s3::Bucket> bucket{producer, "Bucket"};
  CrossStackReferences::of(bucket).produce(ReferenceStrength::BOTH);
  New<sqs::CfnQueue> open{producer, "Open"};

  const Json all = Json::object({{"strong", strong->attrArn()},
                                 {"both", both->attrArn()},
                                 {"bucket", bucket->bucketArn()},
                                 {"open", open->attrArn()}});
  New<Stack> near{app, "Near", {.env = in("us-east-1")}};
  CrossStackReferences::of(near).consume(ReferenceStrength::STRONG);
  New<CfnResource> nearUses{near, "Uses", {.properties = all, .type = "Custom::Uses"}};
  New<Stack> far{app, "Far", {.crossRegionReferences = true, .env = in("eu-west-1")}};
  New<CfnResource> farUses{far, "Uses", {.properties = all, .type = "Custom::Uses"}};
  New<NestedStack> nested{far, "Nested"};
  New<CfnOutput> nestedBucket{nested, "Bucket", {.value = bucket->bucketName()}};
  New<CfnOutput> nestedStrong{nested, "Strong", {.value = strong->attrQueueName()}};
  New<Stack> without{app, "Without", {.env = in("eu-west-2")}};
  CrossStackReferences::of(without).consume(ReferenceStrength::BOTH);
  New<CfnOutput> withoutStrong{without, "Strong", {.value = strong->attrArn()}};
  New<CfnOutput> withoutOpen{without, "Open", {.value = open->attrArn()}};
  New<Stack> other{app, "Other", {.env = Environment{.account = "222222222222", .region = "us-east-1"}}};
  New<CfnOutput> otherStrong{other, "Strong", {.value = strong->attrArn()}};
  New<CfnOutput> otherBoth{other, "Both", {.value = both->attrArn()}};
  app.synth();
}
