// SPDX-License-Identifier: Apache-2.0
// What keys have in common, imported ones too.
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/kms/key.hpp>

namespace cdk {
namespace {

struct ImportedKeyProps {
  Optional<Value<std::string>> environmentFromArn{};
  Required<Value<std::string>> keyArn;
  Required<Value<std::string>> keyId;
};

class ImportedKey final : public kms::KeyBase {
 public:
  using Props = ImportedKeyProps;
  explicit ImportedKey(Scope scope, ImportedKeyProps props)
      : KeyBase(scope, {.environmentFromArn = props.environmentFromArn}) {
    keyArn_ = *props.keyArn;
    keyId_ = *props.keyId;
  }
};

/// An L1 key as an IKey. Its policy is read once, and then written by this.
class KeyOfL1 final : public kms::KeyBase {
 public:
  using Props = Handle<kms::CfnKey>;
  explicit KeyOfL1(Scope scope, Props cfnKey) : KeyBase(scope) {
    if (Token::isUnresolved(cfnKey->keyPolicy))
      throw ValidationError("CDKPP4202",
                            "the statements of the policy of the key are not known while the program runs: it is a "
                            "token; use Key::fromKeyArn with attrArn() of the L1",
                            *cfnKey);
    policy_ = iam::PolicyDocument::fromJson(cfnKey->keyPolicy);
    cfnKey->keyPolicy = detail::policyOfL1(*policy_);
    trustAccountIdentities_ = false;
    keyArn_ = cfnKey->attrArn();
    keyId_ = cfnKey->ref();
  }
};

}  // namespace

iam::PolicyDocument detail::defaultKeyPolicy() {
  return iam::PolicyDocument{
      {.statements = {iam::PolicyStatement{
           {.actions = {"kms:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}}}}};
}

namespace kms {

KeyBase::KeyBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {
  node().addValidation([this] { return policy_ ? policy_->validateForResourcePolicy() : std::vector<std::string>(); });
}

Handle<Alias> KeyBase::addAlias(Value<std::string> aliasName) {
  const std::string id = hasAlias_ ? "Alias" + aliasName.literal() : "Alias";
  hasAlias_ = true;
  return New<Alias>{*this, Id(id, node().location()), {.aliasName = std::move(aliasName), .targetKey = *this}};
}

iam::AddToResourcePolicyResult KeyBase::addToResourcePolicy(const iam::PolicyStatement& statement, bool allowNoOp) {
  if (policy_) {
    iam::PolicyDocument policy = *policy_;  // copies are the same document
    policy.addStatements(statement);
    return {.statementAdded = true, .policyDependable = this};
  }
  if (!allowNoOp)
    throw ValidationError("CDKPP4204",
                          "the policy of an imported key cannot be added to; add the statement where the key is made, "
                          "or set allowNoOp",
                          *this);
  return {};
}

iam::Grant KeyBase::grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  return grants().actions(grantee, std::move(actions));
}

Handle<IKey> Key::fromKeyArn(const Parent& scope, const Id& id, Value<std::string> keyArn) {
  const Stack& stack = (*scope).stack();
  const auto keyId = stack.splitArn(keyArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
  if (!keyId || (keyId->isLiteral() && keyId->literal().empty()))
    throw ValidationError(
        "CDKPP4201",
        "the ARN of a key must have the form 'arn:<partition>:kms:<region>:<account>:key/<id>', but '" +
            keyArn.literal() + "' was given",
        *scope);
  return New<ImportedKey>{scope, id, {.environmentFromArn = keyArn, .keyArn = keyArn, .keyId = *keyId}};
}

Handle<IKey> Key::fromCfnKey(CfnKey& cfnKey) {
  constexpr const char* ID = "@FromCfnKey";
  const Node& node = static_cast<const IConstruct&>(cfnKey).node();
  if (const auto existing = node.tryFindChild(ID)) return dynamic_cast<KeyOfL1&>(*existing);
  return New<KeyOfL1>{cfnKey, Id(ID, node.location()), cfnKey};
}

Handle<IKey> Key::fromLookup(const Parent& scope, const Id& id, KeyLookupOptions options) {
  if (!options.aliasName->isLiteral())
    throw ValidationError(
        "CDKPP4203", "aliasName must be text, but it is a token: keys are looked up before the deployment", *scope);
  const Json found = ContextProvider::getValue(*scope, {.dummyValue = Json::object({{"keyId", DEFAULT_DUMMY_KEY_ID}}),
                                                        .mustExist = !options.returnDummyKeyOnMissing.valueOr(false),
                                                        .props = {{"aliasName", Json(*options.aliasName)}},
                                                        .provider = ContextProviderName::KEY_PROVIDER})
                         .value;
  const Value<std::string> keyId = found["keyId"].asString();
  const Stack& stack = (*scope).stack();
  return New<ImportedKey>{
      scope,
      id,
      {.keyArn = stack.formatArn({.resource = "key", .resourceName = keyId, .service = "kms"}), .keyId = keyId}};
}

bool Key::isLookupDummy(const IKeyRef& key) {
  const Value<std::string> id = key.keyRef().keyId;
  return id.isLiteral() && id.literal() == DEFAULT_DUMMY_KEY_ID;
}

}  // namespace kms
}  // namespace cdk
