// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/bitrate.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/size.hpp>

#include <string>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

Size sizeOf(const std::string& unit, double amount) {
  if (unit == "bytes") return Size::bytes(amount);
  if (unit == "kibibytes") return Size::kibibytes(amount);
  if (unit == "mebibytes") return Size::mebibytes(amount);
  if (unit == "gibibytes") return Size::gibibytes(amount);
  if (unit == "tebibytes") return Size::tebibytes(amount);
  return Size::pebibytes(amount);
}

Bitrate bitrateOf(const std::string& unit, double amount) {
  if (unit == "bps") return Bitrate::bps(amount);
  if (unit == "kbps") return Bitrate::kbps(amount);
  if (unit == "mbps") return Bitrate::mbps(amount);
  return Bitrate::gbps(amount);
}

template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

/// f() gives `expected`, or is refused where there is none.
template <class F>
void checkNumber(const nlohmann::json& expected, F f) {
  if (expected.is_null())
    CHECK(codeOf(f) == "CDKPP2412");
  else
    CHECK(f().literal() == expected.get<double>());
}

const Intrinsic token("Ref", Json("Size"));

}  // namespace

TEST_CASE("sizes are written and converted as the CDK does", "[size]") {
  for (const auto& row : test::expectedTable("sizes")) {
    INFO(row.dump());
    const Size size = sizeOf(row[0], row[1]);
    if (row[2].is_null())
      CHECK(codeOf([&] { size.toHumanString(); }) == "CDKPP2412");
    else
      CHECK(size.toHumanString() == row[2].get<std::string>());
    CHECK(size.toString() == row[3].get<std::string>());
    checkNumber(row[4], [&] { return size.toMebibytes(); });
    checkNumber(row[5], [&] { return size.toGibibytes({.rounding = SizeRoundingBehavior::FLOOR}); });
    checkNumber(row[6], [&] { return size.toKibibytes({.rounding = SizeRoundingBehavior::NONE}); });
    checkNumber(row[7], [&] { return size.toBytes({.rounding = SizeRoundingBehavior::FAIL}); });
  }
}

TEST_CASE("a size is never negative", "[size]") {
  CHECK(codeOf([] { Size::bytes(-1); }) == "CDKPP2410");
}

TEST_CASE("a size that is a token keeps its unit", "[size]") {
  const Size size = Size::gibibytes(token);
  CHECK(size.isUnresolved());
  CHECK_FALSE(size.toGibibytes().isLiteral());
  CHECK(codeOf([&] { size.toMebibytes(); }) == "CDKPP2411");
  CHECK(codeOf([&] { size.toGibibytes({.rounding = SizeRoundingBehavior::FLOOR}); }) == "CDKPP2411");
  CHECK(size.toHumanString() == "<token> GiB");
}

TEST_CASE("bitrates are converted as the CDK does", "[bitrate]") {
  for (const auto& row : test::expectedTable("bitrates")) {
    INFO(row.dump());
    const Bitrate rate = bitrateOf(row[0], row[1]);
    CHECK(rate.toBps().literal() == row[2].get<double>());
    CHECK(rate.toKbps().literal() == row[3].get<double>());
    CHECK(rate.toMbps().literal() == row[4].get<double>());
    CHECK(rate.toGbps().literal() == row[5].get<double>());
  }
}

TEST_CASE("a bitrate is never negative, and as a token keeps its unit", "[bitrate]") {
  CHECK(codeOf([] { Bitrate::bps(-1); }) == "CDKPP2413");
  const Bitrate rate = Bitrate::mbps(token);
  CHECK(rate.isUnresolved());
  CHECK_FALSE(rate.toMbps().isLiteral());
  CHECK(codeOf([&] { rate.toBps(); }) == "CDKPP2414");
}
