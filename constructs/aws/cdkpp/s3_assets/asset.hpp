// SPDX-License-Identifier: Apache-2.0
// Asset: a file or directory that is uploaded to S3. Follows aws-cdk-lib 2.276.0, aws-s3-assets.
#pragma once
#include <cdkpp/core/asset_support.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/s3/ibucket.hpp>

namespace cdk::s3_assets {

struct AssetProps {
  /// A text that changes when the asset shall be uploaded anew. @default made as assetHashType says
  Optional<std::string> assetHash{};
  /// @default CUSTOM with assetHash, else SOURCE
  Optional<AssetHashType> assetHashType{};
  /// The command that makes the asset of the directory. @default the directory or file is uploaded as it is
  Optional<BundlingOptions> bundling{};
  /// Whether the object may be deleted after the deployment. @default false
  Optional<bool> deployTime{};
  /// A name for people. @default the path of the construct
  Optional<std::string> displayName{};
  /// Files to leave out, see ignoreMode. Has no effect on what bundling makes. @default none
  List<std::string> exclude{};
  /// Text that becomes part of the hash. @default none
  Optional<std::string> extraHash{};
  /// What happens to symbolic links. @default EXTERNAL
  Optional<SymlinkFollowMode> followSymlinks{};
  /// How exclude is read. @default GLOB
  Optional<IgnoreMode> ignoreMode{};
  /// The file or directory. A directory is uploaded as a .zip. A relative path starts at the current directory.
  Required<std::string> path;
  /// Who may read the object. @default none; see grantRead
  List<const iam::IGrantable&> readers{};
  /// The key that the bucket encrypts the object with, for what reads it. @default none
  Optional<kms::IKeyRef&> sourceKMSKey{};
};

/// A file or directory that the CLI uploads to the bucket of the bootstrap stack before the stack is deployed.
///
///     New<s3_assets::Asset> script{*this, "Script", {.path = "setup.sh"}};
///     script->grantRead(*role);
class Asset : public Construct, public IAsset {
 public:
  using Props = AssetProps;
  /// @throws ValidationError CDKPP2626 when path is empty, and what AssetStaging throws.
  explicit Asset(Scope scope, AssetProps props);

  /// The bucket, which the bootstrap stack has made.
  s3::IBucket& bucket() const { return *bucket_; }
  /// The name of the bucket.
  const Value<std::string>& s3BucketName() const { return location_.bucketName; }
  /// The key of the object.
  const Value<std::string>& s3ObjectKey() const { return location_.objectKey; }
  /// "s3://<bucket>/<key>"
  const Value<std::string>& s3ObjectUrl() const { return location_.s3ObjectUrl; }
  /// "https://s3.<region>.<suffix>/<bucket>/<key>"
  const Value<std::string>& httpUrl() const { return location_.httpUrl; }
  const std::string& assetHash() const override { return assetHash_; }
  /// The path in the assembly, relative to the directory of the stack's assembly.
  const std::string& assetPath() const { return assetPath_; }
  /// Whether a single file is uploaded as it is.
  bool isFile() const { return isFile_; }
  /// Whether the object is an archive: a directory becomes one.
  bool isZipArchive() const { return isZipArchive_; }

  /// Lets somebody read the objects of the bucket, of which this is one.
  void grantRead(const iam::IGrantable& grantee);
  /// Tells tools which property of a resource holds this asset, where the context value "aws:cdk:enable-asset-metadata"
  /// asks for it.
  void addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const;

 private:
  Handle<s3::IBucket> bucket_{};
  AssetStaging& stage(const AssetProps& props);
  std::string assetHash_{};
  std::string assetPath_{};
  bool isFile_ = false;
  bool isZipArchive_ = false;
  bool isBundled_;
  FileAssetLocation location_{.bucketName = "", .httpUrl = "", .objectKey = "", .s3ObjectUrl = ""};
};

}  // namespace cdk::s3_assets

namespace cdk::detail {

/// The bucket of an asset, its child "AssetBucket".
Handle<s3::IBucket> importAssetBucket(Construct& asset, const Value<std::string>& bucketName);

}  // namespace cdk::detail

namespace cdk::s3_assets {

inline AssetStaging& Asset::stage(const AssetProps& props) {
  if (props.path->empty()) throw ValidationError("CDKPP2626", "the path of an asset must not be empty", *this);
  return *New<AssetStaging>{*this, Id("Stage", node().location()),
      {.assetHash = props.assetHash,
          .assetHashType = props.assetHashType,
          .bundling = props.bundling,
          .exclude = props.exclude,
          .extraHash = props.extraHash,
          .follow = props.followSymlinks,
          .ignoreMode = props.ignoreMode,
          .sourcePath = *props.path}};
}

inline Asset::Asset(Scope scope, AssetProps props) : Construct(scope), isBundled_(props.bundling.hasValue()) {
  const AssetStaging& staging = stage(props);
  Stack& stack = Stack::of(*this);
  assetHash_ = staging.assetHash();
  assetPath_ = staging.relativeStagedPath(stack);
  isFile_ = staging.packaging() == FileAssetPackaging::FILE;
  isZipArchive_ = staging.isArchive();
  location_ = stack.synthesizer().addFileAsset({.deployTime = props.deployTime,
      .displayName = props.displayName ? *props.displayName : Names::stackRelativeConstructPath(*this),
      .fileName = assetPath_,
      .packaging = staging.packaging(),
      .sourceHash = assetHash_});
  bucket_ = detail::importAssetBucket(*this, location_.bucketName);
  for (const iam::IGrantable& reader : props.readers) grantRead(reader);
}

inline void Asset::grantRead(const iam::IGrantable& grantee) { bucket_->grantRead(grantee); }

inline void Asset::addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const {
  detail::addAssetMetadata(*this, resource,
      {{"aws:asset:path", assetPath_}, {"aws:asset:is-bundled", isBundled_}, {"aws:asset:property", resourceProperty}});
}

}  // namespace cdk::s3_assets
