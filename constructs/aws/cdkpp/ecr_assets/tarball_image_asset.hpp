// SPDX-License-Identifier: Apache-2.0
// TarballImageAsset: an image out of a tarball. Follows aws-cdk-lib 2.276.0, aws-ecr-assets.
#pragma once
#include <cdkpp/core/asset_support.hpp>
#include <cdkpp/core/names.hpp>

namespace cdk::ecr_assets {

struct TarballImageAssetProps {
  /// A name for people. @default the path of the construct
  Optional<std::string> displayName{};
  /// The tarball as `docker save` writes it. A relative path starts at the current directory.
  Required<std::string> tarballFile;
};

/// An image that the CLI loads from a tarball and pushes to the repository of the bootstrap stack.
class TarballImageAsset : public Construct, public IAsset {
 public:
  using Props = TarballImageAssetProps;
  /// @throws Error CDKPP2652 when there is no such file.
  explicit TarballImageAsset(Scope scope, TarballImageAssetProps props);

  const std::string& assetHash() const override { return assetHash_; }
  /// "<account>.dkr.ecr.<region>.<suffix>/<repository>:<tag>"
  const Value<std::string>& imageUri() const { return imageUri_; }
  /// The tag of the image.
  const Value<std::string>& imageTag() const { return imageTag_; }
  /// The name of the repository.
  const Value<std::string>& repositoryName() const { return repositoryName_; }

 private:
  std::string assetHash_{};
  Value<std::string> imageUri_ = "";
  Value<std::string> imageTag_ = "";
  Value<std::string> repositoryName_ = "";
};

inline TarballImageAsset::TarballImageAsset(Scope scope, TarballImageAssetProps props) : Construct(scope) {
  detail::checkTarball(*this, *props.tarballFile);
  New<AssetStaging> staging{*this, Id("Staging", node().location()), {.sourcePath = *props.tarballFile}};
  assetHash_ = staging->assetHash();
  const DockerImageAssetLocation location = Stack::of(*this).synthesizer().addDockerImageAsset(
      {.displayName = props.displayName ? *props.displayName : Names::stackRelativeConstructPath(*this),
          .executable = detail::dockerLoadCommand(detail::pathInAssetOutdir(*staging)),
          .sourceHash = assetHash_});
  imageUri_ = location.imageUri;
  imageTag_ = location.imageTag.valueOr(assetHash_);
  repositoryName_ = location.repositoryName;
}

}  // namespace cdk::ecr_assets
