// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ecr_assets.hpp>
#include <cdkpp/s3_assets.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using tests::TempDir;
namespace fs = std::filesystem;

namespace {

struct Fixture {
  TempDir files;
  App app;
  New<Stack> stack;
  explicit Fixture(Map<Json> context = {})
      : app{{.context = std::move(context), .outdir = (files.path() / "cdk.out").string()}}, stack{app, "Stack"} {
    AssetStaging::clearAssetHashCache();
    files.write("image/Dockerfile", "FROM scratch");
  }
  std::string path(const char* name) const { return (files.path() / name).string(); }
};

Json metadataOf(Stack& stack, CfnResource& resource) { return stack.resolve(resource.cfnOptions().metadata); }

}  // namespace

TEST_CASE_METHOD(
    Fixture, "a build context is staged as .dockerignore says, with the Dockerfile in any case", "[images]") {
  files.write("image/.dockerignore", "*\n!app.txt\n");
  files.write("image/app.txt", "a");
  files.write("image/other.txt", "o");
  New<ecr_assets::DockerImageAsset> image{stack, "Image", {.directory = path("image")}};
  app.synth();
  const fs::path staged = files.path() / "cdk.out" / ("asset." + image->assetHash());
  CHECK(fs::exists(staged / "app.txt"));
  CHECK(fs::exists(staged / "Dockerfile"));
  CHECK(fs::exists(staged / ".dockerignore"));
  CHECK_FALSE(fs::exists(staged / "other.txt"));
}

TEST_CASE_METHOD(Fixture, "an image without a directory or a Dockerfile is refused", "[images]") {
  CHECK_THROWS_MATCHES((New<ecr_assets::DockerImageAsset>{stack, "A", {.directory = path("none")}}), IoError,
      MessageMatches(ContainsSubstring("CDKPP2650")));
  CHECK_THROWS_MATCHES((New<ecr_assets::DockerImageAsset>{stack, "B", {.directory = path("image"), .file = "Other"}}),
      IoError, MessageMatches(ContainsSubstring("image/Other")));
  CHECK_THROWS_MATCHES((New<ecr_assets::TarballImageAsset>{stack, "C", {.tarballFile = path("x.tar")}}), IoError,
      MessageMatches(ContainsSubstring("CDKPP2652")));
}

TEST_CASE_METHOD(Fixture, "options change the hash unless they are told not to", "[images]") {
  using Props = ecr_assets::DockerImageAssetProps;
  using Invalidation = ecr_assets::DockerImageAssetInvalidationOptions;
  int count = 0;
  const auto hash = [&](const Props& props) {
    New<ecr_assets::DockerImageAsset> image{stack, "Image" + std::to_string(count++), props};
    return image->assetHash();
  };
  const std::string plain = hash({.directory = path("image")});
  CHECK(hash({.directory = path("image"), .target = "t"}) != plain);
  CHECK(hash({.directory = path("image"), .invalidation = Invalidation{.target = false}, .target = "t"}) == plain);
  CHECK(hash({.directory = path("image"), .platform = ecr_assets::Platform::LINUX_ARM64}) != plain);
  CHECK(hash({.assetName = "name", .directory = path("image")}) == plain);
}

TEST_CASE("resources tell of the assets they use when that is asked for", "[assets]") {
  Fixture f{{{"aws:cdk:enable-asset-metadata", true}}};
  f.files.write("a.txt", "hello");
  New<CfnResource> resource{f.stack, "Resource", {.type = "My::Type::Here"}};
  New<s3_assets::Asset> asset{f.stack, "Asset", {.path = f.path("a.txt")}};
  asset->addResourceMetadata(*resource, "Code");
  CHECK(metadataOf(*f.stack, *resource).dump() == R"({"aws:asset:path":")" + asset->assetPath() +
                                                      R"(","aws:asset:is-bundled":false,"aws:asset:property":"Code"})");
  New<CfnResource> other{f.stack, "Other", {.type = "My::Type::Here"}};
  New<ecr_assets::DockerImageAsset> image{
      f.stack, "Image", {.buildArgs = {{"A", "1"}}, .directory = f.path("image"), .target = "t"}};
  image->addResourceMetadata(*other, "Image");
  CHECK(metadataOf(*f.stack, *other).dump() ==
        R"({"aws:asset:path":"asset.)" + image->assetHash() +
            R"(","aws:asset:dockerfile-path":"Dockerfile","aws:asset:docker-build-args":{"A":"1"},)"
            R"("aws:asset:docker-build-target":"t","aws:asset:property":"Image"})");
}

TEST_CASE_METHOD(Fixture, "resources do not tell of their assets by themselves, and a path is needed", "[assets]") {
  files.write("a.txt", "hello");
  New<CfnResource> resource{stack, "Resource", {.type = "My::Type::Here"}};
  New<s3_assets::Asset> asset{stack, "Asset", {.path = path("a.txt")}};
  asset->addResourceMetadata(*resource, "Code");
  CHECK(resource->cfnOptions().metadata.size() == 0);
  CHECK_THROWS_MATCHES((New<s3_assets::Asset>{stack, "Empty", {.path = ""}}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2626")));
}
