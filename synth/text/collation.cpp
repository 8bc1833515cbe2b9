// SPDX-License-Identifier: Apache-2.0
#include "text/collation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/utf8.hpp"

namespace cdk::text {

namespace {

// The three levels of the Unicode collation algorithm. Primary 0: the character is ignored.
struct Weight {
  std::uint32_t primary = 0;
  std::uint8_t secondary = 0;
  std::uint8_t tertiary = 0;
};

enum Accent : std::uint8_t {
  NO_ACCENT,
  ACUTE,
  GRAVE,
  CIRCUMFLEX,
  RING,
  DIAERESIS,
  TILDE,
  STROKE,
  CEDILLA,
  ETH,
  LIGATURE
};
enum Case : std::uint8_t { LOWER, FRACTION, UPPER, SUPERSCRIPT };

// Characters below U+0100 in primary order, ASCII and Latin-1 together; the fraction slash U+2044 is there because
// U+00BD and its like consist of it. Letters are given once, without accents.
constexpr char32_t order[] =
    U"\t\n\v\f\r\u0085 _-,;:!\u00A1?\u00BF.\u00B7'\"\u00AB\u00BB()[]{}\u00A7\u00B6@*/\\&#%`\u00B4^\u00AF\u00A8\u00B8"
    U"\u00B0\u00A9\u00AE+\u00B1\u00F7\u00D7<=>\u00AC|\u00A6~\u2044\u00A4\u00A2$\u00A3\u00A5"
    U"0123456789abcdefghijklmnopqrstuvwxyz\u00FE\u00B5";

// What stands beyond Latin-1 comes after it, by code point.
constexpr std::uint32_t beyondLatin1 = 0x1000;

constexpr std::uint32_t primaryOf(char32_t character) {
  for (std::uint32_t i = 0; order[i] != 0; ++i) {
    if (order[i] == character) return i + 1;
  }
  return 0;
}

struct Accented {
  char32_t character;
  char base;
  Accent accent;
};

constexpr Accented accented[] = {
    {0xE1, 'a', ACUTE},     {0xE0, 'a', GRAVE},      {0xE2, 'a', CIRCUMFLEX}, {0xE5, 'a', RING},
    {0xE4, 'a', DIAERESIS}, {0xE3, 'a', TILDE},      {0xE7, 'c', CEDILLA},    {0xF0, 'd', ETH},
    {0xE9, 'e', ACUTE},     {0xE8, 'e', GRAVE},      {0xEA, 'e', CIRCUMFLEX}, {0xEB, 'e', DIAERESIS},
    {0xED, 'i', ACUTE},     {0xEC, 'i', GRAVE},      {0xEE, 'i', CIRCUMFLEX}, {0xEF, 'i', DIAERESIS},
    {0xF1, 'n', TILDE},     {0xF3, 'o', ACUTE},      {0xF2, 'o', GRAVE},      {0xF4, 'o', CIRCUMFLEX},
    {0xF6, 'o', DIAERESIS}, {0xF5, 'o', TILDE},      {0xF8, 'o', STROKE},     {0xFA, 'u', ACUTE},
    {0xF9, 'u', GRAVE},     {0xFB, 'u', CIRCUMFLEX}, {0xFC, 'u', DIAERESIS},  {0xFD, 'y', ACUTE},
};

constexpr auto weights = [] {
  std::array<Weight, 256> table{};
  for (char32_t character = 0; character < 256; ++character)
    table[character] = {primaryOf(character), NO_ACCENT, LOWER};
  for (char32_t letter = 'a'; letter <= 'z'; ++letter) table[letter - 0x20] = {primaryOf(letter), NO_ACCENT, UPPER};
  for (const auto& [character, base, accent] : accented) {
    table[character] = {primaryOf(static_cast<char32_t>(base)), accent, LOWER};
    table[character - 0x20] = {primaryOf(static_cast<char32_t>(base)), accent, UPPER};
  }
  table[0xFF] = {primaryOf('y'), DIAERESIS, LOWER};
  table[0xDE] = {primaryOf(0xFE), NO_ACCENT, UPPER};
  table[0xA0] = {primaryOf(' '), NO_ACCENT, SUPERSCRIPT};
  table[0xAA] = {primaryOf('a'), NO_ACCENT, SUPERSCRIPT};
  table[0xBA] = {primaryOf('o'), NO_ACCENT, SUPERSCRIPT};
  table[0xB9] = {primaryOf('1'), NO_ACCENT, SUPERSCRIPT};
  table[0xB2] = {primaryOf('2'), NO_ACCENT, SUPERSCRIPT};
  table[0xB3] = {primaryOf('3'), NO_ACCENT, SUPERSCRIPT};
  return table;
}();

using Weights = std::vector<Weight>;

void addPair(Weights& list, char first, char second, Accent accent, Case letterCase) {
  list.push_back({primaryOf(static_cast<char32_t>(first)), accent, letterCase});
  list.push_back({primaryOf(static_cast<char32_t>(second)), NO_ACCENT, letterCase});
}

void addFraction(Weights& list, char numerator, char denominator) {
  for (const char32_t part : {static_cast<char32_t>(numerator), U'\u2044', static_cast<char32_t>(denominator)}) {
    list.push_back({primaryOf(part), NO_ACCENT, FRACTION});
  }
}

void addWeights(Weights& list, char32_t character) {
  switch (character) {
    case 0xE6: return addPair(list, 'a', 'e', LIGATURE, LOWER);
    case 0xC6: return addPair(list, 'a', 'e', LIGATURE, UPPER);
    case 0xDF: return addPair(list, 's', 's', LIGATURE, LOWER);
    case 0xBC: return addFraction(list, '1', '4');
    case 0xBD: return addFraction(list, '1', '2');
    case 0xBE: return addFraction(list, '3', '4');
    case 0x2044: return list.push_back({primaryOf(character), NO_ACCENT, LOWER});
    default: break;
  }
  if (character >= weights.size()) {
    list.push_back({beyondLatin1 + static_cast<std::uint32_t>(character), NO_ACCENT, LOWER});
  } else if (weights[character].primary != 0) {
    list.push_back(weights[character]);
  }
}

Weights weightsOf(std::string_view text) {
  Weights list;
  list.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decodeUtf8(text, at);
    addWeights(list, decoded.codePoint);
    at += decoded.size;
  }
  return list;
}

template <typename Level>
int compareLevel(const Weights& a, const Weights& b, Level level) {
  const std::size_t common = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (level(a[i]) != level(b[i])) return level(a[i]) < level(b[i]) ? -1 : 1;
  }
  return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

int compareAny(std::string_view a, std::string_view b) {
  const Weights left = weightsOf(a);
  const Weights right = weightsOf(b);
  int result = compareLevel(left, right, [](const Weight& weight) { return weight.primary; });
  if (result == 0) result = compareLevel(left, right, [](const Weight& weight) { return weight.secondary; });
  if (result == 0) result = compareLevel(left, right, [](const Weight& weight) { return weight.tertiary; });
  return result;
}

// The next weight of ASCII text. None is left when the primary is 0.
struct AsciiWeights {
  std::string_view text;
  std::size_t at;
  bool ascii = true;

  Weight next() {
    for (; at < text.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte >= 0x80) {
        ascii = false;
        return {};
      }
      if (weights[byte].primary != 0) {
        ++at;
        return weights[byte];
      }
    }
    return {};
  }
};

}  // namespace

int compareLocale(std::string_view a, std::string_view b) {
  const auto start = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  if (start == a.size() && start == b.size()) return 0;
  // ASCII has neither accents nor expansions: one pass will do, with the first difference in case kept for the end.
  AsciiWeights left{a, start};
  AsciiWeights right{b, start};
  int byCase = 0;
  while (true) {
    const Weight leftWeight = left.next();
    const Weight rightWeight = right.next();
    if (!left.ascii || !right.ascii) return compareAny(a, b);
    if (leftWeight.primary != rightWeight.primary) return leftWeight.primary < rightWeight.primary ? -1 : 1;
    if (leftWeight.primary == 0) return byCase;
    if (byCase == 0) byCase = static_cast<int>(leftWeight.tertiary) - static_cast<int>(rightWeight.tertiary);
  }
}

}  // namespace cdk::text
