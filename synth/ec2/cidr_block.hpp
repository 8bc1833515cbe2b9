// SPDX-License-Identifier: Apache-2.0
// CidrBlock: a range of IPv4 addresses.
#pragma once
#include <cstdint>
#include <string>

namespace cdk::ec2 {

struct CidrBlock {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  int mask = 32;

  /// Reads "10.0.0.0/16". @throws ValidationError CDKPP4901 unless it is such a range.
  static CidrBlock parse(const std::string& text);
  /// Reads "10.0.0.1". @throws ValidationError CDKPP4901 unless it is an address.
  static CidrBlock ofAddress(const std::string& text);
  bool contains(const CidrBlock& other) const { return first <= other.first && other.last <= last; }
};

}  // namespace cdk::ec2
