// SPDX-License-Identifier: Apache-2.0
// Assertions on the messages that constructs add with cdk::Annotations.
#pragma once
#include <cdkpp/assertions/match.hpp>

#include <string>
#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::assertions {

/// A message of a stack.
struct SynthesisMessage {
  std::string level;  ///< "info", "warning" or "error"
  std::string id;     ///< the path of the construct, with "/" in front
  Json entry;         ///< type, data (the text), trace (where the construct was made)
};

/// Messages of a stack. `constructPath` begins with "/", or is "*" for any; the message is a text, or a matcher for it.
/// The text of addWarningV2 ends with ` [ack: id]`. Failures are AssertionError CDKPP6001.
///
///     assertions::Annotations::fromStack(stack).hasWarning("/Stack/Bucket", Match::stringLikeRegexp("not encrypted"));
class Annotations {
 public:
  /// Synthesizes the stage of the stack, anew each time.
  static Annotations fromStack(const Stack& stack);

  void hasError(std::string_view constructPath, const Pattern& message) const { has("error", constructPath, message); }
  void hasNoError(std::string_view constructPath, const Pattern& message) const {
    hasNo("error", constructPath, message);
  }
  std::vector<SynthesisMessage> findError(std::string_view constructPath, const Pattern& message) const {
    return find("error", constructPath, message);
  }
  void hasWarning(std::string_view constructPath, const Pattern& message) const {
    has("warning", constructPath, message);
  }
  void hasNoWarning(std::string_view constructPath, const Pattern& message) const {
    hasNo("warning", constructPath, message);
  }
  std::vector<SynthesisMessage> findWarning(std::string_view constructPath, const Pattern& message) const {
    return find("warning", constructPath, message);
  }
  void hasInfo(std::string_view constructPath, const Pattern& message) const { has("info", constructPath, message); }
  void hasNoInfo(std::string_view constructPath, const Pattern& message) const {
    hasNo("info", constructPath, message);
  }
  std::vector<SynthesisMessage> findInfo(std::string_view constructPath, const Pattern& message) const {
    return find("info", constructPath, message);
  }

 private:
  explicit Annotations(std::vector<SynthesisMessage> messages) : messages_(std::move(messages)) {}
  void has(const char* level, std::string_view constructPath, const Pattern& message) const;
  void hasNo(const char* level, std::string_view constructPath, const Pattern& message) const;
  std::vector<SynthesisMessage> find(const char* level, std::string_view constructPath, const Pattern& message) const;
  std::vector<SynthesisMessage> messages_;
};

}  // namespace cdk::assertions
