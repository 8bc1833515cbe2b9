// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;
using tests::partOf;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

std::string tagsOf(Stack& stack, std::string_view resource) {
  return tests::templateOf(stack)["Resources"][resource]["Properties"]["Tags"].dump();
}

}  // namespace

TEST_CASE("tags are written in the form of the resource type, sorted by key", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  New<sqs::CfnQueue> queue{stack, "Queue", {.tags = {CfnTag{"own", "queue"}}}};
  New<autoscaling::CfnAutoScalingGroup> group{stack, "Group",
      {.maxSize = "1",
          .minSize = "1",
          .tags = {autoscaling::CfnAutoScalingGroup::TagPropertyProperty{
              .key = "own", .propagateAtLaunch = false, .value = "group"}}}};
  New<ssm::CfnParameter> parameter{
      stack, "Parameter", {.tags = {{"own", "parameter"}, {"5", "five"}}, .type = "String", .value = "v"}};
  Tags::of(stack).add("Zeta", "1");
  Tags::of(stack).add("alpha", "2");
  Tags::of(stack).add("Alpha", "3");
  CHECK(tagsOf(stack, "Queue") ==
        R"([{"Key":"alpha","Value":"2"},{"Key":"Alpha","Value":"3"},{"Key":"own","Value":"queue"},)"
        R"({"Key":"Zeta","Value":"1"}])");
  CHECK(tagsOf(stack, "Group") ==
        R"([{"Key":"alpha","PropagateAtLaunch":true,"Value":"2"},{"Key":"Alpha","PropagateAtLaunch":true,"Value":"3"},)"
        R"({"Key":"own","PropagateAtLaunch":false,"Value":"group"},)"
        R"({"Key":"Zeta","PropagateAtLaunch":true,"Value":"1"}])");
  CHECK(tagsOf(stack, "Parameter") == R"({"5":"five","alpha":"2","Alpha":"3","own":"parameter","Zeta":"1"})");
}

TEST_CASE("the closer scope wins, and a higher priority over that", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> outer{stack, "Outer"};
  New<Group> inner{outer, "Inner"};
  New<sqs::CfnQueue> queue{inner, "Queue", {.tags = {CfnTag{"explicit", "property"}, CfnTag{"weak", "property"}}}};
  queue->overrideLogicalId("Q");
  Tags::of(outer).add("who", "outer");
  Tags::of(inner).add("who", "inner");
  Tags::of(outer).add("strong", "outer", {.priority = 300});
  Tags::of(inner).add("strong", "inner");
  Tags::of(outer).add("weak", "outer", {.priority = 10});
  Tags::of(queue).add("explicit", "aspect");
  Tags::of(stack).add("gone", "x");
  Tags::of(inner).remove("gone");
  Tags::of(stack).add("stays", "x");
  Tags::of(inner).remove("stays", {.priority = 1});
  Tags::of(outer).remove("back");
  Tags::of(queue).add("back", "again", {.priority = 200});
  queue->cdkTagManager()->setTag("direct", "yes");
  queue->cdkTagManager()->setTag("negative", "no", -1);
  CHECK(tagsOf(stack, "Q") ==
        R"([{"Key":"back","Value":"again"},{"Key":"direct","Value":"yes"},)"
        R"({"Key":"explicit","Value":"aspect"},{"Key":"stays","Value":"x"},)"
        R"({"Key":"strong","Value":"outer"},{"Key":"weak","Value":"property"},{"Key":"who","Value":"inner"}])");
}

TEST_CASE("at the priority of properties what is set later wins", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  New<sqs::CfnQueue> queue{stack, "Queue", {.tags = {CfnTag{"k", "property"}, CfnTag{"z", "z"}}}};
  Tags::of(stack).add("k", "fifty", {.priority = 50});
  Tags::of(stack).remove("z", {.priority = 50});
  Tags::of(stack).add("t", queue->getAtt("Arn"));
  CHECK(
      tagsOf(stack, "Queue") == R"([{"Key":"k","Value":"fifty"},{"Key":"t","Value":{"Fn::GetAtt":["Queue","Arn"]}}])");
}

TEST_CASE("tags keep to resource types and launched instances", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<s3::CfnBucket> bucket{stack, "Bucket"};
  New<autoscaling::CfnAutoScalingGroup> group{stack, "Group", {.maxSize = "1", .minSize = "1"}};
  Tags::of(app).add("included", "queues", {.includeResourceTypes = {"AWS::SQS::Queue"}});
  Tags::of(app).add("excluded", "no buckets", {.excludeResourceTypes = {"AWS::S3::Bucket"}});
  Tags::of(group).add("stays", "here", {.applyToLaunchedInstances = false});
  CHECK(tagsOf(stack, "Queue") == R"([{"Key":"excluded","Value":"no buckets"},{"Key":"included","Value":"queues"}])");
  CHECK(partOf(tests::templateOf(stack), "Bucket", "Properties").empty());
  CHECK(tagsOf(stack, "Group") == R"([{"Key":"excluded","PropagateAtLaunch":true,"Value":"no buckets"},)"
                                  R"({"Key":"stays","PropagateAtLaunch":false,"Value":"here"}])");
}

TEST_CASE("stacks are tagged when they are named", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  stack->addStackTag("own", "1");
  Tags::of(app).add("resources", "x");
  Tags::of(app).add("stacks", "y", {.includeResourceTypes = {"aws:cdk:stack"}});
  tests::templateOf(stack);
  const auto tags = stack->tags().tagValues();
  REQUIRE(tags.size() == 2);
  CHECK(tags.key(0) == "own");
  CHECK(tags.key(1) == "stacks");
  CHECK(stack->tags().renderTags().dump() == R"([{"Key":"own","Value":"1"},{"Key":"stacks","Value":"y"}])");
}

TEST_CASE("constructs of your own may keep tags", "[tags]") {
  struct Own : Construct, ITaggable {
    explicit Own(Scope scope) : Construct(scope) {}
    TagManager& tags() override { return manager; }
    TagManager manager{TagType::MAP, "Custom::Own"};
  };
  App app;
  New<Stack> stack{app, "S"};
  New<Own> own{stack, "Own"};
  CHECK(TagManager::isTaggable(*own));
  CHECK_FALSE(TagManager::isTaggable(app));
  Tags::of(app).add("a", "b");
  tests::templateOf(stack);
  CHECK(own->manager.renderTags().dump() == R"({"a":"b"})");
}

TEST_CASE("intrinsic functions among tags go last, and exclude tags when they are all of them", "[tags]") {
  App app;
  New<Stack> stack{app, "S"};
  TagManager manager(TagType::STANDARD, "X");
  manager.setTag("z", "1");
  const Json condition = Json::object({{"Fn::If", Json::array({"C", "a", "b"})}});
  CHECK(manager.renderTags(Json::array({condition, Json::object({{"Key", "a"}, {"Value", "b"}})})).dump() ==
        R"([{"Key":"a","Value":"b"},{"Key":"z","Value":"1"},{"Fn::If":["C","a","b"]}])");
  CHECK_THROWS_WITH(manager.renderTags(condition), Catch::Matchers::ContainsSubstring("CDKPP2503"));
  TagManager none(TagType::STANDARD, "X");
  CHECK(none.renderTags(condition).dump() == R"({"Fn::If":["C","a","b"]})");
  CHECK_FALSE(TagManager(TagType::STANDARD, "X").renderTags(Json::array()).hasValue());
  CHECK_THROWS_WITH(none.renderTags(Json::object({{"a", "b"}})), Catch::Matchers::ContainsSubstring("CDKPP2504"));
  CHECK_THROWS_WITH(
      TagManager(TagType::MAP, "X").renderTags(Json::array()), Catch::Matchers::ContainsSubstring("CDKPP2504"));
}
