// SPDX-License-Identifier: Apache-2.0
#include "text/number.hpp"

#include <charconv>
#include <cmath>
#include <string_view>

namespace cdk::text {

namespace {

// Integers up to here are exact, so that they need no search for the shortest digits.
constexpr double exactIntegers = 9007199254740992.0;

// A double as digits and the position of the decimal point: 0.digits * 10^point.
struct Decimal {
  char digits[17];
  int count = 0;
  int point = 0;

  explicit Decimal(double magnitude) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::scientific).ptr;
    const char* at = buffer;
    for (; *at != 'e'; ++at) {
      if (*at != '.') digits[count++] = *at;
    }
    ++at;
    if (*at == '+') ++at;
    std::from_chars(at, end, point);
    ++point;
  }

  std::string_view view() const { return {digits, static_cast<std::size_t>(count)}; }
};

void appendExponent(std::string& out, const Decimal& decimal) {
  out += decimal.digits[0];
  if (decimal.count > 1) {
    out += '.';
    out += decimal.view().substr(1);
  }
  const int exponent = decimal.point - 1;
  out += exponent < 0 ? "e" : "e+";
  out += std::to_string(exponent);
}

}  // namespace

void appendNumber(std::string& out, double value) {
  if (std::fabs(value) <= exactIntegers) {
    const auto integer = static_cast<long long>(value);
    if (static_cast<double>(integer) == value) {
      char buffer[24];
      const auto end = std::to_chars(buffer, buffer + sizeof buffer, integer).ptr;
      out.append(buffer, end);
      return;
    }
  }
  if (std::isnan(value)) {
    out += "NaN";
    return;
  }
  if (value < 0) out += '-';
  if (std::isinf(value)) {
    out += "Infinity";
    return;
  }
  const Decimal decimal(std::fabs(value));
  const std::string_view digits = decimal.view();
  const auto point = static_cast<std::size_t>(decimal.point > 0 ? decimal.point : 0);
  if (decimal.point > 21 || decimal.point < -5) {
    appendExponent(out, decimal);
  } else if (decimal.point <= 0) {
    out += "0.";
    out.append(static_cast<std::size_t>(-decimal.point), '0');
    out += digits;
  } else if (point >= digits.size()) {
    out += digits;
    out.append(point - digits.size(), '0');
  } else {
    out += digits.substr(0, point);
    out += '.';
    out += digits.substr(point);
  }
}

std::string numberToString(double value) {
  std::string text;
  appendNumber(text, value);
  return text;
}

void appendJsonNumber(std::string& out, double value) {
  if (std::isfinite(value)) {
    appendNumber(out, value);
  } else {
    out += "null";
  }
}

}  // namespace cdk::text
