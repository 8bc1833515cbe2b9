// SPDX-License-Identifier: Apache-2.0
// Small helpers to write lines of at most 120 columns.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace cfngen {

/// `text` as doc comment lines, broken between words.
std::string docComment(std::string_view indent, std::string_view text);

/// first + items joined by ", " + last; items go on further lines when one line is not enough.
std::string wrapped(std::string_view indent, std::string_view first, const std::vector<std::string>& items,
                    std::string_view last);

/// The string literal of a name table: names separated by NUL, broken between names.
std::vector<std::string> nameTable(const std::vector<std::string>& names, std::size_t columns);

}  // namespace cfngen
