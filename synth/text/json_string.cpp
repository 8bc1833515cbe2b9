// SPDX-License-Identifier: Apache-2.0
#include "text/json_string.hpp"

#include <array>
#include <cstdint>
#include <cstring>

#include "text/utf8.hpp"

namespace cdk::text {

namespace {

enum class Kind : unsigned char { PLAIN, ESCAPE, MULTIBYTE };

constexpr auto kinds = [] {
  std::array<Kind, 256> table{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) table[byte] = Kind::ESCAPE;
  table['"'] = Kind::ESCAPE;
  table['\\'] = Kind::ESCAPE;
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) table[byte] = Kind::MULTIBYTE;
  return table;
}();

constexpr std::uint64_t everyByte(unsigned char byte) { return 0x0101010101010101U * byte; }

// True when none of eight bytes is a control character, a quote, a backslash or beyond ASCII. Subtracting sets the high
// bit of a byte below the subtrahend; a borrow can reach a neighbour only from a byte that is itself special.
bool allPlain(const char* eight) {
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  const std::uint64_t special = (word - everyByte(0x20)) | ((word ^ everyByte('"')) - everyByte(1)) |
                                ((word ^ everyByte('\\')) - everyByte(1)) | word;
  return (special & everyByte(0x80)) == 0;
}

// First byte from `at` on that is not plain, or the end.
std::size_t skipPlain(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && allPlain(text.data() + at)) at += 8;
  while (at < text.size() && kinds[static_cast<unsigned char>(text[at])] == Kind::PLAIN) ++at;
  return at;
}

void appendEscape(std::string& out, char character) {
  switch (character) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: {
      constexpr char digits[] = "0123456789abcdef";
      const auto byte = static_cast<unsigned char>(character);
      const char escape[] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
      out.append(escape, sizeof escape);
    }
  }
}

}  // namespace

void appendJsonEscaped(std::string& out, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t at = skipPlain(text, 0); at < text.size(); at = skipPlain(text, at)) {
    if (kinds[static_cast<unsigned char>(text[at])] == Kind::ESCAPE) {
      out.append(text.data() + copied, at - copied);
      appendEscape(out, text[at]);
      copied = ++at;
    } else {
      const Decoded decoded = decodeUtf8(text, at);
      if (!decoded.valid) throw InvalidUtf8(text, at);
      at += decoded.size;
    }
  }
  out.append(text.data() + copied, text.size() - copied);
}

void appendJsonString(std::string& out, std::string_view text) {
  out += '"';
  appendJsonEscaped(out, text);
  out += '"';
}

}  // namespace cdk::text
