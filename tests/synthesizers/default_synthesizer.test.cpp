// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/bootstrapless_synthesizer.hpp>
#include <cdkpp/core/cli_credentials_stack_synthesizer.hpp>
#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using nlohmann::json;
using tests::TempDir;

namespace {

FileAssetSource file(const char* name, const char* hash) {
  return {.fileName = name, .packaging = FileAssetPackaging::FILE, .sourceHash = hash};
}
json read(const TempDir& directory, const char* name) { return json::parse(directory.read(name)); }

}  // namespace

TEST_CASE("a synthesizer serves one stack", "[synthesizers]") {
  App app;
  New<Stack> a{app, "A"};
  New<Stack> b{app, "B"};
  DefaultStackSynthesizer synthesizer;
  CHECK_THROWS_MATCHES(synthesizer.deployRoleArn(), AssumptionError, MessageMatches(ContainsSubstring("CDKPP2601")));
  synthesizer.bind(*a);
  CHECK_THROWS_MATCHES(synthesizer.bind(*b), AssumptionError, MessageMatches(ContainsSubstring("'A' already")));
  CHECK(synthesizer.deployRoleArn() ==
        "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-hnb659fds-deploy-role-${AWS::AccountId}-${AWS::Region}");
}

TEST_CASE("stacks that are given one synthesizer have copies of it with assets of their own", "[synthesizers]") {
  const TempDir directory;
  App app{{.outdir = directory.string()}};
  const DefaultStackSynthesizer shared{{.qualifier = "mine"}};
  New<Stack> a{app, "A", {.synthesizer = shared}};
  New<Stack> b{app, "B", {.synthesizer = shared}};
  a->synthesizer().addFileAsset(file("a.txt", "hash-a"));
  b->synthesizer().addFileAsset(file("b.txt", "hash-b"));
  app.synth();
  CHECK(read(directory, "A.assets.json")["files"].contains("hash-a"));
  CHECK_FALSE(read(directory, "A.assets.json")["files"].contains("hash-b"));
  CHECK(read(directory, "B.assets.json")["files"].contains("hash-b"));
  CHECK(a->synthesizer().bootstrapQualifier() == "mine");
}

TEST_CASE("names are put together of the qualifier and of what is known of the environment", "[synthesizers]") {
  App app{{.context = {{"@aws-cdk/core:bootstrapQualifier", "fromctx"}}}};
  New<Stack> agnostic{app, "Agnostic"};
  New<Stack> region{app, "Region", {.env = Environment{.region = "eu-west-1"}}};
  New<Stack> own{app, "Own",
      {.synthesizer = DefaultStackSynthesizer{{.lookupRoleArn = "${Qualifier}/${AWS::Region}", .qualifier = "own"}}}};
  CHECK(agnostic->synthesizer().bootstrapQualifier() == "fromctx");
  CHECK(region->synthesizer().lookupRole() ==
        "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-fromctx-lookup-role-${AWS::AccountId}-eu-west-1");
  CHECK(own->synthesizer().lookupRole() == "own/${AWS::Region}");
  const FileAssetLocation location = region->synthesizer().addFileAsset(file("x/y.tar.gz", "h"));
  CHECK(
      region->resolve(location.bucketName).dump() == R"({"Fn::Sub":"cdk-fromctx-assets-${AWS::AccountId}-eu-west-1"})");
  CHECK(location.objectKey.literal() == "h.gz");
  CHECK(*location.s3ObjectUrlWithPlaceholders == "s3://cdk-fromctx-assets-${AWS::AccountId}-eu-west-1/h.gz");
}

TEST_CASE("what the CLI needs to look values up follows from the synthesizer", "[synthesizers]") {
  App app;
  New<Stack> all{app, "All",
      {.synthesizer = DefaultStackSynthesizer{{.lookupRoleAdditionalOptions = {{"Tags", Json::array()}},
           .lookupRoleArn = "arn",
           .lookupRoleExternalId = "id"}}}};
  New<Stack> none{app, "None", {.synthesizer = CliCredentialsStackSynthesizer{}}};
  CHECK(all->synthesizer().lookupRoleProps().dump() ==
        R"({"lookupRoleArn":"arn","lookupRoleExternalId":"id","assumeRoleAdditionalOptions":{"Tags":[]}})");
  CHECK(none->synthesizer().lookupRoleProps().dump() == "{}");
}

TEST_CASE("a file asset has a file or a command, not both and not neither", "[synthesizers]") {
  App app;
  New<Stack> stack{app, "S"};
  IStackSynthesizer& synthesizer = stack->synthesizer();
  CHECK_THROWS_MATCHES(synthesizer.addFileAsset({.sourceHash = "h"}), ValidationError,
      MessageMatches(ContainsSubstring("it has neither")));
  CHECK_THROWS_MATCHES(synthesizer.addFileAsset({.executable = {"x"}, .fileName = "f", .sourceHash = "h"}),
      ValidationError, MessageMatches(ContainsSubstring("it has both")));
  CHECK_THROWS_MATCHES(synthesizer.addFileAsset({.fileName = "f", .sourceHash = "h"}), ValidationError,
      MessageMatches(ContainsSubstring("'packaging' together with 'fileName'")));
}

TEST_CASE("an image asset has a directory or a command, and build options only with a directory", "[synthesizers]") {
  App app;
  New<Stack> stack{app, "S"};
  IStackSynthesizer& synthesizer = stack->synthesizer();
  CHECK_THROWS_MATCHES(synthesizer.addDockerImageAsset({.sourceHash = "h"}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2611")));
  CHECK_THROWS_MATCHES(
      synthesizer.addDockerImageAsset({.dockerFile = "Dockerfile", .executable = {"x"}, .sourceHash = "h"}),
      ValidationError, MessageMatches(ContainsSubstring("'dockerFile', which needs 'directoryName'")));
  CHECK_NOTHROW(synthesizer.addDockerImageAsset({.dockerFile = "", .executable = {"x"}, .sourceHash = "h"}));
}

TEST_CASE("the asset manifest holds each asset once, with all its destinations", "[synthesizers]") {
  const TempDir directory;
  App app{{.outdir = directory.string()}};
  New<Stack> stack{app, "S", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  stack->synthesizer().addFileAsset(file("one.txt", "same"));
  stack->synthesizer().addFileAsset(file("two.json", "same"));
  stack->synthesizer().addFileAsset(file("one.txt", "same"));
  app.synth();
  const json asset = read(directory, "S.assets.json")["files"]["same"];
  CHECK(asset["source"]["path"] == "one.txt");
  REQUIRE(asset["destinations"].size() == 2);
  for (const auto& [id, destination] : asset["destinations"].items()) {
    CHECK_THAT(id, Catch::Matchers::StartsWith("111111111111-eu-west-1-"));
    CHECK(destination["region"] == "eu-west-1");
  }
}

TEST_CASE("a user's own synthesizer may put the parts together in another way", "[synthesizers]") {
  class OneBucket : public StackSynthesizer {
   public:
    FileAssetLocation addFileAsset(const FileAssetSource& asset) override {
      return cloudFormationLocationFromFileAsset(
          manifest_.defaultAddFileAsset(boundStack(), asset, {.bucketName = "one", .bucketPrefix = "p/"}));
    }
    DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override {
      return cloudFormationLocationFromDockerImageAsset(
          manifest_.defaultAddDockerImageAsset(boundStack(), asset, {.repositoryName = "one"}));
    }
    void synthesize(detail::SynthesisSession& session) override {
      const FileAssetLocation location = addFileAsset(synthesizeTemplate(session));
      emitArtifact(session, {.additionalDependencies = {manifest_.emitManifest(boundStack(), session)},
                                .stackTemplateAssetObjectUrl = location.s3ObjectUrlWithPlaceholders});
    }
    IStackSynthesizer* clone() const override { return new OneBucket(*this); }

   private:
    AssetManifestBuilder manifest_{};
  };
  const TempDir directory;
  App app{{.outdir = directory.string()}};
  New<Stack> stack{app, "S", {.synthesizer = OneBucket{}}};
  const DockerImageAssetLocation image =
      stack->synthesizer().addDockerImageAsset({.directoryName = "d", .sourceHash = "h"});
  CHECK(stack->resolve(image.imageUri).dump() ==
        R"({"Fn::Sub":"${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/one:h"})");
  app.synth();
  const json artifact = read(directory, "manifest.json")["artifacts"]["S"];
  CHECK_THAT(artifact["properties"]["stackTemplateAssetObjectUrl"].get<std::string>(),
      Catch::Matchers::StartsWith("s3://one/p/"));
  CHECK(artifact["dependencies"] == json::array({"S.assets"}));
  CHECK(read(directory, "S.template.json") == json::object());
}

TEST_CASE("a stack without a place for assets says so", "[synthesizers]") {
  App app;
  New<Stack> stack{app, "S", {.synthesizer = BootstraplessSynthesizer{}}};
  CHECK_THROWS_MATCHES(stack->synthesizer().addFileAsset(file("f", "h")), AssumptionError,
      MessageMatches(ContainsSubstring("no place for file assets (h)")));
  CHECK_THROWS_MATCHES(stack->synthesizer().addDockerImageAsset({.directoryName = "d", .sourceHash = "h"}),
      AssumptionError, MessageMatches(ContainsSubstring("CDKPP2602")));
}

TEST_CASE("the version of the asset manifest is the oldest that knows what is in it", "[synthesizers]") {
  const TempDir directory;
  App app{{.outdir = directory.string()}};
  New<Stack> plain{app, "Plain"};
  New<Stack> options{app, "Options",
      {.synthesizer =
              DefaultStackSynthesizer{{.imageAssetPublishingRoleAdditionalOptions = {{"Tags", Json::array()}}}}}};
  New<Stack> contexts{app, "Contexts"};
  plain->synthesizer().addDockerImageAsset({.directoryName = "d", .sourceHash = "h"});
  options->synthesizer().addDockerImageAsset({.directoryName = "d", .sourceHash = "h"});
  contexts->synthesizer().addDockerImageAsset(
      {.directoryName = "d", .dockerBuildContexts = {{"a", "b"}}, .sourceHash = "h"});
  app.synth();
  CHECK(read(directory, "Plain.assets.json")["version"] == "36.0.0");
  CHECK(read(directory, "Options.assets.json")["version"] == "38.0.0");
  CHECK(read(directory, "Contexts.assets.json")["version"] == "53.0.0");
}

TEST_CASE("the version of the manifest is the oldest that knows what is in it", "[synthesizers]") {
  const auto versions = [](DefaultStackSynthesizerProps props) {
    const TempDir directory;
    App app{{.outdir = directory.string()}};
    New<Stack> stack{app, "S", {.synthesizer = DefaultStackSynthesizer{props}}};
    app.synth();
    return read(directory, "manifest.json")["version"].get<std::string>() + " " +
           read(directory, "cdk.out")["version"].get<std::string>();
  };
  CHECK(versions({}) == "36.0.0 36.0.0");
  CHECK(versions({.deployRoleAdditionalOptions = {{"Tags", Json::array()}}}) == "38.0.0 38.0.0");
  CHECK(versions({.lookupRoleAdditionalOptions = {{"Tags", Json::array()}}}) == "38.0.0 38.0.0");
  CHECK(versions({.fileAssetPublishingRoleAdditionalOptions = {{"Tags", Json::array()}}}) == "36.0.0 36.0.0");
}
