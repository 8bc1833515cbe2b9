// SPDX-License-Identifier: Apache-2.0
// Fingerprints of files and directories, and staging without an asset.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/asset_staging.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Fingerprints"};
  int count = 0;
  const auto show = [&](const char* path, const FingerprintOptions& options = {}) {
    New<CfnOutput> output{stack, "Fingerprint" + std::to_string(count++),
        {.description = path, .value = FileSystem::fingerprint(path, options)}};
  };
  show("tree");
  show("tree/a.txt");
  show("tree", {.extraHash = "extra"});
  show("tree", {.exclude = {"*.md"}});
  show("tree", {.exclude = {"sub"}});
  show("tree", {.exclude = {"sub/*", "!sub/b.txt"}});
  show("tree", {.exclude = {"*.md"}, .ignoreMode = IgnoreMode::GIT});
  show("tree", {.exclude = {"**/*.md", "!sub/readme.md"}, .ignoreMode = IgnoreMode::GIT});
  show("tree", {.exclude = {"*.md"}, .ignoreMode = IgnoreMode::DOCKER});
  show("tree", {.exclude = {"**/*.md", "# comment", "", " sub "}, .ignoreMode = IgnoreMode::DOCKER});
  show("tree", {.exclude = {"{a,b}.txt", "[rx]eadme.md", "?.txt"}});
  show("tree", {.exclude = {"**/"}});
  show("tree", {.exclude = {".*"}});
  show("tree", {.follow = SymlinkFollowMode::ALWAYS});
  show("tree", {.follow = SymlinkFollowMode::NEVER});
  show("tree", {.follow = SymlinkFollowMode::EXTERNAL});
  New<AssetStaging> staging{stack, "Staging", {.exclude = {"*.md"}, .sourcePath = "tree"}};
  New<CfnOutput> hash{stack, "Hash", {.value = staging->assetHash()}};
  const bool isDirectory = staging->packaging() == FileAssetPackaging::ZIP_DIRECTORY;
  New<CfnOutput> packaging{stack, "Packaging", {.value = isDirectory ? "zip" : "file"}};
  New<CfnOutput> relative{stack, "Relative", {.value = staging->relativeStagedPath(*stack)}};
  app.synth();
}
