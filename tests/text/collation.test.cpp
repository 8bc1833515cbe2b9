// SPDX-License-Identifier: Apache-2.0
#include "text/collation.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

int sign(int value) { return (value > 0) - (value < 0); }

}  // namespace

TEST_CASE("pairs of Latin-1 text compare as localeCompare compares them", "[text][collation]") {
  for (const auto& entry : test::expectedText("collation")) {
    const auto a = entry[0].get<std::string>();
    const auto b = entry[1].get<std::string>();
    const int expected = entry[2].get<int>();
    INFO(entry.dump(-1, ' ', true));
    CHECK(sign(text::compareLocale(a, b)) == expected);
    CHECK(sign(text::compareLocale(b, a)) == -expected);
  }
}

TEST_CASE("all characters of Latin-1 sort as localeCompare sorts them", "[text][collation]") {
  auto sorted = test::expectedText("sortedAscii")[0].get<std::vector<std::string>>();
  const auto expected = sorted;
  // Ignored characters are equal to each other: they keep their order, as in the stable sort of JavaScript.
  std::stable_sort(sorted.begin(), sorted.end(), text::LocaleLess{});
  CHECK(sorted == expected);
  std::stable_sort(sorted.begin(), sorted.end(),
      [](const std::string& a, const std::string& b) { return text::compareLocale(b, a) < 0; });
  std::stable_sort(sorted.begin(), sorted.end(), text::LocaleLess{});
  CHECK(sorted == expected);
}

TEST_CASE("characters beyond Latin-1 come after it by code point", "[text][collation]") {
  CHECK(text::compareLocale("z", "\u0101") < 0);
  CHECK(text::compareLocale("\u00B5", "\u0101") < 0);
  CHECK(text::compareLocale("\u0101", "\u0102") < 0);
  CHECK(text::compareLocale("\uFFFD", "\U0001F600") < 0);
  CHECK(text::compareLocale("a\u65E5b", "A\u65E5b") < 0);
  CHECK(text::compareLocale("a\u65E5c", "A\u65E5b") > 0);
}

TEST_CASE("comparison of text that is not UTF-8 is defined", "[text][collation]") {
  CHECK(text::compareLocale("a\xFF", "a") > 0);
  CHECK(text::compareLocale("a\xFF", "a\xFF") == 0);
  CHECK(text::compareLocale("\xC3", "\xC3\xA9") > 0);
}
