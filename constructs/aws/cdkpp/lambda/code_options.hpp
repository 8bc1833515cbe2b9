// SPDX-License-Identifier: Apache-2.0
// The options of Code's factories. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/s3_assets/asset_options.hpp>

namespace cdk {
class CfnParameter;
struct DockerBuildSecret;
struct DockerCacheOption;
namespace ecr_assets {
class NetworkMode;
class Platform;
struct DockerImageAssetInvalidationOptions;
}  // namespace ecr_assets
}  // namespace cdk

namespace cdk::lambda {

/// What Lambda does with an object in S3.
struct S3ObjectStorageMode {
  /// It makes a copy of its own.
  static constexpr const char* COPY = "COPY";
  /// It reads the object each time, so that the object must stay; needs a version.
  static constexpr const char* REFERENCE = "REFERENCE";
};

/// For Code::fromBucketV2.
struct BucketOptions {
  /// @default the newest
  Optional<Value<std::string>> objectVersion{};
  /// One of S3ObjectStorageMode. CloudFormation: Code.S3ObjectStorageMode. @default S3ObjectStorageMode::COPY
  Optional<std::string> s3ObjectStorageMode{};
  /// The key that encrypts the object. CloudFormation: Code.SourceKMSKeyArn. @default none
  Optional<kms::IKeyRef&> sourceKMSKey{};
};

/// For Code::fromDockerBuild.
struct DockerBuildAssetOptions {
  /// Values for ARG instructions. @default none
  Map<std::string> buildArgs{};
  /// Builds without the cache. @default false
  Optional<bool> cacheDisabled{};
  /// The Dockerfile, relative to the directory. @default "Dockerfile"
  Optional<std::string> file{};
  /// What of the image is taken. @default "/asset"
  Optional<std::string> imagePath{};
  /// Where it is put on this machine. @default a temporary directory
  Optional<std::string> outputPath{};
  /// "linux/arm64" and the like. @default that of this machine
  Optional<std::string> platform{};
  /// The stage to build. @default the last one
  Optional<std::string> targetStage{};
};

/// For Code::fromCfnParameters.
struct CfnParametersCodeProps {
  /// The parameter with the name of the bucket. @default a child "LambdaSourceBucketNameParameter" of the function
  Optional<CfnParameter&> bucketNameParam{};
  /// The parameter with the key of the object. @default a child "LambdaSourceObjectKeyParameter" of the function
  Optional<CfnParameter&> objectKeyParam{};
  /// The key that encrypts the object. CloudFormation: Code.SourceKMSKeyArn. @default none
  Optional<kms::IKeyRef&> sourceKMSKey{};
};

/// For Code::fromAssetImage; see ecr_assets::DockerImageAssetProps for what is not explained here.
struct AssetImageCodeProps {
  Optional<std::string> assetName{};
  Map<std::string> buildArgs{};
  Map<std::string> buildContexts{};
  Map<std::string> buildSecrets{};
  Optional<std::string> buildSsh{};
  Optional<bool> cacheDisabled{};
  List<DockerCacheOption> cacheFrom{};
  Optional<DockerCacheOption> cacheTo{};
  /// CloudFormation: ImageConfig.Command. @default that of the image
  List<Value<std::string>> cmd{};
  Optional<std::string> displayName{};
  /// CloudFormation: ImageConfig.EntryPoint. @default that of the image
  List<Value<std::string>> entrypoint{};
  List<std::string> exclude{};
  Optional<std::string> extraHash{};
  Optional<std::string> file{};
  Optional<SymlinkFollowMode> followSymlinks{};
  Optional<IgnoreMode> ignoreMode{};
  Optional<ecr_assets::DockerImageAssetInvalidationOptions> invalidation{};
  Optional<ecr_assets::NetworkMode> networkMode{};
  List<std::string> outputs{};
  Optional<ecr_assets::Platform> platform{};
  Optional<std::string> target{};
  /// CloudFormation: ImageConfig.WorkingDirectory. @default that of the image
  Optional<Value<std::string>> workingDirectory{};
};

}  // namespace cdk::lambda
