// SPDX-License-Identifier: Apache-2.0
// Bitrate: an amount of data per second.
#pragma once
#include <cdkpp/core/value.hpp>

namespace cdk {

/// An amount of bits per second in powers of 1000: `Bitrate::gbps(1)`. Amounts may be tokens; literal ones are never
/// negative. @throws Error CDKPP2413 for a negative amount.
class Bitrate {
 public:
  static Bitrate bps(Value<double> amount) { return {std::move(amount), Unit::BPS}; }
  /// 1000 bits per second each.
  static Bitrate kbps(Value<double> amount) { return {std::move(amount), Unit::KBPS}; }
  /// 1000 kbps each.
  static Bitrate mbps(Value<double> amount) { return {std::move(amount), Unit::MBPS}; }
  /// 1000 Mbps each.
  static Bitrate gbps(Value<double> amount) { return {std::move(amount), Unit::GBPS}; }

  /// The amount in another unit, with its fraction. A token keeps its unit: @throws Error CDKPP2414 when they differ.
  Value<double> toBps() const { return convert(Unit::BPS); }
  Value<double> toKbps() const { return convert(Unit::KBPS); }
  Value<double> toMbps() const { return convert(Unit::MBPS); }
  Value<double> toGbps() const { return convert(Unit::GBPS); }
  bool isUnresolved() const { return Token::isUnresolved(amount_); }

 private:
  enum class Unit { BPS, KBPS, MBPS, GBPS };
  Bitrate(Value<double> amount, Unit unit);
  Value<double> convert(Unit unit) const;
  Value<double> amount_;
  Unit unit_;
};

}  // namespace cdk
