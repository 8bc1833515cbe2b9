// SPDX-License-Identifier: Apache-2.0
// The matchers of event patterns.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/event_pattern.hpp>

#include "events/address_range.hpp"
#include "text/number.hpp"
#include "values/cells.hpp"

namespace cdk::events {

namespace {

using ::cdk::detail::Any;
using ::cdk::detail::isKind;
using ::cdk::detail::Kind;
using ::cdk::detail::TokenCell;

/// A matcher stands among texts, so it is a token. It is one of our own, so that allOf can look into it.
struct MatcherCell : TokenCell {
  Any matcher;
};
Any produceMatcher(const TokenCell* cell, ResolveContext&) { return static_cast<const MatcherCell*>(cell)->matcher; }

Value<std::string> matcher(Any value) {
  return {::cdk::detail::Raw{},
          ::cdk::detail::makeToken<MatcherCell>(&produceMatcher, ResolutionTypeHint::NONE, std::move(value))};
}
Match::Values matchers(Json value) { return {matcher(std::move(value))}; }

/// The matcher of numbers that an element of a list stands for, or undefined.
Json numericOf(const Json& element) {
  if (!isKind(element, Kind::token)) return {};
  const auto* token = static_cast<const TokenCell*>(element.cell());
  if (token->produce != &produceMatcher) return {};
  const Json inner(::cdk::detail::Raw{}, static_cast<const MatcherCell*>(token)->matcher);
  return inner.isObject() ? inner["numeric"] : Json();
}

template <class F>
void eachElement(const Json& value, F f) {
  if (value.isArray())
    for (std::size_t i = 0; i < value.size(); ++i) f(value[i]);
  else
    f(value);
}

Match::Values numeric(const char* comparison, double value) {
  return matchers(Json::object({{"numeric", Json::array({comparison, value})}}));
}

}  // namespace

Match::Values Match::nullValue() { return matchers(nullptr); }
Match::Values Match::exists() { return matchers(Json::object({{"exists", true}})); }
Match::Values Match::doesNotExist() { return matchers(Json::object({{"exists", false}})); }
Match::Values Match::exactString(const Value<std::string>& value) { return {value}; }
Match::Values Match::equalsIgnoreCase(const Value<std::string>& value) {
  return matchers(Json::object({{"equals-ignore-case", value}}));
}
Match::Values Match::prefix(const Value<std::string>& value) { return matchers(Json::object({{"prefix", value}})); }
Match::Values Match::suffix(const Value<std::string>& value) { return matchers(Json::object({{"suffix", value}})); }
Match::Values Match::prefixEqualsIgnoreCase(const Value<std::string>& value) {
  return matchers(Json::object({{"prefix", Json::object({{"equals-ignore-case", value}})}}));
}
Match::Values Match::suffixEqualsIgnoreCase(const Value<std::string>& value) {
  return matchers(Json::object({{"suffix", Json::object({{"equals-ignore-case", value}})}}));
}
Match::Values Match::wildcard(const Value<std::string>& value) { return matchers(Json::object({{"wildcard", value}})); }

Match::Values Match::cidr(const Value<std::string>& range) {
  if (range.isLiteral() && !detail::isAddressRange(range.literal()))
    throw ValidationError("CDKPP4802", "'" + range.literal() +
                                           "' is no range of addresses; write 10.0.0.0/24 or 2001:db8::/32, the prefix "
                                           "up to 32 for IPv4 and up to 128 for IPv6");
  return matchers(Json::object({{"cidr", range}}));
}

Match::Values Match::greaterThan(double value) { return numeric(">", value); }
Match::Values Match::greaterThanOrEqual(double value) { return numeric(">=", value); }
Match::Values Match::lessThan(double value) { return numeric("<", value); }
Match::Values Match::lessThanOrEqual(double value) { return numeric("<=", value); }
Match::Values Match::equal(double value) { return numeric("=", value); }

Match::Values Match::interval(double lower, double upper) {
  if (lower > upper)
    throw ValidationError("CDKPP4804", "the interval from " + text::numberToString(lower) + " to " +
                                           text::numberToString(upper) + " is empty; give the lower number first");
  return allOf(greaterThanOrEqual(lower), lessThanOrEqual(upper));
}

Match::Values Match::anythingButAll(const Json* values, std::size_t count) {
  bool numbers = count > 0;
  bool texts = count > 0;
  Json all = Json::array();
  for (std::size_t i = 0; i < count; ++i) {
    const bool token = isKind(values[i], Kind::token);
    numbers = numbers && values[i].isNumber();
    texts = texts && (values[i].isString() || token);
    all.add(values[i]);
  }
  if (!numbers && !texts)
    throw ValidationError("CDKPP4803", "anythingBut takes one value or more, all of them text or all numbers");
  return matchers(Json::object({{"anything-but", all}}));
}

Match::Values Match::anythingButEach(const char* name, std::initializer_list<Value<std::string>> values) {
  if (values.size() == 0)
    throw ValidationError("CDKPP4803", std::string("anything but nothing is anything: give one ") + name + " or more");
  const Json all = values.size() == 1 ? Json(*values.begin()) : Json(List<Value<std::string>>(values));
  return matchers(Json::object({{"anything-but", Json::object({{name, all}})}}));
}

Match::Values Match::allOfAll(const Json* values, std::size_t count) {
  Json conditions = Json::array();
  for (std::size_t i = 0; i < count; ++i)
    eachElement(values[i], [&](const Json& element) {
      const Json numeric = numericOf(element);
      if (!numeric.hasValue())
        throw ValidationError("CDKPP4806",
                              "allOf takes matchers of numbers only: greaterThan, lessThan, equal and their like");
      for (std::size_t k = 0; k < numeric.size(); ++k) conditions.add(numeric[k]);
    });
  if (count == 0) throw ValidationError("CDKPP4805", "allOf needs one matcher or more");
  return matchers(Json::object({{"numeric", conditions}}));
}

Match::Values Match::anyOfAll(const Json* values, std::size_t count) {
  if (count == 0) throw ValidationError("CDKPP4805", "anyOf needs one matcher or more");
  Values all;
  for (std::size_t i = 0; i < count; ++i)
    eachElement(values[i], [&](const Json& element) {
      if (element.isString())
        all.add(element.asString());
      else if (isKind(element, Kind::token))
        all.add(Value<std::string>(::cdk::detail::Raw{}, element));
      else
        all.add(matcher(element));
    });
  return all;
}

}  // namespace cdk::events
