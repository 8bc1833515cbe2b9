// SPDX-License-Identifier: Apache-2.0
#include "text/number.hpp"

#include <cstdint>
#include <cstring>
#include <string>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

TEST_CASE("numbers are written as JavaScript writes them", "[text][number]") {
  for (const auto& entry : test::expectedText("numbers")) {
    const std::uint64_t bits = std::stoull(entry[0].get<std::string>(), nullptr, 16);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    INFO(entry.dump());
    CHECK(text::numberToString(value) == entry[1].get<std::string>());
    std::string json = "x";
    text::appendJsonNumber(json, value);
    CHECK(json == "x" + entry[2].get<std::string>());
  }
}

TEST_CASE("negative zero is written as zero", "[text][number]") { CHECK(text::numberToString(-0.0) == "0"); }
