// SPDX-License-Identifier: Apache-2.0
// What secrets have in common, imported ones too: their policy, grants and attachment.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/kms/via_service_principal.hpp>
#include <cdkpp/secretsmanager/resource_policy.hpp>
#include <cdkpp/secretsmanager/secret.hpp>
#include <cdkpp/secretsmanager/secret_target_attachment.hpp>

#include "resource/environment.hpp"
#include "secretsmanager/via_secrets_manager.hpp"

namespace cdk::secretsmanager {
namespace {

/// The key of the account does not work for other accounts.
void requireOwnKey(const SecretBase& secret, const iam::Grant& grant) {
  if (Secret::isSecret(secret) && grant.resourceStatement() && !secret.encryptionKey())
    throw ValidationError("CDKPP4253",
                          "another account is to use the secret, but the key 'aws/secretsmanager' that encrypts it "
                          "works for its own account only; give the secret an encryptionKey",
                          secret);
}

bool isOfOtherAccount(const iam::IGrantable& grantee, const Stack& stack) {
  const Value<std::string> account = grantee.grantPrincipal().principalAccount().valueOr("");
  return Token::compareStrings(stack.account(), account) == TokenComparison::DIFFERENT;
}

}  // namespace

SecretValue ISecret::secretValueFromJson(Value<std::string> jsonField) const {
  return SecretValue::secretsManager(secretArn(), {.jsonField = std::move(jsonField)});
}

Value<std::string> ISecret::cfnDynamicReferenceKey(SecretsManagerSecretOptions options) const {
  return SecretValue::cfnDynamicReferenceKey(secretArn(), options);
}

SecretBase::SecretBase(Scope scope, ResourceProps props)
    : Resource(scope, std::move(props)),
      // Where the ARN crosses environments its suffix is not known.
      arnForPolicies_(Lazy::uncachedString([this](ResolveContext& context) -> Value<std::string> {
        if (secretFullArn_ && detail::sharesEnvironment(stack(), Stack::of(context.scope()))) return *secretFullArn_;
        return secretArn_ + "-??????";
      })) {
  node().addValidation(
      [this] { return policy_ ? policy_->document().validateForResourcePolicy() : std::vector<std::string>(); });
}

iam::AddToResourcePolicyResult SecretBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_ && autoCreatePolicy_)
    policy_ = New<ResourcePolicy>{*this, Id("Policy", node().location()), {.secret = *this}};
  if (!policy_) return {};
  policy_->document().addStatements(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

Handle<ISecret> SecretBase::attach(ISecretAttachmentTarget& target) {
  if (node().tryFindChild("Attachment"))
    throw ValidationError("CDKPP4252", "the secret is attached already, and a secret has one attachment; attach() once",
                          *this);
  return New<SecretTargetAttachment>{*this, Id("Attachment", node().location()), {.secret = *this, .target = target}};
}

void SecretBase::denyAccountRootDelete() {
  addToResourcePolicy(iam::PolicyStatement{{.actions = {"secretsmanager:DeleteSecret"},
                                            .effect = iam::Effect::DENY,
                                            .principals = {iam::AccountRootPrincipal()},
                                            .resources = {"*"}}});
}

iam::Grant SecretBase::grantRead(const iam::IGrantable& grantee, List<Value<std::string>> versionStages) {
  iam::Grant grant = iam::Grant::addToPrincipalOrResource(
      {.actions = {"secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"},
       .grantee = grantee,
       .resource = *this,
       .resourceArns = {arnForPolicies_}});
  if (versionStages.hasValue()) {
    const auto inPrincipal = grant.principalStatement();
    const auto inResource = grant.resourceStatement();
    if (inPrincipal || inResource) {
      iam::PolicyStatement statement = inPrincipal ? *inPrincipal : *inResource;
      statement.addCondition("ForAnyValue:StringEquals",
                             Json::object({{"secretsmanager:VersionStage", Json(versionStages)}}));
    }
  }
  if (encryptionKey_) encryptionKey_->grantDecrypt(detail::viaSecretsManager(stack(), grantee.grantPrincipal()));
  if (isOfOtherAccount(grantee, stack())) requireOwnKey(*this, grant);
  return grant;
}

iam::Grant SecretBase::grantWrite(const iam::IGrantable& grantee) {
  iam::Grant grant =
      iam::Grant::addToPrincipalOrResource({.actions = {"secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret",
                                                        "secretsmanager:UpdateSecretVersionStage"},
                                            .grantee = grantee,
                                            .resource = *this,
                                            .resourceArns = {arnForPolicies_}});
  if (encryptionKey_) encryptionKey_->grantEncrypt(detail::viaSecretsManager(stack(), grantee.grantPrincipal()));
  requireOwnKey(*this, grant);
  return grant;
}

}  // namespace cdk::secretsmanager
