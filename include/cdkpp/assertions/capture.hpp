// SPDX-License-Identifier: Apache-2.0
// Capture: reads values out of what has matched.
#pragma once
#include <cdkpp/assertions/matcher.hpp>

namespace cdk::assertions {

/// Stands in a pattern and keeps the values that it meets, one for each entry that matched, in template order:
///
///     Capture name;
///     template_.hasResourceProperties("AWS::SQS::Queue", {{"QueueName", name}});
///     CHECK(name.asString() == "jobs");
///     while (name.next()) …
///
/// Copies share what is captured.
class Capture : public Matcher {
 public:
  /// Captures any value that is there and not null.
  Capture();
  /// Captures what matches the pattern; an object is matched in part.
  explicit Capture(const Pattern& pattern);

  std::string name() const override { return "Capture"; }
  MatchResult test(const Json& actual) const override;

  /// Goes on to the next captured value. Returns false, and stays, at the last one.
  bool next();
  /// The captured value. @throws AssertionError CDKPP6004 when nothing was captured, or a value of another kind.
  std::string asString() const;
  double asNumber() const;
  bool asBoolean() const;
  Json asArray() const;
  Json asObject() const;

 private:
  friend class MatchResult;
  const Json& current(const char* expected, bool (Json::*is)() const noexcept) const;
  cdk::detail::Any state_;  // shared by all copies
};

}  // namespace cdk::assertions
