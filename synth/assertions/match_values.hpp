// SPDX-License-Identifier: Apache-2.0
// Comparing a pattern with a value, for all matchers.
#pragma once
#include <cdkpp/assertions/match.hpp>

#include "values/cells.hpp"

namespace cdk {
class Stack;
}

namespace cdk::assertions {

using cdk::detail::Any;
using cdk::detail::Kind;

/// How a literal inside of a matcher is compared.
struct LiteralStyle {
  std::string matcher;  ///< the matcher that messages name
  bool partialObjects;  ///< whether objects may have further keys
};

MatchResult testPattern(const Pattern& pattern, const LiteralStyle& style, const Json& actual);
MatchResult testObject(const Any& pattern, const LiteralStyle& style, const Json& actual);
MatchResult testWholeArray(const Any& pattern, const LiteralStyle& style, const Json& actual);
MatchResult testSubsequence(const Any& pattern, const LiteralStyle& style, const Json& actual);

/// While it lives, tokens in patterns are resolved as this stack writes them.
class TokensOf {
 public:
  explicit TokensOf(const Stack* stack);
  ~TokensOf();
  TokensOf(const TokensOf&) = delete;
  TokensOf& operator=(const TokensOf&) = delete;

 private:
  const Stack* outer_;
};

/// A pattern without tokens and structs at its top: a scalar, list, map or matcher.
/// @throws AssertionError CDKPP6003 for a token where no stack is known.
Any plain(const Any& pattern);

/// A result with one failure at the value itself.
MatchResult failure(const Json& actual, std::string matcher, std::string message);
/// "string", "array", "undefined" and so on, as messages name it.
const char* typeName(const Any& value);
/// A value in a message: text without quotes, documents as compact JSON; cut to about 100 characters.
std::string shortText(const Any& value);
/// Text cut to so many bytes, with "…" when something is left out.
std::string cutText(std::string text, std::size_t length);
/// As JSON, cut to about so many characters.
std::string shortJson(const Any& value, std::size_t length = 100);

}  // namespace cdk::assertions
