// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/assertion_error.hpp>
#include <cdkpp/assertions/match.hpp>
#include <cdkpp/core/errors.hpp>

#include "assertions/match_values.hpp"
#include "text/regular_expression.hpp"

namespace cdk::assertions {

namespace {

const LiteralStyle kWhole{"exact", false};

class Absent final : public Matcher {
 public:
  std::string name() const override { return "absent"; }
  MatchResult test(const Json& actual) const override {
    if (!actual.hasValue()) return MatchResult(actual);
    return failure(actual, name(), "Received " + shortText(actual) + ", but key should be absent");
  }
};

class AnyValue final : public Matcher {
 public:
  std::string name() const override { return "anyValue"; }
  MatchResult test(const Json& actual) const override {
    if (actual.hasValue() && !actual.isNull()) return MatchResult(actual);
    return failure(actual, name(), "Expected a value but found none");
  }
};

/// Exact comparison, and what arrays and objects may be besides.
class Literal final : public Matcher {
 public:
  using Test = MatchResult (*)(const Pattern& pattern, const LiteralStyle& style, const Json& actual);
  Literal(LiteralStyle style, Pattern pattern, Test test)
      : style_(std::move(style)), pattern_(std::move(pattern)), test_(test) {}
  std::string name() const override { return style_.matcher; }
  MatchResult test(const Json& actual) const override { return test_(pattern_, style_, actual); }

 private:
  LiteralStyle style_;
  Pattern pattern_;
  Test test_;
};

class Not final : public Matcher {
 public:
  explicit Not(Pattern pattern) : pattern_(std::move(pattern)) {}
  std::string name() const override { return "not"; }
  MatchResult test(const Json& actual) const override {
    if (testPattern(pattern_, {"not", false}, actual).failCount() > 0) return MatchResult(actual);
    return failure(actual, name(), "Found unexpected match: " + shortJson(actual));
  }

 private:
  Pattern pattern_;
};

class SerializedJson final : public Matcher {
 public:
  explicit SerializedJson(Pattern pattern) : pattern_(std::move(pattern)) {}
  std::string name() const override { return "serializedJson"; }
  MatchResult test(const Json& actual) const override {
    if (!actual.isString())
      return failure(actual, name(), std::string("Expected JSON as a string but found ") + typeName(actual));
    Json parsed;
    try {
      parsed = Json::parse(actual.asString());
    } catch (const Error&) {
      return failure(actual, name(), "Invalid JSON string: " + shortText(actual));
    }
    MatchResult inner = testPattern(pattern_, {name(), false}, parsed);
    if (inner.hasFailed())
      inner.recordFailure({.matcher = name(), .message = "Encoded JSON value does not match", .path = {}});
    return inner;
  }

 private:
  Pattern pattern_;
};

class StringLikeRegexp final : public Matcher {
 public:
  StringLikeRegexp(std::string text, text::RegularExpression expression)
      : text_(std::move(text)), expression_(std::move(expression)) {}
  std::string name() const override { return "stringLikeRegexp"; }
  MatchResult test(const Json& actual) const override {
    if (!actual.isString())
      return failure(actual, name(), std::string("Expected a string, but got '") + typeName(actual) + "'");
    if (isFoundIn(actual.asString())) return MatchResult(actual);
    return failure(actual, name(), "String '" + shortText(actual) + "' did not match pattern '" + text_ + "'");
  }

 private:
  bool isFoundIn(const std::string& text) const {
    try {
      return expression_.isFoundIn(text);
    } catch (const text::InvalidRegularExpression& e) {
      throw AssertionError("CDKPP6003", e.what());
    }
  }
  std::string text_;
  text::RegularExpression expression_;
};

Pattern list(std::initializer_list<Pattern> items) { return Pattern::array(items); }

/// The list or object of a matcher that takes nothing else. A mistake is an error of the test, not of the template.
Any needs(Kind kind, const Pattern& pattern, const char* matcher) {
  const Any literal = pattern.matcher() ? Any() : plain(pattern);
  if (cdk::detail::isKind(literal, kind)) return literal;
  throw AssertionError("CDKPP6003", std::string(matcher) + "() takes " + (kind == Kind::list ? "a list" : "an object") +
                                        ", not " + (pattern.matcher() ? "a matcher" : shortJson(literal)));
}

}  // namespace

Pattern Match::absent() { return Absent(); }
Pattern Match::anyValue() { return AnyValue(); }
Pattern Match::arrayEquals(std::initializer_list<Pattern> items) { return arrayEquals(list(items)); }
Pattern Match::arrayEquals(const Pattern& items) {
  return Literal({"arrayEquals", false}, items,
                 [](const Pattern& pattern, const LiteralStyle& style, const Json& actual) {
                   return testWholeArray(needs(Kind::list, pattern, "arrayEquals"), style, actual);
                 });
}
Pattern Match::arrayWith(std::initializer_list<Pattern> items) { return arrayWith(list(items)); }
Pattern Match::arrayWith(const Pattern& items) {
  return Literal({"arrayWith", false}, items,
                 [](const Pattern& pattern, const LiteralStyle& style, const Json& actual) {
                   return testSubsequence(needs(Kind::list, pattern, "arrayWith"), style, actual);
                 });
}
Pattern Match::exact(const Pattern& pattern) {
  if (pattern.matcher())
    throw AssertionError("CDKPP6003",
                         "exact() takes a literal, not a matcher; leave exact() out, or move the matcher deeper");
  return Literal(kWhole, pattern, testPattern);
}
Pattern Match::not_(const Pattern& pattern) { return Not(pattern); }
Pattern Match::objectEquals(const Pattern& object) {
  return Literal({"objectEquals", false}, object,
                 [](const Pattern& pattern, const LiteralStyle& style, const Json& actual) {
                   return testObject(needs(Kind::map, pattern, "objectEquals"), style, actual);
                 });
}
Pattern Match::objectLike(const Pattern& object) {
  return Literal({"objectLike", true}, object,
                 [](const Pattern& pattern, const LiteralStyle& style, const Json& actual) {
                   return testObject(needs(Kind::map, pattern, "objectLike"), style, actual);
                 });
}
Pattern Match::serializedJson(const Pattern& pattern) { return SerializedJson(pattern); }
Pattern Match::stringLikeRegexp(std::string_view pattern) {
  try {
    return StringLikeRegexp(std::string(pattern), text::RegularExpression(pattern));
  } catch (const text::InvalidRegularExpression& e) {
    throw AssertionError("CDKPP6003", e.what());
  }
}

}  // namespace cdk::assertions
