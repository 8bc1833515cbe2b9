// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace cdk::text {

/** A text that is no regular expression. The message shows the expression, what is wrong with it and where. */
class InvalidRegularExpression : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/** A regular expression in the syntax of ECMAScript with the flag m, over UTF-8 text: ^ and $ match at the ends of
 * lines too. Long texts and nested repetitions are no danger: matching needs no stack, and a search that would go on
 * forever is an error. Copies share the compiled expression. */
class RegularExpression {
 public:
  /** @throws InvalidRegularExpression */
  explicit RegularExpression(std::string_view pattern);

  /** Whether it matches somewhere in the text.
   * @throws InvalidRegularExpression when the search was given up: the expression backtracks without end. */
  bool isFoundIn(std::string_view text) const;

 private:
  std::shared_ptr<const void> code_;
  std::string pattern_;
};

}  // namespace cdk::text
