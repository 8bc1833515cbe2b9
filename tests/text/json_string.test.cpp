// SPDX-License-Identifier: Apache-2.0
#include "text/json_string.hpp"

#include <string>

#include "expected.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

using namespace cdk;

namespace {

std::string jsonString(std::string_view value) {
  std::string out;
  text::appendJsonString(out, value);
  return out;
}

}  // namespace

TEST_CASE("strings are written as JSON.stringify writes them", "[text][json]") {
  for (const auto& entry : test::expectedText("json")) {
    const auto value = entry[0].get<std::string>();
    INFO(entry.dump(-1, ' ', true));
    CHECK(jsonString(value) == entry[1].get<std::string>());
  }
}

TEST_CASE("a special character is found at every position", "[text][json]") {
  for (std::size_t length = 1; length < 40; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      std::string value(length, '#');
      value[at] = '"';
      std::string expected(length, '#');
      expected.replace(at, 1, "\\\"");
      CHECK(jsonString(value) == '"' + expected + '"');
    }
  }
}

TEST_CASE("escaped text is appended to what is there", "[text][json]") {
  std::string out = "[";
  text::appendJsonEscaped(out, "a\nb");
  text::appendJsonString(out, "c");
  CHECK(out == "[a\\nb\"c\"");
}

TEST_CASE("text that is not UTF-8 is an error that shows where", "[text][json]") {
  for (const std::string broken : {"\x80", "\xC0\x80", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5",
           "\xFF", "\xF0\x8F\xBF\xBF", "\xE0\x9F\xBF"}) {
    for (std::size_t before : {0U, 1U, 7U, 8U, 9U, 100U}) {
      const std::string value = std::string(before, 'a') + broken + "z";
      std::string out;
      try {
        text::appendJsonString(out, value);
        FAIL("no error for a broken sequence");
      } catch (const text::InvalidUtf8& error) {
        CHECK(error.offset() == before);
      }
    }
  }
  CHECK_THROWS_WITH(jsonString("caf\xE9 au lait"),
      "text is not valid UTF-8 at byte 3: \"caf\\xE9 au lait\"; convert it to UTF-8, or encode binary data "
      "(for example as base64)");
}
