// SPDX-License-Identifier: Apache-2.0
#include "ec2/cidr_block.hpp"

#include <cdkpp/core/errors.hpp>

#include <cstdio>

namespace cdk::ec2 {

namespace {

CidrBlock read(const std::string& text, bool withMask) {
  unsigned a = 0, b = 0, c = 0, d = 0, mask = 32;
  int end = 0;
  const int fields = withMask ? std::sscanf(text.c_str(), "%3u.%3u.%3u.%3u/%2u%n", &a, &b, &c, &d, &mask, &end)
                              : std::sscanf(text.c_str(), "%3u.%3u.%3u.%3u%n", &a, &b, &c, &d, &end);
  if (fields != (withMask ? 5 : 4) || static_cast<std::size_t>(end) != text.size() || a > 255 || b > 255 || c > 255 ||
      d > 255 || mask > 32)
    throw ValidationError("CDKPP4901", "'" + text + "' is no " +
                                           (withMask ? "range of IPv4 addresses such as '10.0.0.0/16'"
                                                     : "IPv4 address such as '10.0.0.1'"));
  const std::uint32_t address = a << 24 | b << 16 | c << 8 | d;
  const std::uint32_t host = mask == 32 ? 0 : ~std::uint32_t{0} >> mask;
  return {address & ~host, address | host, static_cast<int>(mask)};
}

}  // namespace

CidrBlock CidrBlock::parse(const std::string& text) { return read(text, true); }
CidrBlock CidrBlock::ofAddress(const std::string& text) { return read(text, false); }

}  // namespace cdk::ec2
