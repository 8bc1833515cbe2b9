// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/secret_value.hpp>

#include "values/cells.hpp"

namespace cdk {
namespace {

struct SecretCell : detail::TokenCell {
  detail::Any secret;
};

detail::Any refuse(const detail::TokenCell*, ResolveContext& context) {
  throw ValidationError("CDKPP2420",
                        "a SecretValue would stand readable in the template; pass it to properties that take a "
                        "SecretValue only, or let the running code read it from Secrets Manager; call unsafeUnwrap() "
                        "to accept the risk",
                        context.scope());
}

bool given(const Optional<Value<std::string>>& option) {
  return option && !(option->isLiteral() && option->literal().empty());
}

Value<std::string> textOf(const Optional<Value<std::string>>& option) {
  return option ? *option : Value<std::string>("");
}

}  // namespace

SecretValue::SecretValue(const detail::Any& secret)
    : Any(detail::makeToken<SecretCell>(&refuse, ResolutionTypeHint::STRING, secret)) {}

bool SecretValue::isSecretValue(const detail::Any& value) {
  return detail::isKind(value, detail::Kind::token) &&
         static_cast<const detail::TokenCell*>(value.cell())->produce == &refuse;
}

Value<std::string> SecretValue::unsafeUnwrap() const {
  if (!isSecretValue(*this)) detail::emptyAccess("a SecretValue that was moved from");
  return {detail::Raw{}, static_cast<const SecretCell*>(cell())->secret};
}

SecretValue SecretValue::unsafePlainText(const Value<std::string>& secret) { return SecretValue(secret); }

Value<std::string> SecretValue::cfnDynamicReferenceKey(const Value<std::string>& secretId,
                                                       const SecretsManagerSecretOptions& options) {
  if (secretId.isLiteral()) {
    const std::string& id = secretId.literal();
    if (id.empty()) throw ValidationError("CDKPP2421", "the id of a secret is empty; give its ARN or its name");
    if (!id.starts_with("arn:") && id.find(':') != std::string::npos) {
      throw ValidationError(
          "CDKPP2421", "the id of a secret, '" + id + "', has a ':' but is no ARN; give the ARN, or the name alone");
    }
  }
  if (given(options.versionId) && given(options.versionStage)) {
    const auto shown = [](const Value<std::string>& value) { return value.isLiteral() ? value.literal() : "<token>"; };
    throw ValidationError("CDKPP2422", "versionStage '" + shown(*options.versionStage) + "' and versionId '" +
                                           shown(*options.versionId) + "' are both given; only one of them is allowed");
  }
  return secretId + ":SecretString:" + textOf(options.jsonField) + ":" + textOf(options.versionStage) + ":" +
         textOf(options.versionId);
}

SecretValue SecretValue::secretsManager(const Value<std::string>& secretId,
                                        const SecretsManagerSecretOptions& options) {
  return cfnDynamicReference({CfnDynamicReferenceService::SECRETS_MANAGER, cfnDynamicReferenceKey(secretId, options)});
}

SecretValue SecretValue::ssmSecure(const Value<std::string>& parameterName, Optional<Value<std::string>> version) {
  return cfnDynamicReference(
      {CfnDynamicReferenceService::SSM_SECURE, given(version) ? parameterName + ":" + *version : parameterName});
}

SecretValue SecretValue::cfnDynamicReference(const CfnDynamicReference& reference) { return SecretValue(reference); }

SecretValue SecretValue::cfnParameter(const CfnParameter& parameter) {
  if (!parameter.noEcho.valueOr(false)) {
    throw ValidationError("CDKPP2423", "a parameter that holds a secret must have 'noEcho' set to true", parameter);
  }
  return SecretValue(parameter.value());
}

SecretValue SecretValue::resourceAttribute(const Value<std::string>& attribute) {
  const detail::ReferenceCell* reference = detail::asReference(attribute);
  if (!reference || reference->pseudo || !dynamic_cast<const CfnResource*>(reference->target)) {
    throw ValidationError("CDKPP2424",
                          "SecretValue::resourceAttribute needs an attribute of a resource, such as "
                          "key->attrSecretAccessKey()");
  }
  return SecretValue(attribute);
}

}  // namespace cdk
