// SPDX-License-Identifier: Apache-2.0
// Size: an amount of storage with its unit.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// What a conversion to a larger unit does with a fraction.
enum class SizeRoundingBehavior {
  FAIL,   ///< It is an error.
  FLOOR,  ///< It is cut off.
  NONE,   ///< It stays.
};

struct SizeConversionOptions {
  /// @default SizeRoundingBehavior::FAIL
  Optional<SizeRoundingBehavior> rounding{};
};

/// An amount of digital storage in powers of 1024: `Size::gibibytes(20)`. Amounts may be tokens; literal ones are never
/// negative. @throws Error CDKPP2410 for a negative amount.
class Size {
 public:
  static Size bytes(Value<double> amount) { return {std::move(amount), Unit::BYTES}; }
  /// 1024 bytes each.
  static Size kibibytes(Value<double> amount) { return {std::move(amount), Unit::KIBIBYTES}; }
  /// 1024 KiB each.
  static Size mebibytes(Value<double> amount) { return {std::move(amount), Unit::MEBIBYTES}; }
  /// 1024 MiB each.
  static Size gibibytes(Value<double> amount) { return {std::move(amount), Unit::GIBIBYTES}; }
  /// 1024 GiB each.
  static Size tebibytes(Value<double> amount) { return {std::move(amount), Unit::TEBIBYTES}; }
  /// 1024 TiB each.
  static Size pebibytes(Value<double> amount) { return {std::move(amount), Unit::PEBIBYTES}; }

  /// The amount in another unit. A token keeps its unit: @throws Error CDKPP2411 when the units differ;
  /// CDKPP2412 when a fraction would be lost.
  Value<double> toBytes(SizeConversionOptions options = {}) const { return convert(Unit::BYTES, options); }
  Value<double> toKibibytes(SizeConversionOptions options = {}) const { return convert(Unit::KIBIBYTES, options); }
  Value<double> toMebibytes(SizeConversionOptions options = {}) const { return convert(Unit::MEBIBYTES, options); }
  Value<double> toGibibytes(SizeConversionOptions options = {}) const { return convert(Unit::GIBIBYTES, options); }
  Value<double> toTebibytes(SizeConversionOptions options = {}) const { return convert(Unit::TEBIBYTES, options); }
  Value<double> toPebibytes(SizeConversionOptions options = {}) const { return convert(Unit::PEBIBYTES, options); }
  bool isUnresolved() const { return Token::isUnresolved(amount_); }
  /// In the largest unit that it fills, with up to two decimals, "1.5 GiB"; "<token> GiB" for a token.
  std::string toHumanString() const;
  /// "Size.gibibytes(20)", for messages.
  std::string toString() const;

 private:
  enum class Unit { BYTES, KIBIBYTES, MEBIBYTES, GIBIBYTES, TEBIBYTES, PEBIBYTES };
  Size(Value<double> amount, Unit unit);
  Value<double> convert(Unit unit, const SizeConversionOptions& options) const;
  Value<double> amount_;
  Unit unit_;
};

}  // namespace cdk
