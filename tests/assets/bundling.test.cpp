// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/asset_staging.hpp>
#include <cdkpp/core/errors.hpp>

#include "assets/bundle.hpp"
#include "fake_docker.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using tests::FakeDocker;
using tests::TempDir;
namespace fs = std::filesystem;

namespace {

/// Takes what failed bundling leaves behind for a look along when it goes.
struct TemporaryFiles {
  TempDir directory;
  TemporaryFiles() { setenv("TMPDIR", directory.path().c_str(), 1); }
  ~TemporaryFiles() { unsetenv("TMPDIR"); }
};

struct Fixture {
  TempDir files;
  TemporaryFiles temporary{};
  std::string outdir = (files.path() / "cdk.out").string();
  std::string source = (files.path() / "source").string();
  App app;
  New<Stack> stack;
  int runs = 0;

  explicit Fixture(Map<Json> context = {})
      : app{{.context = std::move(context), .outdir = outdir}}, stack{app, "Stack"} {
    AssetStaging::clearAssetHashCache();
    files.write("source/main.txt", "source");
  }
  /// Bundling that writes files with these names.
  LocalBundling writes(std::vector<std::string> names) {
    return [this, names](const std::string& outputDir, const BundlingOptions&) {
      ++runs;
      for (const std::string& name : names) std::ofstream(outputDir + "/" + name) << "made " << name;
      return true;
    };
  }
  Handle<AssetStaging> stage(const char* id, const BundlingOptions& bundling, Optional<AssetHashType> type = {}) {
    return New<AssetStaging>{stack, id, {.assetHashType = type, .bundling = bundling, .sourcePath = source}};
  }
};

const DockerImage image = DockerImage::fromRegistry("image");

}  // namespace

TEST_CASE_METHOD(Fixture, "files that a local bundling makes are staged in the place of the source", "[bundling]") {
  const auto staging = stage("Asset", {.image = image, .local = writes({"a", "b"})});
  CHECK(runs == 1);
  CHECK(staging->packaging() == FileAssetPackaging::ZIP_DIRECTORY);
  app.synth();
  CHECK(files.read(fs::path(staging->absoluteStagedPath()) / "a") == "made a");
  CHECK_FALSE(fs::exists(fs::path(staging->absoluteStagedPath()) / "main.txt"));
}

TEST_CASE_METHOD(Fixture, "one archive is uploaded as it is, unless that is not wanted", "[bundling]") {
  const auto discovered = stage("Discovered", {.image = image, .local = writes({"code.zip"})});
  CHECK(discovered->packaging() == FileAssetPackaging::FILE);
  CHECK_THAT(discovered->absoluteStagedPath(), Catch::Matchers::EndsWith(".zip"));
  const auto plain =
      stage("Plain", {.image = image, .local = writes({"code.zip"}), .outputType = BundlingOutput::NOT_ARCHIVED});
  CHECK(plain->packaging() == FileAssetPackaging::ZIP_DIRECTORY);
  const auto single =
      stage("Single", {.image = image, .local = writes({"noext"}), .outputType = BundlingOutput::SINGLE_FILE});
  CHECK_FALSE(single->isArchive());
  CHECK_THAT(single->absoluteStagedPath(), Catch::Matchers::EndsWith("_noext"));
  app.synth();
  CHECK(files.read(discovered->absoluteStagedPath()) == "made code.zip");
  CHECK(files.read(single->absoluteStagedPath()) == "made noext");
}

TEST_CASE_METHOD(Fixture, "an output that is not what the type says is refused", "[bundling]") {
  CHECK_THROWS_MATCHES(stage("A", {.image = image, .local = writes({"a.txt"}), .outputType = BundlingOutput::ARCHIVED}),
      ValidationError, MessageMatches(ContainsSubstring("must make one archive")));
  CHECK_THROWS_MATCHES(
      stage("B", {.image = image, .local = writes({"a", "b"}), .outputType = BundlingOutput::SINGLE_FILE}),
      ValidationError, MessageMatches(ContainsSubstring("must make one file")));
  CHECK_THROWS_MATCHES(
      stage("C", {.image = image, .local = writes({})}), IoError, MessageMatches(ContainsSubstring("CDKPP2632")));
}

TEST_CASE_METHOD(Fixture, "a bundling that throws fails the asset and names it", "[bundling]") {
  const LocalBundling broken = [](const std::string&, const BundlingOptions&) -> bool {
    throw std::runtime_error("the compiler is away");
  };
  const std::string message = tests::messageOf([&] { stage("Broken", {.image = image, .local = broken}); });
  CHECK_THAT(message, ContainsSubstring("the compiler is away") && ContainsSubstring("Stack/Broken"));
}

TEST_CASE_METHOD(Fixture, "files cannot be bundled", "[bundling]") {
  source += "/main.txt";
  CHECK_THROWS_MATCHES(stage("File", {.image = image, .local = writes({"a"})}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2630")));
}

TEST_CASE_METHOD(Fixture, "the hash of the output does not care for the source", "[bundling]") {
  const auto before = stage("Before", {.image = image, .local = writes({"a"})}, AssetHashType::OUTPUT);
  files.write("source/main.txt", "changed");
  AssetStaging::clearAssetHashCache();
  const auto after =
      stage("After", {.command = {"other"}, .image = image, .local = writes({"a"})}, AssetHashType::OUTPUT);
  CHECK(before->assetHash() == after->assetHash());
}

TEST_CASE_METHOD(Fixture, "the hash of the source changes with the options, but not with a password", "[bundling]") {
  const auto hash = [&](const char* id, const char* url) {
    return stage(id, {.environment = {{"PIP_INDEX_URL", url}}, .image = image, .local = writes({"a"})})->assetHash();
  };
  const std::string hashA = hash("A", "https://user:one@example.com/simple");
  CHECK(hashA == hash("B", "https://user:two@example.com/simple"));
  CHECK(hashA != hash("C", "https://user:one@example.org/simple"));
  CHECK(detail::toJson(BundlingOptions{
                           .environment = {{"PIP_EXTRA_INDEX_URL", "https://u:p@h?q"}, {"X", "u:p@h"}}, .image = image})
            .dump() == R"({"image":"image","environment":{"PIP_EXTRA_INDEX_URL":"https://u@h?q","X":"u:p@h"}})");
}

TEST_CASE("a source that an earlier run has bundled is not bundled again", "[bundling]") {
  const TempDir files;
  files.write("source/main.txt", "source");
  int runs = 0;
  for (const char* output : {"out.txt", "out.zip"}) {
    std::string staged;
    for (int run = 0; run < 2; ++run) {
      AssetStaging::clearAssetHashCache();
      App app{{.outdir = (files.path() / output).string()}};
      New<Stack> stack{app, "Stack"};
      const LocalBundling local = [&](const std::string& outputDir, const BundlingOptions&) {
        ++runs;
        std::ofstream(outputDir + "/" + output) << "made";
        return true;
      };
      New<AssetStaging> staging{stack, "Asset",
          {.bundling = BundlingOptions{.image = image, .local = local},
              .sourcePath = (files.path() / "source").string()}};
      app.synth();
      CHECK((run == 0 || staging->absoluteStagedPath() == staged));
      staged = staging->absoluteStagedPath();
      CHECK(fs::exists(staged));
    }
  }
  CHECK(runs == 2);
}

TEST_CASE("stacks that the CLI does not need are not bundled", "[bundling]") {
  Fixture f{{{"aws:cdk:bundling-stacks", Json::array({"Wanted", "Stage/*"})}}};
  New<Stage> stage{f.app, "Stage"};
  New<Stack> inStage{stage, "Inner"};
  New<Stack> wanted{f.app, "Wanted"};
  New<Stack> wantedInStage{stage, "Wanted"};
  CHECK_FALSE(f.stack->bundlingRequired());
  CHECK(inStage->bundlingRequired());
  CHECK(wanted->bundlingRequired());
  New<Stack> unwanted{New<Stage>{f.app, "Other"}, "Wanted"};
  CHECK_FALSE(unwanted->bundlingRequired());
  const auto skipped = f.stage("Asset", {.image = image, .local = f.writes({"a"})}, AssetHashType::OUTPUT);
  CHECK(f.runs == 0);
  CHECK(skipped->absoluteStagedPath() == f.source);
  CHECK(skipped->relativeStagedPath(*f.stack) == f.source);
  CHECK_FALSE(skipped->assetHash().empty());
}

TEST_CASE_METHOD(Fixture, "docker bundles what the program itself cannot, with the directories mounted", "[bundling]") {
  const FakeDocker docker(
      "for word in \"$@\"; do case $word in *:/asset-output:*) echo made >${word%%:*}/file;; esac; done");
  const LocalBundling cannot = [](const std::string&, const BundlingOptions&) { return false; };
  const auto staging = stage("Asset", {.command = {"make"}, .image = image, .local = cannot, .user = "me"});
  app.synth();
  CHECK(files.read(fs::path(staging->absoluteStagedPath()) / "file") == "made\n");
  CHECK_THAT(
      docker.calls(), Catch::Matchers::StartsWith("[run][--rm][-u][me][-v][" + source + ":/asset-input:delegated]"));
  CHECK_THAT(docker.calls(), ContainsSubstring("[-w][/asset-input][image][make]"));
}

TEST_CASE_METHOD(Fixture, "docker on another machine gets copies, and what they need is removed", "[bundling]") {
  const FakeDocker docker("case \"$1 $2\" in \"cp copyContainer\"*) echo made >$3/file;; esac");
  stage("Asset", {.bundlingFileAccess = BundlingFileAccess::VOLUME_COPY, .image = image});
  const std::string calls = docker.calls();
  CHECK_THAT(calls, ContainsSubstring("[volume][create][assetInput"));
  CHECK_THAT(calls, ContainsSubstring("[cp][" + source + "/.][copyContainer"));
  CHECK_THAT(calls, ContainsSubstring("[--volumes-from][copyContainer"));
  CHECK_THAT(calls, ContainsSubstring("[rm][copyContainer"));
  CHECK_THAT(calls, ContainsSubstring("[volume][rm][assetOutput"));
}

TEST_CASE_METHOD(Fixture, "volumes are removed also when the container fails", "[bundling]") {
  const FakeDocker docker("case \"$*\" in *image*) exit 1;; esac");
  CHECK_THROWS_AS(stage("Asset", {.bundlingFileAccess = BundlingFileAccess::VOLUME_COPY, .image = image}), IoError);
  CHECK_THAT(docker.calls(), ContainsSubstring("[volume][rm][assetInput"));
}
