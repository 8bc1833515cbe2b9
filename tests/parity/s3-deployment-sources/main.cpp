// SPDX-License-Identifier: Apache-2.0
// The sources of deployments: where they are found, and the markers of their texts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_deployment.hpp>

using namespace cdk;
using s3_deployment::Source;

int main() {
  App app;
  New<Stack> stack{app, "Sources"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<s3::Bucket> bucket{stack, "Bucket"};
  const auto bind = [&](const std::string& id, const Source& source) {
    const auto config = source.bind(*stack, s3_deployment::DeploymentSourceContext{.handlerRole = role});
    New<CfnOutput> ofBucket{stack, id + "Bucket", {.value = config.bucket->bucketName()}};
    New<CfnOutput> key{stack, id + "Key", {.value = *config.zipObjectKey}};
    if (!config.markers.hasValue()) return;
    Json markers = Json::object({});
    for (std::size_t i = 0; i < config.markers.size(); ++i) markers.set(config.markers.key(i), config.markers.value(i));
    Json encodings = Json::object({});
    const Map<std::string>& given = config.markersConfig->markerEncodings;
    for (std::size_t i = 0; i < given.size(); ++i) encodings.set(given.key(i), Json(given.value(i)));
    Json properties = Json::object({{"Markers", markers}});
    if (config.markersConfig->jsonEscape.hasValue())
      properties.set("Escape", Json(bool(*config.markersConfig->jsonEscape)));
    properties.set("Encodings", encodings);
    New<CfnResource> shown{stack, id + "Markers", {.properties = properties, .type = "Test::Markers"}};
  };
  bind("Archive", Source::bucket(*bucket, "archive.zip"));
  bind("Directory", Source::asset("site", s3_assets::AssetOptions{.exclude = {"*.txt"}}));
  bind("Plain", Source::data("plain.txt", "text"));
  bind("Text", Source::data("in/text.txt",
                            cdk::format("arn={}, region={} and {}", bucket->bucketArn(), Aws::REGION, Aws::REGION),
                            s3_deployment::SourceDataOptions{.jsonEscape = true}));
  bind("Json", Source::jsonData("config.json", Json::object({
      {"bucket", Json(bucket->bucketName())},
      {"plain", "a\"b\u00e9\n"},
      {"list", Json::array({1, true, nullptr, Json("x-" + bucket->bucketArn())})},
      {"empty", Json::object({})},
      {"none", Json::array()},
      {"value", Json(Fn::getAtt("Some", "Thing"))},
  })));
  bind("Raw", Source::jsonData("raw.json", Json::object({{"a", 1.5}}),
                               s3_deployment::JsonProcessingOptions{.escape = false}));
  app.synth();
}
