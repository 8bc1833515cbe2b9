// SPDX-License-Identifier: Apache-2.0
// Catch2 of version 2 or 3. Tests are written for version 3; what has another name in version 2 gets the new one here.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)

#include <catch2/catch_all.hpp>

#else

#include <catch2/catch.hpp>

namespace Catch {

using Detail::Approx;

namespace Matchers {

inline auto ContainsSubstring(const std::string& part, CaseSensitive::Choice caseSensitivity = CaseSensitive::Yes) {
  return Contains(part, caseSensitivity);
}

inline auto MessageMatches(const StdString::ContainsMatcher& matcher) {
  return Predicate<std::exception>(
      [matcher](const std::exception& error) { return matcher.match(error.what()); }, matcher.describe());
}

}  // namespace Matchers
}  // namespace Catch

#endif
