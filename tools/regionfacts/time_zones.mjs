// SPDX-License-Identifier: Apache-2.0
// The time zones that aws-cdk-lib names.
export function timeZones(load) {
  const { TimeZone } = load('core/lib/time-zone.js');
  const zones = Object.entries(TimeZone).filter(([, zone]) => zone instanceof TimeZone);
  return `// TimeZone: the canonical names of the IANA time zone database.
#pragma once
#include <string_view>

// clang-format off
namespace cdk {

/// A time zone, by its canonical name in the IANA time zone database.
/// @see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones
class TimeZone {
 public:
${zones.map(([name, zone]) => `  static const TimeZone ${name};  ///< ${zone.timezoneName}`).join('\n')}

  /// A time zone that has no constant here.
  static TimeZone of(std::string_view timezoneName);

  /// "Europe/Berlin".
  const char* timezoneName;

 private:
  constexpr explicit TimeZone(const char* name) : timezoneName(name) {}
};

${zones.map(([name, zone]) => `inline constexpr TimeZone TimeZone::${name}{"${zone.timezoneName}"};`).join('\n')}

}  // namespace cdk
`;
}
