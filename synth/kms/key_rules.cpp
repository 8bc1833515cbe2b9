// SPDX-License-Identifier: Apache-2.0
// What KMS refuses of keys and aliases.
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/kms/key.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace cdk::detail {
namespace {

using kms::KeySpec;
using kms::KeyUsage;

/// The usages of a kind of keys.
struct SpecFacts {
  std::string_view family;  // how its specs begin
  std::vector<std::string_view> usages;
};

/// What KMS knows and this table does not is left to KMS.
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

/// The usages that a spec allows, as text, when the given one is not among them; else "".
std::string allowedInstead(std::string_view spec, std::string_view usage) {
  const auto& all = specFacts();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const SpecFacts& facts) { return spec.starts_with(facts.family); });
  if (found == all.end()) return {};
  std::string text;
  for (const std::string_view allowed : found->usages) {
    if (allowed == usage) return {};
    text += (text.empty() ? "" : " or ") + std::string(allowed);
  }
  return text;
}

constexpr std::string_view PREFIX = "alias/";
constexpr std::string_view PREFIX_OF_AWS = "alias/aws/";

bool beginsWithPrefixOfAws(std::string_view name) {
  const auto sameLetter = [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b); };
  return name.size() >= PREFIX_OF_AWS.size() &&
         std::equal(PREFIX_OF_AWS.begin(), PREFIX_OF_AWS.end(), name.begin(), sameLetter);
}

}  // namespace

void checkKey(const kms::KeyProps& props, const IConstruct& about) {
  PropertyRules rules;
  const std::string spec = props.keySpec.valueOr(KeySpec::SYMMETRIC_DEFAULT);
  const std::string usage = props.keyUsage.valueOr(KeyUsage::ENCRYPT_DECRYPT);
  const std::string allowed = allowedInstead(spec, usage);
  rules.require(allowed.empty(),
                "keyUsage must be " + allowed + " with keySpec '" + spec + "', but '" + usage + "' was given");
  rules.require(spec == KeySpec::SYMMETRIC_DEFAULT || !props.enableKeyRotation.valueOr(false),
                "KMS rotates symmetric keys only, but keySpec is '" + spec + "'; leave enableKeyRotation out");
  rules.require(!props.rotationPeriod || props.enableKeyRotation.valueOr(true),
                "rotationPeriod was given, but enableKeyRotation is false; leave one of them out");
  rules.range("rotationPeriod", props.rotationPeriod, Duration::days(90), Duration::days(2560));
  rules.range("pendingWindow", props.pendingWindow, Duration::days(7), Duration::days(30));
  rules.check("CDKPP4200", about);
}

Value<std::string> kmsAliasName(const Value<std::string>& name) {
  if (!name.isLiteral() || name.literal().starts_with(PREFIX)) return name;
  return std::string(PREFIX) + name.literal();
}

void checkAlias(const kms::AliasProps& props, const IConstruct& about) {
  const Value<std::string> name = kmsAliasName(*props.aliasName);
  if (!name.isLiteral()) return;
  PropertyRules rules;
  rules.require(name.literal() != PREFIX, "aliasName must have a name after 'alias/', but it has none");
  rules.require(!beginsWithPrefixOfAws(name.literal()), "aliasName must not begin with 'alias/aws/', as '" +
                                                            name.literal() +
                                                            "' does: these are the aliases of keys of AWS");
  rules.characters("aliasName", name, ":/_-", 1, 256);
  rules.check("CDKPP4205", about);
}

}  // namespace cdk::detail
