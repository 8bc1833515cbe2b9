// SPDX-License-Identifier: Apache-2.0
// Image assets: all options of a build, and those that are given to the synthesizer directly.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ecr_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Images"};
  const auto parts = [](Stack& scope, const std::string& id, Json properties) {
    New<CfnResource> resource{scope, id, {.properties = std::move(properties), .type = "Custom::Image"}};
  };
  const auto show = [&](const std::string& id, const ecr_assets::DockerImageAssetProps& props) {
    New<ecr_assets::DockerImageAsset> image{stack, id, props};
    parts(stack, id + "Parts",
        Json::object({{"uri", image->imageUri()}, {"tag", image->imageTag()}, {"hash", image->assetHash()},
            {"repository", image->repositoryName()}}));
  };
  show("Plain", {.directory = "image"});
  show("File", {.directory = "image", .file = "other.Dockerfile"});
  show("Arguments", {.buildArgs = {{"B", "2"}, {"A", "1"}, {"5", "five"}}, .directory = "image"});
  show("Everything", {
                         .assetName = "asset-name",
                         .buildContexts = {{"base", "docker-image://alpine:latest"}},
                         .buildSecrets = {{"token", "src=token.txt"}},
                         .buildSsh = "default",
                         .cacheDisabled = true,
                         .cacheFrom = {DockerCacheOption{.params = {{"ref", "cache"}}, .type = "registry"},
                             DockerCacheOption{.type = "inline"}},
                         .cacheTo = DockerCacheOption{.params = {{"dest", "here"}, {"mode", "max"}}, .type = "local"},
                         .directory = "image",
                         .displayName = "Everything there is",
                         .exclude = {"*.md"},
                         .networkMode = ecr_assets::NetworkMode::HOST,
                         .outputs = {"type=local,dest=out"},
                         .platform = ecr_assets::Platform::LINUX_ARM64,
                         .target = "runtime",
                     });
  show("ExtraHash", {.directory = "image", .extraHash = "more"});
  show("Invalidation", {.buildArgs = {{"A", "1"}},
                           .directory = "image",
                           .invalidation = ecr_assets::DockerImageAssetInvalidationOptions{.buildArgs = false}});
  New<ecr_assets::TarballImageAsset> tarball{stack, "Tarball", {.tarballFile = "image.tar"}};
  parts(stack, "TarballParts", Json::object({{"uri", tarball->imageUri()}, {"hash", tarball->assetHash()}}));

  const DockerImageAssetLocation direct = stack->synthesizer().addDockerImageAsset(
      {.directoryName = "image", .dockerFile = "Dockerfile", .platform = "linux/amd64", .sourceHash = "direct-hash"});
  parts(stack, "Direct",
      Json::object({{"uri", direct.imageUri}, {"repository", direct.repositoryName}, {"tag", direct.imageTag}}));
  const DockerImageAssetLocation executable = stack->synthesizer().addDockerImageAsset(
      {.executable = {"./make-image", "--tag"}, .sourceHash = "executable-hash"});
  parts(stack, "Executable", Json::object({{"uri", executable.imageUri}}));

  New<Stack> concrete{app, "Concrete", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<ecr_assets::DockerImageAsset> image{concrete, "Image", {.directory = "image"}};
  parts(concrete, "Parts", Json::object({{"uri", image->imageUri()}}));
  app.synth();
}
