// SPDX-License-Identifier: Apache-2.0
#include "filesystem/git_ignore.hpp"

#include <algorithm>
#include <utility>

#include "filesystem/lines.hpp"
#include "filesystem/utf16.hpp"

namespace cdk::filesystem {

namespace {

constexpr ClassSyntax classSyntax{u"!^", true, true};

bool isSpace(char16_t character) { return character == u' ' || (character >= u'\t' && character <= u'\r'); }

// Number of backslashes right before `end`.
std::size_t backslashesBefore(std::u16string_view text, std::size_t end) {
  std::size_t count = 0;
  while (count < end && text[end - count - 1] == u'\\') ++count;
  return count;
}

// Spaces at the end don't count, but for one behind a backslash.
std::u16string_view withoutTrailingSpace(std::u16string_view text) {
  std::size_t end = text.size();
  while (end > 0 && isSpace(text[end - 1])) --end;
  if (end < text.size() && backslashesBefore(text, end) % 2 == 1) ++end;
  return text.substr(0, end);
}

Expression slash() { return Expression::character(u'/'); }

Expression anyName() { return Expression::oneOrMore(Expression::anyCharacterButSlash()); }

Expression anyPart() { return Expression::zeroOrMore(Expression::anyCharacterButSlash()); }

// Nothing, or directories with a slash at the end.
Expression anyDirectories() {
  return Expression::optional(Expression::sequence({Expression::zeroOrMore(Expression::anyCharacter()), slash()}));
}

// Where the first slash is that is not within a class.
std::size_t findSlash(std::u16string_view pattern) {
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] == u'/') return at;
    if (pattern[at] == u'\\') ++at;
    if (pattern[at] == u'[') at += std::max<std::size_t>(parseClass(pattern, at, classSyntax).length, 1) - 1;
  }
  return std::u16string_view::npos;
}

// What stands between two slashes. Returns false for a pattern that matches nothing.
bool addSegment(std::vector<Expression>& expressions, std::u16string_view segment) {
  for (std::size_t at = 0; at < segment.size(); ++at) {
    switch (segment[at]) {
      case u'*': expressions.push_back(anyPart()); break;
      case u'?': expressions.push_back(Expression::anyCharacterButSlash()); break;
      case u'[': {
        const ParsedClass parsed = parseClass(segment, at, classSyntax);
        if (parsed.outcome != ParsedClass::Outcome::CLASS) return false;
        expressions.push_back(Expression::notAhead(slash()));
        expressions.push_back(Expression::anyOf(parsed.members));
        at += parsed.length - 1;
        break;
      }
      case u'\\':
        if (at + 1 < segment.size()) ++at;
        [[fallthrough]];
      default: expressions.push_back(Expression::character(segment[at]));
    }
  }
  return true;
}

// Whether a pattern has no slash but one at the end.
bool isName(std::u16string_view pattern) {
  return pattern.substr(0, pattern.size() - 1).find(u'/') == std::u16string_view::npos && pattern != u"/";
}

// A pattern without its "!", as an expression for paths; those of directories end in a slash.
Expression compile(std::u16string_view pattern) {
  const bool directoryOnly = pattern.size() > 1 && pattern.back() == u'/';
  if (directoryOnly) pattern.remove_suffix(1);
  std::vector<Expression> expressions;
  if (pattern.front() == u'/') {
    pattern.remove_prefix(1);
    if (pattern.empty()) return Expression::never();
  }
  bool anchoredName = false;  // whether a name must begin here
  while (true) {
    const std::size_t cut = findSlash(pattern);
    const bool last = cut == std::u16string_view::npos;
    const std::u16string_view segment = pattern.substr(0, cut);
    if (segment == u"**" && !last) {
      expressions.push_back(anyDirectories());
    } else if (segment == u"**" && anchoredName) {
      // Everything inside, but not the directory itself; with a slash at the end its directories and itself.
      if (directoryOnly) {
        expressions.back() = Expression::optional(Expression::sequence(
            {slash(), anyName(), Expression::zeroOrMore(Expression::sequence({slash(), anyName()}))}));
      } else {
        expressions.push_back(Expression::oneOrMore(Expression::anyCharacter()));
      }
    } else if (segment == u"**" && directoryOnly) {
      expressions.push_back(Expression::zeroOrMore(Expression::anyCharacter()));
    } else if (last && anchoredName && segment == u"*") {
      expressions.push_back(anyName());
    } else if (!addSegment(expressions, segment)) {
      return Expression::never();
    }
    if (last) break;
    if (segment != u"**") expressions.push_back(slash());
    anchoredName = true;
    pattern.remove_prefix(cut + 1);
  }
  expressions.push_back(directoryOnly ? slash() : Expression::optional(slash()));
  return Expression::sequence(std::move(expressions));
}

}  // namespace

void GitIgnore::add(const std::string& pattern) {
  for (const std::string_view line : splitLines(pattern)) addLine(line);
}

void GitIgnore::addLine(std::string_view line) {
  const std::u16string wide = toUtf16(line);
  std::u16string_view pattern = wide;
  if (pattern.empty() || std::all_of(pattern.begin(), pattern.end(), isSpace) || pattern.front() == u'#') return;
  // A lone backslash at the end escapes nothing: the pattern is invalid.
  if (backslashesBefore(pattern, pattern.size()) == 1) return;
  const bool negated = pattern.front() == u'!';
  if (negated) pattern.remove_prefix(1);
  if (!pattern.empty() && pattern.front() == u'\uFEFF') pattern.remove_prefix(1);
  pattern = withoutTrailingSpace(pattern);
  if (pattern.empty()) return;
  rules_.push_back({negated, isName(pattern), Program(compile(pattern), Program::Case::INSENSITIVE)});
  directories_.clear();
}

bool GitIgnore::ignored(const std::string& path) {
  // What lies in an ignored directory is ignored, and no pattern brings it back.
  const std::size_t cut = path.size() < 2 ? std::string::npos : path.rfind('/', path.size() - 2);
  if (cut != std::string::npos && ignored(path.substr(0, cut + 1))) return true;
  if (path.empty() || path.back() != '/') return matches(path);
  const auto known = directories_.find(path);
  if (known != directories_.end()) return known->second;
  return directories_[path] = matches(path);
}

bool GitIgnore::matches(const std::string& path) const {
  const std::u16string wide = toUtf16(path);
  const std::u16string_view whole = wide;
  // The last name, with the slash of a directory.
  const std::size_t slash = whole.size() < 2 ? std::u16string_view::npos : whole.rfind(u'/', whole.size() - 2);
  const std::u16string_view name = slash == std::u16string_view::npos ? whole : whole.substr(slash + 1);
  const auto last = std::find_if(rules_.rbegin(), rules_.rend(),
                                 [&](const Rule& rule) { return rule.program.matches(rule.nameOnly ? name : whole); });
  return last != rules_.rend() && !last->negated;
}

}  // namespace cdk::filesystem
