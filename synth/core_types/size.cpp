// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/size.hpp>

#include <array>

#include "core_types/units.hpp"

namespace cdk {
namespace {

struct UnitFacts {
  const char* label;
  const char* shortLabel;
  double inBytes;
};
constexpr std::array<UnitFacts, 6> UNITS{{{"bytes", "bytes", 1},
                                          {"kibibytes", "KiB", 0x1p10},
                                          {"mebibytes", "MiB", 0x1p20},
                                          {"gibibytes", "GiB", 0x1p30},
                                          {"tebibytes", "TiB", 0x1p40},
                                          {"pebibytes", "PiB", 0x1p50}}};

/** With two decimals, halves rounded up, without the zeros at the end. */
std::string withTwoDecimals(double value) {
  double hundredths = std::floor(value * 100);
  // The product may be rounded; fma is not, so that 1.125 is known to be exactly between two values.
  if (std::fma(value, 100, -(hundredths + 0.5)) >= 0) ++hundredths;
  std::string result = text::numberToString(std::floor(hundredths / 100));
  const int decimals = static_cast<int>(std::fmod(hundredths, 100));
  if (decimals != 0) {
    result += '.';
    result += static_cast<char>('0' + decimals / 10);
    if (decimals % 10 != 0) result += static_cast<char>('0' + decimals % 10);
  }
  return result;
}

}  // namespace

Size::Size(Value<double> amount, Unit unit) : amount_(std::move(amount)), unit_(unit) {
  detail::requireNotNegative(amount_, "CDKPP2410", "storage");
}

Value<double> Size::convert(Unit unit, const SizeConversionOptions& options) const {
  const UnitFacts& from = UNITS[static_cast<std::size_t>(unit_)];
  const UnitFacts& to = UNITS[static_cast<std::size_t>(unit)];
  const SizeRoundingBehavior rounding = options.rounding.valueOr(SizeRoundingBehavior::FAIL);
  // In its own unit an amount stays as it is, fraction or token, unless rounding is asked for.
  if (unit_ == unit && (!options.rounding || rounding == SizeRoundingBehavior::NONE)) return amount_;
  if (!amount_.isLiteral()) detail::throwTokenConversion("CDKPP2411", "Size", to.label, from.label);
  const double value = amount_.literal() * (from.inBytes / to.inBytes);
  if (rounding == SizeRoundingBehavior::FLOOR) return std::floor(value);
  if (rounding == SizeRoundingBehavior::FAIL && !detail::isWhole(value)) {
    throw ValidationError("CDKPP2412", "'" + detail::amountText(amount_) + " " + from.label +
                                           "' cannot be converted into a whole number of " + to.label +
                                           "; give a SizeRoundingBehavior, or another amount");
  }
  return value;
}

std::string Size::toHumanString() const {
  if (!amount_.isLiteral()) return std::string("<token> ") + UNITS[static_cast<std::size_t>(unit_)].shortLabel;
  const double bytes = toBytes().literal();
  for (auto unit = UNITS.rbegin(); unit != UNITS.rend(); ++unit)
    if (bytes >= unit->inBytes) return withTwoDecimals(bytes / unit->inBytes) + " " + unit->shortLabel;
  return text::numberToString(bytes) + " bytes";
}

std::string Size::toString() const {
  return std::string("Size.") + UNITS[static_cast<std::size_t>(unit_)].label + "(" + detail::amountText(amount_) + ")";
}

}  // namespace cdk
