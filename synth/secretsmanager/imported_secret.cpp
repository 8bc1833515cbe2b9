// SPDX-License-Identifier: Apache-2.0
// Secrets that exist already.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/secretsmanager/secret.hpp>
#include <cdkpp/secretsmanager/secret_target_attachment.hpp>

#include <algorithm>
#include <string_view>

namespace cdk::secretsmanager {
namespace {

/// Secrets Manager adds a hyphen and so many random letters and digits to the name of a secret in its ARN.
constexpr std::size_t SUFFIX_LENGTH = 6;

bool isLetterOrDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isComplete(const Value<std::string>& arn) {
  if (!arn.isLiteral()) return true;  // not known, and not guessed
  const std::string_view text = arn.literal();
  const std::size_t hyphen = text.rfind('-');
  return hyphen != std::string_view::npos && text.size() - hyphen - 1 == SUFFIX_LENGTH &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(hyphen) + 1, text.end(), isLetterOrDigit);
}

Value<std::string> nameInArn(const Value<std::string>& arn, const IConstruct& about) {
  const ArnComponents parts = Stack::of(about).splitArn(arn, ArnFormat::COLON_RESOURCE_NAME);
  const Value<std::string> name = parts.resourceName.valueOr("");
  if (!name.isLiteral()) return name;
  const std::string& text = name.literal();
  if (text.empty())
    throw ValidationError("CDKPP4255",
                          "the ARN '" + arn.literal() +
                              "' has no name of a secret; write "
                              "arn:<partition>:secretsmanager:<region>:<account>:secret:<name>",
                          about);
  const std::size_t hyphen = text.rfind('-');
  return hyphen != std::string::npos && text.size() - hyphen - 1 == SUFFIX_LENGTH ? text.substr(0, hyphen) : text;
}

struct SecretByArn {
  Value<std::string> arn;
  bool isPartial = false;
  Handle<kms::IKey> encryptionKey{};
};

class ImportedSecret final : public SecretBase {
 public:
  using Props = SecretByArn;
  explicit ImportedSecret(Scope scope, SecretByArn props) : SecretBase(scope, {.environmentFromArn = props.arn}) {
    encryptionKey_ = props.encryptionKey;
    secretArn_ = props.arn;
    secretName_ = nameInArn(props.arn, *this);
    if (!props.isPartial) secretFullArn_ = props.arn;
    arnForPolicies_ = props.isPartial ? props.arn + "-??????" : props.arn;
  }
};

class SecretByName final : public SecretBase {
 public:
  using Props = Value<std::string>;
  explicit SecretByName(Scope scope, Value<std::string> name) : SecretBase(scope) {
    secretName_ = name;
    secretArn_ = stack().formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                    .resource = "secret",
                                    .resourceName = name,
                                    .service = "secretsmanager"});
  }
};

class ImportedAttachment final : public SecretBase, public virtual ISecretTargetAttachment {
 public:
  using Props = Value<std::string>;
  explicit ImportedAttachment(Scope scope, Value<std::string> arn) : SecretBase(scope) {
    secretArn_ = arn;
    secretFullArn_ = arn;
    secretName_ = nameInArn(arn, *this);
  }
  Value<std::string> secretTargetAttachmentSecretArn() const override { return secretArn_; }
  SecretTargetAttachmentReference secretTargetAttachmentRef() const override { return {.secretId = secretArn_}; }
};

void checkAttributes(const SecretAttributes& attrs, const IConstruct& about) {
  if (attrs.secretCompleteArn.hasValue() == attrs.secretPartialArn.hasValue())
    throw ValidationError("CDKPP4254",
                          std::string(attrs.secretPartialArn ? "secretCompleteArn and secretPartialArn are both given"
                                                             : "the secret has no ARN") +
                              "; give one of secretCompleteArn and secretPartialArn",
                          about);
  if (attrs.secretCompleteArn && !isComplete(*attrs.secretCompleteArn))
    throw ValidationError("CDKPP4254",
                          "secretCompleteArn must end in a hyphen and the 6 characters that Secrets Manager adds, but "
                          "is '" +
                              attrs.secretCompleteArn->literal() + "'; give it as secretPartialArn",
                          about);
}

}  // namespace

Handle<ISecret> Secret::fromSecretAttributes(const Parent& scope, const Id& id, SecretAttributes attrs) {
  checkAttributes(attrs, *scope);
  const bool isPartial = attrs.secretPartialArn.hasValue();
  return New<ImportedSecret>{
      scope,
      id,
      {.arn = isPartial ? *attrs.secretPartialArn : *attrs.secretCompleteArn,
       .isPartial = isPartial,
       .encryptionKey = attrs.encryptionKey ? Handle<kms::IKey>(*attrs.encryptionKey) : Handle<kms::IKey>()}};
}

Handle<ISecret> Secret::fromSecretCompleteArn(const Parent& scope, const Id& id, Value<std::string> secretCompleteArn) {
  return fromSecretAttributes(scope, id, {.secretCompleteArn = std::move(secretCompleteArn)});
}

Handle<ISecret> Secret::fromSecretNameV2(const Parent& scope, const Id& id, Value<std::string> secretName) {
  return New<SecretByName>{scope, id, std::move(secretName)};
}

Handle<ISecret> Secret::fromSecretPartialArn(const Parent& scope, const Id& id, Value<std::string> secretPartialArn) {
  return fromSecretAttributes(scope, id, {.secretPartialArn = std::move(secretPartialArn)});
}

Handle<ISecretTargetAttachment> SecretTargetAttachment::fromSecretTargetAttachmentSecretArn(
    const Parent& scope, const Id& id, Value<std::string> secretTargetAttachmentSecretArn) {
  return New<ImportedAttachment>{scope, id, std::move(secretTargetAttachmentSecretArn)};
}

}  // namespace cdk::secretsmanager
