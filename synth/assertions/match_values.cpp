// SPDX-License-Identifier: Apache-2.0
#include "assertions/match_values.hpp"

#include <cdkpp/assertions/assertion_error.hpp>
#include <cdkpp/core/stack.hpp>

#include <algorithm>

#include "text/utf8.hpp"
#include "values/json_writer.hpp"

namespace cdk::assertions {

using namespace cdk::detail;

namespace {

thread_local const Stack* tokensOf = nullptr;

bool sameScalar(const Any& a, const Any& b) {
  switch (*kindOf(a)) {
    case Kind::boolean: return boolOf(a) == boolOf(b);
    case Kind::number: return numberOf(a) == numberOf(b);
    case Kind::text: return textOf(a) == textOf(b);
    default: return true;  // null
  }
}

MatchResult testScalar(const Any& pattern, const LiteralStyle& style, const Json& actual) {
  if (kindOf(pattern) == nullptr || kindOf(actual) == nullptr || *kindOf(pattern) != *kindOf(actual)) {
    if (!pattern.cell() && !actual.cell()) return MatchResult(actual);
    return failure(actual, style.matcher,
                   std::string("Expected type ") + typeName(pattern) + " but received " + typeName(actual));
  }
  if (sameScalar(pattern, actual)) return MatchResult(actual);
  return failure(actual, style.matcher, "Expected " + shortText(pattern) + " but received " + shortText(actual));
}

}  // namespace

TokensOf::TokensOf(const Stack* stack) : outer_(tokensOf) { tokensOf = stack; }
TokensOf::~TokensOf() { tokensOf = outer_; }

Any plain(const Any& pattern) {
  if (isKind(pattern, Kind::record)) return toMap(pattern);
  if (!isKind(pattern, Kind::token)) return pattern;
  if (!tokensOf)
    throw AssertionError("CDKPP6003",
                         "a pattern holds a token, which has no value without a stack; make the template with "
                         "Template::fromStack, or resolve the token with stack.resolve()");
  return tokensOf->resolve(pattern);
}

MatchResult failure(const Json& actual, std::string matcher, std::string message) {
  MatchResult result(actual);
  result.recordFailure({.matcher = std::move(matcher), .message = std::move(message), .path = {}});
  return result;
}

const char* typeName(const Any& value) {
  if (!value.cell()) return "undefined";
  switch (*kindOf(value)) {
    case Kind::null: return "null";
    case Kind::boolean: return "boolean";
    case Kind::number: return "number";
    case Kind::text: return "string";
    case Kind::list: return "array";
    default: return "object";
  }
}

std::string cutText(std::string text, std::size_t length) {
  if (text.size() <= length) return text;
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  text.resize(length);
  return text + "…";
}

std::string shortJson(const Any& value, std::size_t length) {
  if (!value.cell()) return "undefined";
  std::string text;
  writeJson(text, value, 0);
  return cutText(std::move(text), length);
}

std::string shortText(const Any& value) {
  return isKind(value, Kind::text) ? cutText(textOf(value), 100) : shortJson(value);
}

MatchResult testPattern(const Pattern& pattern, const LiteralStyle& style, const Json& actual) {
  if (const Matcher* matcher = pattern.matcher()) return matcher->test(actual);
  const Any literal = plain(pattern);
  if (isKind(literal, Kind::list)) return testWholeArray(literal, style, actual);
  if (isKind(literal, Kind::map)) return testObject(literal, style, actual);
  return testScalar(literal, style, actual);
}

MatchResult testObject(const Any& pattern, const LiteralStyle& style, const Json& actual) {
  if (!actual.isObject())
    return failure(actual, style.matcher, std::string("Expected type object but received ") + typeName(actual));
  MatchResult result(actual);
  const auto& expected = entriesOf(pattern);
  if (!style.partialObjects)
    for (std::size_t i = 0; i < actual.size(); ++i) {
      const std::string& key = actual.key(i);
      if (std::none_of(expected.begin(), expected.end(), [&](const auto& entry) { return entry.first == key; }))
        result.recordFailure({.matcher = style.matcher, .message = "Unexpected key " + key, .path = {key}});
    }
  for (const auto& [key, value] : expected) {
    const Pattern part(Raw{}, value);
    const Json found = actual[std::string_view(key)];
    const Matcher* matcher = part.matcher();
    if (!found.hasValue() && !(matcher && matcher->name() == "absent"))
      result.recordFailure({.matcher = style.matcher, .message = "Missing key '" + key + "'", .path = {key}});
    else
      result.compose(key, testPattern(part, style, found));
  }
  return result;
}

MatchResult testWholeArray(const Any& pattern, const LiteralStyle& style, const Json& actual) {
  if (!actual.isArray())
    return failure(actual, style.matcher, std::string("Expected type array but received ") + typeName(actual));
  MatchResult result(actual);
  const auto& expected = itemsOf(pattern);
  const std::size_t common = std::min(expected.size(), actual.size());
  for (std::size_t i = 0; i < common; ++i)
    result.compose(std::to_string(i), testPattern(Pattern(Raw{}, expected[i]), style, actual[i]));
  if (expected.size() != actual.size())
    result.recordFailure({.matcher = style.matcher,
                          .message = std::string(expected.size() > actual.size() ? "Not enough" : "Too many") +
                                     " elements in array (expecting " + std::to_string(expected.size()) + ", got " +
                                     std::to_string(actual.size()) + ")",
                          .path = {std::to_string(common)}});
  return result;
}

MatchResult testSubsequence(const Any& pattern, const LiteralStyle& style, const Json& actual) {
  if (!actual.isArray())
    return failure(actual, style.matcher, std::string("Expected type array but received ") + typeName(actual));
  MatchResult result(actual);
  const auto& expected = itemsOf(pattern);
  std::vector<std::size_t> matchedAt;
  std::vector<std::pair<std::size_t, MatchResult>> misses;  // of the pattern that is looked for
  for (std::size_t at = 0; matchedAt.size() < expected.size() && at < actual.size(); ++at) {
    const Pattern item(Raw{}, expected[matchedAt.size()]);
    if (const Matcher* matcher = item.matcher())
      if (matcher->name() == "absent" || matcher->name() == "anyValue")
        throw AssertionError("CDKPP6003", "The Matcher " + matcher->name() +
                                              "() cannot be nested within arrayWith(): every list would match");
    MatchResult inner = testPattern(item, style, actual[at]);
    if (inner.hasFailed()) {
      misses.emplace_back(at, std::move(inner));
      continue;
    }
    result.compose(std::to_string(at), std::move(inner));
    matchedAt.push_back(at);
    misses.clear();
  }
  if (matchedAt.size() == expected.size()) return result;

  for (std::size_t i = 0; i < matchedAt.size(); ++i) {
    MatchResult here(actual[matchedAt[i]]);
    here.recordFailure({.cost = 0,
                        .matcher = style.matcher,
                        .message = "arrayWith pattern " + std::to_string(i) + " matched here",
                        .path = {}});
    result.compose(std::to_string(matchedAt[i]), std::move(here));
  }
  const std::string unmatched = "Could not match arrayWith pattern " + std::to_string(matchedAt.size());
  const auto closest = std::min_element(misses.begin(), misses.end(), [](const auto& a, const auto& b) {
    return a.second.failCost() < b.second.failCost();
  });
  if (closest != misses.end()) {
    result.recordFailure({.cost = 0,
                          .matcher = style.matcher,
                          .message = unmatched + ". This is the closest match",
                          .path = {std::to_string(closest->first)}});
    result.compose(std::to_string(closest->first), std::move(closest->second));
  } else {
    result.recordFailure({.matcher = style.matcher,
                          .message = unmatched + ". No more elements to try",
                          .path = {std::to_string(actual.size())}});
  }
  return result;
}

}  // namespace cdk::assertions
