// SPDX-License-Identifier: Apache-2.0
// Bundling: assets that a command makes of a directory.
#pragma once
#include <cdkpp/core/docker_image.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk {

struct BundlingOptions;

/// What a bundling command makes.
enum class BundlingOutput {
  ARCHIVED,       ///< one archive (.zip, .jar, .tar, .tar.gz, .tgz), which is uploaded as it is
  NOT_ARCHIVED,   ///< files, which are zipped when they are uploaded
  AUTO_DISCOVER,  ///< ARCHIVED when there is nothing but one archive, else NOT_ARCHIVED
  SINGLE_FILE,    ///< one file of any kind, which is uploaded as it is
};

/// How a container sees the source and hands back the output.
enum class BundlingFileAccess {
  VOLUME_COPY,  ///< by copies into volumes; works with a Docker daemon on another machine
  BIND_MOUNT,   ///< by mounting the directories
};

/// Bundling by the program itself, without Docker. Derive from it and hand it over by value, or hand over a lambda
/// `(const std::string& outputDir, const BundlingOptions& options) -> bool`.
class ILocalBundling {
 public:
  virtual ~ILocalBundling() = default;
  /// Writes the output into the directory. Returns false when it cannot, so that Docker does it.
  virtual bool tryBundle(const std::string& outputDir, const BundlingOptions& options) = 0;
  /// What of this object becomes part of the hash of the asset when the hash is made of the source: all that changes
  /// the output. @default nothing
  virtual Json hashInput() const { return Json::object(); }
};

/// Any local bundling by value. Copies share the object.
class LocalBundling : public detail::Any {
 public:
  template <class T>
    requires(std::is_base_of_v<ILocalBundling, T>)
  LocalBundling(T bundling) : Any(detail::shareObject<ILocalBundling>(std::move(bundling))) {}
  template <class F>
    requires(std::is_invocable_r_v<bool, F&, const std::string&, const BundlingOptions&>)
  LocalBundling(F function) : Any(detail::shareObject<ILocalBundling>(Function<F>(std::move(function)))) {}
  ILocalBundling* operator->() const { return detail::sharedObject<ILocalBundling>(*this); }

 private:
  template <class F>
  struct Function final : ILocalBundling {
    explicit Function(F f) : function(std::move(f)) {}
    bool tryBundle(const std::string& outputDir, const BundlingOptions& options) override {
      return function(outputDir, options);
    }
    F function;
  };
};

/// How an asset is made. The source is seen in the container as "/asset-input", which is the working directory; the
/// command writes to "/asset-output".
struct BundlingOptions {
  /// @default BIND_MOUNT
  Optional<BundlingFileAccess> bundlingFileAccess{};
  /// The command to run. @default that of the image
  List<std::string> command{};
  /// The program that runs the command, and its first arguments. @default that of the image
  List<std::string> entrypoint{};
  /// Environment variables. @default none
  Map<std::string> environment{};
  /// The image that the command is run in.
  Required<DockerImage> image;
  /// Is tried before Docker. @default none
  Optional<LocalBundling> local{};
  /// The network of the container: "none", "host" … @default that of Docker
  Optional<std::string> network{};
  /// @default AUTO_DISCOVER
  Optional<BundlingOutput> outputType{};
  /// "linux/arm64" and the like. @default that of this machine
  Optional<std::string> platform{};
  /// A security option, "no-new-privileges" for one. @default none
  Optional<std::string> securityOpt{};
  /// "user", "uid" or "uid:gid". @default the user who runs the program
  Optional<std::string> user{};
  /// More volumes. @default none
  List<DockerVolume> volumes{};
  /// Containers whose volumes are mounted too. @default none
  List<std::string> volumesFrom{};
  /// The working directory in the container. @default "/asset-input"
  Optional<std::string> workingDirectory{};
};

}  // namespace cdk
