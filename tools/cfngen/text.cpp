// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"

#include <fmt/format.h>

namespace cfngen {
namespace {
constexpr std::size_t COLUMNS = 120;
}

std::string docComment(std::string_view indent, std::string_view text) {
  const std::string begin = fmt::format("{}///", indent);
  std::string result;
  std::string line = begin;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (line.size() > begin.size() && line.size() + 1 + word.size() > COLUMNS) {
      result += line + '\n';
      line = begin;
    }
    line += ' ';
    line += word;
  }
  return result + line + '\n';
}

std::string wrapped(std::string_view indent, std::string_view first, const std::vector<std::string>& items,
                    std::string_view last) {
  const std::string whole = fmt::format("{}{}{}{}\n", indent, first, fmt::join(items, ", "), last);
  if (whole.size() <= COLUMNS + 1) return whole;
  std::string result = fmt::format("{}{}\n", indent, first);
  for (const std::string& item : items)
    result += fmt::format("{}    {}{}\n", indent, item, &item == &items.back() ? last : ",");
  return result;
}

std::vector<std::string> nameTable(const std::vector<std::string>& names, std::size_t columns) {
  std::vector<std::string> parts;
  std::string part;
  for (const std::string& name : names) {
    // An octal escape takes up to three digits, so a name that begins with one needs a literal of its own.
    const bool digit = name.front() >= '0' && name.front() <= '9';
    if (!part.empty() && (digit || part.size() + name.size() + 4 > columns)) {
      parts.push_back('"' + part + '"');
      part.clear();
    }
    part += name;
    if (&name != &names.back()) part += "\\0";
  }
  parts.push_back('"' + part + '"');
  return parts;
}

}  // namespace cfngen
