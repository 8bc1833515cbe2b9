// SPDX-License-Identifier: Apache-2.0
#include "filesystem/utf16.hpp"

#include "text/utf8.hpp"

namespace cdk::filesystem {

std::u16string toUtf16(std::string_view bytes) {
  std::u16string result;
  result.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const text::Decoded decoded = text::decodeUtf8(bytes, at);
    at += decoded.size;
    if (decoded.codePoint < 0x10000) {
      result += static_cast<char16_t>(decoded.codePoint);
    } else {
      const char32_t above = decoded.codePoint - 0x10000;
      result += static_cast<char16_t>(0xD800 + (above >> 10));
      result += static_cast<char16_t>(0xDC00 + (above & 0x3FF));
    }
  }
  return result;
}

}  // namespace cdk::filesystem
