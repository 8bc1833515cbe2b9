// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/sns/subscription_filter.hpp>

#include <initializer_list>

namespace cdk::sns {
namespace {

/// {"numeric": [">", 1]}
Json numeric(std::initializer_list<Json> comparison) { return Json::object({{"numeric", Json::array(comparison)}}); }

}  // namespace

SubscriptionFilter SubscriptionFilter::stringFilter(const StringConditions& given) {
  Json conditions = Json::array();
  for (const std::string& value : given.allowlist) conditions.add(value);
  if (given.denylist.hasValue()) conditions.add(Json::object({{"anything-but", Json(given.denylist)}}));
  for (const std::string& prefix : given.matchPrefixes) conditions.add(Json::object({{"prefix", prefix}}));
  for (const std::string& suffix : given.matchSuffixes) conditions.add(Json::object({{"suffix", suffix}}));
  return SubscriptionFilter(conditions);
}

SubscriptionFilter SubscriptionFilter::numericFilter(const NumericConditions& given) {
  Json conditions = Json::array();
  for (const double value : given.allowlist) conditions.add(numeric({"=", value}));
  if (given.greaterThan) conditions.add(numeric({">", *given.greaterThan}));
  if (given.greaterThanOrEqualTo) conditions.add(numeric({">=", *given.greaterThanOrEqualTo}));
  if (given.lessThan) conditions.add(numeric({"<", *given.lessThan}));
  if (given.lessThanOrEqualTo) conditions.add(numeric({"<=", *given.lessThanOrEqualTo}));
  if (const auto& between = given.between) conditions.add(numeric({">=", *between->start, "<=", *between->stop}));
  if (const auto& strict = given.betweenStrict) conditions.add(numeric({">", *strict->start, "<", *strict->stop}));
  return SubscriptionFilter(conditions);
}

SubscriptionFilter SubscriptionFilter::existsFilter() {
  return SubscriptionFilter(Json::array({Json::object({{"exists", true}})}));
}
SubscriptionFilter SubscriptionFilter::notExistsFilter() {
  return SubscriptionFilter(Json::array({Json::object({{"exists", false}})}));
}

}  // namespace cdk::sns
