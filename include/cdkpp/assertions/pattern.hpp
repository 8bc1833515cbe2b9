// SPDX-License-Identifier: Apache-2.0
// Pattern: what an assertion expects, a document that may hold matchers at any place.
#pragma once
#include <cdkpp/core/json.hpp>

#include <concepts>

namespace cdk::assertions {

class Matcher;
class Pattern;

namespace detail {
/// Takes over the matcher, which was made by new.
cdk::detail::Any matcherCell(const Matcher* owned);
template <class M>
concept MatcherClass = std::derived_from<M, Matcher>;
}  // namespace detail

/// What a document should look like. Braces are an object, Pattern::array is a list, and a matcher may stand anywhere:
///
///     template_.hasResourceProperties("AWS::SQS::Queue", {{"VisibilityTimeout", 300},
///                                                         {"QueueName", Match::stringLikeRegexp("^jobs-")},
///                                                         {"Tags", Match::arrayWith({{{"Key", "team"}}})}});
///
/// A cdk::Json and the structs of properties convert to it. So do tokens, such as `bucket->bucketArn()`, where a
/// template was made from a stack: they are compared as that stack writes them.
class Pattern : public cdk::detail::Any {
 public:
  /// An object without keys, which every object matches where objects are matched in part.
  Pattern();
  Pattern(std::initializer_list<Entry<Pattern>> entries);
  /// A list of which every element is matched.
  static Pattern array(std::initializer_list<Pattern> items);

  Pattern(std::nullptr_t) : Any(cdk::detail::null()) {}
  template <class U>
    requires(std::is_arithmetic_v<U>)
  Pattern(U value) : Any(cdk::detail::box<U>(value)) {}
  Pattern(const char* text) : Any(cdk::detail::text(std::string_view(text))) {}
  Pattern(std::string text) : Any(cdk::detail::text(std::move(text))) {}
  Pattern(std::string_view text) : Any(cdk::detail::text(text)) {}
  template <class U>
    requires(cdk::detail::Erased<U> && !std::is_same_v<U, Pattern>)
  Pattern(const U& value) : Any(static_cast<const Any&>(value)) {}
  template <cdk::detail::Record U>
  Pattern(U value) : Any(cdk::detail::box<U>(std::move(value))) {}
  /// A matcher: one of Match, a Capture, or one of your own.
  template <detail::MatcherClass M>
  Pattern(M matcher) : Any(detail::matcherCell(new M(std::move(matcher)))) {}
  Pattern(cdk::detail::Raw, Any value) : Any(std::move(value)) {}

  /// The matcher that the pattern is, or nullptr.
  const Matcher* matcher() const;
};

}  // namespace cdk::assertions
