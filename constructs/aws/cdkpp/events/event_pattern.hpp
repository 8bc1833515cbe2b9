// SPDX-License-Identifier: Apache-2.0
// EventPattern: which events a rule or an archive takes, and Match: patterns of values. Follows aws-cdk-lib 2.276.0,
// aws-events.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::events {

/// Which events match: those that have, for every field that is given, one of its values. Fields that are left out
/// match anything. A value is text or what Match gives:
///
///     {.detail = Json::object({{"state", Match::anyOf("failed", Match::prefix("err"))}}), .source = {"aws.ec2"}}
/// @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
struct EventPattern {
  /// Accounts, 12 digits each. @default any
  List<Value<std::string>> account{};
  /// What the source says of the event: an object whose leaves are lists of values. @default any
  Json detail{};
  /// The field "detail-type". @default any
  List<Value<std::string>> detailType{};
  /// @default any
  List<Value<std::string>> id{};
  /// The regions that the events are from. @default any
  List<Value<std::string>> region{};
  /// The ARNs of the resources that the event is about. @default any
  List<Value<std::string>> resources{};
  /// "aws.ec2" and the like for services of AWS. @default any
  List<Value<std::string>> source{};
  /// When the event happened. @default any
  List<Value<std::string>> time{};
  /// "0" in all events. @default any
  List<Value<std::string>> version{};
  static constexpr ::cdk::detail::Names names{
      "account\0detail\0detail-type\0id\0region\0resources\0source\0time\0version", 9};
};

/// Patterns of values. Each function gives a list, as the fields of EventPattern and the leaves of `detail` want it.
/// @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
class Match {
 public:
  using Values = List<Value<std::string>>;

  /// The field is null.
  static Values nullValue();
  /// The field is there.
  static Values exists();
  /// The field is not there.
  static Values doesNotExist();
  /// This very text.
  static Values exactString(const Value<std::string>& value);
  /// This text, in lower or upper case.
  static Values equalsIgnoreCase(const Value<std::string>& value);
  static Values prefix(const Value<std::string>& value);
  static Values suffix(const Value<std::string>& value);
  static Values prefixEqualsIgnoreCase(const Value<std::string>& value);
  static Values suffixEqualsIgnoreCase(const Value<std::string>& value);
  /// Text with "*" for any text within it.
  static Values wildcard(const Value<std::string>& value);
  /// Addresses of a range: "10.0.0.0/24", "2001:db8::/32".
  /// @throws ValidationError CDKPP4802 for what is no range.
  static Values cidr(const Value<std::string>& range);
  /// The same as cidr.
  static Values ipAddressRange(const Value<std::string>& range) { return cidr(range); }
  /// Anything but these: all of them text, or all numbers.
  /// @throws ValidationError CDKPP4803 when there are none, or both kinds.
  template <class... V>
  static Values anythingBut(const V&... values) {
    const Json all[] = {Json(values)..., Json()};
    return anythingButAll(all, sizeof...(V));
  }
  /// Text that begins with none of these. @throws ValidationError CDKPP4803 when there are none.
  template <class... V>
  static Values anythingButPrefix(const V&... values) {
    return anythingButEach("prefix", {Value<std::string>(values)...});
  }
  /// Text that ends with none of these. @throws ValidationError CDKPP4803 when there are none.
  template <class... V>
  static Values anythingButSuffix(const V&... values) {
    return anythingButEach("suffix", {Value<std::string>(values)...});
  }
  /// Text that matches none of these wildcards. @throws ValidationError CDKPP4803 when there are none.
  template <class... V>
  static Values anythingButWildcard(const V&... values) {
    return anythingButEach("wildcard", {Value<std::string>(values)...});
  }
  /// Text that is none of these in any case. @throws ValidationError CDKPP4803 when there are none.
  template <class... V>
  static Values anythingButEqualsIgnoreCase(const V&... values) {
    return anythingButEach("equals-ignore-case", {Value<std::string>(values)...});
  }
  static Values greaterThan(double value);
  static Values greaterThanOrEqual(double value);
  static Values lessThan(double value);
  static Values lessThanOrEqual(double value);
  /// This number.
  static Values equal(double value);
  /// Numbers from lower to upper, both included. @throws ValidationError CDKPP4804 when lower is above upper.
  static Values interval(double lower, double upper);
  /// What all of these matchers of numbers take.
  /// @throws ValidationError CDKPP4805 when there are none, CDKPP4806 for a matcher of another kind.
  template <class... M>
  static Values allOf(const M&... matchers) {
    const Json all[] = {Json(matchers)..., Json()};
    return allOfAll(all, sizeof...(M));
  }
  /// What one of these takes: text, numbers, and results of Match. @throws ValidationError CDKPP4805 when there are
  /// none.
  template <class... M>
  static Values anyOf(const M&... matchers) {
    const Json all[] = {Json(matchers)..., Json()};
    return anyOfAll(all, sizeof...(M));
  }

 private:
  static Values anythingButAll(const Json* values, std::size_t count);
  static Values anythingButEach(const char* matcher, std::initializer_list<Value<std::string>> values);
  static Values allOfAll(const Json* matchers, std::size_t count);
  static Values anyOfAll(const Json* matchers, std::size_t count);
};

namespace detail {
/// Adds a pattern to one that is an object already: lists become longer, objects are merged.
/// @throws ValidationError CDKPP4807 where the two do not fit together.
void mergeEventPattern(Json& pattern, const EventPattern& added, const IConstruct& about);
/// A pattern as an object; undefined when no field is given.
Json renderEventPattern(const EventPattern& pattern);
}  // namespace detail

}  // namespace cdk::events
