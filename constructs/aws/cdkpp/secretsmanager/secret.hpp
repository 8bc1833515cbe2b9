// SPDX-License-Identifier: Apache-2.0
// AWS::SecretsManager::Secret; AWS::SecretsManager::ResourcePolicy when its policy has statements. Follows aws-cdk-lib
// 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/secretsmanager/cfn_secret.hpp>
#include <cdkpp/secretsmanager/secret_base.hpp>

namespace cdk::secretsmanager {

/// How Secrets Manager makes a password.
struct SecretStringGenerator {
  /// Characters that the password does not have, up to 4096. CloudFormation: ExcludeCharacters. @default none
  Optional<Value<std::string>> excludeCharacters{};
  /// CloudFormation: ExcludeLowercase. @default false
  Optional<Value<bool>> excludeLowercase{};
  /// CloudFormation: ExcludeNumbers. @default false
  Optional<Value<bool>> excludeNumbers{};
  /// CloudFormation: ExcludePunctuation. @default false
  Optional<Value<bool>> excludePunctuation{};
  /// CloudFormation: ExcludeUppercase. @default false
  Optional<Value<bool>> excludeUppercase{};
  /// The key of the password in the object of secretStringTemplate. CloudFormation: GenerateStringKey. @default the
  /// password is the whole secret
  Optional<Value<std::string>> generateStringKey{};
  /// Whether the password may have spaces. CloudFormation: IncludeSpace. @default false
  Optional<Value<bool>> includeSpace{};
  /// 1 to 4096 characters. CloudFormation: PasswordLength. @default 32
  Optional<Value<double>> passwordLength{};
  /// Whether there is at least one character of each kind that is not excluded. CloudFormation:
  /// RequireEachIncludedType. @default true
  Optional<Value<bool>> requireEachIncludedType{};
  /// A JSON object as text, to which the password is added. CloudFormation: SecretStringTemplate. @default none
  Optional<Value<std::string>> secretStringTemplate{};
};

/// Another region that has a copy of a secret.
struct ReplicaRegion {
  /// The key of the copy, of that region. CloudFormation: KmsKeyId. @default "aws/secretsmanager"
  Optional<kms::IKeyRef&> encryptionKey{};
  /// "eu-west-1". CloudFormation: Region.
  Required<Value<std::string>> region;
};

struct SecretProps {
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// The key that encrypts the secret. CloudFormation: KmsKeyId. @default that of the account, "aws/secretsmanager"
  Optional<kms::IKey&> encryptionKey{};
  /// How a password is made. CloudFormation: GenerateSecretString. @default a password of 32 characters of all kinds,
  /// unless the secret is given
  Optional<SecretStringGenerator> generateSecretString{};
  /// What happens when the secret is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// CloudFormation: ReplicaRegions. @default none
  List<ReplicaRegion> replicaRegions{};
  /// The name, up to 512 letters, digits and characters of "/_+=.@-". A name is taken for 7 to 30 days after its secret
  /// was deleted. CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> secretName{};
  /// The secret as a JSON object. Texts of unsafePlainText stand readable in the template. CloudFormation:
  /// SecretString.
  /// @default a password is made
  Map<SecretValue> secretObjectValue{};
  /// The secret. A text of unsafePlainText stands readable in the template. CloudFormation: SecretString.
  /// @default a password is made
  Optional<SecretValue> secretStringValue{};
};

/// For Secret::fromSecretAttributes.
struct SecretAttributes {
  /// The key that encrypts the secret. @default that of the account, "aws/secretsmanager"
  Optional<kms::IKey&> encryptionKey{};
  /// The ARN with its suffix of six characters. This or secretPartialArn is given.
  Optional<Value<std::string>> secretCompleteArn{};
  /// The ARN without its suffix of six characters. This or secretCompleteArn is given.
  Optional<Value<std::string>> secretPartialArn{};
};

/// A secret: a password, or a JSON object with one and what belongs to it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
class Secret : public SecretBase {
 public:
  using Props = SecretProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-secretsmanager.Secret";
  /// A secret that exists.
  /// @throws ValidationError CDKPP4254 unless one of both ARNs is given and complete where it says so; CDKPP4255 when
  /// the ARN has no name of a secret.
  static Handle<ISecret> fromSecretAttributes(const Parent& scope, const Id& id, SecretAttributes attrs);
  /// A secret that exists, by its ARN with the suffix of six characters; throws as fromSecretAttributes does.
  static Handle<ISecret> fromSecretCompleteArn(const Parent& scope, const Id& id, Value<std::string> secretCompleteArn);
  /// A secret of the same account and region that exists. A name that ends in a hyphen and six characters is ambiguous:
  /// import such a secret by its complete ARN.
  static Handle<ISecret> fromSecretNameV2(const Parent& scope, const Id& id, Value<std::string> secretName);
  /// A secret that exists, by its ARN without the suffix; throws as fromSecretAttributes does.
  static Handle<ISecret> fromSecretPartialArn(const Parent& scope, const Id& id, Value<std::string> secretPartialArn);
  /// Whether a construct is a secret of this program.
  static bool isSecret(const IConstruct& construct) { return dynamic_cast<const Secret*>(&construct) != nullptr; }

  /// @throws ValidationError CDKPP4250 naming everything that is wrong with the properties, CDKPP4251 as
  /// addReplicaRegion.
  template <std::same_as<SecretProps> P = SecretProps>
  explicit Secret(Scope scope, P props = {});
  /// The characters that a generated password does not have, as given.
  const Optional<Value<std::string>>& excludeCharacters() const { return excludeCharacters_; }
  /// Has the secret copied to another region. @param encryptionKey of that region @default "aws/secretsmanager"
  /// @throws ValidationError CDKPP4251 for the region of the stack.
  void addReplicaRegion(Value<std::string> region, Optional<kms::IKeyRef&> encryptionKey = {});

 private:
  void grantKeyToService();
  Optional<Value<std::string>> excludeCharacters_{};
  List<CfnSecret::ReplicaRegionProperty> replicaRegions_{};
};

}  // namespace cdk::secretsmanager

namespace cdk::detail {
/// @throws ValidationError CDKPP4250
void checkSecret(const secretsmanager::SecretProps& props, const IConstruct& about);
Optional<Value<std::string>> secretString(const secretsmanager::SecretProps& props, const Stack& stack);
Optional<secretsmanager::CfnSecret::GenerateSecretStringProperty> generateSecretString(
    const secretsmanager::SecretProps& props);
/// The name within the ARN of a secret of this program, without the suffix.
Value<std::string> ownedSecretName(
    const Value<std::string>& arn, const Optional<Value<std::string>>& givenName, const Stack& stack);
}  // namespace cdk::detail

namespace cdk::secretsmanager {

template <std::same_as<SecretProps> P>
Secret::Secret(Scope scope, P props)
    : SecretBase{detail::injected<Secret>(scope, props), {.physicalName = props.secretName}} {
  detail::checkSecret(props, *this);
  autoCreatePolicy_ = true;
  New<CfnSecret> resource{*this, Id("Resource", node().location()),
      {.description = props.description,
          .generateSecretString = detail::generateSecretString(props),
          .kmsKeyId = props.encryptionKey ? Optional<Value<std::string>>(props.encryptionKey->keyArn())
                                          : Optional<Value<std::string>>(),
          .name = physicalName(),
          .replicaRegions = List<CfnSecret::ReplicaRegionProperty>::lazy([this] { return replicaRegions_; }),
          .secretString = detail::secretString(props, stack())}};
  resource->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::DESTROY));
  secretArn_ = getResourceArnAttribute(resource->ref(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                            .resource = "secret",
                                                            .resourceName = physicalName(),
                                                            .service = "secretsmanager"});
  secretFullArn_ = secretArn_;
  secretName_ = detail::ownedSecretName(secretArn_, props.secretName, stack());
  if (props.encryptionKey) encryptionKey_ = *props.encryptionKey;
  grantKeyToService();
  for (const ReplicaRegion& replica : props.replicaRegions) addReplicaRegion(*replica.region, replica.encryptionKey);
  if (props.generateSecretString) excludeCharacters_ = props.generateSecretString->excludeCharacters;
}

}  // namespace cdk::secretsmanager
