// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/time_zone.hpp>

#include <set>
#include <string>

namespace cdk {

// A TimeZone is a pointer to a name, so that the constants cost nothing when a program starts. Names that a program
// makes up are kept as long as it runs.
TimeZone TimeZone::of(std::string_view timezoneName) {
  static std::set<std::string, std::less<>> names;
  return TimeZone(names.emplace(timezoneName).first->c_str());
}

}  // namespace cdk
