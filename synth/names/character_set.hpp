// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::detail {

/** ASCII letters and digits, and what is added as in a character class of a regular expression. */
class CharacterSet {
 public:
  constexpr CharacterSet() {
    addRange('0', '9');
    addRange('A', 'Z');
    addRange('a', 'z');
  }
  constexpr explicit CharacterSet(std::string_view characterClass) : CharacterSet() {
    for (std::size_t at = 0; at < characterClass.size();) {
      const unsigned char first = next(characterClass, at);
      if (at + 1 < characterClass.size() && characterClass[at] == '-') {
        ++at;
        addRange(first, next(characterClass, at));
      } else {
        addRange(first, first);
      }
    }
  }

  constexpr bool contains(char character) const { return has_[static_cast<unsigned char>(character)]; }
  /** Appends the characters of `text` that are in the set. */
  void appendKept(std::string& out, std::string_view text) const {
    const std::size_t before = out.size();
    out.resize(before + text.size());
    char* end = out.data() + before;
    for (const char character : text) {
      *end = character;
      end += contains(character);
    }
    out.resize(static_cast<std::size_t>(end - out.data()));
  }

 private:
  /** The character at `at`, after a backslash if there is one; moves `at` behind it. \d \w are sets of their own. */
  constexpr unsigned char next(std::string_view text, std::size_t& at) {
    char character = text[at++];
    if (character == '\\' && at < text.size()) {
      character = text[at++];
      if (character == 'd' || character == 'w') return character == 'w' ? '_' : '0';  // letters and digits are in
    }
    return static_cast<unsigned char>(character);
  }
  constexpr void addRange(unsigned char first, unsigned char last) {
    for (unsigned character = first; character <= last; ++character) has_[character] = true;
  }

  std::array<bool, 256> has_{};
};

}  // namespace cdk::detail
