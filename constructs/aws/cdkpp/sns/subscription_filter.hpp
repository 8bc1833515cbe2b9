// SPDX-License-Identifier: Apache-2.0
// Filters: which messages of a topic a subscription gets. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::sns {

/// Conditions on a text; it is enough that one holds.
struct StringConditions {
  /// Is one of these. @default none
  List<std::string> allowlist{};
  /// Is none of these. @default none
  List<std::string> denylist{};
  /// Begins with one of these. @default none
  List<std::string> matchPrefixes{};
  /// Ends with one of these. @default none
  List<std::string> matchSuffixes{};
};

struct BetweenCondition {
  Required<double> start;
  Required<double> stop;
};

/// Conditions on a number; it is enough that one holds.
struct NumericConditions {
  /// Is one of these. @default none
  List<double> allowlist{};
  /// With the bounds themselves. @default none
  Optional<BetweenCondition> between{};
  /// Without the bounds themselves. @default none
  Optional<BetweenCondition> betweenStrict{};
  Optional<double> greaterThan{};
  Optional<double> greaterThanOrEqualTo{};
  Optional<double> lessThan{};
  Optional<double> lessThanOrEqualTo{};
};

/// What an attribute of a message, or a key of its body, must be like.
/// @see https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
class SubscriptionFilter {
 public:
  /// @param conditions in the form that SNS takes, such as Json::array({"red", Json::object({{"prefix", "bl"}})})
  explicit SubscriptionFilter(Json conditions = Json::array()) : conditions_(std::move(conditions)) {}
  static SubscriptionFilter stringFilter(const StringConditions& stringConditions);
  static SubscriptionFilter numericFilter(const NumericConditions& numericConditions);
  /// The attribute or key is there.
  static SubscriptionFilter existsFilter();
  /// The attribute or key is not there.
  static SubscriptionFilter notExistsFilter();
  const Json& conditions() const { return conditions_; }

 private:
  Json conditions_;
};

enum class FilterOrPolicyType { FILTER, POLICY };

class Filter;
class Policy;

/// What stands at a key of a filter on message bodies: a filter, or the filters of an object below it.
///
///     .filterPolicyWithMessageBody = {{"store", sns::FilterOrPolicy::policy({
///         {"city", sns::FilterOrPolicy::filter(sns::SubscriptionFilter::existsFilter())}})}}
class FilterOrPolicy {
 public:
  static Filter filter(SubscriptionFilter filter);
  static Policy policy(Map<FilterOrPolicy> policy);
  FilterOrPolicyType type() const { return type_; }
  bool isFilter() const { return type_ == FilterOrPolicyType::FILTER; }
  bool isPolicy() const { return type_ == FilterOrPolicyType::POLICY; }
  /// Of a filter. @see Filter
  const SubscriptionFilter& filterDoc() const { return filter_; }
  /// Of a policy. @see Policy
  const Map<FilterOrPolicy>& policyDoc() const { return policy_; }

 protected:
  explicit FilterOrPolicy(SubscriptionFilter filter) : type_(FilterOrPolicyType::FILTER), filter_(std::move(filter)) {}
  explicit FilterOrPolicy(Map<FilterOrPolicy> policy) : type_(FilterOrPolicyType::POLICY), policy_(std::move(policy)) {}

 private:
  FilterOrPolicyType type_;
  SubscriptionFilter filter_{};
  Map<FilterOrPolicy> policy_{};
};

/// A filter within a filter on message bodies.
class Filter : public FilterOrPolicy {
 public:
  explicit Filter(SubscriptionFilter filterDoc) : FilterOrPolicy(std::move(filterDoc)) {}
};

/// An object within a filter on message bodies.
class Policy : public FilterOrPolicy {
 public:
  explicit Policy(Map<FilterOrPolicy> policyDoc) : FilterOrPolicy(std::move(policyDoc)) {}
};

inline Filter FilterOrPolicy::filter(SubscriptionFilter filter) { return Filter(std::move(filter)); }
inline Policy FilterOrPolicy::policy(Map<FilterOrPolicy> policy) { return Policy(std::move(policy)); }

}  // namespace cdk::sns
