// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/legacy_stack_synthesizer.hpp>
#include <cdkpp/core/stack.hpp>

#include "assets/docker.hpp"

namespace cdk {

namespace {

constexpr const char* kAssetMetadata = "aws:cdk:asset";
constexpr const char* kDefaultRepository = "aws-cdk/assets";
constexpr const char* kKeySeparator = "||";  // between prefix and name in the value of the key's parameter

struct AssetParametersScope : Construct {
  using Construct::Construct;
};

/// The parameters by which the CLI says where it has put an asset.
struct FileAssetParameters : Construct {
  New<CfnParameter> bucketName;
  New<CfnParameter> objectKey;
  New<CfnParameter> artifactHash;
  explicit FileAssetParameters(Scope scope)
      : Construct(scope),
        bucketName(parameter("S3Bucket", "S3 bucket for asset ")),
        objectKey(parameter("S3VersionKey", "S3 key for asset version ")),
        artifactHash(parameter("ArtifactHash", "Artifact hash for asset ")) {}

 private:
  New<CfnParameter> parameter(const char* id, const std::string& description) {
    return {*this, id, {.description = description + '"' + node().id() + '"', .type = "String"}};
  }
};

Construct& parametersScope(Stack& stack) {
  if (Handle<Construct> existing = stack.node().tryFindChild("AssetParameters")) return *existing;
  return New<AssetParametersScope>{stack, Id("AssetParameters", stack.node().location())};
}

[[noreturn]] void refuse(const std::string& hash, const char* needs, const Stack& stack) {
  throw ValidationError("CDKPP2603",
                        "the LegacyStackSynthesizer cannot upload the asset " + hash + ": it needs " + needs, stack);
}

}  // namespace

FileAssetLocation LegacyStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  Stack& stack = boundStack();
  const std::string& hash = *asset.sourceHash;
  Construct& scope = parametersScope(stack);
  const Handle<Construct> existing = scope.node().tryFindChild(hash);
  auto* parameters = existing ? dynamic_cast<FileAssetParameters*>(existing.get()) : nullptr;
  if (!parameters) {
    if (!asset.fileName || !asset.packaging) refuse(hash, "'fileName' and 'packaging'", stack);
    parameters = &*New<FileAssetParameters>{scope, Id(hash, stack.node().location())};
    const bool zip = *asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
    stack.node().addMetadata(kAssetMetadata,
                             Json::object({{"path", asset.fileName},
                                           {"id", hash},
                                           {"packaging", zip ? "zip" : "file"},
                                           {"sourceHash", hash},
                                           {"s3BucketParameter", parameters->bucketName->logicalId()},
                                           {"s3KeyParameter", parameters->objectKey->logicalId()},
                                           {"artifactHashParameter", parameters->artifactHash->logicalId()}}));
  }
  const Value<std::string> bucketName = parameters->bucketName->valueAsString();
  const List<Value<std::string>> keyParts = Fn::split(kKeySeparator, parameters->objectKey->valueAsString());
  const Value<std::string> objectKey =
      Value<std::string>(Fn::select(0, keyParts)) + Value<std::string>(Fn::select(1, keyParts));
  return {.bucketName = bucketName,
          .httpUrl = format("https://s3.{}.{}/{}/{}", stack.region(), stack.urlSuffix(), bucketName, objectKey),
          .objectKey = objectKey,
          .s3ObjectUrl = format("s3://{}/{}", bucketName, objectKey)};
}

DockerImageAssetLocation LegacyStackSynthesizer::addDockerImageAsset(const DockerImageAssetSource& asset) {
  Stack& stack = boundStack();
  const std::string& hash = *asset.sourceHash;
  const Json context = stack.node().tryGetContext("assets-ecr-repository-name");
  const std::string repository = context.hasValue() ? context.asString() : kDefaultRepository;
  bool known = false;
  for (std::size_t i = 0; i < images_.size(); ++i) known = known || images_[i] == hash;
  if (!known) {
    if (!asset.directoryName) refuse(hash, "'directoryName'", stack);
    stack.node().addMetadata(
        kAssetMetadata, Json::object({{"repositoryName", repository},
                                      {"imageTag", hash},
                                      {"id", hash},
                                      {"packaging", "container-image"},
                                      {"path", asset.directoryName},
                                      {"sourceHash", hash},
                                      {"buildArgs", asset.dockerBuildArgs},
                                      {"buildContexts", asset.dockerBuildContexts},
                                      {"buildSecrets", asset.dockerBuildSecrets},
                                      {"buildSsh", asset.dockerBuildSsh},
                                      {"target", asset.dockerBuildTarget},
                                      {"file", asset.dockerFile},
                                      {"networkMode", asset.networkMode},
                                      {"platform", asset.platform},
                                      {"outputs", asset.dockerOutputs},
                                      {"cacheFrom", detail::toJson(asset.dockerCacheFrom)},
                                      {"cacheTo", asset.dockerCacheTo ? detail::toJson(*asset.dockerCacheTo) : Json()},
                                      {"cacheDisabled", asset.dockerCacheDisabled}}));
    images_.add(hash);
  }
  return {.imageUri =
              format("{}.dkr.ecr.{}.{}/{}:{}", stack.account(), stack.region(), stack.urlSuffix(), repository, hash),
          .repositoryName = repository};
}

void LegacyStackSynthesizer::synthesize(detail::SynthesisSession& session) {
  synthesizeTemplate(session);
  emitArtifact(session);
}

}  // namespace cdk
