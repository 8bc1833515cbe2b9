// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "expected.hpp"
#include "support/catch.hpp"
#include "text/object_key.hpp"

using namespace cdk;

TEST_CASE("length is counted in UTF-16 code units", "[text][utf8]") {
  for (const auto& entry : test::expectedText("json")) {
    INFO(entry.dump(-1, ' ', true));
    CHECK(text::utf16Length(entry[0].get<std::string>()) == entry[2].get<std::size_t>());
  }
}

TEST_CASE("the default order is that of UTF-16 code units", "[text][utf8]") {
  auto names = test::expectedText("names")[0].get<std::vector<std::string>>();
  const auto expected = names;
  std::reverse(names.begin(), names.end());
  std::sort(names.begin(), names.end(), text::Utf16Less{});
  CHECK(names == expected);
  CHECK(text::compareUtf16("same", "same") == 0);
  CHECK(text::compareUtf16("\U00010000", "\uE000") < 0);
  CHECK(text::compareUtf16("\U00010000", "\uD7FF") > 0);
}

TEST_CASE("keys that are array indices are recognised", "[text][object_key]") {
  for (const auto& entry : test::expectedText("indices")) {
    INFO(entry.dump());
    CHECK(text::isCanonicalArrayIndex(entry[0].get<std::string>()) == entry[1].get<bool>());
  }
  CHECK(text::canonicalArrayIndex("4294967294") == 4294967294U);
  CHECK(text::canonicalArrayIndex("0") == 0);
  CHECK(text::canonicalArrayIndex("a") == text::notAnArrayIndex);
}

TEST_CASE("ill-formed UTF-8 is found and replaced by maximal subparts", "[text][utf8]") {
  CHECK(text::findInvalidUtf8("plain") == std::string::npos);
  CHECK(text::findInvalidUtf8("gr\u00FCn \U0001F600 \u65E5") == std::string::npos);
  CHECK(text::findInvalidUtf8("12345678\xFF") == 8);
  const auto repaired = [](std::string_view value) {
    std::string out;
    text::appendWellFormedUtf8(out, value);
    return out;
  };
  CHECK(repaired("a\xFFz") == "a\uFFFDz");
  CHECK(repaired("\xE2\x82z") == "\uFFFDz");
  CHECK(repaired("\xF0\x9F\x98") == "\uFFFD");
  CHECK(repaired("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(repaired("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(repaired("\xC3\x28") == "\uFFFD(");
  CHECK(repaired("ok") == "ok");
}
