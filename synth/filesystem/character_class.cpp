// SPDX-License-Identifier: Apache-2.0
#include "filesystem/character_class.hpp"

#include <algorithm>
#include <iterator>

namespace cdk::filesystem {

namespace {

struct Range {
  char16_t first;
  char16_t last;
};

// The Unicode categories in Latin-1 exactly, beyond it roughly: everything that is not one of the large blocks of
// punctuation, symbols and spaces counts as a letter without case.
constexpr Range lettersBeyond[] = {{0x100, 0x1FFF},  {0x2C00, 0x2DFF}, {0x3040, 0xD7FF},
                                   {0xF900, 0xFDFF}, {0xFE70, 0xFEFE}, {0xFF10, 0xFFDC}};
constexpr Range lower[] = {{'a', 'z'}, {0xB5, 0xB5}, {0xDF, 0xF6}, {0xF8, 0xFF}};
constexpr Range upper[] = {{'A', 'Z'}, {0xC0, 0xD6}, {0xD8, 0xDE}};
constexpr Range ordinals[] = {{0xAA, 0xAA}, {0xBA, 0xBA}};
constexpr Range digit[] = {{'0', '9'}};
constexpr Range ascii[] = {{0, 0x7F}};
constexpr Range blank[] = {{' ', ' '}, {'\t', '\t'}, {0xA0, 0xA0}, {0x2000, 0x200A}, {0x3000, 0x3000}};
constexpr Range space[] = {{' ', ' '},       {'\t', '\r'},     {0xA0, 0xA0},
                           {0x2000, 0x200A}, {0x2028, 0x2029}, {0x3000, 0x3000}};
constexpr Range control[] = {{0, 0x1F}, {0x7F, 0x9F}};
constexpr Range punctuation[] = {{'!', '#'},       {'%', '*'},       {',', '/'},      {':', ';'},   {'?', '@'},
                                 {'[', ']'},       {'_', '_'},       {'{', '{'},      {'}', '}'},   {0xA1, 0xA1},
                                 {0xA7, 0xA7},     {0xAB, 0xAB},     {0xB6, 0xB7},    {0xBB, 0xBB}, {0xBF, 0xBF},
                                 {0x2010, 0x2027}, {0x2030, 0x205E}, {0x3001, 0x3003}};
constexpr Range printable[] = {{' ', '~'}, {0xA0, 0xAC}, {0xAE, 0xD7FF}, {0xF900, 0xFFFD}};
constexpr Range visible[] = {{'!', '~'},       {0xA1, 0xAC},     {0xAE, 0x1FFF},   {0x2010, 0x2027},
                             {0x2030, 0x205E}, {0x2070, 0x2FFF}, {0x3001, 0xD7FF}, {0xF900, 0xFFFD}};
constexpr Range hexadecimal[] = {{'0', '9'}, {'A', 'F'}, {'a', 'f'}};
constexpr Range underscore[] = {{'_', '_'}};

}  // namespace

bool CharacterClass::addNamed(std::u16string_view name) {
  const auto addAll = [this](const auto&... lists) {
    const auto addList = [this](const auto& list) {
      for (const Range& range : list) add(range.first, range.last);
    };
    (addList(lists), ...);
    return true;
  };
  if (name == u"alnum") return addAll(lower, upper, ordinals, lettersBeyond, digit);
  if (name == u"alpha") return addAll(lower, upper, ordinals, lettersBeyond);
  if (name == u"ascii") return addAll(ascii);
  if (name == u"blank") return addAll(blank);
  if (name == u"cntrl") return addAll(control);
  if (name == u"digit") return addAll(digit);
  if (name == u"graph") return addAll(visible);
  if (name == u"lower") return addAll(lower);
  if (name == u"print") return addAll(printable);
  if (name == u"punct") return addAll(punctuation);
  if (name == u"space") return addAll(space);
  if (name == u"upper") return addAll(upper);
  if (name == u"word") return addAll(lower, upper, ordinals, lettersBeyond, digit, underscore);
  if (name == u"xdigit") return addAll(hexadecimal);
  return false;
}

std::optional<char16_t> CharacterClass::single() const {
  if (negated_ || ranges_.size() != 1 || ranges_[0].first != ranges_[0].second) return std::nullopt;
  return ranges_[0].first;
}

bool CharacterClass::contains(char16_t character) const {
  const bool found = std::any_of(ranges_.begin(), ranges_.end(), [character](const auto& range) {
    return range.first <= character && character <= range.second;
  });
  return found != negated_;
}

ParsedClass parseClass(std::u16string_view pattern, std::size_t start, const ClassSyntax& syntax) {
  CharacterClass members;
  std::size_t at = start + 1;
  if (at < pattern.size() && syntax.negation.find(pattern[at]) != std::u16string_view::npos) {
    members.negate();
    ++at;
  }
  const std::size_t firstMember = at;
  bool hasReversedRange = false;
  bool inRange = false;
  char16_t rangeStart = 0;
  while (at < pattern.size()) {
    char16_t character = pattern[at];
    if (character == u']' && (at > firstMember || !syntax.leadingBracket)) {
      const auto outcome = members.isEmpty() ? ParsedClass::Outcome::IMPOSSIBLE : ParsedClass::Outcome::CLASS;
      return {outcome, members, at + 1 - start, hasReversedRange};
    }
    if (character == u'[' && syntax.namedClasses && pattern.substr(at, 2) == u"[:") {
      const std::size_t end = pattern.find(u":]", at + 2);
      if (end != std::u16string_view::npos && members.addNamed(pattern.substr(at + 2, end - at - 2))) {
        // A name can't be the end of a range.
        if (inRange) return {ParsedClass::Outcome::IMPOSSIBLE, members, pattern.size() - start, false};
        at = end + 2;
        continue;
      }
    }
    if (character == u'\\') {
      if (++at == pattern.size()) break;
      character = pattern[at];
    }
    ++at;
    if (inRange) {
      if (rangeStart <= character) {
        members.add(rangeStart, character);
      } else {
        hasReversedRange = true;
      }
      inRange = false;
    } else if (at + 1 < pattern.size() && pattern[at] == u'-' && pattern[at + 1] != u']') {
      rangeStart = character;
      inRange = true;
      ++at;
    } else {
      members.add(character);
    }
  }
  return {ParsedClass::Outcome::UNCLOSED, {}, 0, false};
}

}  // namespace cdk::filesystem
