// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cdk::filesystem {

/** Expands {a,b}, {1..5}, {a..e..2} and what is nested in them, as a shell does: "x{a,b{c,d}}" gives "xa", "xbc",
 * "xbd". Braces that don't expand stay. A backslash before "{", "}", ",", "." or another backslash takes away its
 * meaning and disappears. At most 100,000 texts with 4,000,000 characters together are made; the rest is cut off. */
std::vector<std::u16string> expandBraces(std::u16string_view pattern);

}  // namespace cdk::filesystem
