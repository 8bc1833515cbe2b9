// SPDX-License-Identifier: Apache-2.0
#include "include/template_file.hpp"

#include <cdkpp/core/errors.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "values/cells.hpp"

namespace cdk::detail {

namespace {

bool isDigits(std::string_view text, std::string_view digits = "0123456789") {
  return !text.empty() && text.find_first_not_of(digits) == std::string_view::npos;
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isDecimal(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  const auto digits = [&] {
    const std::size_t n = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(n);
    return n;
  };
  const std::size_t before = digits();
  std::size_t after = 0;
  if (!text.empty() && text[0] == '.') {
    text.remove_prefix(1);
    after = digits();
  }
  if (before + after == 0) return false;
  if (text.empty()) return true;
  if (text[0] != 'e' && text[0] != 'E') return false;
  text.remove_prefix(1);
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  return isDigits(text);
}

/// A scalar without quotes and tag.
Any plainScalar(const std::string& value) {
  if (value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL") return null();
  if (value == "true" || value == "True" || value == "TRUE") return boolean(true);
  if (value == "false" || value == "False" || value == "FALSE") return boolean(false);
  if (value.starts_with("0o") && isDigits(std::string_view(value).substr(2), "01234567"))
    return number(static_cast<double>(std::strtoull(value.c_str() + 2, nullptr, 8)));
  if (value.starts_with("0x") && isDigits(std::string_view(value).substr(2), "0123456789abcdefABCDEF"))
    return number(static_cast<double>(std::strtoull(value.c_str() + 2, nullptr, 16)));
  if (isDecimal(value)) return number(std::strtod(value.c_str(), nullptr));
  return text(std::string_view(value));
}

class YamlReader {
 public:
  YamlReader(TemplateFile& file, const IConstruct& about) : file_(file), about_(about) {}

  Any read(const YAML::Node& node, const std::string& path = {}, unsigned depth = 0) {
    if (depth > 200) fail("CDKPP2701", "it nests more than 200 levels deep", node);
    const std::string& tag = node.Tag();
    if (tag.size() < 2 || tag[0] != '!') return untagged(node, path, depth);
    std::string function = tag.substr(1);
    static constexpr std::string_view functions[] = {
        "Base64",    "Cidr", "FindInMap", "GetAZs", "ImportValue", "Join", "Sub",    "Select",       "Split",
        "Transform", "And",  "Equals",    "If",     "Not",         "Or",   "GetAtt", "ToJsonString", "Length"};
    if (std::find(std::begin(functions), std::end(functions), function) != std::end(functions))
      function.insert(0, "Fn::");
    else if (function != "Ref" && function != "Condition")
      fail("CDKPP2703", "the tag '" + tag + "' is no function of CloudFormation", node);
    Any result = newMap(1);
    freshEntries(result).emplace_back(function, untagged(node, path, depth));
    return result;
  }

 private:
  [[noreturn]] void fail(const char* code, const std::string& what, const YAML::Node& node) const {
    throw ValidationError(code, what + " (" + file_.name + ":" + std::to_string(node.Mark().line + 1) + ")", about_);
  }

  Any untagged(const YAML::Node& node, const std::string& path, unsigned depth) {
    switch (node.Type()) {
      case YAML::NodeType::Undefined:
      case YAML::NodeType::Null: return null();
      case YAML::NodeType::Scalar: return scalar(node);
      case YAML::NodeType::Sequence: {
        Any list = newList(node.size());
        for (const auto& item : node) append(list, read(item, path.empty() ? path : path + "/", depth + 1));
        return list;
      }
      case YAML::NodeType::Map: {
        Any map = newMap(node.size());
        for (const auto& entry : node) {
          if (!entry.first.IsScalar()) fail("CDKPP2701", "a key is no text", entry.first);
          const std::string& key = entry.first.Scalar();
          if (find(map, key)) fail("CDKPP2701", "the key '" + key + "' is repeated", entry.first);
          std::string inner;
          if (depth == 0) {
            inner = key;
          } else if (depth == 1) {
            inner = path + "/" + key;
            file_.lines.emplace(inner, entry.first.Mark().line + 1);
          }
          freshEntries(map).emplace_back(key, read(entry.second, inner, depth + 1));
        }
        return map;
      }
    }
    return {};
  }

  /// A tag "?" stands for none, "!" for quotes. Behind the tag of a function quotes cannot be told any more; what
  /// functions take as a single scalar is text.
  static Any scalar(const YAML::Node& node) {
    const std::string& tag = node.Tag();
    if (tag.empty() || tag == "?" || tag.ends_with(":int") || tag.ends_with(":float") || tag.ends_with(":bool") ||
        tag.ends_with(":null"))
      return plainScalar(node.Scalar());
    return text(std::string_view(node.Scalar()));
  }

  TemplateFile& file_;
  const IConstruct& about_;
};

/// Notes the lines of the keys of the second level of a JSON document that is known to be right.
void noteLines(std::string_view source, TemplateFile& file) {
  unsigned line = 1, depth = 0;
  std::string section;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (c == '\n') ++line;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (c != '"') continue;
    const std::size_t begin = ++i;
    while (source[i] != '"') i += source[i] == '\\' ? 2 : 1;
    std::string word(source.substr(begin, i - begin));
    const std::size_t next = source.find_first_not_of(" \t\r\n", i + 1);
    if (next == std::string_view::npos || source[next] != ':') continue;
    if (depth == 1) section = word;
    if (depth == 2) file.lines.emplace(section + "/" + word, line);
  }
}

}  // namespace

std::string TemplateFile::place(std::string_view section, std::string_view entry) const {
  const auto found = lines.find(std::string(section) + "/" + std::string(entry));
  return found == lines.end() ? name : name + ":" + std::to_string(found->second);
}

TemplateFile readTemplate(const std::string& name, const IConstruct& about) {
  TemplateFile file{.name = name};
  std::error_code ignored;
  std::ifstream stream(name, std::ios::binary);
  if (!stream || std::filesystem::is_directory(name, ignored))
    throw IoError("CDKPP2700",
                  "the template '" + name +
                      "' cannot be read; a relative path begins at the directory in "
                      "which the program runs",
                  about);
  const std::string source{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const std::size_t first = source.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && source[first] == '{') {
    try {
      file.document = Json::parse(source);
      noteLines(source, file);
      return file;
    } catch (const Error& e) {  // YAML can begin with a brace too
      if (std::filesystem::path(name).extension() == ".json")
        throw ValidationError("CDKPP2701", "the template '" + name + "' is not valid JSON: " + e.message(), about);
    }
  }
  try {
    file.document = Json(Raw{}, YamlReader(file, about).read(YAML::Load(source)));
  } catch (const YAML::Exception& e) {
    throw ValidationError("CDKPP2701",
                          "the template is not valid YAML: " + e.msg + " (" + name + ":" +
                              std::to_string(e.mark.line + 1) + ":" + std::to_string(e.mark.column + 1) + ")",
                          about);
  }
  return file;
}

}  // namespace cdk::detail
