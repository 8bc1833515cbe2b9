// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/expiration.hpp>
#include <cdkpp/core/time_zone.hpp>

#include <chrono>
#include <string>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

TEST_CASE("dates are read and written as the CDK does", "[expiration]") {
  for (const auto& row : test::expectedTable("dates")) {
    INFO(row.dump());
    const std::string text = row[0];
    if (row[1].is_null()) {
      CHECK_THROWS_AS(Expiration::fromString(text), ValidationError);
      continue;
    }
    const Expiration expiration = Expiration::fromString(text);
    CHECK(expiration.timestamp() == row[1].get<double>());
    CHECK(expiration.toEpoch() == row[2].get<double>());
    CHECK(expiration.toIsoString() == row[3].get<std::string>());
  }
}

TEST_CASE("a date without an offset is in UTC", "[expiration]") {
  CHECK(Expiration::fromString("2027-01-31T12:30").toIsoString() == "2027-01-31T12:30:00.000Z");
}

TEST_CASE("a day that the month does not have is refused", "[expiration]") {
  CHECK_THROWS_WITH(Expiration::fromString("2027-02-30"), Catch::Matchers::ContainsSubstring("'2027-02-30'"));
}

TEST_CASE("an expiration is made of a time of the clock", "[expiration]") {
  const std::chrono::sys_seconds date{std::chrono::seconds(1798761600)};
  CHECK(Expiration::atDate(date).toIsoString() == "2027-01-01T00:00:00.000Z");
  CHECK(Expiration::atTimestamp(1500).toEpoch() == 2);
}

TEST_CASE("an expiration can be compared with the time from now", "[expiration]") {
  CHECK(Expiration::after(Duration::days(2)).isAfter(Duration::days(1)));
  CHECK(Expiration::after(Duration::days(2)).isBefore(Duration::days(3)));
  CHECK_FALSE(Expiration::atTimestamp(0).isAfter(Duration::days(0)));
}

TEST_CASE("time zones have the names of the IANA database", "[time_zone]") {
  static_assert(TimeZone::EUROPE_BERLIN.timezoneName[0] == 'E');
  CHECK(TimeZone::EUROPE_BERLIN.timezoneName == std::string("Europe/Berlin"));
  CHECK(TimeZone::ETC_UTC.timezoneName == std::string("Etc/UTC"));
  CHECK(TimeZone::of(std::string("Moon/Tycho")).timezoneName == std::string("Moon/Tycho"));
}
