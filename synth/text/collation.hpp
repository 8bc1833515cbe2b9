// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace cdk::text {

/** Negative, zero or positive as JavaScript's `a.localeCompare(b)` under the root collation, whatever the locale of the
 * process: punctuation, digits, letters; letters first without regard to accent and case, then the accent, then lower
 * before upper case. Upstream sorts dependencies and tags with it.
 *
 * Latin-1 is ordered as in the Unicode collation. Any other character comes after all of it, by code point.
 * Zero does not mean equal text: control characters are ignored. Use a stable sort. */
int compareLocale(std::string_view a, std::string_view b);

/** compareLocale as a comparator. */
struct LocaleLess {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const { return compareLocale(a, b) < 0; }
};

}  // namespace cdk::text
