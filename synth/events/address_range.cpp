// SPDX-License-Identifier: Apache-2.0
#include "events/address_range.hpp"

#include <algorithm>
#include <vector>

namespace cdk::events::detail {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// A decimal number from 0 to `most` without leading zeros.
bool isNumber(std::string_view text, unsigned most) {
  if (text.empty() || text.size() > 3 || (text.size() > 1 && text[0] == '0')) return false;
  unsigned value = 0;
  for (const char c : text) {
    if (!isDigit(c)) return false;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value <= most;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool isIpv4(std::string_view text) {
  const auto parts = split(text, '.');
  return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](auto part) { return isNumber(part, 255); });
}

/// How many groups of 16 bits a part of an IPv6 address has, or -1 where it is none. An IPv4 address may end it.
int groups(std::string_view text) {
  if (text.empty()) return 0;
  int count = 0;
  const auto parts = split(text, ':');
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i + 1 == parts.size() && isIpv4(parts[i])) return count + 2;
    if (parts[i].empty() || parts[i].size() > 4 || !std::all_of(parts[i].begin(), parts[i].end(), isHex)) return -1;
    ++count;
  }
  return count;
}

bool isIpv6(std::string_view text) {
  constexpr int all = 8;
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) return groups(text) == all;
  const int before = groups(text.substr(0, gap));
  const int after = groups(text.substr(gap + 2));
  return before >= 0 && after >= 0 && before + after < all;
}

}  // namespace

bool isAddressRange(std::string_view text) {
  const std::size_t slash = text.find('/');
  const std::string_view address = text.substr(0, slash);
  const auto prefixUpTo = [&](unsigned most) {
    return slash == std::string_view::npos || isNumber(text.substr(slash + 1), most);
  };
  return (isIpv4(address) && prefixUpTo(32)) || (isIpv6(address) && prefixUpTo(128));
}

}  // namespace cdk::events::detail
