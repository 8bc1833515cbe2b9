// SPDX-License-Identifier: Apache-2.0
// Tags in all formats, scopes and priorities; explicit ones; removal; include and exclude.
#include <cdkpp/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cognito/cfn_user_pool.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/ec2/cfn_launch_template.hpp>
#include <cdkpp/efs/cfn_file_system.hpp>
#include <cdkpp/route53/cfn_hosted_zone.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

void formats(Stack& stack) {
  New<s3::CfnBucket> standard{stack, "Standard", {.tags = {CfnTag{"own", "bucket"}, CfnTag{"alpha", "mine"}}}};
  New<autoscaling::CfnAutoScalingGroup> group{stack, "Group",
      {
          .maxSize = "1",
          .minSize = "1",
          .tags = {autoscaling::CfnAutoScalingGroup::TagPropertyProperty{
              .key = "own", .propagateAtLaunch = false, .value = "group"}},
      }};
  New<ssm::CfnParameter> map{
      stack, "MapTags", {.tags = {{"own", "parameter"}, {"5", "five"}}, .type = "String", .value = "v"}};
  New<efs::CfnFileSystem> otherName{stack, "OtherName", {.fileSystemTags = {{.key = "own", .value = "files"}}}};
  New<cognito::CfnUserPool> mapOtherName{stack, "MapOtherName", {.userPoolTags = Json::object({{"own", "pool"}})}};
  New<route53::CfnHostedZone> zone{
      stack, "HostedZone", {.hostedZoneTags = {{.key = "own", .value = "zone"}}, .name = "example.com"}};
  New<ec2::CfnLaunchTemplate> notTaggable{stack, "NotTaggable",
      {.launchTemplateData = ec2::CfnLaunchTemplate::LaunchTemplateDataProperty{.instanceType = "t3.micro"}}};
  New<CfnResource> raw{stack, "Raw",
      {
          .properties = Json::object({{"Tags", Json::array({Json::object({{"Key", "raw"}, {"Value", "x"}})})}}),
          .type = "AWS::S3::Bucket",
      }};
  New<dynamodb::CfnTable> table{stack, "Table",
      {
          .keySchema = {dynamodb::CfnTable::KeySchemaProperty{.attributeName = "id", .keyType = "HASH"}},
          .tags = List<CfnTag>::empty(),
      }};
}

void includeAndExclude(Stack& stack) {
  New<Group> chosen{stack, "Chosen"};
  New<sqs::CfnQueue> queue{chosen, "Queue"};
  New<s3::CfnBucket> bucket{chosen, "Bucket"};
  Tags::of(chosen).add("included", "queues", {.includeResourceTypes = {"AWS::SQS::Queue"}});
  Tags::of(chosen).add("excluded", "no buckets", {.excludeResourceTypes = {"AWS::S3::Bucket"}});
  Tags::of(chosen).remove("app", {.includeResourceTypes = {"AWS::S3::Bucket"}});
  Tags::of(chosen).remove("9", {.excludeResourceTypes = {"AWS::S3::Bucket"}});
  New<autoscaling::CfnAutoScalingGroup> launched{chosen, "Group", {.maxSize = "1", .minSize = "1"}};
  Tags::of(launched).add("stays", "here", {.applyToLaunchedInstances = false});
  Tags::of(launched).add("goes", "along", {.applyToLaunchedInstances = true});
}

}  // namespace

int main() {
  App app;
  Tags::of(app).add("app", "everywhere");
  New<Stack> stack{app, "Tagged", {.tags = {{"stackprop", "only the stack"}}}};
  Tags::of(stack).add("stack", "of the stack");
  Tags::of(stack).add("Zeta", "1");
  Tags::of(stack).add("alpha", "2");
  Tags::of(stack).add("Alpha", "3");
  Tags::of(stack).add("beta_1", "4");
  Tags::of(stack).add("beta-1", "5");
  Tags::of(stack).add("10", "6");
  Tags::of(stack).add("9", "7");
  Tags::of(stack).add("only-stack", "x", {.includeResourceTypes = {"aws:cdk:stack"}});
  formats(stack);

  // The closer scope wins, and a higher priority wins over that.
  New<Group> outer{stack, "Outer"};
  New<Group> inner{outer, "Inner"};
  New<sqs::CfnQueue> queue{inner, "Queue", {.tags = {CfnTag{"explicit", "property"}, CfnTag{"weak", "property"}}}};
  Tags::of(outer).add("who", "outer");
  Tags::of(inner).add("who", "inner");
  Tags::of(outer).add("strong", "outer", {.priority = 300});
  Tags::of(inner).add("strong", "inner");
  Tags::of(outer).add("weak", "outer", {.priority = 10});
  Tags::of(queue).add("explicit", "aspect");
  Tags::of(queue).add("twice", "first");
  Tags::of(queue).add("twice", "second");
  Tags::of(inner).remove("stack");
  Tags::of(inner).remove("Zeta", {.priority = 1});
  Tags::of(outer).remove("back");
  Tags::of(queue).add("back", "again", {.priority = 200});
  queue->cdkTagManager()->setTag("direct", "yes");
  queue->cdkTagManager()->setTag("who", "low", 1);
  queue->cdkTagManager()->removeTag("alpha", 500);
  includeAndExclude(stack);

  // Tags that are not known yet come last or resolve in place.
  New<sqs::CfnQueue> tokenValue{stack, "TokenValue",
      {.tags = {CfnTag{.key = "token", .value = queue->getAtt("Arn")}, CfnTag{.key = "a", .value = "b"}}}};
  New<CfnResource> intrinsic{stack, "Intrinsic",
      {
          .properties = Json::object({{"Tags", Intrinsic("Fn::If", Json::array({"a", Json::array(), Json::array()}))}}),
          .type = "Custom::X",
      }};

  New<Stack> tagged{app, "StackTags", {.tags = {{"b", "1"}, {"a", "2"}, {"B", "3"}}}};
  tagged->addStackTag("added", "later");
  tagged->addStackTag("a", "changed");
  tagged->addStackTag("gone", "soon");
  tagged->removeStackTag("gone");
  New<sqs::CfnQueue> inTagged{tagged, "Queue"};
  Tags::of(tagged).add("on-stack", "x", {.includeResourceTypes = {"aws:cdk:stack"}});
  Tags::of(app).add("from-app", "x", {.includeResourceTypes = {"aws:cdk:stack"}, .priority = 300});
  app.synth();
}
