// SPDX-License-Identifier: Apache-2.0
// DockerImageAsset: an image that is built of a directory. Follows aws-cdk-lib 2.276.0, aws-ecr-assets.
#pragma once
#include <cdkpp/core/asset_support.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ecr_assets/docker_image_options.hpp>

namespace cdk::ecr_assets {

struct DockerImageAssetProps {
  /// The name of the asset, part of its key in the asset manifest. @default none
  Optional<std::string> assetName{};
  /// Values for ARG instructions. @default none
  Map<std::string> buildArgs{};
  /// More build contexts: paths, URLs or "docker-image://…". @default none
  Map<std::string> buildContexts{};
  /// Secrets of the build, {"name", DockerBuildSecret::fromSrc("file")}. @default none
  Map<std::string> buildSecrets{};
  /// The SSH agent socket or keys that the build may use. @default none
  Optional<std::string> buildSsh{};
  /// Builds without the cache. @default false
  Optional<bool> cacheDisabled{};
  /// Where the cache is read from. @default none
  List<DockerCacheOption> cacheFrom{};
  /// Where the cache is written to. @default none
  Optional<DockerCacheOption> cacheTo{};
  /// The directory with the Dockerfile. A relative path starts at the current directory.
  Required<std::string> directory;
  /// A name for people. @default assetName, else the path of the construct
  Optional<std::string> displayName{};
  /// Files to leave out, beside those that .dockerignore names. @default none
  List<std::string> exclude{};
  /// Text that becomes part of the hash. @default none
  Optional<std::string> extraHash{};
  /// The Dockerfile, relative to the directory. @default "Dockerfile"
  Optional<std::string> file{};
  /// What happens to symbolic links. @default EXTERNAL
  Optional<SymlinkFollowMode> followSymlinks{};
  /// How exclude is read. @default DOCKER
  Optional<IgnoreMode> ignoreMode{};
  /// Which options change the hash. @default all of them
  Optional<DockerImageAssetInvalidationOptions> invalidation{};
  /// The network of RUN instructions. @default that of Docker
  Optional<NetworkMode> networkMode{};
  /// What docker build writes, `--output`. @default none
  List<std::string> outputs{};
  /// What the image is built for. @default the machine that builds
  Optional<Platform> platform{};
  /// The stage to build. @default the last one
  Optional<std::string> target{};
};

/// An image that the CLI builds and pushes to the repository of the bootstrap stack before the stack is deployed.
///
///     New<ecr_assets::DockerImageAsset> image{*this, "Image", {.directory = "app"}};
///     image->imageUri();
class DockerImageAsset : public Construct, public IAsset {
 public:
  using Props = DockerImageAssetProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-ecr-assets.DockerImageAsset";
  /// @throws Error CDKPP2650 when there is no such directory, CDKPP2651 when there is no Dockerfile in it, and what
  /// AssetStaging throws.
  explicit DockerImageAsset(Scope scope, DockerImageAssetProps props);

  const std::string& assetHash() const override { return assetHash_; }
  /// "<account>.dkr.ecr.<region>.<suffix>/<repository>:<tag>"
  const Value<std::string>& imageUri() const { return imageUri_; }
  /// The tag of the image.
  const Value<std::string>& imageTag() const { return imageTag_; }
  /// The name of the repository.
  const Value<std::string>& repositoryName() const { return repositoryName_; }
  /// Tells tools which property of a resource holds this image, where the context value "aws:cdk:enable-asset-metadata"
  /// asks for it.
  void addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const;

 private:
  /// The options that change the hash, as JSON.
  std::string hashedOptions() const;
  DockerImageAssetSource source(const std::string& path) const;
  DockerImageAssetProps props_;
  std::string assetHash_{};
  std::string assetPath_{};
  Value<std::string> imageUri_ = "";
  Value<std::string> imageTag_ = "";
  Value<std::string> repositoryName_ = "";
};

inline std::string DockerImageAsset::hashedOptions() const {
  const DockerImageAssetInvalidationOptions counts = props_.invalidation.valueOr(DockerImageAssetInvalidationOptions{});
  Json hashed = Json::object();
  const auto add = [&hashed](const char* name, const Optional<bool>& isCounted, Json value) {
    if (isCounted.valueOr(true) && value.hasValue()) hashed.set(name, std::move(value));
  };
  const auto text = [](const Optional<std::string>& value) { return value && !value->empty() ? Json(value) : Json(); };
  // The text of this object in this order is what goes into the hash.
  add("user", counts.extraHash, text(props_.extraHash));
  add("buildArgs", counts.buildArgs, props_.buildArgs);
  add("buildContexts", counts.buildContexts, props_.buildContexts);
  add("buildSecrets", counts.buildSecrets, props_.buildSecrets);
  add("buildSsh", counts.buildSsh, text(props_.buildSsh));
  add("target", counts.target, text(props_.target));
  add("file", counts.file, text(props_.file));
  if (props_.networkMode) add("networkMode", counts.networkMode, Json::object({{"mode", props_.networkMode->mode()}}));
  if (props_.platform) add("platform", counts.platform, Json::object({{"platform", props_.platform->platform()}}));
  add("outputs", counts.outputs, props_.outputs);
  hashed.set("version", "1.21.0");
  return hashed.dump();
}

inline DockerImageAssetSource DockerImageAsset::source(const std::string& path) const {
  DockerImageAssetSource result{.assetName = props_.assetName,
      .directoryName = path,
      .displayName = props_.displayName ? *props_.displayName
                     : props_.assetName ? *props_.assetName
                                        : Names::stackRelativeConstructPath(*this),
      .dockerBuildArgs = props_.buildArgs,
      .dockerBuildContexts = props_.buildContexts,
      .dockerBuildSecrets = props_.buildSecrets,
      .dockerBuildSsh = props_.buildSsh,
      .dockerBuildTarget = props_.target,
      .dockerCacheDisabled = props_.cacheDisabled,
      .dockerCacheFrom = props_.cacheFrom,
      .dockerCacheTo = props_.cacheTo,
      .dockerFile = props_.file,
      .dockerOutputs = props_.outputs,
      .sourceHash = assetHash_};
  if (props_.networkMode) result.networkMode = props_.networkMode->mode();
  if (props_.platform) result.platform = props_.platform->platform();
  return result;
}

inline DockerImageAsset::DockerImageAsset(Scope scope, DockerImageAssetProps props)
    : Construct{detail::injected<DockerImageAsset>(scope, props)}, props_(std::move(props)) {
  const std::string file = props_.file && !props_.file->empty() ? *props_.file : std::string("Dockerfile");
  const std::string directory = detail::dockerDirectory(*this, *props_.directory, file);
  New<AssetStaging> staging{*this, Id("Staging", node().location()),
      {.exclude = detail::dockerExcludes(*this, directory, file, props_.exclude),
          .extraHash = hashedOptions(),
          .follow = props_.followSymlinks,
          .ignoreMode = props_.ignoreMode.valueOr(IgnoreMode::DOCKER),
          .sourcePath = directory}};
  Stack& stack = Stack::of(*this);
  assetHash_ = staging->assetHash();
  assetPath_ = staging->relativeStagedPath(stack);
  const DockerImageAssetLocation location = stack.synthesizer().addDockerImageAsset(source(assetPath_));
  imageUri_ = location.imageUri;
  imageTag_ = location.imageTag.valueOr(assetHash_);
  repositoryName_ = location.repositoryName;
}

inline void DockerImageAsset::addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const {
  detail::addAssetMetadata(*this, resource,
      {{"aws:asset:path", assetPath_}, {"aws:asset:dockerfile-path", props_.file.valueOr("Dockerfile")},
          {"aws:asset:docker-build-args", props_.buildArgs}, {"aws:asset:docker-build-contexts", props_.buildContexts},
          {"aws:asset:docker-build-secrets", props_.buildSecrets}, {"aws:asset:docker-build-ssh", props_.buildSsh},
          {"aws:asset:docker-build-target", props_.target}, {"aws:asset:property", resourceProperty},
          {"aws:asset:docker-outputs", props_.outputs},
          {"aws:asset:docker-cache-from", detail::toJson(props_.cacheFrom)},
          {"aws:asset:docker-cache-to", props_.cacheTo ? detail::toJson(*props_.cacheTo) : Json()},
          {"aws:asset:docker-cache-disabled", props_.cacheDisabled}});
}

}  // namespace cdk::ecr_assets
