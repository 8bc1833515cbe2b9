// SPDX-License-Identifier: Apache-2.0
// What a synthesizer is told about assets, and what it answers.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

/// What has a hash that changes when its content does.
class IAsset {
 public:
  /// The hash of the content, which is also the name of the uploaded object or image.
  virtual const std::string& assetHash() const = 0;

 protected:
  IAsset() = default;
  IAsset(const IAsset&) = default;
  IAsset& operator=(const IAsset&) = default;
  virtual ~IAsset() = default;
};

enum class FileAssetPackaging {
  FILE,           ///< uploaded as it is
  ZIP_DIRECTORY,  ///< the CLI zips the directory
};

/// A file or directory that is uploaded before the stack is deployed.
struct FileAssetSource {
  /// Whether the object may be deleted after the deployment. @default false
  Optional<bool> deployTime{};
  /// A name for people. @default none
  Optional<std::string> displayName{};
  /// A command that prints the path of the file, in place of fileName. @default none
  List<std::string> executable{};
  /// The path relative to the directory of the assembly.
  Optional<std::string> fileName{};
  /// Given together with fileName. @default FILE with fileName
  Optional<FileAssetPackaging> packaging{};
  /// The hash that identifies the asset.
  Required<std::string> sourceHash;
};

/// Where a file asset is once it has been uploaded.
struct FileAssetLocation {
  /// The name of the bucket, with Fn::Sub where the environment is not settled.
  Value<std::string> bucketName;
  /// "https://s3.<region>.<suffix>/<bucket>/<key>"
  Value<std::string> httpUrl;
  /// The key of the object.
  Value<std::string> objectKey;
  /// "s3://<bucket>/<key>"
  Value<std::string> s3ObjectUrl;
  /// With ${AWS::AccountId} and the like, for manifests.
  Optional<std::string> s3ObjectUrlWithPlaceholders{};
};

/// A backend for the cache of docker build.
/// @see https://docs.docker.com/build/cache/backends/
struct DockerCacheOption {
  /// The options of the backend, {"ref", "…"} and the like. @default none
  Map<std::string> params{};
  /// "registry", "local", "inline", "s3", "gha" …
  Required<std::string> type;
};

/// A Docker image that is built and pushed before the stack is deployed.
struct DockerImageAssetSource {
  /// The name of the asset, part of its key in the manifest. @default none
  Optional<std::string> assetName{};
  /// The path relative to the directory of the assembly. @default none; then executable must be given
  Optional<std::string> directoryName{};
  /// A name for people. @default none
  Optional<std::string> displayName{};
  /// Values for ARG instructions, given with directoryName. @default none
  Map<std::string> dockerBuildArgs{};
  /// More build contexts: paths, URLs or "docker-image://…", given with directoryName. @default none
  Map<std::string> dockerBuildContexts{};
  /// Secrets of the build as DockerBuildSecret gives them. @default none
  Map<std::string> dockerBuildSecrets{};
  /// The SSH agent socket or keys that the build may use. @default none
  Optional<std::string> dockerBuildSsh{};
  /// The stage to build, given with directoryName. @default the last one
  Optional<std::string> dockerBuildTarget{};
  /// Builds without the cache. @default false
  Optional<bool> dockerCacheDisabled{};
  /// Where the cache is read from. @default none
  List<DockerCacheOption> dockerCacheFrom{};
  /// Where the cache is written to. @default none
  Optional<DockerCacheOption> dockerCacheTo{};
  /// The Dockerfile in the directory, given with directoryName. @default "Dockerfile"
  Optional<std::string> dockerFile{};
  /// What docker build writes, given with directoryName. @default none
  List<std::string> dockerOutputs{};
  /// A command that prints the name of a local image, in place of directoryName. @default none
  List<std::string> executable{};
  /// The network of RUN instructions. @default that of Docker
  Optional<std::string> networkMode{};
  /// "linux/arm64" and the like. @default that of the machine that builds
  Optional<std::string> platform{};
  /// The hash that identifies the asset.
  Required<std::string> sourceHash;
};

/// Where a Docker image is once it has been pushed.
struct DockerImageAssetLocation {
  /// "<account>.dkr.ecr.<region>.<suffix>/<repository>:<tag>"
  Value<std::string> imageUri;
  /// The name of the repository.
  Value<std::string> repositoryName;
  /// The tag of the image.
  Optional<Value<std::string>> imageTag{};
};

}  // namespace cdk
