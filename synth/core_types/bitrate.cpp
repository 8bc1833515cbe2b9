// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/bitrate.hpp>

#include <array>

#include "core_types/units.hpp"

namespace cdk {
namespace {

struct UnitFacts {
  const char* label;
  double inBps;
};
constexpr std::array<UnitFacts, 4> UNITS{{{"bps", 1}, {"kbps", 1e3}, {"mbps", 1e6}, {"gbps", 1e9}}};

}  // namespace

Bitrate::Bitrate(Value<double> amount, Unit unit) : amount_(std::move(amount)), unit_(unit) {
  detail::requireNotNegative(amount_, "CDKPP2413", "bitrate");
}

Value<double> Bitrate::convert(Unit unit) const {
  if (unit_ == unit) return amount_;
  const UnitFacts& from = UNITS[static_cast<std::size_t>(unit_)];
  const UnitFacts& to = UNITS[static_cast<std::size_t>(unit)];
  if (!amount_.isLiteral()) detail::throwTokenConversion("CDKPP2414", "Bitrate", to.label, from.label);
  return amount_.literal() * from.inBps / to.inBps;
}

}  // namespace cdk
