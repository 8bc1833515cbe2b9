// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/custom_resources/aws_custom_resource.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::custom_resources;

namespace {

AwsSdkCall listBuckets() {
  return {.action = "listBuckets", .physicalResourceId = PhysicalResourceId::of("id"), .service = "S3"};
}

AwsCustomResourcePolicy anything() {
  return AwsCustomResourcePolicy::fromSdkCalls({.resources = AwsCustomResourcePolicy::ANY_RESOURCE});
}

lambda::CfnFunction& functionIn(const New<Stack>& stack) {
  return *stack->node().findChild("AWS679f53fac002430cb0da5b7982bd2287").node().defaultChild<lambda::CfnFunction>();
}

std::string policyOf(const Fixture& f, const New<AwsCustomResource>& resource) {
  return f(resource->node().findChild("CustomResourcePolicy").node().defaultChild<iam::CfnPolicy>()->policyDocument);
}

void checkRefused(AwsCustomResourceProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<AwsCustomResource>(std::move(props));
  CHECK(failure.code == "CDKPP5000");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a call is made when the resource is created or updated") {
  Fixture f;
  New<AwsCustomResource> resource{f.stack, "Resource", {.onUpdate = listBuckets(), .policy = anything()}};
  const auto& l1 = *resource->node().findChild("Resource").node().defaultChild<CfnResource>();
  CHECK(l1.cfnResourceType() == "Custom::AWS");
  CHECK(functionIn(f.stack).memorySize.hasValue() == false);
  CHECK(f(*functionIn(f.stack).timeout) == "120");
  CHECK(f(resource->getResponseField("Buckets.0.Name")) ==
        R"({"Fn::GetAtt":[")" + f.stack->getLogicalId(l1) + R"(","Buckets.0.Name"]})");
}

TEST_CASE("the calls of a stack share a function, which is as the first says") {
  Fixture f;
  New<AwsCustomResource> first{f.stack, "First", {.memorySize = 256, .onUpdate = listBuckets(), .policy = anything()}};
  New<AwsCustomResource> second{
      f.stack, "Second", {.memorySize = 512, .onUpdate = listBuckets(), .policy = anything()}};
  CHECK(&first->grantPrincipal() == &second->grantPrincipal());
  CHECK(f(*functionIn(f.stack).memorySize) == "256");
}

TEST_CASE("installing the newest SDK takes more memory") {
  Fixture f;
  New<AwsCustomResource> resource{
      f.stack, "Resource", {.installLatestAwsSdk = true, .onUpdate = listBuckets(), .policy = anything()}};
  CHECK(f(*functionIn(f.stack).memorySize) == "512");
}

TEST_CASE("calls by the role of the function are allowed, and others by that of their own role") {
  Fixture f;
  AwsSdkCall assumed = listBuckets();
  assumed.assumedRoleArn = "arn:aws:iam::222222222222:role/other";
  New<AwsCustomResource> resource{
      f.stack, "Resource", {.onCreate = listBuckets(), .onDelete = assumed, .policy = anything()}};
  CHECK(policyOf(f, resource) ==
        R"({"Statement":[{"Action":"s3:ListBuckets","Effect":"Allow","Resource":"*"},)"
        R"({"Action":"sts:AssumeRole","Effect":"Allow","Resource":"arn:aws:iam::222222222222:role/other"}],)"
        R"("Version":"2012-10-17"})");
}

TEST_CASE("a role that is given may do without a policy") {
  Fixture f;
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<AwsCustomResource> resource{f.stack, "Resource", {.onUpdate = listBuckets(), .role = role}};
  CHECK_FALSE(resource->node().tryFindChild("CustomResourcePolicy"));
}

TEST_CASE("fails with all that is wrong with the properties") {
  checkRefused({.policy = anything()}, "there is no call");
  checkRefused({.onUpdate = listBuckets()}, "no permissions");
  AwsSdkCall withoutId = listBuckets();
  withoutId.physicalResourceId = {};
  checkRefused({.onCreate = withoutId, .policy = anything()}, "onCreate has no physicalResourceId");
  checkRefused({.onUpdate = withoutId, .policy = anything()}, "onUpdate has no physicalResourceId");
  CHECK(refusalOf<AwsCustomResource>({.onDelete = withoutId, .policy = anything()}).code.empty());
  AwsSdkCall external = listBuckets();
  external.externalId = "e";
  checkRefused({.onDelete = external, .policy = anything()}, "onDelete: externalId");
  AwsSdkCall ignoring = listBuckets();
  ignoring.ignoreErrorCodesMatching = ".*";
  ignoring.physicalResourceId = PhysicalResourceId::fromResponse("Owner.ID");
  checkRefused({.onCreate = ignoring, .policy = anything()}, "onCreate: PhysicalResourceId::fromResponse");
  AwsSdkCall early = listBuckets();
  early.parameters = Json::object({{"List", Json::array({Json::object({{"Id", PhysicalResourceIdReference()}})})}});
  checkRefused({.onCreate = early, .policy = anything()}, "PhysicalResourceIdReference stands in the parameters");
  CHECK(refusalOf<AwsCustomResource>({.onUpdate = early, .policy = anything()}).code.empty());
  checkRefused({.onCreate = withoutId}, "no permissions");
  checkRefused({.onCreate = withoutId}, "onCreate has no physicalResourceId");
}

TEST_CASE("fails when a response is asked for that there may not be") {
  Fixture f;
  AwsSdkCall ignoring = listBuckets();
  ignoring.ignoreErrorCodesMatching = ".*";
  New<AwsCustomResource> resource{f.stack, "Resource", {.onUpdate = ignoring, .policy = anything()}};
  CHECK(failureOf([&] { resource->getResponseField("a"); }).code == "CDKPP5001");
  CHECK(failureOf([&] { resource->getResponseFieldReference("a"); }).code == "CDKPP5001");
  New<AwsCustomResource> deleting{
      f.stack, "Deleting", {.onCreate = listBuckets(), .onDelete = ignoring, .policy = anything()}};
  CHECK(failureOf([&] { deleting->getResponseField("a"); }).code.empty());
}
