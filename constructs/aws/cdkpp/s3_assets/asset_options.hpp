// SPDX-License-Identifier: Apache-2.0
// AssetOptions: how a file or directory becomes an asset, for constructs that make the asset themselves. Follows
// aws-cdk-lib 2.276.0, aws-s3-assets.
#pragma once
#include <cdkpp/iam/principal.hpp>
#include <cdkpp/kms/key_ref.hpp>

namespace cdk {
enum class AssetHashType;
enum class IgnoreMode;
enum class SymlinkFollowMode;
struct BundlingOptions;
}  // namespace cdk

namespace cdk::s3_assets {

/// See AssetProps for what is not explained here. The enumerations need <cdkpp/core/asset_staging.hpp>.
struct AssetOptions {
  Optional<std::string> assetHash{};
  Optional<AssetHashType> assetHashType{};
  /// Needs <cdkpp/core/bundling.hpp>.
  Optional<BundlingOptions> bundling{};
  Optional<bool> deployTime{};
  Optional<std::string> displayName{};
  List<std::string> exclude{};
  Optional<std::string> extraHash{};
  Optional<SymlinkFollowMode> followSymlinks{};
  Optional<IgnoreMode> ignoreMode{};
  List<const iam::IGrantable&> readers{};
  /// The key that the bucket encrypts the object with; what reads the object may have to name it. @default none
  Optional<kms::IKeyRef&> sourceKMSKey{};
};

}  // namespace cdk::s3_assets
