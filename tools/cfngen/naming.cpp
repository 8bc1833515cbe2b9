// SPDX-License-Identifier: Apache-2.0
#include "naming.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "reserved.hpp"

namespace cfngen {
namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// Words with a capital letter where no new word begins.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> WORDS{{
    {"ARNs", "Arns"},
    {"AZs", "Azs"},
    {"IPv", "Ipv"},
    {"IPs", "Ips"},
    {"MBs", "Mbs"},
    {"SSLv", "Sslv"},
    {"TLSv", "Tlsv"},
    {"VPCs", "Vpcs"},
    {"DBv", "Dbv"},
}};

std::string calm(std::string_view text) {
  std::string result(text);
  for (const auto& [word, replacement] : WORDS) {
    for (auto at = result.find(word); at != std::string::npos; at = result.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      const bool wordEnds = end == result.size() || !isLower(result[end]);
      if (wordEnds) result.replace(at, word.size(), replacement);
    }
  }
  return result;
}

/// Whether a new word begins at text[i]: after a small letter or digit, or as the last capital of "DBInstance".
bool beginsWord(std::string_view text, std::size_t i) {
  if (i == 0 || !isUpper(text[i])) return false;
  if (isLower(text[i - 1]) || isDigit(text[i - 1])) return true;
  return isUpper(text[i - 1]) && i + 1 < text.size() && isLower(text[i + 1]);
}

/// The words of a text joined by underscores; what is neither letter nor digit separates words.
std::string underscored(std::string_view original) {
  const std::string text = calm(original);
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool part = isLower(c) || isUpper(c) || isDigit(c);
    if ((!part || beginsWord(text, i)) && !result.empty() && result.back() != '_') result += '_';
    if (part) result += c;
  }
  while (result.ends_with('_')) result.pop_back();
  return result;
}

}  // namespace

std::string snakeCase(std::string_view name) {
  std::string result = underscored(name);
  for (char& c : result) c = lower(c);
  return result;
}

std::string resourceHeader(std::string_view className) { return snakeCase(className) + ".hpp"; }

std::string referenceHeader(std::string_view interface) { return snakeCase(interface.substr(1)) + ".hpp"; }

std::string fieldName(std::string_view name) {
  return fmt::format("{}{}", name, isKeyword(name) || isMacro(name) || isRecordMember(name) ? "_" : "");
}

std::string constantName(std::string_view value) {
  std::string result = underscored(value);
  for (char& c : result) c = upper(c);
  if (result.empty()) return "EMPTY";
  if (isDigit(result.front())) result = fmt::format("_{}", result);
  if (isMacro(result)) result += '_';
  return result;
}

std::string constantsName(std::string_view property) {
  std::string result(property);
  result.front() = upper(result.front());
  return result;
}

std::string unique(std::string name, std::set<std::string>& taken) {
  while (!taken.insert(name).second) name += '_';
  return name;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n')
      result += "\\n";
    else
      result += c;
  }
  return result + '"';
}

}  // namespace cfngen
