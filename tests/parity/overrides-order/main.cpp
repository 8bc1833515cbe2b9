// SPDX-License-Identifier: Apache-2.0
// Where overrides stand: what the class of a resource knows in its place, the rest behind it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events/cfn_archive.hpp>
#include <cdkpp/events/cfn_rule.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Overrides"};
  using Bucket = s3::CfnBucket;
  const auto cors = [] {
    return Bucket::CorsConfigurationProperty{
        .corsRules = {Bucket::CorsRuleProperty{.allowedMethods = {"GET"}, .allowedOrigins = {"*"}}},
    };
  };
  New<Bucket> known{stack, "Known", {
      .corsConfiguration = cors(),
      .replicationConfiguration =
          Bucket::ReplicationConfigurationProperty{
              .role = "r",
              .rules = {Bucket::ReplicationRuleProperty{
                  .destination = Bucket::ReplicationDestinationProperty{.bucket = "b"},
                  .status = "Enabled",
              }},
          },
      .versioningConfiguration = Bucket::VersioningConfigurationProperty{.status = "Enabled"},
  }};
  known->addPropertyOverride("Unknown", "z");
  known->addPropertyOverride("BucketName", "n");
  known->addPropertyOverride("AccessControl", "a");
  known->addPropertyOverride("CorsConfiguration.CorsRules.0.AllowedHeaders", Json::array({"h"}));
  known->addPropertyOverride("CorsConfiguration.CorsRules.1",
                             Json::object({{"MaxAge", 1}, {"AllowedMethods", Json::array({"PUT"})}}));
  known->addPropertyOverride("ReplicationConfiguration.Rules.0.Destination.Other", "1");
  known->addPropertyOverride("ReplicationConfiguration.Rules.0.Destination.Account", "1");
  known->addPropertyOverride("LifecycleConfiguration.Rules",
                             Json::array({Json::object({{"Status", "Enabled"}, {"Id", "x"}})}));
  known->addPropertyOverride("Tags", Json::array({Json::object({{"Value", "b"}, {"Key", "a"}})}));
  known->addOverride("Foo", "x");
  known->addOverride("CreationPolicy.StartFleet", true);
  known->addOverride("Metadata.key", 1);
  New<Bucket> lazy{stack, "Lazy", {
      .corsConfiguration = Optional<Bucket::CorsConfigurationProperty>::lazy(
          [=] { return Optional<Bucket::CorsConfigurationProperty>(cors()); }),
  }};
  lazy->addPropertyOverride("CorsConfiguration.CorsRules.0.AllowedHeaders", Json::array({"h"}));
  New<Bucket> empty{stack, "Empty"};
  empty->addPropertyOverride("VersioningConfiguration.Status", "x");
  empty->addPropertyOverride("BucketName", "n");
  New<events::CfnRule> rule{stack, "Rule", {
      .eventPattern = Json::object({{"detailType", Json::array({"a"})},
                                    {"source", Json::array({"b"})},
                                    {"detail", Json::object({{"detailType", "kept"}})}}),
  }};
  New<events::CfnRule> asDeployed{stack, "RuleAsDeployed", {
      .eventPattern = Json::object({{"detail-type", Json::array({"a"})}, {"source", Json::array({"b"})}}),
  }};
  New<events::CfnArchive> archive{stack, "Archive", {
      .eventPattern = Json::object({{"detailType", Json::array({"a"})}, {"source", Json::array({"b"})}}),
      .sourceArn = "arn",
  }};
  app.synth();
}
