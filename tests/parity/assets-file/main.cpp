// SPDX-License-Identifier: Apache-2.0
// File assets: single files, directories, archives, custom hashes, exclusions; where their parts go in the template.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Assets"};
  const auto show = [&](const std::string& id, const s3_assets::AssetProps& props) {
    New<s3_assets::Asset> asset{stack, id, props};
    New<CfnResource> parts{stack, id + "Parts",
        {.properties = Json::object({{"hash", asset->assetHash()}, {"bucket", asset->s3BucketName()},
             {"key", asset->s3ObjectKey()}, {"url", asset->s3ObjectUrl()}, {"http", asset->httpUrl()},
             {"zip", asset->isZipArchive()}, {"file", asset->isFile()}}),
            .type = "Custom::Asset"}};
    return asset;
  };
  const auto text = show("Text", {.path = "files/text.txt"});
  show("SameText", {.path = "files/text.txt"});
  show("Windows", {.path = "files/windows.txt"});
  show("Unix", {.path = "files/unix.txt"});
  show("Binary", {.path = "files/binary.bin"});
  show("Empty", {.path = "files/empty.json"});
  show("NoExtension", {.path = "files/Dockerfile"});
  show("Zip", {.path = "files/archive.zip"});
  show("TarGz", {.path = "files/archive.tar.gz"});
  show("Jar", {.path = "files/library.jar"});
  show("Directory", {.path = "directory"});
  show("Trailing", {.path = "./directory/"});
  show("Exclude", {.exclude = {"*.log", "sub/deep"}, .path = "directory"});
  show("ExcludeNegated", {.exclude = {"**", "!keep.txt"}, .path = "directory"});
  show("Git",
      {.exclude = {"*.log", "!important.log", "/sub/deep/"}, .ignoreMode = IgnoreMode::GIT, .path = "directory"});
  show("Docker",
      {.exclude = {"*.log", "sub/**/*.log", "!sub/kept.log"}, .ignoreMode = IgnoreMode::DOCKER, .path = "directory"});
  show("Glob", {.exclude = {"**/*.log", "!**/important.log"}, .ignoreMode = IgnoreMode::GLOB, .path = "directory"});
  show("CustomHash", {.assetHash = "my-own-hash", .path = "directory"});
  show("CustomHashType", {.assetHash = "version-1", .assetHashType = AssetHashType::CUSTOM, .path = "files/text.txt"});
  show("SourceHash", {.assetHashType = AssetHashType::SOURCE, .path = "files/text.txt"});
  show("FollowAlways", {.followSymlinks = SymlinkFollowMode::ALWAYS, .path = "links"});
  show("FollowNever", {.followSymlinks = SymlinkFollowMode::NEVER, .path = "links"});
  show("FollowExternal", {.followSymlinks = SymlinkFollowMode::EXTERNAL, .path = "links"});
  show("FollowBlock", {.followSymlinks = SymlinkFollowMode::BLOCK_EXTERNAL, .path = "links-inside"});
  show("DeployTime", {.deployTime = true, .path = "files/unix.txt"});
  show("Named", {.displayName = "A name for people", .path = "files/binary.bin"});
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  text->grantRead(role);

  New<Stack> concrete{app, "Concrete", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<s3_assets::Asset> inConcrete{concrete, "Asset", {.path = "directory"}};
  New<CfnResource> parts{concrete, "Parts",
      {.properties = Json::object({{"bucket", inConcrete->s3BucketName()}, {"key", inConcrete->s3ObjectKey()},
           {"url", inConcrete->s3ObjectUrl()}, {"http", inConcrete->httpUrl()}}),
          .type = "Custom::Asset"}};
  app.synth();
}
