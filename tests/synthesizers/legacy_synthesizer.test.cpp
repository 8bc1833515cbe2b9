// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/legacy_stack_synthesizer.hpp>
#include <cdkpp/core/stack.hpp>

#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

TEST_CASE("the legacy synthesizer hands files over by parameters, once for each asset", "[synthesizers]") {
  App app;
  New<Stack> stack{app, "S", {.synthesizer = LegacyStackSynthesizer{}}};
  const FileAssetSource asset{.fileName = "f.txt", .packaging = FileAssetPackaging::FILE, .sourceHash = "abc"};
  stack->synthesizer().addFileAsset(asset);
  const FileAssetLocation location = stack->synthesizer().addFileAsset(asset);
  CHECK(stack->resolve(location.bucketName).dump() == R"({"Ref":"AssetParametersabcS3Bucket9747A184"})");
  REQUIRE(stack->node().metadata().size() == 1);
  const Json metadata = stack->resolve(stack->node().metadata()[0].data);
  CHECK(metadata["packaging"].asString() == "file");
  CHECK(metadata["s3BucketParameter"].asString() == "AssetParametersabcS3Bucket9747A184");
  CHECK_THROWS_MATCHES(stack->synthesizer().addFileAsset({.executable = {"x"}, .sourceHash = "y"}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2603")));
}

TEST_CASE("the legacy synthesizer pushes images to one repository, which the context may name", "[synthesizers]") {
  App app{{.context = {{"assets-ecr-repository-name", "my/images"}}}};
  New<Stack> stack{app, "S", {.synthesizer = LegacyStackSynthesizer{}}};
  const DockerImageAssetSource asset{.directoryName = "d", .sourceHash = "abc"};
  stack->synthesizer().addDockerImageAsset(asset);
  const DockerImageAssetLocation location = stack->synthesizer().addDockerImageAsset(asset);
  CHECK(location.repositoryName.literal() == "my/images");
  CHECK(stack->node().metadata().size() == 1);
  CHECK_THROWS_MATCHES(stack->synthesizer().addDockerImageAsset({.executable = {"x"}, .sourceHash = "y"}),
      ValidationError, MessageMatches(ContainsSubstring("CDKPP2603")));
}
