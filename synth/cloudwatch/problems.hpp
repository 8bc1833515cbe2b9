// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/duration.hpp>

#include <string>

#include "text/utf8.hpp"

namespace cdk::detail {

/** All that is wrong with the properties of one construct, which is reported at once. Tokens are skipped. */
class CloudWatchProblems {
 public:
  void add(const std::string& problem) { text_ += (text_.empty() ? "" : "; ") + problem; }
  /** @param range the bounds in words, "10 seconds to 1 hour" */
  void duration(const std::string& name, const Optional<Duration>& given, double low, double high, const char* range) {
    if (!given || given->isUnresolved()) return;
    const double seconds = given->toSeconds({.integral = false}).literal();
    if (seconds < low || seconds > high) add(name + " is " + range + ", but " + given->toHumanString() + " was given");
  }
  /** Text of 1 to so many characters. */
  void length(const std::string& name, const Optional<Value<std::string>>& given, std::size_t most) {
    if (!given || !given->isLiteral()) return;
    const std::size_t length = text::utf16Length(given->literal());
    if (length < 1 || length > most)
      add(name + " has 1 to " + std::to_string(most) + " characters, but " + std::to_string(length) + " were given");
  }
  /** Empty when nothing is wrong. */
  const std::string& text() const { return text_; }

 private:
  std::string text_{};
};

}  // namespace cdk::detail
