// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/duration.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include "core_types/units.hpp"

namespace cdk {
namespace {

struct UnitFacts {
  const char* label;
  const char* isoLabel;
  double inMillis;
};
constexpr std::array<UnitFacts, 5> UNITS{
    {{"millis", "", 1}, {"seconds", "S", 1e3}, {"minutes", "M", 6e4}, {"hours", "H", 36e5}, {"days", "D", 864e5}}};
constexpr int MILLIS = 0, SECONDS = 1, DAYS = 4;
// Fractions of a millisecond below this are noise of the arithmetic.
constexpr double NOISE = 0.0001;

struct Component {
  double amount;
  int unit;
};

/** A literal amount divided among the units, largest first. Seconds may keep their fraction. */
std::vector<Component> componentsOf(double millis, bool fractionOfSeconds) {
  std::vector<Component> components;
  for (int unit = DAYS; unit >= SECONDS; --unit) {
    const double inMillis = UNITS[static_cast<std::size_t>(unit)].inMillis;
    const double count = millis / inMillis;
    const double whole = unit == SECONDS && fractionOfSeconds ? count : std::floor(count);
    if (whole > 0) {
      components.push_back({whole, unit});
      millis -= whole * inMillis;
    }
  }
  if (millis > NOISE) components.push_back({millis, MILLIS});
  return components;
}

[[noreturn]] void throwNotIso(std::string_view text) {
  throw ValidationError("CDKPP2070", "not an ISO 8601 duration of days, hours, minutes and seconds: '" +
                                         std::string(text) + "'; write P1DT2H3M4.5S, where each part may be left out");
}

/** Reads digits at `at` and moves behind them. */
std::string_view digits(std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return text.substr(start, at - start);
}

double toNumber(std::string_view digits) {
  double value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace

Duration::Duration(Value<double> amount, Unit unit) : amount_(std::move(amount)), unit_(unit) {
  detail::requireNotNegative(amount_, "CDKPP2072", "duration");
}

Duration Duration::parse(std::string_view iso) {
  if (!iso.starts_with('P')) throwNotIso(iso);
  double millis = 0;
  bool any = false;
  bool time = false;
  int lastUnit = DAYS + 1;
  for (std::size_t at = 1; at < iso.size();) {
    if (iso[at] == 'T' && !time) {
      time = true;
      ++at;
      continue;
    }
    const std::string_view whole = digits(iso, at);
    std::string fraction;
    const bool point = at < iso.size() && iso[at] == '.';
    if (point) fraction = digits(iso, ++at);
    if (whole.empty() || fraction.size() > 3 || at == iso.size()) throwNotIso(iso);
    int unit = SECONDS;
    while (unit <= DAYS && UNITS[static_cast<std::size_t>(unit)].isoLabel[0] != iso[at]) ++unit;
    if (unit >= lastUnit || (unit == DAYS) == time || (point && unit != SECONDS)) throwNotIso(iso);
    lastUnit = unit;
    any = true;
    ++at;
    fraction.resize(3, '0');
    millis += toNumber(whole) * UNITS[static_cast<std::size_t>(unit)].inMillis + toNumber(fraction);
  }
  if (!any) throwNotIso(iso);
  return Duration::millis(millis);
}

Duration Duration::plus(const Duration& rhs) const {
  const Unit unit = std::min(unit_, rhs.unit_);
  return {knownIn(unit) + rhs.knownIn(unit), unit};
}

Duration Duration::minus(const Duration& rhs) const {
  const Unit unit = std::min(unit_, rhs.unit_);
  return {knownIn(unit) - rhs.knownIn(unit), unit};
}

double Duration::knownIn(Unit unit) const {
  if (amount_.isLiteral()) return convert(unit, {}).literal();
  throw ValidationError("CDKPP2071",
                        "a duration whose amount is a token cannot be added or subtracted (it was given "
                        "in " +
                            unitLabel() + ")");
}

Value<double> Duration::convert(Unit unit, TimeConversionOptions options) const {
  const UnitFacts& from = UNITS[static_cast<std::size_t>(unit_)];
  const UnitFacts& to = UNITS[static_cast<std::size_t>(unit)];
  if (!amount_.isLiteral()) {
    if (unit_ == unit) return amount_;
    detail::throwTokenConversion("CDKPP2071", "Duration", to.label, from.label);
  }
  const double amount = amount_.literal();
  const double value = unit_ == unit ? amount : amount * from.inMillis / to.inMillis;
  if (options.integral && !detail::isWhole(value)) {
    throw ValidationError("CDKPP2073", unit_ == unit
                                           ? detail::amountText(amount_) + " must be a whole number of " + to.label
                                           : "'" + detail::amountText(amount_) + " " + from.label +
                                                 "' cannot be converted into a whole number of " + to.label);
  }
  return value;
}

std::string Duration::toIsoString() const {
  if (amount_.isLiteral() && amount_.literal() == 0) return "PT0S";
  std::string result = "P";
  bool time = false;
  for (const auto& [amount, unit] : componentsOf(convert(Unit::MILLIS, {.integral = false}).literal(), true)) {
    if (unit != DAYS && unit != MILLIS && !time) {
      result += 'T';
      time = true;
    }
    text::appendNumber(result, amount);
    result += UNITS[static_cast<std::size_t>(unit)].isoLabel;
  }
  return result;
}

std::string Duration::toHumanString() const {
  const auto spelled = [](double amount, int unit) {
    std::string result = text::numberToString(amount) + " " + UNITS[static_cast<std::size_t>(unit)].label;
    if (amount == 1) result.pop_back();
    return result;
  };
  if (!amount_.isLiteral()) return "<token> " + unitLabel();
  if (amount_.literal() == 0) return spelled(0, static_cast<int>(unit_));
  std::string result;
  const auto components = componentsOf(convert(Unit::MILLIS, {.integral = false}).literal(), false);
  for (std::size_t i = 0; i < components.size() && i < 2; ++i) {
    if (i > 0) result += ' ';
    result += spelled(components[i].amount, components[i].unit);
  }
  return result;
}

std::string Duration::toString() const { return "Duration." + unitLabel() + "(" + detail::amountText(amount_) + ")"; }

std::string Duration::unitLabel() const { return UNITS[static_cast<std::size_t>(unit_)].label; }

Value<std::string> Duration::formatTokenToNumber() const {
  return {detail::Raw{}, detail::concat(amount_, detail::text(" " + unitLabel()))};
}

Optional<Value<double>> detail::inSeconds(const Optional<Duration>& duration) {
  return duration ? Optional<Value<double>>(duration->toSeconds()) : Optional<Value<double>>();
}

Optional<Value<double>> detail::inDays(const Optional<Duration>& duration) {
  return duration ? Optional<Value<double>>(duration->toDays()) : Optional<Value<double>>();
}

}  // namespace cdk
