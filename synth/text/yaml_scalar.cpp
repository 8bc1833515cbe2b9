// SPDX-License-Identifier: Apache-2.0
#include "text/yaml_scalar.hpp"

#include <regex>

#include "text/json_string.hpp"

namespace cdk::text {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kFoldedFrom = 40;  // shorter quoted texts keep their line breaks as escapes

bool contains(std::string_view characters, char c) { return characters.find(c) != std::string_view::npos; }

/** What YAML 1.1 reads as null, boolean, number or time. */
bool isReadAsOther(std::string_view value) {
  static const std::regex other(
      R"(~|[Nn]ull|NULL|[Yy]|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON|[Nn]|[Nn][Oo]|[Ff][Aa][Ll][Ss][Ee]|[Oo][Ff][Ff])"
      R"(|[-+]?0b[01_]+|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)"
      R"(|[-+]?\.[Ii][Nn][Ff]|\.[Nn][Aa][Nn])"
      R"(|[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?[eE][-+]?[0-9]+|[-+]?([0-9][0-9_]*)?\.[0-9_]*)"
      R"(|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?)"
      R"(|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}((t|T|[ \t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\.[0-9]+)?)"
      R"(([ \t]*(Z|[-+][012]?[0-9](:[0-9]{2})?))?)?)",
      std::regex::optimize);
  // Longer texts are none of these, and the engine of the standard library recurses once for each character.
  constexpr std::size_t longest = 400;
  return value.empty() || (value.size() <= longest && std::regex_match(value.begin(), value.end(), other));
}

bool hasControl(std::string_view value) {
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7F) return true;
    if (c == 0xC2 && i + 1 < value.size() && static_cast<unsigned char>(value[i + 1]) < 0xA0) return true;
  }
  return false;
}

/** A line that begins like a directive or the end of a document. */
bool hasDocumentMarker(std::string_view value) {
  for (std::size_t at = 0; at != std::string_view::npos;) {
    const std::string_view line = value.substr(at);
    if (line.starts_with('%') || line.starts_with("---") || line.starts_with("...")) return true;
    at = value.find('\n', at);
    if (at != std::string_view::npos) ++at;
  }
  return false;
}

/** Whether the text cannot stand without quotes, whatever it would be read as. */
bool needsQuotes(std::string_view value) {
  if (value.empty() || contains("\n\t ,[]{}#&*!|>'\"%@`", value.front()) || contains("\n\t :", value.back()))
    return true;
  if (contains("?-", value.front()) && (value.size() == 1 || contains(" \t", value[1]))) return true;
  for (std::size_t i = 0; i + 1 < value.size(); ++i) {
    const char c = value[i];
    const char next = value[i + 1];
    if (contains("\n:", c) && contains(" \t", next)) return true;
    if (contains(" \t", c) && next == '\n') return true;
    if (contains("\n\t ", c) && next == '#') return true;
  }
  return false;
}

/** In UTF-16 code units. */
std::size_t lengthOf(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0U) != 0x80U;
    units += byte >= 0xF0U;
  }
  return units;
}

std::string doubleQuoted(std::string_view value, YamlPlace place, std::string indent) {
  if (indent.empty() && hasDocumentMarker(value)) indent = "  ";
  std::string json;
  appendJsonString(json, value);
  const bool folds = place == YamlPlace::value && lengthOf(json) >= kFoldedFrom;
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const std::string_view rest = std::string_view(json).substr(i);
    if (rest.starts_with(" \\n")) {  // a space before a line break would be folded away
      out += "\\ ";
      continue;
    }
    if (json[i] != '\\') {
      out += json[i];
      continue;
    }
    if (rest[1] == 'u') {
      const std::string_view code = rest.substr(2, 4);
      if (code == "0000")
        out += "\\0";
      else if (code == "0007")
        out += "\\a";
      else if (code == "000b")
        out += "\\v";
      else if (code == "001b")
        out += "\\e";
      else
        out.append("\\x").append(code.substr(2));
      i += 5;
    } else if (rest[1] == 'n' && folds && rest[2] != '"') {
      out += "\n\n";  // the first one is folded away
      ++i;
      while (std::string_view(json).substr(i + 1).starts_with("\\n") && json[i + 3] != '"') {
        out += '\n';
        i += 2;
      }
      out += indent;
      if (json[i + 1] == ' ') out += '\\';
    } else {
      out += json.substr(i, 2);
      ++i;
    }
  }
  return out;
}

std::string singleQuoted(std::string_view value) {
  std::string out = "'";
  for (const char c : value) {
    if (c == '\'') out += c;
    out += c;
  }
  return out + "'";
}

/** The indent behind each run of line breaks that something follows. */
std::string indented(std::string_view value, const std::string& indent, bool evenAtEnd) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    out += value[i];
    const bool endOfRun = value[i] == '\n' && (i + 1 == value.size() ? evenAtEnd : value[i + 1] != '\n');
    if (endOfRun) out += indent;
  }
  return out;
}

std::string literalBlock(std::string_view value, const std::string& given) {
  const std::size_t lastContent = value.find_last_not_of("\t ");
  const bool onlySpace = value.find_first_not_of("\n\t \r\v\f") == std::string_view::npos;
  if (onlySpace || (lastContent + 1 < value.size() && value[lastContent] == '\n'))
    return doubleQuoted(value, YamlPlace::value, given);
  const std::string indent = !given.empty() || !hasDocumentMarker(value) ? given : "  ";
  std::string header = "|";
  std::size_t end = value.find_last_not_of("\n\t ") + 1;
  std::string_view after = value.substr(end);
  const std::size_t lineBreak = after.find('\n');
  if (lineBreak == std::string_view::npos)
    header += '-';
  else if (lineBreak + 1 != after.size())
    header += '+';
  if (after.ends_with('\n')) after.remove_suffix(1);
  const std::size_t begin = value.find_first_not_of("\n ");
  std::string_view before = value.substr(0, begin);
  if (contains(before, ' ')) header += indent.empty() ? '1' : '2';
  const std::size_t lines = before.find_last_of('\n') + 1;  // 0 when there is none
  before = before.substr(0, lines);
  return header + "\n" + indent + indented(before, indent, true) +
         indented(value.substr(lines, end - lines), indent, true) + indented(after, indent, false);
}

}  // namespace

std::string yamlScalar(std::string_view value, YamlPlace place, const std::string& indent) {
  const bool isKey = place == YamlPlace::key;
  const bool severalLines = contains(value, '\n');
  if (hasControl(value) || (isKey && value.find_first_of("\n[]{},") != std::string_view::npos))
    return doubleQuoted(value, place, indent);
  if (needsQuotes(value)) {
    if (!isKey && severalLines) return literalBlock(value, indent);
    return contains(value, '"') && !contains(value, '\'') ? singleQuoted(value) : doubleQuoted(value, place, indent);
  }
  if (severalLines) return literalBlock(value, indent);
  if (indent.empty() && hasDocumentMarker(value)) return literalBlock(value, "  ");
  return isReadAsOther(value) ? doubleQuoted(value, place, indent) : std::string(value);
}

}  // namespace cdk::text
