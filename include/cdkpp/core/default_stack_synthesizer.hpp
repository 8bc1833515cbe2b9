// SPDX-License-Identifier: Apache-2.0
// DefaultStackSynthesizer: conventional names for the roles, the bucket and the repository of `cdk bootstrap`.
#pragma once
#include <cdkpp/core/asset_manifest_builder.hpp>

namespace cdk {

/// In all names and ARNs ${Qualifier}, ${AWS::AccountId}, ${AWS::Region} and ${AWS::Partition} are replaced.
/// The additional options of roles are parameters of AssumeRole; the CLI refuses RoleArn and ExternalId among them,
/// which have properties of their own.
struct DefaultStackSynthesizerProps {
  /// Holds the version of the bootstrap stack; only ${Qualifier} is replaced.
  /// @default "/cdk-bootstrap/${Qualifier}/version"
  Optional<std::string> bootstrapStackVersionSsmParameter{};
  /// What the keys of file assets begin with. @default ""
  Optional<std::string> bucketPrefix{};
  /// The role that CloudFormation takes. @default DefaultStackSynthesizer::DEFAULT_CLOUDFORMATION_ROLE_ARN
  Optional<std::string> cloudFormationExecutionRole{};
  /// More options of AssumeRole for the deploy role, {"Tags", …} for example. @default none
  /// @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  Map<Json> deployRoleAdditionalOptions{};
  /// The role that the CLI deploys with. @default DefaultStackSynthesizer::DEFAULT_DEPLOY_ROLE_ARN
  Optional<std::string> deployRoleArn{};
  /// @default none
  Optional<std::string> deployRoleExternalId{};
  /// What the tags of Docker images begin with. @default ""
  Optional<std::string> dockerTagPrefix{};
  /// @default none
  Optional<std::string> fileAssetPublishingExternalId{};
  /// More options of AssumeRole for the role that uploads files. @default none
  Map<Json> fileAssetPublishingRoleAdditionalOptions{};
  /// The role that uploads files. @default DefaultStackSynthesizer::DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN
  Optional<std::string> fileAssetPublishingRoleArn{};
  /// The bucket of file assets. @default DefaultStackSynthesizer::DEFAULT_FILE_ASSETS_BUCKET_NAME
  Optional<std::string> fileAssetsBucketName{};
  /// Whether the template checks the version of the bootstrap stack. @default true
  Optional<bool> generateBootstrapVersionRule{};
  /// @default none
  Optional<std::string> imageAssetPublishingExternalId{};
  /// More options of AssumeRole for the role that pushes images. @default none
  Map<Json> imageAssetPublishingRoleAdditionalOptions{};
  /// The role that pushes images. @default DefaultStackSynthesizer::DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN
  Optional<std::string> imageAssetPublishingRoleArn{};
  /// The repository of images. @default DefaultStackSynthesizer::DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME
  Optional<std::string> imageAssetsRepositoryName{};
  /// More options of AssumeRole for the role for context lookups. @default none
  Map<Json> lookupRoleAdditionalOptions{};
  /// The role for context lookups. @default DefaultStackSynthesizer::DEFAULT_LOOKUP_ROLE_ARN
  Optional<std::string> lookupRoleArn{};
  /// @default none
  Optional<std::string> lookupRoleExternalId{};
  /// Tells several bootstrap stacks of an account apart.
  /// @default the context value "@aws-cdk/core:bootstrapQualifier", else "hnb659fds"
  Optional<std::string> qualifier{};
  /// Whether `cdk diff` and the like use the role for context lookups in place of the deploy role. @default true
  Optional<bool> useLookupRoleForStackOperations{};
};

/// Uses the resources of `cdk bootstrap` by their conventional names: any account can be deployed to from one that may
/// take the roles there. A parameter and a rule of the template check the version of the bootstrap stack.
/// @see https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html
class DefaultStackSynthesizer : public StackSynthesizer {
 public:
  using Props = DefaultStackSynthesizerProps;
  static constexpr const char* DEFAULT_QUALIFIER = "hnb659fds";
  static constexpr const char* DEFAULT_CLOUDFORMATION_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_DEPLOY_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-file-publishing-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-image-publishing-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_LOOKUP_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-lookup-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME =
      "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_FILE_ASSETS_BUCKET_NAME =
      "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr const char* DEFAULT_FILE_ASSET_KEY_ARN_EXPORT_NAME = "CdkBootstrap-${Qualifier}-FileAssetKeyArn";
  static constexpr const char* DEFAULT_FILE_ASSET_PREFIX = "";
  static constexpr const char* DEFAULT_DOCKER_ASSET_PREFIX = "";
  static constexpr const char* DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER = "/cdk-bootstrap/${Qualifier}/version";

  explicit DefaultStackSynthesizer(DefaultStackSynthesizerProps props = {});
  /// A copy for another stack.
  DefaultStackSynthesizer(const DefaultStackSynthesizer& other);
  DefaultStackSynthesizer& operator=(const DefaultStackSynthesizer&) = delete;
  ~DefaultStackSynthesizer() override;

  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(detail::SynthesisSession& session) override;
  std::string bootstrapQualifier() const override;
  std::string lookupRole() const override;
  Json lookupRoleProps() const override;
  std::string cloudFormationExecutionRole() const override;
  IStackSynthesizer* clone() const override { return new DefaultStackSynthesizer(*this); }

  /// The role that the CLI deploys with. @throws Error CDKPP2601 before it is bound to a stack.
  const std::string& deployRoleArn() const;
  /// The role that CloudFormation takes. @throws Error CDKPP2601 before it is bound to a stack.
  const std::string& cloudFormationExecutionRoleArn() const;

 private:
  struct Names;
  const Names& names() const;
  DefaultStackSynthesizerProps props_;
  AssetManifestBuilder assetManifest_{};
  Names* names_ = nullptr;  // once it is bound
};

}  // namespace cdk
