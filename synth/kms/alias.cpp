// SPDX-License-Identifier: Apache-2.0
// What aliases have in common, imported ones too.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/kms/alias.hpp>

namespace cdk::kms {
namespace {

struct ImportedAliasProps {
  Required<Value<std::string>> aliasName;
  Optional<IKey&> targetKey{};
};

class ImportedAlias final : public AliasBase {
 public:
  using Props = ImportedAliasProps;
  explicit ImportedAlias(Scope scope, ImportedAliasProps props) : AliasBase(scope) {
    aliasName_ = *props.aliasName;
    if (props.targetKey) targetKey_ = *props.targetKey;
  }
};

}  // namespace

Value<std::string> AliasBase::aliasArn() const { return stack().formatArn({.resource = aliasName_, .service = "kms"}); }

Handle<IKey> AliasBase::aliasTargetKey() const {
  if (!targetKey_)
    throw ValidationError("CDKPP4206",
                          "the key of the alias is not known, because the alias was imported by its name; import it by "
                          "Alias::fromAliasAttributes",
                          *this);
  return targetKey_;
}

Handle<Alias> AliasBase::addAlias(Value<std::string> aliasName) {
  return aliasTargetKey()->addAlias(std::move(aliasName));
}

iam::AddToResourcePolicyResult AliasBase::addToResourcePolicy(const iam::PolicyStatement& statement, bool allowNoOp) {
  return targetKey_ ? targetKey_->addToResourcePolicy(statement, allowNoOp) : iam::AddToResourcePolicyResult{};
}

iam::Grant AliasBase::grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (targetKey_) return targetKey_->grant(grantee, std::move(actions));
  return iam::Grant::addToPrincipal(
      {.actions = std::move(actions),
       .conditions =
           Json::object({{"ForAnyValue:StringEquals", Json::object({{"kms:ResourceAliases", Json(aliasName_)}})}}),
       .grantee = grantee,
       .resourceArns = {stack().formatArn({.resource = "key", .resourceName = "*", .service = "kms"})}});
}

Handle<IAlias> Alias::fromAliasAttributes(const Parent& scope, const Id& id, AliasAttributes attributes) {
  return New<ImportedAlias>{scope, id, {.aliasName = *attributes.aliasName, .targetKey = *attributes.aliasTargetKey}};
}

Handle<IAlias> Alias::fromAliasName(const Parent& scope, const Id& id, Value<std::string> aliasName) {
  return New<ImportedAlias>{scope, id, {.aliasName = std::move(aliasName)}};
}

}  // namespace cdk::kms
