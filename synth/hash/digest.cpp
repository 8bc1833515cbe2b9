// SPDX-License-Identifier: Apache-2.0
#include "hash/digest.hpp"

namespace cdk::hash {

namespace detail {

namespace {

// Both digits of a byte at once: one lookup instead of two.
constexpr auto hexPairs = [] {
  std::array<std::array<char, 2>, 256> pairs{};
  constexpr char digits[] = "0123456789abcdef";
  for (std::size_t byte = 0; byte < pairs.size(); ++byte) pairs[byte] = {digits[byte >> 4], digits[byte & 15]};
  return pairs;
}();

}  // namespace

void toHex(const std::uint8_t* bytes, std::size_t count, char* digits) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    digits[2 * i] = hexPairs[bytes[i]][0];
    digits[2 * i + 1] = hexPairs[bytes[i]][1];
  }
}

}  // namespace detail

Md5::Digits md5(std::string_view text) noexcept { return Md5{}.update(text).hex(); }

Sha1::Digits sha1(std::string_view text) noexcept { return Sha1{}.update(text).hex(); }

Sha256::Digits sha256(std::string_view text) noexcept { return Sha256{}.update(text).hex(); }

}  // namespace cdk::hash
