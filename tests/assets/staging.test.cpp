// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/asset_staging.hpp>
#include <cdkpp/core/errors.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using tests::TempDir;
namespace fs = std::filesystem;

namespace {

/// An App that writes into a directory of its own, and sources beside it.
struct Fixture {
  TempDir files;
  std::string outdir = (files.path() / "cdk.out").string();
  App app;
  New<Stack> stack;
  explicit Fixture(Map<Json> context = {})
      : app{{.context = std::move(context), .outdir = outdir}}, stack{app, "Stack"} {
    AssetStaging::clearAssetHashCache();
  }
  std::string path(const char* name) const { return (files.path() / name).string(); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a file is staged under its hash and keeps its extension", "[assets]") {
  files.write("a.txt", "hello");
  New<AssetStaging> staging{stack, "Staging", {.sourcePath = path("a.txt")}};
  CHECK(staging->assetHash() == FileSystem::fingerprint(path("a.txt"), {}));
  CHECK(staging->packaging() == FileAssetPackaging::FILE);
  CHECK_FALSE(staging->isArchive());
  CHECK(staging->relativeStagedPath(*stack) == "asset." + staging->assetHash() + ".txt");
  CHECK_FALSE(fs::exists(staging->absoluteStagedPath()));
  app.synth();
  CHECK(files.read(staging->absoluteStagedPath()) == "hello");
}

TEST_CASE_METHOD(Fixture, "a directory is staged without what is excluded", "[assets]") {
  files.write("d/keep.txt", "k");
  files.write("d/drop.log", "d");
  files.write("d/.is_custom_resource", "");
  New<AssetStaging> staging{stack, "Staging", {.exclude = {"*.log"}, .sourcePath = path("d")}};
  CHECK(staging->packaging() == FileAssetPackaging::ZIP_DIRECTORY);
  CHECK(staging->isArchive());
  app.synth();
  const fs::path staged = staging->absoluteStagedPath();
  CHECK(fs::exists(staged / "keep.txt"));
  CHECK_FALSE(fs::exists(staged / "drop.log"));
  CHECK_FALSE(fs::exists(staged / ".is_custom_resource"));
}

TEST_CASE_METHOD(Fixture, "archives are known by their extension, in any case of letters", "[assets]") {
  files.write("a.TAR.GZ", "x");
  files.write("b.jar", "x");
  files.write("noext", "x");
  New<AssetStaging> tar{stack, "Tar", {.sourcePath = path("a.TAR.GZ")}};
  New<AssetStaging> jar{stack, "Jar", {.sourcePath = path("b.jar")}};
  New<AssetStaging> none{stack, "None", {.sourcePath = path("noext")}};
  CHECK(tar->isArchive());
  CHECK(tar->relativeStagedPath(*stack) == "asset." + tar->assetHash() + ".tar.gz");
  CHECK(jar->isArchive());
  CHECK_FALSE(none->isArchive());
  CHECK(none->relativeStagedPath(*stack) == "asset." + none->assetHash());
}

TEST_CASE_METHOD(Fixture, "in a nested assembly the way leads up to the App's directory", "[assets]") {
  files.write("a.txt", "hello");
  New<Stage> stage{app, "Stage"};
  New<Stage> inner{stage, "Inner"};
  New<Stack> deep{inner, "Deep"};
  New<AssetStaging> staging{deep, "Staging", {.sourcePath = path("a.txt")}};
  CHECK(staging->relativeStagedPath(*deep) == "../../asset." + staging->assetHash() + ".txt");
  app.synth();
  CHECK(fs::exists(outdir + "/asset." + staging->assetHash() + ".txt"));
}

TEST_CASE("a stage that is synthesized alone has its assets in the App's directory all the same", "[assets]") {
  Fixture f;
  f.files.write("a.txt", "hello");
  New<Stage> stage{f.app, "Stage"};
  New<Stack> inStage{stage, "Stack"};
  New<AssetStaging> staging{inStage, "Staging", {.sourcePath = f.path("a.txt")}};
  stage->synth();
  CHECK(fs::exists(f.outdir + "/asset." + staging->assetHash() + ".txt"));
  CHECK(fs::exists(f.outdir + "/assembly-Stage/manifest.json"));
}

TEST_CASE("with staging disabled the assembly refers to the source", "[assets]") {
  Fixture f{{{"aws:cdk:disable-asset-staging", true}}};
  f.files.write("a.txt", "hello");
  New<AssetStaging> staging{f.stack, "Staging", {.sourcePath = f.path("a.txt")}};
  CHECK(staging->absoluteStagedPath() == f.path("a.txt"));
  CHECK(staging->relativeStagedPath(*f.stack) == f.path("a.txt"));
  f.app.synth();
  for (const auto& entry : fs::directory_iterator(f.outdir))
    CHECK_FALSE(entry.path().filename().string().starts_with("asset."));
}

TEST_CASE("the context may add salt to the hashes", "[assets]") {
  Fixture f{{{"@aws-cdk/core:assetHashSalt", "salt"}}};
  f.files.write("a.txt", "hello");
  New<AssetStaging> salted{f.stack, "Salted", {.sourcePath = f.path("a.txt")}};
  New<AssetStaging> both{f.stack, "Both", {.extraHash = "extra", .sourcePath = f.path("a.txt")}};
  CHECK(salted->assetHash() == FileSystem::fingerprint(f.path("a.txt"), {.extraHash = "salt"}));
  CHECK(both->assetHash() == FileSystem::fingerprint(f.path("a.txt"), {.extraHash = "extrasalt"}));
}

TEST_CASE_METHOD(Fixture, "hashes are kept for the process until they are cleared", "[assets]") {
  files.write("a.txt", "one");
  New<AssetStaging> first{stack, "First", {.sourcePath = path("a.txt")}};
  files.write("a.txt", "two");
  New<AssetStaging> same{stack, "Same", {.sourcePath = path("a.txt")}};
  CHECK(same->assetHash() == first->assetHash());
  AssetStaging::clearAssetHashCache();
  New<AssetStaging> fresh{stack, "Fresh", {.sourcePath = path("a.txt")}};
  CHECK(fresh->assetHash() != first->assetHash());
}

TEST_CASE_METHOD(Fixture, "the kind of hash and the hash given must fit together", "[assets]") {
  files.write("a.txt", "x");
  const auto stage = [&](AssetStagingProps props) { New<AssetStaging> staging{stack, "Staging", std::move(props)}; };
  CHECK_THROWS_MATCHES(stage({.assetHash = "h", .assetHashType = AssetHashType::SOURCE, .sourcePath = path("a.txt")}),
      ValidationError, MessageMatches(ContainsSubstring("must be CUSTOM or left out, not SOURCE")));
  CHECK_THROWS_MATCHES(stage({.assetHashType = AssetHashType::CUSTOM, .sourcePath = path("a.txt")}), ValidationError,
      MessageMatches(ContainsSubstring("assetHash must be given")));
  CHECK_THROWS_MATCHES(stage({.assetHashType = AssetHashType::OUTPUT, .sourcePath = path("a.txt")}), ValidationError,
      MessageMatches(ContainsSubstring("OUTPUT needs bundling")));
}

TEST_CASE_METHOD(Fixture, "what is not there, and what is neither file nor directory, is refused", "[assets]") {
  CHECK_THROWS_MATCHES((New<AssetStaging>{stack, "Missing", {.sourcePath = path("nowhere")}}), IoError,
      MessageMatches(ContainsSubstring("cannot find the asset at " + path("nowhere"))));
  CHECK_THROWS_MATCHES((New<AssetStaging>{stack, "Device", {.sourcePath = "/dev/null"}}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2621")));
}

TEST_CASE_METHOD(Fixture, "a link out of the asset is refused where that is asked for", "[assets]") {
  files.write("outside.txt", "x");
  files.write("d/inside.txt", "x");
  fs::create_symlink("../outside.txt", files.path() / "d/link");
  CHECK_THROWS_MATCHES(
      (New<AssetStaging>{stack, "S", {.follow = SymlinkFollowMode::BLOCK_EXTERNAL, .sourcePath = path("d")}}),
      ValidationError, MessageMatches(ContainsSubstring("CDKPP2622")));
  CHECK_NOTHROW(New<AssetStaging>{
      stack, "E", {.exclude = {"link"}, .follow = SymlinkFollowMode::BLOCK_EXTERNAL, .sourcePath = path("d")}});
}
