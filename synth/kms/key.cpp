// SPDX-License-Identifier: Apache-2.0
// What KMS refuses of keys and aliases.
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/kms/key.hpp>

#include <algorithm>

namespace cdk::kms::detail {
namespace {

/// The usages of each kind of key. What KMS knows and this table does not is left to KMS.
struct SpecFacts {
  std::string_view family;  // a spec that begins so
  std::vector<std::string_view> usages;
};
const std::vector<SpecFacts>& specFacts() {
  static const std::vector<SpecFacts> facts{
      {KeySpec::SYMMETRIC_DEFAULT, {KeyUsage::ENCRYPT_DECRYPT}},
      {"RSA_", {KeyUsage::ENCRYPT_DECRYPT, KeyUsage::SIGN_VERIFY}},
      {"ECC_NIST_P", {KeyUsage::SIGN_VERIFY, KeyUsage::KEY_AGREEMENT}},
      {"ECC_SECG_", {KeyUsage::SIGN_VERIFY}},
      {"HMAC_", {KeyUsage::GENERATE_VERIFY_MAC}},
      {"ML_DSA_", {KeyUsage::SIGN_VERIFY}},
      {KeySpec::SM2, {KeyUsage::ENCRYPT_DECRYPT, KeyUsage::SIGN_VERIFY, KeyUsage::KEY_AGREEMENT}},
  };
  return facts;
}

/// The usages that a spec allows, as text, when the given one is not among them.
std::string allowedInstead(std::string_view spec, std::string_view usage) {
  for (const SpecFacts& facts : specFacts()) {
    if (!spec.starts_with(facts.family)) continue;
    if (std::find(facts.usages.begin(), facts.usages.end(), usage) != facts.usages.end()) return {};
    std::string text;
    for (const std::string_view allowed : facts.usages) text += (text.empty() ? "" : " or ") + std::string(allowed);
    return text;
  }
  return {};
}

constexpr std::string_view PREFIX = "alias/";

}  // namespace

void checkKey(const KeyProps& props, const IConstruct& about) {
  cdk::detail::PropertyRules rules;
  const std::string spec = props.keySpec.valueOr(KeySpec::SYMMETRIC_DEFAULT);
  const std::string usage = props.keyUsage.valueOr(KeyUsage::ENCRYPT_DECRYPT);
  if (const std::string allowed = allowedInstead(spec, usage); !allowed.empty())
    rules.add("a key with keySpec '" + spec + "' cannot have the keyUsage '" + usage + "', but " + allowed);
  rules.require(spec == KeySpec::SYMMETRIC_DEFAULT || !props.enableKeyRotation.valueOr(false),
                   "key rotation cannot be enabled with keySpec '" + spec +
                       "': KMS rotates symmetric encryption keys only; leave enableKeyRotation out");
  rules.require(!props.rotationPeriod || props.enableKeyRotation.valueOr(true),
                   "rotationPeriod cannot be given when enableKeyRotation is false; leave one of them out");
  rules.range("rotationPeriod", props.rotationPeriod, Duration::days(90), Duration::days(2560));
  rules.range("pendingWindow", props.pendingWindow, Duration::days(7), Duration::days(30));
  rules.check("CDKPP4200", about);
}

Value<std::string> aliasName(const Value<std::string>& name) {
  if (!name.isLiteral() || name.literal().starts_with(PREFIX)) return name;
  return std::string(PREFIX) + name.literal();
}

void checkAliasName(const Value<std::string>& name, const IConstruct& about) {
  if (!name.isLiteral()) return;
  const std::string full = aliasName(name).literal();
  std::string lower = full;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  cdk::detail::PropertyRules rules;
  rules.require(full != PREFIX, "aliasName must have a name after 'alias/', but '" + name.literal() + "' was given");
  rules.require(!lower.starts_with("alias/aws/"),
                "names that begin with 'alias/aws/' are those of keys of AWS, but aliasName is '" + name.literal() +
                    "'; choose another name");
  rules.characters("aliasName", full, ":/_-", 1, 256);
  rules.check("CDKPP4205", about);
}

}  // namespace cdk::kms::detail
