// SPDX-License-Identifier: Apache-2.0
// The options of a docker build that are more than text.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::ecr_assets {

/// The network of RUN instructions: one of the constants, or any text that `docker build --network` takes.
class NetworkMode {
 public:
  static constexpr const char* DEFAULT = "default";
  static constexpr const char* HOST = "host";
  static constexpr const char* NONE = "none";
  /// The network of a container.
  static NetworkMode fromContainer(std::string_view containerId) { return "container:" + std::string(containerId); }
  static NetworkMode custom(std::string mode) { return mode; }
  NetworkMode(const char* mode) : mode_(mode) {}
  NetworkMode(std::string mode) : mode_(std::move(mode)) {}
  const std::string& mode() const { return mode_; }

 private:
  std::string mode_;
};

/// What an image is built for: one of the constants, or any text that `docker build --platform` takes.
class Platform {
 public:
  static constexpr const char* LINUX_AMD64 = "linux/amd64";
  static constexpr const char* LINUX_ARM64 = "linux/arm64";
  static Platform custom(std::string platform) { return platform; }
  Platform(const char* platform) : platform_(platform) {}
  Platform(std::string platform) : platform_(std::move(platform)) {}
  const std::string& platform() const { return platform_; }

 private:
  std::string platform_;
};

/// Which options change the hash of an image, so that it is built anew.
struct DockerImageAssetInvalidationOptions {
  /// @default true
  Optional<bool> buildArgs{};
  /// @default true
  Optional<bool> buildContexts{};
  /// @default true
  Optional<bool> buildSecrets{};
  /// @default true
  Optional<bool> buildSsh{};
  /// @default true
  Optional<bool> extraHash{};
  /// @default true
  Optional<bool> file{};
  /// @default true
  Optional<bool> networkMode{};
  /// @default true
  Optional<bool> outputs{};
  /// @default true
  Optional<bool> platform{};
  /// @default true
  Optional<bool> target{};
};

}  // namespace cdk::ecr_assets
