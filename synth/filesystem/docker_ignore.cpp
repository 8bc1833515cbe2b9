// SPDX-License-Identifier: Apache-2.0
#include "filesystem/docker_ignore.hpp"

#include <algorithm>
#include <utility>

#include "filesystem/file_error.hpp"
#include "filesystem/lines.hpp"
#include "filesystem/path_text.hpp"
#include "filesystem/utf16.hpp"

namespace cdk::filesystem {

namespace {

constexpr ClassSyntax classSyntax{u"^", false, false};

constexpr std::string_view spaces = " \t\n\v\f\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(spaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(spaces) + 1 - begin);
}

Expression anyPart() { return Expression::zeroOrMore(Expression::anyCharacterButSlash()); }

Expression anything() { return Expression::zeroOrMore(Expression::anyCharacter()); }

Expression compile(const std::string& text) {
  const std::u16string pattern = toUtf16(text);
  std::vector<Expression> expressions;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    switch (pattern[at]) {
      case u'*':
        if (at + 1 == pattern.size() || pattern[at + 1] != u'*') {
          expressions.push_back(anyPart());
          break;
        }
        ++at;
        if (at + 1 < pattern.size() && pattern[at + 1] == u'/') ++at;
        if (at + 1 == pattern.size()) {
          expressions.push_back(anything());
        } else {
          expressions.push_back(Expression::optional(Expression::sequence({anything(), Expression::character(u'/')})));
        }
        break;
      case u'?': expressions.push_back(Expression::anyCharacterButSlash()); break;
      case u'[': {
        const ParsedClass parsed = parseClass(pattern, at, classSyntax);
        if (parsed.outcome == ParsedClass::Outcome::UNCLOSED) {
          throw FileError("use the pattern", text, "\"[\" has no closing \"]\"; write \"\\[\" for a bracket in a name");
        }
        if (parsed.hasReversedRange) {
          throw FileError("use the pattern", text,
                          "a range between \"[\" and \"]\" is out of order; write the lower end first");
        }
        expressions.push_back(parsed.outcome == ParsedClass::Outcome::CLASS ? Expression::anyOf(parsed.members)
                                                                            : Expression::never());
        at += parsed.length - 1;
        break;
      }
      case u'\\':
        if (at + 1 < pattern.size()) ++at;
        [[fallthrough]];
      default: expressions.push_back(Expression::character(pattern[at]));
    }
  }
  return Expression::sequence(std::move(expressions));
}

std::vector<std::string_view> namesOf(std::string_view path) {
  std::vector<std::string_view> names;
  while (true) {
    const std::size_t slash = path.find('/');
    names.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return names;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

void DockerIgnore::add(const std::string& pattern) {
  for (const std::string_view line : splitLines(pattern)) {
    addRule(rules_, line);
    addRule(directoryRules_, line);
    // "!a/b/c" takes something back below "a" and "a/b": they must be entered.
    std::string_view rest = line.substr(std::min(line.find_first_not_of(spaces), line.size()));
    if (!rest.empty() && rest.front() == '/') rest.remove_prefix(1);
    if (rest.empty() || rest.front() != '!') continue;
    std::string directory(rest.substr(1));
    while (directory.size() > 1 && directory.back() == '/') directory.pop_back();
    for (directory = parentOf(directory); directory != "/" && directory != "."; directory = parentOf(directory)) {
      addRule(directoryRules_, '!' + directory);
    }
  }
}

void DockerIgnore::addRule(Rules& rules, std::string_view line) {
  if (line.empty() || line.front() == '#') return;
  line = trimmed(line);
  if (line.empty()) return;
  bool negated = line.front() == '!';
  if (negated) line = trimmed(line.substr(1));
  if (line.empty()) return;
  std::string pattern = normalize(std::string(line));
  if (pattern.size() > 1 && pattern.front() == '/') pattern.erase(0, 1);
  // "/!a" takes back as well: Docker looks a second time.
  if (!negated && pattern.front() == '!') {
    negated = true;
    pattern.erase(0, 1);
    if (pattern.empty()) return;
  }
  const auto names = namesOf(pattern);
  const bool anyDepth = std::find(names.begin(), names.end(), "**") != names.end();
  rules.push_back({negated, names.size(), anyDepth, Program(compile(pattern), Program::Case::INSENSITIVE)});
}

bool DockerIgnore::matches(const Rules& rules, const std::string& path) {
  const std::u16string wide = toUtf16(path);
  const std::u16string_view whole = wide;
  // Where the directories above the file end: a pattern that matches one of them matches the file.
  std::vector<std::size_t> ends;
  for (std::size_t slash = wide.find(u'/'); slash != std::u16string::npos; slash = wide.find(u'/', slash + 1)) {
    ends.push_back(slash);
  }
  const auto matchesRule = [&](const Rule& rule) {
    if (rule.program.matches(whole)) return true;
    if (rule.anyDepth) {
      return std::any_of(ends.begin(), ends.end(),
                         [&](std::size_t end) { return rule.program.matches(whole.substr(0, end)); });
    }
    return rule.names <= ends.size() && rule.program.matches(whole.substr(0, ends[rule.names - 1]));
  };
  const auto last = std::find_if(rules.rbegin(), rules.rend(), matchesRule);
  return last != rules.rend() && !last->negated;
}

bool DockerIgnore::completelyIgnores(const std::string& path) {
  return matches(rules_, path) && matches(directoryRules_, path);
}

}  // namespace cdk::filesystem
