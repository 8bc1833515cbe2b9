// SPDX-License-Identifier: Apache-2.0
// DockerImage: an image that builds assets on the machine of the program.
#pragma once
#include <cdkpp/core/assets.hpp>

namespace cdk {

/// How a bind mount is kept consistent on macOS; other systems ignore it.
enum class DockerVolumeConsistency { CONSISTENT, DELEGATED, CACHED };

/// A directory of this machine that a container sees.
struct DockerVolume {
  /// Where it is seen in the container.
  Required<std::string> containerPath;
  /// @default DELEGATED
  Optional<DockerVolumeConsistency> consistency{};
  /// The directory of this machine.
  Required<std::string> hostPath;
};

/// Options of `docker run`.
struct DockerRunOptions {
  /// The command to run. @default that of the image
  List<std::string> command{};
  /// The program that runs the command, and its first arguments. @default that of the image
  List<std::string> entrypoint{};
  /// Environment variables. @default none
  Map<std::string> environment{};
  /// The network of the container: "none", "host" … @default that of Docker
  Optional<std::string> network{};
  /// "linux/arm64" and the like. @default that of this machine
  Optional<std::string> platform{};
  /// A security option, "no-new-privileges" for one. @default none
  Optional<std::string> securityOpt{};
  /// "user", "uid" or "uid:gid". @default root or the image's
  Optional<std::string> user{};
  /// @default none
  List<DockerVolume> volumes{};
  /// Containers whose volumes are mounted too. @default none
  List<std::string> volumesFrom{};
  /// The working directory in the container. @default that of the image
  Optional<std::string> workingDirectory{};
};

/// Options of `docker build`.
struct DockerBuildOptions {
  /// Values for ARG instructions. @default none
  Map<std::string> buildArgs{};
  /// More build contexts: paths, URLs or "docker-image://…". @default none
  Map<std::string> buildContexts{};
  /// Builds without the cache. @default false
  Optional<bool> cacheDisabled{};
  /// Where the cache is read from. @default none
  List<DockerCacheOption> cacheFrom{};
  /// Where the cache is written to. @default none
  Optional<DockerCacheOption> cacheTo{};
  /// The Dockerfile, relative to the directory. @default "Dockerfile"
  Optional<std::string> file{};
  /// The network of RUN instructions. @default that of Docker
  Optional<std::string> network{};
  /// "linux/arm64" and the like. @default that of this machine
  Optional<std::string> platform{};
  /// The stage to build. @default the last one
  Optional<std::string> targetStage{};
};

/// Secrets of a Docker build, as DockerImageAssetSource::dockerBuildSecrets takes them.
struct DockerBuildSecret {
  /// A secret in a file: "src=<path>".
  static std::string fromSrc(std::string_view src) { return "src=" + std::string(src); }
};

/// A Docker image. Commands are run by the program `docker`, or the one that the environment variable CDK_DOCKER names.
class DockerImage {
 public:
  /// An image of a registry, "public.ecr.aws/sam/build-python3.13" for example. Nothing is run yet.
  static DockerImage fromRegistry(std::string image) { return DockerImage(std::move(image)); }
  /// Builds an image of a directory with a Dockerfile now, unless one of the same content and options is there.
  /// @throws Error CDKPP2640 when docker cannot be run, CDKPP2641 when it fails, CDKPP2643 when `file` is absolute.
  static DockerImage fromBuild(const std::string& path, const DockerBuildOptions& options = {});

  explicit DockerImage(std::string image, std::string imageHash = {})
      : image_(std::move(image)), imageHash_(std::move(imageHash)) {}

  /// The name of the image.
  const std::string& image() const { return image_; }
  /// What stands for the image in hashes of assets: the hash of a built image, else its name.
  const std::string& toJSON() const { return imageHash_.empty() ? image_ : imageHash_; }
  /// Runs the image and waits for it. What it prints goes to stderr.
  /// @throws Error CDKPP2640 when docker cannot be run, CDKPP2641 when it fails.
  void run(const DockerRunOptions& options = {}) const;
  /// Copies a file or directory out of the image. @param outputPath @default a new temporary directory
  /// @returns where it is now
  /// @throws Error CDKPP2640 when docker cannot be run, CDKPP2641 when it fails.
  std::string cp(const std::string& imagePath, const Optional<std::string>& outputPath = {}) const;

 private:
  std::string image_;
  std::string imageHash_;
};

}  // namespace cdk
