// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using custom_resources::AwsCustomResource;
using custom_resources::CustomResourceConfig;

namespace {

custom_resources::AwsCustomResourceProps props() {
  return {.onUpdate = custom_resources::AwsSdkCall{.action = "listBuckets",
              .physicalResourceId = custom_resources::PhysicalResourceId::of("id"),
              .service = "S3"},
      .policy = custom_resources::AwsCustomResourcePolicy::fromSdkCalls(
          {.resources = custom_resources::AwsCustomResourcePolicy::ANY_RESOURCE})};
}

}  // namespace

TEST_CASE("the runtime of handlers is set where the family is the same") {
  Fixture f;
  CustomResourceConfig::of(*f.stack).addLambdaRuntime(lambda::Runtime::NODEJS_20_X);
  CustomResourceConfig::of(*f.stack).addLambdaRuntime(lambda::Runtime::PYTHON_3_13);
  New<AwsCustomResource> resource{f.stack, "Resource", props()};
  assertions::Template::fromStack(*f.stack).hasResourceProperties(
      "AWS::Lambda::Function", {{"Handler", "index.handler"}, {"Runtime", "nodejs20.x"}});
}

TEST_CASE("the logs of handlers are kept as long as is said, and those of other functions as before") {
  Fixture f;
  CustomResourceConfig::of(*f.stack).addLogRetentionLifetime(logs::RetentionDays::ONE_DAY);
  New<AwsCustomResource> resource{f.stack, "Resource", props()};
  New<logs::LogGroup> other{f.stack, "Other"};
  const auto written = assertions::Template::fromStack(*f.stack);
  written.resourcePropertiesCountIs("AWS::Logs::LogGroup", {{"RetentionInDays", 1}}, 1);
  written.hasResourceProperties("AWS::Logs::LogGroup", {{"RetentionInDays", 731}});
}

TEST_CASE("a log group that was given goes as is said when it is removed") {
  Fixture f;
  CustomResourceConfig::of(*f.stack).addRemovalPolicy(RemovalPolicy::DESTROY);
  New<logs::LogGroup> given{f.stack, "Given"};
  auto withGroup = props();
  withGroup.logGroup = given;
  New<AwsCustomResource> resource{f.stack, "Resource", withGroup};
  assertions::Template::fromStack(*f.stack).hasResource("AWS::Logs::LogGroup", {{"DeletionPolicy", "Delete"}});
}
