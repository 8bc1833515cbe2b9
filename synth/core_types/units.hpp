// SPDX-License-Identifier: Apache-2.0
// What the quantities (Duration, Size, Bitrate) have in common.
#pragma once

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/value.hpp>

#include <cmath>
#include <string>

#include "text/number.hpp"

namespace cdk::detail {

inline bool isWhole(double value) { return std::isfinite(value) && std::trunc(value) == value; }

/** The amount for a message. */
inline std::string amountText(const Value<double>& amount) {
  return amount.isLiteral() ? text::numberToString(amount.literal()) : std::string("<token>");
}

/** @throws ValidationError `code` when a literal amount is negative or no number. */
inline void requireNotNegative(const Value<double>& amount, const char* code, const char* what) {
  if (amount.isLiteral() && !(amount.literal() >= 0))
    throw ValidationError(code,
                          std::string(what) + " amounts cannot be negative; " + amountText(amount) + " was given");
}

/** Refuses to convert what is not known yet. */
[[noreturn]] inline void throwTokenConversion(const char* code, const std::string& type, const std::string& wanted,
                                              const std::string& given) {
  throw ValidationError(code, type + " must be specified as '" + type + "::" + wanted +
                                  "()' here: its amount is a token and cannot be converted (it was given as " + type +
                                  "::" + given + ")");
}

}  // namespace cdk::detail
