// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/default_stack_synthesizer.hpp>

#include "synthesizers/placeholders.hpp"

namespace cdk {

namespace {

constexpr int kMinVersion = 6;
constexpr int kMinLookupRoleVersion = 8;
constexpr int kMinSessionTagsVersion = 22;

bool hasTags(const Map<Json>& options) { return options.get("Tags").hasValue(); }

RoleOptions role(const std::string& arn, const Optional<std::string>& externalId, const Map<Json>& options) {
  return {.assumeRoleAdditionalOptions = options, .assumeRoleArn = arn, .assumeRoleExternalId = externalId};
}

}  // namespace

struct DefaultStackSynthesizer::Names {
  std::string qualifier;
  std::string bucketName;
  std::string repositoryName;
  std::string deployRoleArn;
  std::string cloudFormationExecutionRoleArn;
  std::string fileAssetPublishingRoleArn;
  std::string imageAssetPublishingRoleArn;
  std::string lookupRoleArn;
  std::string bucketPrefix;
  std::string dockerTagPrefix;
  std::string bootstrapStackVersionSsmParameter;
};

DefaultStackSynthesizer::DefaultStackSynthesizer(DefaultStackSynthesizerProps props) : props_(std::move(props)) {}
DefaultStackSynthesizer::DefaultStackSynthesizer(const DefaultStackSynthesizer& other)
    : StackSynthesizer(other), props_(other.props_) {}
DefaultStackSynthesizer::~DefaultStackSynthesizer() { delete names_; }

void DefaultStackSynthesizer::bind(Stack& stack) {
  StackSynthesizer::bind(stack);
  const std::string qualifier = detail::qualifierFor(stack, props_.qualifier);
  const detail::PlaceholderText text(stack, qualifier);
  const auto specialize = [&](const Optional<std::string>& given, const char* otherwise) {
    return text.specialize(given.valueOr(otherwise));
  };
  names_ = new Names{
      .qualifier = qualifier,
      .bucketName = specialize(props_.fileAssetsBucketName, DEFAULT_FILE_ASSETS_BUCKET_NAME),
      .repositoryName = specialize(props_.imageAssetsRepositoryName, DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME),
      .deployRoleArn = specialize(props_.deployRoleArn, DEFAULT_DEPLOY_ROLE_ARN),
      .cloudFormationExecutionRoleArn = specialize(props_.cloudFormationExecutionRole, DEFAULT_CLOUDFORMATION_ROLE_ARN),
      .fileAssetPublishingRoleArn =
          specialize(props_.fileAssetPublishingRoleArn, DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN),
      .imageAssetPublishingRoleArn =
          specialize(props_.imageAssetPublishingRoleArn, DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN),
      .lookupRoleArn = specialize(props_.lookupRoleArn, DEFAULT_LOOKUP_ROLE_ARN),
      .bucketPrefix = specialize(props_.bucketPrefix, DEFAULT_FILE_ASSET_PREFIX),
      .dockerTagPrefix = specialize(props_.dockerTagPrefix, DEFAULT_DOCKER_ASSET_PREFIX),
      .bootstrapStackVersionSsmParameter = text.qualifierOnly(
          props_.bootstrapStackVersionSsmParameter.valueOr(DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER)),
  };
}

const DefaultStackSynthesizer::Names& DefaultStackSynthesizer::names() const {
  boundStack();
  return *names_;
}
const std::string& DefaultStackSynthesizer::deployRoleArn() const { return names().deployRoleArn; }
const std::string& DefaultStackSynthesizer::cloudFormationExecutionRoleArn() const {
  return names().cloudFormationExecutionRoleArn;
}

std::string DefaultStackSynthesizer::bootstrapQualifier() const { return names_ ? names_->qualifier : std::string(); }
std::string DefaultStackSynthesizer::lookupRole() const { return names_ ? names_->lookupRoleArn : std::string(); }
std::string DefaultStackSynthesizer::cloudFormationExecutionRole() const {
  return names_ ? names_->cloudFormationExecutionRoleArn : std::string();
}
Json DefaultStackSynthesizer::lookupRoleProps() const {
  return Json::object({{"lookupRoleArn", names().lookupRoleArn},
                       {"lookupRoleExternalId", props_.lookupRoleExternalId},
                       {"assumeRoleAdditionalOptions", props_.lookupRoleAdditionalOptions}});
}

FileAssetLocation DefaultStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  return cloudFormationLocationFromFileAsset(assetManifest_.defaultAddFileAsset(
      boundStack(), asset,
      {.bucketName = names().bucketName,
       .bucketPrefix = names().bucketPrefix,
       .role = role(names().fileAssetPublishingRoleArn, props_.fileAssetPublishingExternalId,
                    props_.fileAssetPublishingRoleAdditionalOptions)}));
}

DockerImageAssetLocation DefaultStackSynthesizer::addDockerImageAsset(const DockerImageAssetSource& asset) {
  return cloudFormationLocationFromDockerImageAsset(assetManifest_.defaultAddDockerImageAsset(
      boundStack(), asset,
      {.dockerTagPrefix = names().dockerTagPrefix,
       .repositoryName = names().repositoryName,
       .role = role(names().imageAssetPublishingRoleArn, props_.imageAssetPublishingExternalId,
                    props_.imageAssetPublishingRoleAdditionalOptions)}));
}

void DefaultStackSynthesizer::synthesize(detail::SynthesisSession& session) {
  const std::string& parameter = names().bootstrapStackVersionSsmParameter;
  const int deployVersion = hasTags(props_.deployRoleAdditionalOptions) ? kMinSessionTagsVersion : kMinVersion;
  const int assetsVersion = hasTags(props_.fileAssetPublishingRoleAdditionalOptions) ||
                                    hasTags(props_.imageAssetPublishingRoleAdditionalOptions)
                                ? kMinSessionTagsVersion
                                : kMinVersion;
  const int lookupVersion =
      hasTags(props_.lookupRoleAdditionalOptions) ? kMinSessionTagsVersion : kMinLookupRoleVersion;

  const bool wantsRule = props_.generateBootstrapVersionRule.valueOr(true);
  if (wantsRule) addBootstrapVersionRule(deployVersion, parameter);
  const FileAssetLocation location = addFileAsset(synthesizeTemplate(session));
  const std::string manifest = assetManifest_.emitManifest(
      boundStack(), session,
      {.bootstrapStackVersionSsmParameter = parameter, .requiresBootstrapStackVersion = assetsVersion});

  Json lookup;
  if (props_.useLookupRoleForStackOperations.valueOr(true) && !names().lookupRoleArn.empty())
    lookup = Json::object({{"arn", names().lookupRoleArn},
                           {"assumeRoleExternalId", props_.lookupRoleExternalId},
                           {"assumeRoleAdditionalOptions", props_.lookupRoleAdditionalOptions},
                           {"requiresBootstrapStackVersion", lookupVersion},
                           {"bootstrapStackVersionSsmParameter", parameter}});
  emitArtifact(session, {.additionalDependencies = {manifest},
                         .assumeRoleAdditionalOptions = props_.deployRoleAdditionalOptions,
                         .assumeRoleArn = names().deployRoleArn,
                         .assumeRoleExternalId = props_.deployRoleExternalId,
                         .bootstrapStackVersionSsmParameter = parameter,
                         .cloudFormationExecutionRoleArn = names().cloudFormationExecutionRoleArn,
                         .lookupRole = lookup,
                         .requiresBootstrapStackVersion = deployVersion,
                         .stackTemplateAssetObjectUrl = location.s3ObjectUrlWithPlaceholders});
}

}  // namespace cdk
