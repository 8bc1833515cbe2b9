// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "filesystem/pattern_program.hpp"

namespace cdk::filesystem {

/** The part of a shell pattern between two slashes: *, ?, [a-z], ?(a|b), *(a|b), +(a|b), @(a|b), !(a|b). */
class GlobSegment {
 public:
  explicit GlobSegment(std::u16string_view pattern);
  bool matches(std::u16string_view name) const;

 private:
  enum class Kind { LITERAL, SUFFIX, PROGRAM };
  Kind kind_ = Kind::PROGRAM;
  /** LITERAL: the name; SUFFIX: what it ends with. */
  std::u16string text_;
  /** SUFFIX: the length of the name, 0 for any. */
  std::size_t length_ = 0;
  std::shared_ptr<const Program> program_;
};

}  // namespace cdk::filesystem
