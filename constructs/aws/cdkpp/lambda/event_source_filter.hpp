// SPDX-License-Identifier: Apache-2.0
// FilterCriteria and FilterRule: which records an event source mapping passes on. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::lambda {

/// What a value of a record must be like, for FilterCriteria.
struct FilterRule {
  /// Null.
  static Json null() { return Json::array({nullptr}); }
  /// The empty text.
  static Json empty() { return Json::array({""}); }
  /// This text, or this number.
  static Json isEqual(Json item);
  /// One of these.
  template <class... T>
  static Json or_(T&&... elements) {
    return Json::array({Json(std::forward<T>(elements))...});
  }
  /// Anything but this text.
  static Json notEquals(std::string element) {
    return Json::array({Json::object({{"anything-but", Json::array({std::move(element)})}})});
  }
  /// A number above the first, up to the second.
  static Json between(double first, double second) {
    return Json::array({Json::object({{"numeric", Json::array({">", first, "<=", second})}})});
  }
  /// Anything, as long as it is there.
  static Json exists() { return Json::array({Json::object({{"exists", true}})}); }
  static Json notExists() { return Json::array({Json::object({{"exists", false}})}); }
  /// A text that begins with this one.
  static Json beginsWith(std::string element) { return Json::array({Json::object({{"prefix", std::move(element)}})}); }
};

/// One filter: records that match it are passed on.
///
///     FilterCriteria::filter(Json::object({{"body", Json::object({{"kind", FilterRule::isEqual("order")}})}}))
/// @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
struct FilterCriteria {
  static FilterCriteria filter(const Json& filter);
  /// CloudFormation: FilterCriteria.Filters.Pattern.
  Value<std::string> pattern;
};

inline Json FilterRule::isEqual(Json item) {
  if (item.isNumber()) return Json::array({Json::object({{"numeric", Json::array({"=", std::move(item)})}})});
  return Json::array({std::move(item)});
}
inline FilterCriteria FilterCriteria::filter(const Json& filter) { return {filter.dump()}; }

}  // namespace cdk::lambda
