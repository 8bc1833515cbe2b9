// SPDX-License-Identifier: Apache-2.0
// CliCredentialsStackSynthesizer: deploys with the credentials of the CLI, without roles.
#pragma once
#include <cdkpp/core/asset_manifest_builder.hpp>

namespace cdk {

/// In all names ${Qualifier}, ${AWS::AccountId}, ${AWS::Region} and ${AWS::Partition} are replaced.
struct CliCredentialsStackSynthesizerProps {
  /// What the keys of file assets begin with. @default ""
  Optional<std::string> bucketPrefix{};
  /// What the tags of Docker images begin with. @default ""
  Optional<std::string> dockerTagPrefix{};
  /// The bucket of file assets. @default DefaultStackSynthesizer::DEFAULT_FILE_ASSETS_BUCKET_NAME
  Optional<std::string> fileAssetsBucketName{};
  /// The repository of images. @default DefaultStackSynthesizer::DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME
  Optional<std::string> imageAssetsRepositoryName{};
  /// Tells several bootstrap stacks of an account apart.
  /// @default the context value "@aws-cdk/core:bootstrapQualifier", else "hnb659fds"
  Optional<std::string> qualifier{};
};

/// Uses the bucket and the repository of `cdk bootstrap`, but none of its roles: assets are uploaded and the stack is
/// deployed with the credentials that the CLI has, which must be allowed to do that.
class CliCredentialsStackSynthesizer : public StackSynthesizer {
 public:
  using Props = CliCredentialsStackSynthesizerProps;
  explicit CliCredentialsStackSynthesizer(CliCredentialsStackSynthesizerProps props = {});
  /// A copy for another stack.
  CliCredentialsStackSynthesizer(const CliCredentialsStackSynthesizer& other);
  CliCredentialsStackSynthesizer& operator=(const CliCredentialsStackSynthesizer&) = delete;

  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(detail::SynthesisSession& session) override;
  std::string bootstrapQualifier() const override { return qualifier_; }
  IStackSynthesizer* clone() const override { return new CliCredentialsStackSynthesizer(*this); }

 private:
  CliCredentialsStackSynthesizerProps props_;
  AssetManifestBuilder assetManifest_{};
  std::string qualifier_{};
  std::string bucketName_{};
  std::string repositoryName_{};
  std::string bucketPrefix_{};
  std::string dockerTagPrefix_{};
};

}  // namespace cdk
