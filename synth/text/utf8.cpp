// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace cdk::text {

namespace {

// The text around the offending byte is enough to recognise it; the whole may be megabytes.
constexpr std::size_t excerptBefore = 40;
constexpr std::size_t excerptAfter = 20;

std::string excerpt(std::string_view text, std::size_t offset) {
  std::size_t begin = offset > excerptBefore ? offset - excerptBefore : 0;
  // Do not begin within a character.
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const std::size_t end = std::min(text.size(), offset + excerptAfter);
  std::string result = begin > 0 ? "..." : "";
  while (begin < end) {
    const Decoded decoded = decodeUtf8(text, begin);
    if (decoded.valid && decoded.codePoint >= 0x20) {
      result.append(text, begin, decoded.size);
    } else {
      for (unsigned i = 0; i < decoded.size; ++i) {
        const auto byte = static_cast<unsigned char>(text[begin + i]);
        result += "\\x";
        result += "0123456789ABCDEF"[byte >> 4];
        result += "0123456789ABCDEF"[byte & 15];
      }
    }
    begin += decoded.size;
  }
  if (begin < text.size()) result += "...";
  return result;
}

bool isContinuation(std::string_view text, std::size_t offset) noexcept {
  return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

// Moves lead bytes of U+E000..U+FFFF (EE, EF) above those of U+10000.. (F0..F4), which UTF-16 writes with D8..DF.
int utf16Rank(unsigned char byte) noexcept { return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte; }

}  // namespace

InvalidUtf8::InvalidUtf8(std::string_view text, std::size_t offset)
    : std::runtime_error("text is not valid UTF-8 at byte " + std::to_string(offset) + ": \"" + excerpt(text, offset) +
                         "\"; convert it to UTF-8, or encode binary data (for example as base64)"),
      offset_(offset) {}

Decoded decodeUtf8(std::string_view text, std::size_t offset) noexcept {
  constexpr char32_t replacement = 0xFFFD;
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) return {lead, 1, true};
  // The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF.
  unsigned size = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    size = 2;
  } else if ((lead & 0xF0) == 0xE0) {
    size = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    size = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {replacement, 1, false};
  }
  if (offset + 1 >= text.size()) return {replacement, 1, false};
  const auto second = static_cast<unsigned char>(text[offset + 1]);
  if (second < low || second > high) return {replacement, 1, false};
  char32_t codePoint = lead & (0x7FU >> size);
  codePoint = codePoint << 6 | (second & 0x3FU);
  for (unsigned i = 2; i < size; ++i) {
    if (!isContinuation(text, offset + i)) return {replacement, i, false};
    codePoint = codePoint << 6 | (static_cast<unsigned char>(text[offset + i]) & 0x3FU);
  }
  return {codePoint, size, true};
}

std::size_t findInvalidUtf8(std::string_view text) noexcept {
  constexpr std::uint64_t highBits = 0x8080808080808080U;
  std::size_t at = 0;
  while (at < text.size()) {
    std::uint64_t word = 0;
    while (at + sizeof word <= text.size()) {
      std::memcpy(&word, text.data() + at, sizeof word);
      if ((word & highBits) != 0) break;
      at += sizeof word;
    }
    if (at >= text.size()) break;
    const Decoded decoded = decodeUtf8(text, at);
    if (!decoded.valid) return at;
    at += decoded.size;
  }
  return std::string_view::npos;
}

void appendWellFormedUtf8(std::string& out, std::string_view text) {
  while (true) {
    const std::size_t invalid = findInvalidUtf8(text);
    if (invalid == std::string_view::npos) break;
    out.append(text.substr(0, invalid));
    out.append("\xEF\xBF\xBD");
    text.remove_prefix(invalid + decodeUtf8(text, invalid).size);
  }
  out.append(text);
}

std::size_t utf16Length(std::string_view text) noexcept {
  std::size_t length = 0;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    length += static_cast<std::size_t>((byte & 0xC0) != 0x80) + static_cast<std::size_t>(byte >= 0xF0);
  }
  return length;
}

int compareUtf16(std::string_view a, std::string_view b) noexcept {
  const auto [atA, atB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (atA == a.end()) return atB == b.end() ? 0 : -1;
  if (atB == b.end()) return 1;
  return utf16Rank(static_cast<unsigned char>(*atA)) - utf16Rank(static_cast<unsigned char>(*atB));
}

}  // namespace cdk::text
