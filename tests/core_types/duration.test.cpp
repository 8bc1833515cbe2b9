// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/json.hpp>

#include <optional>
#include <string>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

Duration durationOf(const std::string& unit, double amount) {
  if (unit == "millis") return Duration::millis(amount);
  if (unit == "seconds") return Duration::seconds(amount);
  if (unit == "minutes") return Duration::minutes(amount);
  if (unit == "hours") return Duration::hours(amount);
  return Duration::days(amount);
}

/// The code of the error that something throws, or "".
template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

const Intrinsic token("Ref", Json("Seconds"));

}  // namespace

TEST_CASE("durations are written and converted as the CDK does", "[duration]") {
  for (const auto& row : test::expectedTable("durations")) {
    INFO(row.dump());
    const Duration duration = durationOf(row[0], row[1]);
    CHECK(duration.toIsoString() == row[2].get<std::string>());
    CHECK(duration.toHumanString() == row[3].get<std::string>());
    CHECK(duration.toString() == row[4].get<std::string>());
    if (row[5].is_null())
      CHECK(codeOf([&] { duration.toSeconds(); }) == "CDKPP2073");
    else
      CHECK(duration.toSeconds().literal() == row[5].get<double>());
    CHECK(duration.toHours({.integral = false}).literal() == row[6].get<double>());
  }
}

TEST_CASE("ISO durations are read as the CDK reads them", "[duration]") {
  for (const auto& row : test::expectedTable("durationTexts")) {
    INFO(row.dump());
    const std::string text = row[0];
    if (row[1].is_null())
      CHECK(codeOf([&] { Duration::parse(text); }) == "CDKPP2070");
    else
      CHECK(Duration::parse(text).toMilliseconds().literal() == row[1].get<double>());
  }
}

TEST_CASE("durations are added in the finer unit", "[duration]") {
  const Duration sum = Duration::hours(1).plus(Duration::minutes(30));
  CHECK(sum.toMinutes().literal() == 90);
  CHECK(sum.unitLabel() == "minutes");
  CHECK((Duration::minutes(90) - Duration::hours(1)).toString() == "Duration.minutes(30)");
  CHECK((Duration::days(1) + Duration::days(1)).toString() == "Duration.days(2)");
}

TEST_CASE("a duration is never negative", "[duration]") {
  CHECK(codeOf([] { Duration::seconds(-1); }) == "CDKPP2072");
  CHECK(codeOf([] { Duration::minutes(1).minus(Duration::hours(1)); }) == "CDKPP2072");
  CHECK_THROWS_WITH(Duration::seconds(-1), Catch::Matchers::ContainsSubstring("cannot be negative; -1 was given"));
}

TEST_CASE("a duration that is a token keeps its unit", "[duration]") {
  const Duration duration = Duration::seconds(token);
  CHECK(duration.isUnresolved());
  CHECK_FALSE(Duration::seconds(1).isUnresolved());
  CHECK_FALSE(duration.toSeconds().isLiteral());
  CHECK(codeOf([&] { duration.toMinutes(); }) == "CDKPP2071");
  CHECK_THROWS_WITH(duration.toMinutes(), Catch::Matchers::ContainsSubstring("'Duration::minutes()'"));
  CHECK(codeOf([&] { duration.toIsoString(); }) == "CDKPP2071");
  CHECK(duration.toHumanString() == "<token> seconds");
  CHECK(codeOf([&] { duration.plus(Duration::seconds(1)); }) == "CDKPP2071");
  CHECK(codeOf([&] { Duration::seconds(1).minus(duration); }) == "CDKPP2071");
}

TEST_CASE("a conversion that leaves a fraction is refused unless it is asked for", "[duration]") {
  CHECK(codeOf([] { Duration::seconds(90).toMinutes(); }) == "CDKPP2073");
  CHECK(Duration::seconds(90).toMinutes({.integral = false}).literal() == 1.5);
  CHECK(codeOf([] { Duration::seconds(1.5).toSeconds(); }) == "CDKPP2073");
}

TEST_CASE("a duration can be shown with its unit", "[duration]") {
  CHECK(Duration::minutes(5).formatTokenToNumber().literal() == "5 minutes");
  CHECK_FALSE(Duration::minutes(token).formatTokenToNumber().isLiteral());
}
