// SPDX-License-Identifier: Apache-2.0
#include "text/regular_expression.hpp"

#include <string>

#include "support/catch.hpp"

using Catch::Matchers::ContainsSubstring;
using cdk::text::InvalidRegularExpression;
using cdk::text::RegularExpression;

namespace {
bool found(const char* pattern, const std::string& text) { return RegularExpression(pattern).isFoundIn(text); }
}  // namespace

TEST_CASE("a regular expression is searched for, not matched as a whole", "[text]") {
  CHECK(found("b", "abc"));
  CHECK(found("", ""));
  CHECK_FALSE(found("^b", "abc"));
  CHECK(found("^b", "a\nb"));
  CHECK(found("a$", "a\r\nb"));
}

TEST_CASE("what ECMAScript does otherwise than Perl is as in ECMAScript", "[text]") {
  CHECK(found("\\u0041\\x42", "AB"));
  CHECK(found("a[^]b", "a\nb"));
  CHECK_FALSE(found("[]", "a"));
  CHECK(found("(?:(a)|b)\\1c", "bc"));
  CHECK_FALSE(found("\\w", "é"));
  CHECK(found("^.$", "é"));
}

TEST_CASE("copies share the expression", "[text]") {
  const RegularExpression original("a+");
  const RegularExpression copy = original;
  CHECK(copy.isFoundIn("baa"));
  CHECK(original.isFoundIn("baa"));
}

TEST_CASE("fails for a text that is no expression, saying where", "[text]") {
  CHECK_THROWS_WITH(RegularExpression("ab(c"),
      ContainsSubstring("'ab(c' is not a regular expression") && ContainsSubstring("at character 4"));
  CHECK_THROWS_AS(RegularExpression("[z-a]"), InvalidRegularExpression);
}

TEST_CASE("fails for a search that would go on forever", "[text]") {
  CHECK_THROWS_WITH(found("^(?:x+x+)+(?:y|zz)$", std::string(60, 'x')), ContainsSubstring("was given up"));
}
