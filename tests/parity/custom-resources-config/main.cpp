// SPDX-License-Identifier: Apache-2.0
// What holds for the functions behind custom resources: how long they keep logs, and their runtime.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
namespace cr = custom_resources;

int main() {
  App app;
  cr::CustomResourceConfig::of(app).addLogRetentionLifetime(logs::RetentionDays::TEN_YEARS);
  cr::CustomResourceConfig::of(app).addRemovalPolicy(RemovalPolicy::DESTROY);

  const auto policy =
      cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE});
  const cr::AwsSdkCall onUpdate{
      .action = "listBuckets", .physicalResourceId = cr::PhysicalResourceId::of("buckets"), .service = "S3"};

  New<Stack> plain{app, "Plain"};
  cr::CustomResourceConfig::of(*plain).addLambdaRuntime(lambda::Runtime::NODEJS_20_X);
  New<cr::AwsCustomResource> first{plain, "Resource", {.onUpdate = onUpdate, .policy = policy}};

  New<Stack> withGroup{app, "WithGroup"};
  cr::CustomResourceConfig::of(*withGroup).addLambdaRuntime(lambda::Runtime::PYTHON_3_13);
  New<cr::AwsCustomResource> second{withGroup, "Resource", {
      .logGroup = New<logs::LogGroup>{withGroup, "Group", {.retention = logs::RetentionDays::ONE_DAY}},
      .onUpdate = onUpdate,
      .policy = policy,
  }};
  New<lambda::Function> other{withGroup, "Other", {
      .code = lambda::Code::fromInline("code"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::NODEJS_22_X,
  }};

  New<Stack> withRetention{app, "WithRetention"};
  New<cr::AwsCustomResource> third{withRetention, "Resource", {
      .logRetention = logs::RetentionDays::ONE_WEEK, .onUpdate = onUpdate, .policy = policy,
  }};
  app.synth();
}
