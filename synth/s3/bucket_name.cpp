// SPDX-License-Identifier: Apache-2.0
// The names of buckets.
#include "s3/bucket_name.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/s3/bucket.hpp>

#include <algorithm>

namespace cdk::detail {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPlain(char c) { return (c >= 'a' && c <= 'z') || isDigit(c); }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

bool looksLikeAnAddress(const std::string& name) {
  std::size_t digits = 0;
  std::size_t parts = 1;
  for (char c : name) {
    if (isDigit(c)) {
      if (++digits > 3) return false;
    } else if (c == '.' && digits > 0) {
      digits = 0;
      ++parts;
    } else {
      return false;
    }
  }
  return parts == 4 && digits > 0;
}

bool hasPairOf(const std::string& name, const char* pair) { return name.find(pair) != std::string::npos; }

void checkPrefix(const Optional<Value<std::string>>& given, PropertyRules& rules) {
  if (!given || !given->isLiteral() || given->literal().empty()) return;
  const std::string& prefix = given->literal();
  const auto allowed = [](char c) { return isPlain(c) || c == '-'; };
  rules.length("bucketNamePrefix", given, 1, s3::Bucket::MAX_BUCKET_NAME_PREFIX_LENGTH);
  rules.require(std::all_of(prefix.begin(), prefix.end(), allowed),
                "bucketNamePrefix must hold lower-case letters, digits and '-' only, but is '" + prefix + "'");
  rules.require(isPlain(prefix.front()) && isPlain(prefix.back()),
                "bucketNamePrefix must begin and end with a lower-case letter or a digit, but is '" + prefix + "'");
}

}  // namespace

void checkBucketName(const Optional<Value<std::string>>& given, BucketNaming naming, PropertyRules& rules) {
  if (!given || !given->isLiteral() || given->literal().empty()) return;
  const std::string& name = given->literal();
  const std::string subject = "the bucket name '" + name + "' ";
  const bool legacy = naming == BucketNaming::LEGACY;
  const auto isEdge = [&](char c) { return isPlain(c) || (legacy && isCapital(c)); };
  const auto isAllowed = [&](char c) { return isEdge(c) || c == '.' || c == '-' || (legacy && c == '_'); };

  rules.require(name.size() >= 3 && name.size() <= 63,
                subject + "must have 3 to 63 characters, not " + std::to_string(name.size()));
  const auto wrong = std::find_if_not(name.begin(), name.end(), isAllowed);
  if (wrong != name.end())
    rules.add(subject + "must hold " +
              (legacy ? "letters, digits, '.', '-' and '_'" : "lower-case letters, digits, '.' and '-'") +
              " only, not '" + std::string(1, *wrong) + "' at " + std::to_string(wrong - name.begin()));
  rules.require(isEdge(name.front()) && isEdge(name.back()),
                subject + "must begin and end with a " + (legacy ? "letter" : "lower-case letter") + " or a digit");
  rules.require(!hasPairOf(name, "..") && !hasPairOf(name, ".-") && !hasPairOf(name, "-."),
                subject + "must not have '.' next to '.' or '-'");
  rules.require(!looksLikeAnAddress(name), subject + "must not look like an IP address");
}

void checkBucketNaming(const s3::BucketProps& props, PropertyRules& rules) {
  using s3::BucketNamespace;
  checkBucketName(props.bucketName, BucketNaming::PRESENT, rules);
  checkPrefix(props.bucketNamePrefix, rules);
  const bool regional = props.bucketNamespace && *props.bucketNamespace == BucketNamespace::ACCOUNT_REGIONAL;
  rules.require(!props.bucketName || !props.bucketNamePrefix,
                "bucketName and bucketNamePrefix cannot be given both; leave out one");
  rules.require(
      !props.bucketName || !props.bucketNamespace || *props.bucketNamespace == BucketNamespace::GLOBAL,
      "bucketName cannot be given with a bucketNamespace other than GLOBAL; give bucketNamePrefix in its place");
  rules.require(!props.bucketNamePrefix || regional, "bucketNamePrefix needs BucketNamespace::ACCOUNT_REGIONAL");
  rules.require(!regional || props.bucketNamePrefix, "BucketNamespace::ACCOUNT_REGIONAL needs bucketNamePrefix");
}

}  // namespace cdk::detail

namespace cdk::s3 {

void Bucket::validateBucketName(const Value<std::string>& physicalName, bool allowLegacyBucketNaming) {
  detail::PropertyRules rules;
  detail::checkBucketName(
      physicalName, allowLegacyBucketNaming ? detail::BucketNaming::LEGACY : detail::BucketNaming::PRESENT, rules);
  rules.check("CDKPP4301");
}

}  // namespace cdk::s3
