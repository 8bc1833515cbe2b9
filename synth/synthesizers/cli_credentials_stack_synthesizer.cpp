// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cli_credentials_stack_synthesizer.hpp>
#include <cdkpp/core/default_stack_synthesizer.hpp>

#include "synthesizers/placeholders.hpp"

namespace cdk {

CliCredentialsStackSynthesizer::CliCredentialsStackSynthesizer(CliCredentialsStackSynthesizerProps props)
    : props_(std::move(props)) {}
CliCredentialsStackSynthesizer::CliCredentialsStackSynthesizer(const CliCredentialsStackSynthesizer& other)
    : StackSynthesizer(other), props_(other.props_) {}

void CliCredentialsStackSynthesizer::bind(Stack& stack) {
  StackSynthesizer::bind(stack);
  using Default = DefaultStackSynthesizer;
  qualifier_ = detail::qualifierFor(stack, props_.qualifier);
  const detail::PlaceholderText text(stack, qualifier_);
  bucketName_ = text.specialize(props_.fileAssetsBucketName.valueOr(Default::DEFAULT_FILE_ASSETS_BUCKET_NAME));
  repositoryName_ =
      text.specialize(props_.imageAssetsRepositoryName.valueOr(Default::DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME));
  bucketPrefix_ = text.specialize(props_.bucketPrefix.valueOr(Default::DEFAULT_FILE_ASSET_PREFIX));
  dockerTagPrefix_ = text.specialize(props_.dockerTagPrefix.valueOr(Default::DEFAULT_DOCKER_ASSET_PREFIX));
}

FileAssetLocation CliCredentialsStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  return cloudFormationLocationFromFileAsset(assetManifest_.defaultAddFileAsset(
      boundStack(), asset, {.bucketName = bucketName_, .bucketPrefix = bucketPrefix_}));
}

DockerImageAssetLocation CliCredentialsStackSynthesizer::addDockerImageAsset(const DockerImageAssetSource& asset) {
  return cloudFormationLocationFromDockerImageAsset(assetManifest_.defaultAddDockerImageAsset(
      boundStack(), asset, {.dockerTagPrefix = dockerTagPrefix_, .repositoryName = repositoryName_}));
}

void CliCredentialsStackSynthesizer::synthesize(detail::SynthesisSession& session) {
  const FileAssetLocation location = addFileAsset(synthesizeTemplate(session));
  const std::string manifest = assetManifest_.emitManifest(boundStack(), session);
  emitArtifact(session, {.additionalDependencies = {manifest},
                         .stackTemplateAssetObjectUrl = location.s3ObjectUrlWithPlaceholders});
}

}  // namespace cdk
