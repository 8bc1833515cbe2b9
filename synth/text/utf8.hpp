// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

// UTF-8 text measured and ordered the way JavaScript does it, whose strings are sequences of UTF-16 code units.
namespace cdk::text {

/** Text that is not UTF-8. The message shows the text with the offending bytes as \xHH. */
class InvalidUtf8 : public std::runtime_error {
 public:
  InvalidUtf8(std::string_view text, std::size_t offset);
  /** Where the first ill-formed sequence begins, in bytes. */
  std::size_t offset() const noexcept { return offset_; }

 private:
  std::size_t offset_;
};

/** One decoded character. `valid` is false for an ill-formed sequence, of which `size` bytes are to be skipped. */
struct Decoded {
  char32_t codePoint;
  unsigned size;
  bool valid;
};

/** Decodes the character at `offset`, which must be less than the size of `text`. An ill-formed sequence gives U+FFFD
 * and the length of its maximal subpart, so that replacing goes as the Encoding Standard says. */
Decoded decodeUtf8(std::string_view text, std::size_t offset) noexcept;

/** Offset of the first ill-formed sequence, or npos. Encoded surrogates and overlong forms are ill-formed. */
std::size_t findInvalidUtf8(std::string_view text) noexcept;

/** Appends `text` with each ill-formed sequence replaced by U+FFFD, as reading a file as text does in JavaScript. */
void appendWellFormedUtf8(std::string& out, std::string_view text);

/** Number of UTF-16 code units of UTF-8 text: `String.length`. */
std::size_t utf16Length(std::string_view text) noexcept;

/** Negative, zero or positive in the order of UTF-16 code units, which is JavaScript's default order. It differs from
 * the order of bytes only where a character above U+FFFF meets one in U+E000..U+FFFF. */
int compareUtf16(std::string_view a, std::string_view b) noexcept;

/** compareUtf16 as a comparator. */
struct Utf16Less {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const noexcept { return compareUtf16(a, b) < 0; }
};

}  // namespace cdk::text
