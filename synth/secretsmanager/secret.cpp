// SPDX-License-Identifier: Apache-2.0
// The content, the name and the replicas of a secret of this program.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/secretsmanager/secret.hpp>

#include <algorithm>

#include "secretsmanager/via_secrets_manager.hpp"

namespace cdk {
namespace detail {

void checkSecret(const secretsmanager::SecretProps& props, const IConstruct& about) {
  PropertyRules rules;
  const bool generated = props.generateSecretString.hasValue();
  const int contents = generated + props.secretObjectValue.hasValue() + props.secretStringValue.hasValue();
  rules.require(contents <= 1, "a secret has one content, but " + std::to_string(contents) +
                                   " of generateSecretString, secretObjectValue and secretStringValue are given");
  if (generated) {
    const secretsmanager::SecretStringGenerator& generator = *props.generateSecretString;
    rules.require(generator.secretStringTemplate.hasValue() == generator.generateStringKey.hasValue(),
                  std::string("secretStringTemplate and generateStringKey are given together, but ") +
                      (generator.generateStringKey ? "secretStringTemplate" : "generateStringKey") + " is missing");
    rules.length("generateSecretString.excludeCharacters", generator.excludeCharacters, 0, 4096);
    rules.whole("generateSecretString.passwordLength", generator.passwordLength, 1, 4096);
  }
  rules.characters("secretName", props.secretName, "/_+=.@-", 1, 512);
  rules.length("description", props.description, 0, 2048);
  rules.check("CDKPP4250", about);
}

Optional<Value<std::string>> secretString(const secretsmanager::SecretProps& props, const Stack& stack) {
  if (props.secretStringValue) return props.secretStringValue->unsafeUnwrap();
  if (!props.secretObjectValue.hasValue()) return {};
  Json object = Json::object();
  for (std::size_t i = 0; i < props.secretObjectValue.size(); ++i)
    object.set(props.secretObjectValue.key(i), Json(props.secretObjectValue.value(i).unsafeUnwrap()));
  return stack.toJsonString(object);
}

Optional<secretsmanager::CfnSecret::GenerateSecretStringProperty> generateSecretString(
    const secretsmanager::SecretProps& props) {
  using Generated = secretsmanager::CfnSecret::GenerateSecretStringProperty;
  if (!props.generateSecretString) {
    if (props.secretObjectValue.hasValue() || props.secretStringValue) return {};
    return Generated{};
  }
  const secretsmanager::SecretStringGenerator& generator = *props.generateSecretString;
  return Generated{.excludeCharacters = generator.excludeCharacters,
                   .excludeLowercase = generator.excludeLowercase,
                   .excludeNumbers = generator.excludeNumbers,
                   .excludePunctuation = generator.excludePunctuation,
                   .excludeUppercase = generator.excludeUppercase,
                   .generateStringKey = generator.generateStringKey,
                   .includeSpace = generator.includeSpace,
                   .passwordLength = generator.passwordLength,
                   .requireEachIncludedType = generator.requireEachIncludedType,
                   .secretStringTemplate = generator.secretStringTemplate};
}

Value<std::string> ownedSecretName(const Value<std::string>& arn, const Optional<Value<std::string>>& givenName,
                                   const Stack& stack) {
  if (givenName && !givenName->isLiteral()) return *givenName;
  // The ARN ends in "<name>-<suffix>"; a name made by CloudFormation is "<logical id>-<random>".
  const std::string name = givenName ? givenName->literal() : "id-random";
  const auto hyphens = std::count(name.begin(), name.end(), '-');
  const Value<std::string> nameAndSuffix = *stack.splitArn(arn, ArnFormat::COLON_RESOURCE_NAME).resourceName;
  List<Value<std::string>> parts;
  for (int i = 0; i <= hyphens; ++i) parts.add(Fn::select(i, Fn::split("-", nameAndSuffix)));
  return Fn::join("-", parts);
}

}  // namespace detail

namespace secretsmanager {

/// Secrets Manager itself uses the key for everybody of the account.
void Secret::grantKeyToService() {
  if (!encryptionKey_) return;
  const auto service = detail::viaSecretsManager(stack(), iam::AccountPrincipal(stack().account()));
  encryptionKey_->grantEncryptDecrypt(service);
  encryptionKey_->grant(service, {"kms:CreateGrant", "kms:DescribeKey"});
}

void Secret::addReplicaRegion(Value<std::string> region, Optional<kms::IKeyRef&> encryptionKey) {
  if (Token::compareStrings(region, stack().region()) == TokenComparison::SAME)
    throw ValidationError("CDKPP4251",
                          "a secret cannot have a replica in its own region, but " + region.literal() +
                              " is the region of the stack; name another region",
                          *this);
  replicaRegions_.add(CfnSecret::ReplicaRegionProperty{
      .kmsKeyId =
          encryptionKey ? Optional<Value<std::string>>(encryptionKey->keyRef().keyArn) : Optional<Value<std::string>>(),
      .region = std::move(region)});
}

}  // namespace secretsmanager
}  // namespace cdk
