// SPDX-License-Identifier: Apache-2.0
// AssetManifestBuilder: the list of what is uploaded before a stack is deployed. For synthesizers.
#pragma once
#include <cdkpp/core/stack_synthesizer.hpp>

namespace cdk {

/// How a role is taken.
struct RoleOptions {
  /// More options of AssumeRole. @default none
  Map<Json> assumeRoleAdditionalOptions{};
  /// With ${AWS::Partition} and the like.
  Required<std::string> assumeRoleArn;
  /// @default none
  Optional<std::string> assumeRoleExternalId{};
};

/// Where file assets go by default.
struct AssetManifestFileDestination {
  /// With ${AWS::AccountId} and the like.
  Required<std::string> bucketName;
  /// What the keys of objects begin with. @default ""
  Optional<std::string> bucketPrefix{};
  /// The role that uploads. @default the credentials of the CLI
  Optional<RoleOptions> role{};
};

/// Where Docker images go by default.
struct AssetManifestDockerImageDestination {
  /// What the tags of images begin with. @default ""
  Optional<std::string> dockerTagPrefix{};
  /// With ${AWS::AccountId} and the like.
  Required<std::string> repositoryName;
  /// The role that pushes. @default the credentials of the CLI
  Optional<RoleOptions> role{};
};

/// One place that a file is uploaded to.
struct FileDestination {
  /// More options of AssumeRole. @default none
  Map<Json> assumeRoleAdditionalOptions{};
  /// The role that uploads. @default the credentials of the CLI
  Optional<std::string> assumeRoleArn{};
  /// @default none
  Optional<std::string> assumeRoleExternalId{};
  Required<std::string> bucketName;
  Required<std::string> objectKey;
  /// @default the current one
  Optional<std::string> region{};
};

/// One place that an image is pushed to.
struct DockerImageDestination {
  /// More options of AssumeRole. @default none
  Map<Json> assumeRoleAdditionalOptions{};
  /// The role that pushes. @default the credentials of the CLI
  Optional<std::string> assumeRoleArn{};
  /// @default none
  Optional<std::string> assumeRoleExternalId{};
  Required<std::string> imageTag;
  /// @default the current one
  Optional<std::string> region{};
  Required<std::string> repositoryName;
};

/// For AssetManifestBuilder::emitManifest.
struct AssetManifestOptions {
  /// The parameter that holds the version of the bootstrap stack. @default none
  Optional<std::string> bootstrapStackVersionSsmParameter{};
  /// The oldest version of the bootstrap stack that will do. @default any
  Optional<double> requiresBootstrapStackVersion{};
};

/// Collects the assets of a stack and writes its asset manifest. A copy begins empty: it is for another stack.
class AssetManifestBuilder {
 public:
  AssetManifestBuilder();
  AssetManifestBuilder(const AssetManifestBuilder&);
  AssetManifestBuilder& operator=(const AssetManifestBuilder&) = delete;
  ~AssetManifestBuilder();

  /// Enters a file or directory under its hash.
  /// @throws Error CDKPP2610 unless exactly one of fileName (with packaging) and executable is given.
  FileDestination defaultAddFileAsset(const Stack& stack, const FileAssetSource& asset,
                                      const AssetManifestFileDestination& target);
  /// Enters a Docker image under its hash.
  /// @throws Error CDKPP2611 unless exactly one of directoryName and executable is given, or when a property that needs
  /// directoryName is given without it.
  DockerImageDestination defaultAddDockerImageAsset(const Stack& stack, const DockerImageAssetSource& asset,
                                                    const AssetManifestDockerImageDestination& target);
  /// Enters a file with a destination of its own. `source` is {path, packaging} or {executable}.
  void addFileAsset(const Stack& stack, const std::string& sourceHash, const Json& source, const FileDestination& dest,
                    const Optional<std::string>& displayName = {});
  /// Enters an image with a destination of its own. `source` is {directory, …} or {executable}.
  void addDockerImageAsset(const Stack& stack, const std::string& sourceHash, const Json& source,
                           const DockerImageDestination& dest, const Optional<std::string>& displayName = {});
  bool hasAssets() const;
  /// Writes the manifest and its artifact. Returns the id of the artifact.
  std::string emitManifest(const Stack& stack, detail::SynthesisSession& session,
                           const AssetManifestOptions& options = {}, const List<std::string>& dependencies = {});

 private:
  struct State;
  State* state_;
};

}  // namespace cdk
