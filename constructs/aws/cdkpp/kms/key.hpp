// SPDX-License-Identifier: Apache-2.0
// AWS::KMS::Key. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/kms/alias.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/kms/key_spec.hpp>

namespace cdk::kms {

struct KeyProps {
  /// Who may manage the key, but not use it. @default those whom the policy names
  List<iam::Principal> admins{};
  /// A name, with or without "alias/" before it. @default none
  Optional<Value<std::string>> alias{};
  /// Up to 8192 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Whether KMS makes new key material from time to time; of symmetric keys. CloudFormation: EnableKeyRotation.
  /// @default true when rotationPeriod is given, else false
  Optional<bool> enableKeyRotation{};
  /// Whether the key can be used. CloudFormation: Enabled. @default true
  Optional<bool> enabled{};
  /// One of KeySpec. Changing it replaces the key. CloudFormation: KeySpec. @default KeySpec::SYMMETRIC_DEFAULT
  Optional<std::string> keySpec{};
  /// One of KeyUsage that the spec allows. Changing it replaces the key. CloudFormation: KeyUsage.
  /// @default KeyUsage::ENCRYPT_DECRYPT
  Optional<std::string> keyUsage{};
  /// Whether other regions may have replicas of the key. It cannot be changed later. CloudFormation: MultiRegion.
  /// @default false
  Optional<bool> multiRegion{};
  /// How long a key that is removed can be brought back, 7 to 30 days. CloudFormation: PendingWindowInDays.
  /// @default 30 days
  Optional<Duration> pendingWindow{};
  /// The policy, in place of the default one. A key whose policy lets nobody change it is lost.
  /// CloudFormation: KeyPolicy. @default the account may do all, and leaves it to the policies of its identities
  Optional<iam::PolicyDocument> policy{};
  /// What happens when the key is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// How often key material is made anew, 90 to 2560 days. CloudFormation: RotationPeriodInDays. @default 365 days
  Optional<Duration> rotationPeriod{};
};

struct KeyLookupOptions {
  /// "alias/<name>"; no token.
  Required<Value<std::string>> aliasName;
  /// Whether a key with the id Key::DEFAULT_DUMMY_KEY_ID stands for one that is not found, in place of an error.
  /// @default false
  Optional<bool> returnDummyKeyOnMissing{};
};

/// What owned and imported keys have in common.
class KeyBase : public Resource, public virtual IKey {
 public:
  using IKey::addToResourcePolicy;
  Value<std::string> keyArn() const override { return keyArn_; }
  Value<std::string> keyId() const override { return keyId_; }
  KeyReference keyRef() const override { return {.keyArn = keyArn_, .keyId = keyId_}; }
  KeyGrants grants() { return KeyGrants::fromKey(*this, trustAccountIdentities_); }
  Handle<Alias> addAlias(Value<std::string> aliasName) override;
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement, bool allowNoOp) override;
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit KeyBase(Scope scope, ResourceProps props = {});
  /// The policy, where it can be changed.
  Optional<iam::PolicyDocument> policy_{};
  /// Whether the policy leaves it to the policies of identities who may use the key.
  bool trustAccountIdentities_ = true;
  Value<std::string> keyArn_ = "";
  Value<std::string> keyId_ = "";

 private:
  bool hasAlias_ = false;
};

/// A key that encrypts data, signs it or makes codes for it. Without another removalPolicy it stays when it is removed
/// from the stack, and what it encrypted can be read.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html
class Key : public KeyBase {
 public:
  using Props = KeyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-kms.Key";
  /// The id of the key that stands for one that fromLookup did not find.
  static constexpr const char* DEFAULT_DUMMY_KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab";
  /// A key that exists. @param keyArn "arn:<partition>:kms:<region>:<account>:key/<id>"
  /// @throws ValidationError CDKPP4201 for another ARN.
  static Handle<IKey> fromKeyArn(const Parent& scope, const Id& id, Value<std::string> keyArn);
  /// An L1 key as an IKey whose policy can be added to, as cloudformation_include gives one. A second call gives the
  /// same key. @throws ValidationError CDKPP4202 when the policy is not known while the program runs.
  static Handle<IKey> fromCfnKey(CfnKey& cfnKey);
  /// A key that the CDK CLI looks up by an alias and keeps in cdk.context.json.
  /// @throws ValidationError CDKPP4203 when the name is a token, CDKPP2450 when account or region are not settled.
  static Handle<IKey> fromLookup(const Parent& scope, const Id& id, KeyLookupOptions options);
  /// Whether fromLookup did not find this key.
  static bool isLookupDummy(const IKeyRef& key);

  /// @throws ValidationError CDKPP4200 naming everything that is wrong with the properties; CDKPP4205 for the alias.
  explicit Key(Scope scope, KeyProps props = {});
  /// Lets somebody manage the key, but not use it.
  iam::Grant grantAdmin(const iam::IGrantable& grantee) { return grants().admin(grantee); }
};

}  // namespace cdk::kms

namespace cdk::detail {
/// @throws ValidationError CDKPP4200
void checkKey(const kms::KeyProps& props, const IConstruct& about);
/// Leaves it to the policies of the identities of the account who may use a key.
iam::PolicyDocument defaultKeyPolicy();
}  // namespace cdk::detail

namespace cdk::kms {

inline Key::Key(Scope scope, KeyProps props) : KeyBase{detail::injected<Key>(scope, props)} {
  detail::checkKey(props, *this);
  policy_ = props.policy ? props.policy : Optional<iam::PolicyDocument>(detail::defaultKeyPolicy());
  if (props.rotationPeriod && !props.enableKeyRotation.hasValue()) props.enableKeyRotation = true;
  New<CfnKey> resource{*this, Id("Resource", node().location()),
      {.description = props.description,
          .enableKeyRotation = props.enableKeyRotation,
          .enabled = props.enabled,
          .keyPolicy = policy_->toJson(),
          .keySpec = props.keySpec,
          .keyUsage = props.keyUsage,
          .multiRegion = props.multiRegion,
          .pendingWindowInDays = detail::inDays(props.pendingWindow),
          .rotationPeriodInDays = detail::inDays(props.rotationPeriod)}};
  keyArn_ = resource->attrArn();
  keyId_ = resource->ref();
  resource->applyRemovalPolicy(props.removalPolicy);
  for (const iam::Principal& admin : props.admins) grantAdmin(*admin);
  if (props.alias) addAlias(*props.alias);
}

}  // namespace cdk::kms
