// SPDX-License-Identifier: Apache-2.0
// AWS::KMS::Alias. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/kms/alias_ref.hpp>
#include <cdkpp/kms/cfn_alias.hpp>
#include <cdkpp/kms/ikey.hpp>

namespace cdk::kms {

/// A name of a key. It can be used wherever a key can.
class IAlias : public virtual IKey, public virtual IAliasRef {
 public:
  /// "alias/<name>".
  virtual Value<std::string> aliasName() const = 0;
  /// The key. @throws ValidationError CDKPP4206 of an alias that was imported by its name.
  virtual Handle<IKey> aliasTargetKey() const = 0;
};

struct AliasProps {
  /// 1 to 256 letters, digits and "/_:-", with or without "alias/" before it; "alias/aws/" is for keys of AWS.
  /// CloudFormation: AliasName.
  Required<Value<std::string>> aliasName;
  /// What happens when the alias is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// CloudFormation: TargetKeyId.
  Required<IKey&> targetKey;
};

struct AliasAttributes {
  /// "alias/<name>".
  Required<Value<std::string>> aliasName;
  Required<IKey&> aliasTargetKey;
};

/// What owned and imported aliases have in common: they hand on to their key what is asked of it.
class AliasBase : public Resource, public virtual IAlias {
 public:
  using IKey::addToResourcePolicy;
  Value<std::string> aliasName() const override { return aliasName_; }
  Value<std::string> aliasArn() const;
  AliasReference aliasRef() const override { return {.aliasName = aliasName_}; }
  Handle<IKey> aliasTargetKey() const override;
  Value<std::string> keyArn() const override { return aliasArn(); }
  Value<std::string> keyId() const override { return aliasName_; }
  KeyReference keyRef() const override { return {.keyArn = aliasArn(), .keyId = aliasName_}; }
  Handle<Alias> addAlias(Value<std::string> aliasName) override;
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement, bool allowNoOp) override;
  /// Of an alias whose key is not known: lets an identity use each key that has this alias when it does.
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit AliasBase(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {}
  Value<std::string> aliasName_ = "";
  /// Empty where the key is not known.
  Handle<IKey> targetKey_{};
};

/// A name of a key, which can be moved to another key.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html
class Alias : public AliasBase {
 public:
  using Props = AliasProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-kms.Alias";
  /// An alias that exists, of a key that is known.
  static Handle<IAlias> fromAliasAttributes(const Parent& scope, const Id& id, AliasAttributes attributes);
  /// An alias that exists, of a key that need not be known: grants go to the identity alone, under the condition that
  /// the key has this alias. @param aliasName "alias/<name>"
  static Handle<IAlias> fromAliasName(const Parent& scope, const Id& id, Value<std::string> aliasName);

  /// @throws ValidationError CDKPP4205 for a name that KMS refuses.
  explicit Alias(Scope scope, AliasProps props);

 protected:
  std::string generatePhysicalName() const override { return "alias/" + Resource::generatePhysicalName(); }
};

}  // namespace cdk::kms

namespace cdk::detail {
/// The name with "alias/" before it; a token as it is.
Value<std::string> kmsAliasName(const Value<std::string>& name);
/// @throws ValidationError CDKPP4205
void checkAlias(const kms::AliasProps& props, const IConstruct& about);
}  // namespace cdk::detail

namespace cdk::kms {

inline Alias::Alias(Scope scope, AliasProps props)
    : AliasBase{detail::injected<Alias>(scope, props), {.physicalName = detail::kmsAliasName(*props.aliasName)}} {
  detail::checkAlias(props, *this);
  targetKey_ = *props.targetKey;
  New<CfnAlias> resource{
      *this, Id("Resource", node().location()), {.aliasName = *physicalName(), .targetKeyId = targetKey_->keyArn()}};
  if (props.removalPolicy) resource->applyRemovalPolicy(props.removalPolicy);
  aliasName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::kms
