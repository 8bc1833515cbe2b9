// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/size.hpp>

#include <algorithm>
#include <cmath>

#include "text/number.hpp"
#include "text/utf8.hpp"

namespace cdk::detail {

namespace {

/// "maxSessionDuration must be 3600 to 43200 seconds, but 60 was given"
std::string outOfRange(const char* name, double value, double low, double high, const char* unit) {
  std::string text = std::string(name) + " must be " + text::numberToString(low);
  if (high == PropertyRules::UNLIMITED)
    text += " or more";
  else if (low != high)
    text += " to " + text::numberToString(high);
  return text + unit + ", but " + text::numberToString(value) + " was given";
}
bool isOutside(double value, double low, double high) { return value < low || value > high; }

bool isLiteral(const Optional<Value<std::string>>& value) { return value && value->isLiteral(); }

}  // namespace

void PropertyRules::add(std::string message) { messages_.push_back(std::move(message)); }

void PropertyRules::range(const char* name, const Optional<Value<double>>& value, double low, double high) {
  if (value && value->isLiteral() && isOutside(value->literal(), low, high))
    add(outOfRange(name, value->literal(), low, high, ""));
}
void PropertyRules::whole(const char* name, const Optional<Value<double>>& value, double low, double high) {
  if (value && value->isLiteral() && std::trunc(value->literal()) != value->literal())
    add(std::string(name) + " must be a whole number, but " + text::numberToString(value->literal()) + " was given");
  range(name, value, low, high);
}
void PropertyRules::range(const char* name, const Optional<Duration>& value, const Duration& low,
                          const Duration& high) {
  if (!value || value->isUnresolved()) return;
  constexpr double SECONDS_A_DAY = 86400;
  const auto seconds = [](const Duration& d) { return d.toMilliseconds().literal() / 1000; };
  const auto isWholeDays = [&](const Duration& d) { return std::fmod(seconds(d), SECONDS_A_DAY) == 0; };
  if (!isOutside(seconds(*value), seconds(low), seconds(high))) return;
  const bool inDays = seconds(low) > 0 && isWholeDays(low) && isWholeDays(high);  // large numbers are hard to read
  const double unit = inDays ? SECONDS_A_DAY : 1;
  add(outOfRange(name, seconds(*value) / unit, seconds(low) / unit, seconds(high) / unit,
                 inDays ? " days" : " seconds"));
}
void PropertyRules::range(const char* name, const Optional<Size>& value, const Size& low, const Size& high) {
  if (!value || value->isUnresolved()) return;
  const auto bytes = [](const Size& s) { return s.toBytes().literal(); };
  if (isOutside(bytes(*value), bytes(low), bytes(high)))
    add(outOfRange(name, bytes(*value), bytes(low), bytes(high), " bytes"));
}
void PropertyRules::length(const char* name, const Optional<Value<std::string>>& value, std::size_t low,
                           std::size_t high) {
  if (!isLiteral(value)) return;
  const std::size_t size = text::utf16Length(value->literal());
  if (size < low || size > high)
    add(outOfRange(name, static_cast<double>(size), static_cast<double>(low), static_cast<double>(high),
                   " characters"));
}
void PropertyRules::characters(const char* name, const Optional<Value<std::string>>& value, std::string_view others,
                               std::size_t low, std::size_t high) {
  if (!isLiteral(value)) return;
  const std::string& given = value->literal();
  const auto isAllowed = [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  };
  if (!std::all_of(given.begin(), given.end(), isAllowed))
    add(std::string(name) + " must consist of letters, digits and the characters " + std::string(others) + ", but '" +
        given + "' was given");
  length(name, value, low, high);
}
void PropertyRules::count(const char* name, const Any& list, std::size_t low, std::size_t high) {
  if (!list.cell() || isUnresolved(list)) return;
  const std::size_t n = size(list);
  if (n < low || n > high)
    add(outOfRange(name, static_cast<double>(n), static_cast<double>(low), static_cast<double>(high), " elements"));
}

std::string PropertyRules::allMessages() const {
  std::string all;
  for (const std::string& message : messages_) all += (all.empty() ? "" : "; ") + message;
  return all;
}
void PropertyRules::check(const char* code, const IConstruct& about) const {
  if (!messages_.empty()) throw ValidationError(code, allMessages(), about);
}
void PropertyRules::check(const char* code) const {
  if (!messages_.empty()) throw ValidationError(code, allMessages());
}

}  // namespace cdk::detail
