// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/expiration.hpp>

#include <chrono>
#include <cmath>

#include "core_types/iso_date.hpp"

namespace cdk {
namespace {

double fromNow(const Duration& time) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) +
         time.toMilliseconds().literal();
}

}  // namespace

Expiration Expiration::after(const Duration& time) { return atTimestamp(fromNow(time)); }

Expiration Expiration::fromString(std::string_view date) {
  const auto milliseconds = detail::parseIsoDate(date);
  if (!milliseconds) {
    throw ValidationError("CDKPP2415", "not an ISO 8601 date: '" + std::string(date) +
                                           "'; write for example 2027-01-31 or 2027-01-31T12:30:00Z");
  }
  return atTimestamp(*milliseconds);
}

double Expiration::toEpoch() const { return std::floor(milliseconds_ / 1000 + 0.5); }
std::string Expiration::toIsoString() const { return detail::formatIsoDate(milliseconds_); }
bool Expiration::isBefore(const Duration& time) const { return milliseconds_ < fromNow(time); }
bool Expiration::isAfter(const Duration& time) const { return milliseconds_ > fromNow(time); }

}  // namespace cdk
