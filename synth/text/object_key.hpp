// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace cdk::text {

/** What canonicalArrayIndex() gives for a key that is no index. It is not an index itself. */
inline constexpr std::uint32_t notAnArrayIndex = 0xFFFFFFFF;

/** The value of a canonical array index ("0", "99"; neither "007" nor "4294967295"), else notAnArrayIndex. A JavaScript
 * object lists such keys first, in ascending order, and templates keep that order. */
constexpr std::uint32_t canonicalArrayIndex(std::string_view key) noexcept {
  if (key.empty() || key.size() > 10 || (key[0] == '0' && key.size() > 1)) return notAnArrayIndex;
  std::uint64_t value = 0;
  for (const char digit : key) {
    if (digit < '0' || digit > '9') return notAnArrayIndex;
    value = value * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  return value < notAnArrayIndex ? static_cast<std::uint32_t>(value) : notAnArrayIndex;
}

constexpr bool isCanonicalArrayIndex(std::string_view key) noexcept {
  return canonicalArrayIndex(key) != notAnArrayIndex;
}

}  // namespace cdk::text
