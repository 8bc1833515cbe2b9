// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

// Characters are UTF-16 code units throughout the patterns, as in the tools whose decisions they reproduce: "?" stands
// for one code unit.
namespace cdk::filesystem {

/** A set of characters. */
class CharacterClass {
 public:
  void add(char16_t character) { add(character, character); }
  void add(char16_t first, char16_t last) { ranges_.emplace_back(first, last); }
  /** Adds the class with that POSIX name ("alpha", "digit", ...) and returns whether there is one. */
  bool addNamed(std::u16string_view name);
  void negate() { negated_ = !negated_; }

  bool isNegated() const { return negated_; }
  bool isEmpty() const { return ranges_.empty(); }
  /** The only character in it, if that is all it holds. */
  std::optional<char16_t> single() const;
  bool contains(char16_t character) const;

 private:
  std::vector<std::pair<char16_t, char16_t>> ranges_;
  bool negated_ = false;
};

/** How the dialects of patterns differ in what may stand between "[" and "]". */
struct ClassSyntax {
  /** Characters that negate the class when they come first. */
  std::u16string_view negation;
  /** Whether "]" right after the opening is a member and not the end. */
  bool leadingBracket;
  /** Whether [:alpha:] and the like are known. */
  bool namedClasses;
};

/** What parseClass() found. */
struct ParsedClass {
  enum class Outcome {
    CLASS,      ///< a class
    UNCLOSED,   ///< no closing bracket
    IMPOSSIBLE  ///< a class that nothing can match, such as [z-a]
  };
  Outcome outcome;
  CharacterClass members;
  /** Length of the text from "[" to "]". */
  std::size_t length;
  /** Whether there was a range out of order, such as z-a. */
  bool hasReversedRange;
};

/** Reads the class that begins at pattern[start], which is "[". Ranges out of order are passed over. */
ParsedClass parseClass(std::u16string_view pattern, std::size_t start, const ClassSyntax& syntax);

/** The other case of an ASCII or Latin-1 letter; any other character is returned as it is. */
constexpr char16_t otherCase(char16_t character) {
  const bool upper =
      (character >= 'A' && character <= 'Z') || (character >= 0xC0 && character <= 0xDE && character != 0xD7);
  const bool lower =
      (character >= 'a' && character <= 'z') || (character >= 0xE0 && character <= 0xFE && character != 0xF7);
  if (upper) return static_cast<char16_t>(character + 0x20);
  if (lower) return static_cast<char16_t>(character - 0x20);
  return character;
}

}  // namespace cdk::filesystem
