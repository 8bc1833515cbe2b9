// SPDX-License-Identifier: Apache-2.0
// FilterCriteria and FilterRule: which records an event source mapping passes on. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::lambda {

/// What a value of a record must be like, for FilterCriteria.
struct FilterRule {
  /// Null.
  static Json null();
  /// The empty text.
  static Json empty();
  /// This text, or this number.
  static Json isEqual(Json item);
  /// One of these.
  template <class... T>
  static Json or_(T&&... elements) {
    Json result;
    (result.add(Json(std::forward<T>(elements))), ...);
    return result;
  }
  /// Anything but this text.
  static Json notEquals(std::string element);
  /// A number above the first, up to the second.
  static Json between(double first, double second);
  /// Anything, as long as it is there.
  static Json exists();
  static Json notExists();
  /// A text that begins with this one.
  static Json beginsWith(std::string element);
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

}  // namespace cdk::lambda
