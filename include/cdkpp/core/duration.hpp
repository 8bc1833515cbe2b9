// SPDX-License-Identifier: Apache-2.0
// Duration: a length of time with its unit.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

struct TimeConversionOptions {
  /// Whether a conversion that leaves a fraction is an error. @default true
  bool integral = true;
};

/// A length of time: `Duration::minutes(5)`. Amounts may be tokens; literal ones are never negative.
/// @throws Error CDKPP2072 for a negative amount.
class Duration {
 public:
  static Duration millis(Value<double> amount) { return {std::move(amount), Unit::MILLIS}; }
  static Duration seconds(Value<double> amount) { return {std::move(amount), Unit::SECONDS}; }
  static Duration minutes(Value<double> amount) { return {std::move(amount), Unit::MINUTES}; }
  static Duration hours(Value<double> amount) { return {std::move(amount), Unit::HOURS}; }
  static Duration days(Value<double> amount) { return {std::move(amount), Unit::DAYS}; }
  /// Reads an ISO 8601 duration of days and smaller units, "P1DT12H", "PT1H30M", "PT0.5S".
  /// @throws Error CDKPP2070 for anything else.
  static Duration parse(std::string_view iso);

  /// The sum in the finer one of the two units. @throws Error CDKPP2071 for tokens, CDKPP2073 for fractions.
  Duration plus(const Duration& rhs) const;
  /// The difference likewise. @throws Error CDKPP2072 when it is negative.
  Duration minus(const Duration& rhs) const;
  friend Duration operator+(const Duration& a, const Duration& b) { return a.plus(b); }
  friend Duration operator-(const Duration& a, const Duration& b) { return a.minus(b); }

  /// The amount in another unit. A token keeps its unit: @throws Error CDKPP2071 when the units differ;
  /// CDKPP2073 when a fraction would be lost.
  Value<double> toMilliseconds(TimeConversionOptions options = {}) const { return convert(Unit::MILLIS, options); }
  Value<double> toSeconds(TimeConversionOptions options = {}) const { return convert(Unit::SECONDS, options); }
  Value<double> toMinutes(TimeConversionOptions options = {}) const { return convert(Unit::MINUTES, options); }
  Value<double> toHours(TimeConversionOptions options = {}) const { return convert(Unit::HOURS, options); }
  Value<double> toDays(TimeConversionOptions options = {}) const { return convert(Unit::DAYS, options); }
  /// "PT5M", "P1DT12H". @throws Error CDKPP2071 for a token.
  std::string toIsoString() const;
  /// The two largest units, "1 hour 30 minutes"; "<token> minutes" for a token.
  std::string toHumanString() const;
  /// "Duration.minutes(5)", for messages.
  std::string toString() const;
  bool isUnresolved() const { return Token::isUnresolved(amount_); }
  /// "minutes" …
  std::string unitLabel() const;
  /// The amount with its own unit, "5 minutes"; a token stays one.
  Value<std::string> formatTokenToNumber() const;

 private:
  enum class Unit { MILLIS, SECONDS, MINUTES, HOURS, DAYS };
  Duration(Value<double> amount, Unit unit);
  Value<double> convert(Unit unit, TimeConversionOptions options) const;
  double knownIn(Unit unit) const;
  Value<double> amount_;
  Unit unit_;
};

namespace detail {
/// A duration as the number that CloudFormation takes; one that is not set stays so.
Optional<Value<double>> inSeconds(const Optional<Duration>& duration);
Optional<Value<double>> inDays(const Optional<Duration>& duration);
}  // namespace detail

}  // namespace cdk
