// SPDX-License-Identifier: Apache-2.0
// What is empty or undefined: left out, or kept as it is.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "EmptyValues"};
  New<s3::CfnBucket> noProperties{stack, "NoProperties"};
  New<s3::CfnBucket> emptyList{stack, "EmptyList", {
      .lifecycleConfiguration = s3::CfnBucket::LifecycleConfigurationProperty{
          .rules = List<s3::CfnBucket::RuleProperty>::empty()},
  }};
  New<s3::CfnBucket> emptyObject{stack, "EmptyObject", {
      .publicAccessBlockConfiguration = s3::CfnBucket::PublicAccessBlockConfigurationProperty{},
      .websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{},
  }};
  New<s3::CfnBucket> emptyTags{stack, "EmptyTags", {.tags = List<CfnTag>::empty()}};
  New<s3::CfnBucket> emptyText{stack, "EmptyText", {.bucketName = ""}};
  New<sqs::CfnQueue> zero{stack, "Zero", {.delaySeconds = 0, .fifoQueue = false}};
  New<sqs::CfnQueue> emptyJson{stack, "EmptyJson", {
      .redriveAllowPolicy = Json::object(),
      .redrivePolicy = Json::object({{"a", Json::object()}, {"b", Json::array()}, {"c", nullptr}, {"d", ""}}),
  }};
  New<iam::CfnRole> role{stack, "Role", {
      .assumeRolePolicyDocument = Json::object({{"Statement", Json::array()}}),
      .managedPolicyArns = List<Value<std::string>>::empty(),
      .policies = List<iam::CfnRole::PolicyProperty>::empty(),
  }};
  New<CfnResource> raw{stack, "Raw", {
      .properties = Json::object({
          {"none", Json()},
          {"nothing", nullptr},
          {"text", ""},
          {"list", Json::array()},
          {"holes", Json::array({"a", Json(), nullptr, "b"})},
          {"object", Json::object()},
          {"deep", Json::object({{"gone", Json()}})},
          {"deeper", Json::array({Json::object({{"gone", Json()}}), Json::array()})},
      }),
      .type = "Custom::Raw",
  }};
  New<CfnResource> rawEmpty{stack, "RawEmpty", {.properties = Json::object(), .type = "Custom::RawEmpty"}};
  New<CfnResource> rawNoProperties{stack, "RawNoProperties", {.type = "Custom::RawNoProperties"}};
  const auto nothing = [] { return Json(); };
  const auto noItems = [] { return Json::array(); };
  const auto noTexts = [] { return List<Value<std::string>>::empty(); };
  New<CfnResource> rawUndefined{stack, "RawUndefined", {
      .properties = Json::object({{"a", Json()}, {"b", Lazy::any(nothing)}}),
      .type = "Custom::RawUndefined",
  }};
  New<CfnResource> lazies{stack, "Lazies", {
      .properties = Json::object({
          {"keptList", Lazy::any(noItems)},
          {"goneList", Lazy::any(noItems, {.omitEmptyArray = true})},
          {"keptTexts", Lazy::list(noTexts)},
          {"goneTexts", Lazy::list(noTexts, {.omitEmpty = true})},
          {"gone", Lazy::any(nothing)},
          {"goneInList", Json::array({"a", Lazy::any(nothing), "b"})},
          {"emptyObject", Lazy::any([] { return Json::object(); })},
          {"goneInside", Lazy::any([] { return Json::object({{"a", Json()}, {"b", 1}}); })},
      }),
      .type = "Custom::Lazies",
  }};
  New<sqs::CfnQueue> metadata{stack, "Metadata"};
  metadata->addMetadata("empty", Json::object());
  metadata->addMetadata("none", Json());
  metadata->addMetadata("list", Json::array());
  New<sqs::CfnQueue> emptyMetadata{stack, "EmptyMetadata"};
  emptyMetadata->cfnOptions().metadata = Map<Json>::empty();
  New<CfnOutput> emptyOutput{stack, "EmptyOutput", {.value = ""}};
  New<CfnOutput> joinOfEmpty{stack, "JoinOfEmpty", {.value = Fn::join("-", {"", ""})}};

  // A stack without any element.
  New<Stack> nothingInside{app, "NothingInside"};
  app.synth();
}
