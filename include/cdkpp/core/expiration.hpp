// SPDX-License-Identifier: Apache-2.0
// Expiration: a point in time.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk {

/// When something expires: `Expiration::fromString("2027-01-01T00:00:00Z")`.
class Expiration {
 public:
  /// A time_point of a clock that counts from 1970-01-01 UTC, as std::chrono::system_clock does.
  template <class TimePoint>
    requires requires(TimePoint t) { t.time_since_epoch().count(); }
  static Expiration atDate(TimePoint date) {
    using Period = typename TimePoint::duration::period;
    return atTimestamp(static_cast<double>(date.time_since_epoch().count()) * 1000 * static_cast<double>(Period::num) /
                       static_cast<double>(Period::den));
  }
  /// Milliseconds since 1970-01-01 UTC.
  static Expiration atTimestamp(double milliseconds) { return Expiration(milliseconds); }
  /// From the present time on. The template is another one in each run: prefer a fixed date.
  static Expiration after(const Duration& time);
  /// Reads an ISO 8601 date, "2027-01-01", "2027-01-01T12:30Z", "2027-01-01T12:30:00.5+01:00". Without an offset it is
  /// in UTC, whatever the time zone of the machine. @throws Error CDKPP2415 for anything else.
  static Expiration fromString(std::string_view date);

  /// Milliseconds since 1970-01-01 UTC.
  double timestamp() const { return milliseconds_; }
  /// Seconds since 1970-01-01 UTC, rounded.
  double toEpoch() const;
  /// "2027-01-01T00:00:00.000Z".
  std::string toIsoString() const;
  /// Whether it is earlier than the given time from now.
  bool isBefore(const Duration& time) const;
  /// Whether it is later than the given time from now.
  bool isAfter(const Duration& time) const;

 private:
  explicit Expiration(double milliseconds) : milliseconds_(milliseconds) {}
  double milliseconds_;
};

}  // namespace cdk
