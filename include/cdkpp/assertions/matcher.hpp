// SPDX-License-Identifier: Apache-2.0
// Matcher and MatchResult: how a pattern is compared with a document, and what came of it.
#pragma once
#include <cdkpp/assertions/pattern.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::assertions {

class Capture;

/// One reason why a document does not match.
struct MatchFailure {
  /// How much it counts when the closest match is looked for. @default 1
  double cost = 1;
  /// The name of the matcher.
  std::string matcher;
  /// What is wrong.
  std::string message;
  /// The keys that lead from the tested value to what is wrong.
  std::vector<std::string> path;
};

/// A value that a Capture met. It reaches the Capture when the whole document has matched.
struct MatchCapture {
  const Capture& capture;
  Json value;
};

/// What came of a test.
class MatchResult {
 public:
  /// @param target the value that is tested
  explicit MatchResult(Json target) : target_(std::move(target)) {}

  const Json& target() const { return target_; }
  bool hasFailed() const { return failed_; }
  bool isSuccess() const { return !failed_; }
  /// How many failures there are, those of inner results included.
  std::size_t failCount() const { return failCount_; }
  /// The sum of their costs.
  double failCost() const { return failCost_; }

  MatchResult& recordFailure(MatchFailure failure);
  MatchResult& recordCapture(const MatchCapture& capture);
  /// Takes in the result of a part of the target.
  /// @param id the key or index of the part
  MatchResult& compose(std::string_view id, MatchResult inner);
  /// Hands the captured values to their Captures if nothing has failed. Once; Template calls it.
  MatchResult& finished();

  /// One line for each failure: `message at /path (using name matcher)`.
  std::vector<std::string> toHumanStrings() const;
  /// The target, abridged, with a line `!! message` above each value that is wrong.
  std::string renderMismatch() const;

 private:
  friend class MismatchRenderer;
  void collectHumanStrings(const std::string& prefix, std::vector<std::string>& lines) const;

  Json target_;
  bool failed_ = false;
  bool finished_ = false;
  std::size_t failCount_ = 0;
  double failCost_ = 0;
  std::vector<MatchFailure> failures_{};
  std::vector<std::pair<std::string, MatchResult>> inner_{};
  std::vector<std::pair<cdk::detail::Any, Json>> captures_{};  // the state of the Capture, and the value
};

/// The base of all matchers. Derive from it to write one of your own:
///
///     struct Even : Matcher {
///       std::string name() const override { return "Even"; }
///       MatchResult test(const Json& actual) const override {
///         MatchResult result(actual);
///         if (!actual.isNumber() || std::fmod(actual.asNumber(), 2) != 0)
///           result.recordFailure({.matcher = name(), .message = "expected an even number"});
///         return result;
///       }
///     };
///     template_.hasResourceProperties("AWS::SQS::Queue", {{"VisibilityTimeout", Even()}});
class Matcher {
 public:
  virtual ~Matcher() = default;
  /// Stands in messages.
  virtual std::string name() const = 0;
  /// Compares a value, which is undefined where a key is missing.
  virtual MatchResult test(const Json& actual) const = 0;
  /// Whether a pattern is a matcher, and not a literal.
  static bool isMatcher(const Pattern& pattern) { return pattern.matcher() != nullptr; }

 protected:
  Matcher() = default;
  Matcher(const Matcher&) = default;
  Matcher& operator=(const Matcher&) = default;
};

}  // namespace cdk::assertions
