// SPDX-License-Identifier: Apache-2.0
// Match: the matchers that come with the library.
#pragma once
#include <cdkpp/assertions/matcher.hpp>

namespace cdk::assertions {

/// Partial and special matching. A literal inside of a matcher is matched as that matcher matches: an object in part
/// within objectLike, as a whole within objectEquals, exact and the matchers of lists; a list always as a whole.
class Match {
 public:
  /// The key must not be there.
  static Pattern absent();
  /// Any value but null; the key must be there.
  static Pattern anyValue();
  /// A list of exactly these elements.
  static Pattern arrayEquals(std::initializer_list<Pattern> items);
  static Pattern arrayEquals(const Pattern& list);
  /// A list that has these elements in this order, others may stand between them. Each takes the first element that it
  /// matches. @throws AssertionError CDKPP6003 when tested with absent() or anyValue() directly in the list.
  static Pattern arrayWith(std::initializer_list<Pattern> items);
  static Pattern arrayWith(const Pattern& list);
  /// Deep equality with a literal. @throws AssertionError CDKPP6003 when it is a matcher itself.
  static Pattern exact(const Pattern& pattern);
  /// Whatever does not match. Named so because `not` is a keyword.
  static Pattern not_(const Pattern& pattern);
  /// An object that has exactly these keys.
  static Pattern objectEquals(const Pattern& object);
  /// An object that has at least these keys, nested objects too.
  static Pattern objectLike(const Pattern& object);
  /// A text that is JSON, which is parsed and matched.
  static Pattern serializedJson(const Pattern& pattern);
  /// A text in which the regular expression, in the syntax of ECMAScript, is found; ^ and $ match at line ends.
  /// @throws AssertionError CDKPP6003 when it is not a regular expression.
  static Pattern stringLikeRegexp(std::string_view pattern);
};

}  // namespace cdk::assertions
