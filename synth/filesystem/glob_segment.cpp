// SPDX-License-Identifier: Apache-2.0
#include "filesystem/glob_segment.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "filesystem/file_error.hpp"

namespace cdk::filesystem {

namespace {

constexpr ClassSyntax classSyntax{u"!^", true, true};

// Groups deeper than this are text, as upstream has it.
constexpr int maxGroupDepth = 2;

// Each negated group repeats what follows it; a pattern that doubles itself more often than this is a mistake.
constexpr std::size_t maxExpressions = 100'000;

bool isGroupType(char16_t character) {
  return std::u16string_view(u"!?+*@").find(character) != std::u16string_view::npos;
}

struct Group;

// Text with wildcards, or a group.
struct Part {
  std::u16string text;
  std::shared_ptr<Group> group;
};

using Parts = std::vector<Part>;

struct Group {
  char16_t type;
  std::vector<Parts> alternatives{};

  // Groups of these types within this one don't count as deeper, because they could as well be written flat.
  bool absorbs(char16_t inner) const {
    const std::u16string_view types = type == u'*' || type == u'+' ? u"*+?@" : u"?@";
    return types.find(inner) != std::u16string_view::npos;
  }

  // Of a negated group: whether it excludes nothing. Upstream goes by the last alternative alone.
  bool excludesNothing() const { return alternatives.back().empty(); }
};

class Parser {
 public:
  explicit Parser(std::u16string_view pattern) : pattern_(pattern) {}

  Parts parse() {
    Parts parts;
    std::size_t at = 0;
    readParts(at, parts, nullptr, 0);
    return parts;
  }

 private:
  // Reads up to the "|" or ")" of `owner`, which is passed over and returned, or up to the end: then 0.
  char16_t readParts(std::size_t& at, Parts& parts, const Group* owner, int depth) {
    std::u16string text;
    const auto flush = [&] {
      if (!text.empty()) parts.push_back({std::exchange(text, {}), nullptr});
    };
    while (at < pattern_.size()) {
      const char16_t character = pattern_[at];
      if (const std::size_t length = opaqueLength(at)) {
        text += pattern_.substr(at, length);
        at += length;
      } else if (opensGroup(at, owner, depth)) {
        const std::size_t start = at;
        const bool deeper = owner == nullptr || !owner->absorbs(character);
        if (auto group = readGroup(at, depth + (deeper ? 1 : 0))) {
          flush();
          parts.push_back({{}, std::move(group)});
        } else {
          // Never closed: no group, but text up to the end.
          text += pattern_.substr(start);
        }
      } else if (owner != nullptr && (character == u'|' || character == u')')) {
        flush();
        ++at;
        return character;
      } else {
        text += character;
        ++at;
      }
    }
    flush();
    return 0;
  }

  std::shared_ptr<Group> readGroup(std::size_t& at, int depth) {
    auto group = std::make_shared<Group>();
    group->type = pattern_[at];
    at += 2;
    char16_t stop = u'|';
    while (stop == u'|') {
      Parts alternative;
      stop = readParts(at, alternative, group.get(), depth);
      group->alternatives.push_back(std::move(alternative));
    }
    return stop == u')' ? group : nullptr;
  }

  bool opensGroup(std::size_t at, const Group* owner, int depth) const {
    if (!isGroupType(pattern_[at]) || at + 1 == pattern_.size() || pattern_[at + 1] != u'(') return false;
    return depth <= maxGroupDepth || (owner != nullptr && owner->absorbs(pattern_[at]));
  }

  // Length of what is copied as it is: an escaped character, or a class up to its bracket (or to the end without one).
  std::size_t opaqueLength(std::size_t at) const {
    if (pattern_[at] == u'\\') return std::min<std::size_t>(2, pattern_.size() - at);
    if (pattern_[at] != u'[') return 0;
    std::size_t end = at + 1;
    if (end < pattern_.size() && (pattern_[end] == u'^' || pattern_[end] == u'!')) ++end;
    for (bool first = true; end < pattern_.size(); first = false) {
      if (pattern_[end] == u'\\') {
        end += 2;
      } else if (pattern_[end++] == u']' && !first) {
        break;
      }
    }
    return std::min(end, pattern_.size()) - at;
  }

  std::u16string_view pattern_;
};

class Compiler {
 public:
  explicit Compiler(std::u16string_view pattern) : pattern_(pattern) {}

  Expression compile(const Parts& parts) { return sequence(parts, true, nullptr); }

 private:
  // What follows a group: the rest of the parts around it, then what follows those.
  struct Rest {
    const Parts& parts;
    std::size_t next;
    const Rest* outer;
  };

  struct Text {
    std::vector<Expression> expressions;
    bool startsWithWildcard = false;
  };

  // `atStart`: whether the name may begin here, so that a wildcard must not take a leading dot.
  Expression sequence(const Parts& parts, bool atStart, const Rest* outer) {
    std::vector<Expression> expressions;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      if (part.group) {
        const Rest rest{parts, i + 1, outer};
        expressions.push_back(group(*part.group, atStart, rest));
        // A negated group may match nothing, which leaves the start to what comes next.
        if (part.group->type != u'!') atStart = false;
      } else {
        Text compiled = text(part.text);
        if (atStart && i == 0 && compiled.startsWithWildcard) expressions.push_back(noLeadingDot());
        for (Expression& expression : compiled.expressions) expressions.push_back(std::move(expression));
        atStart = false;
      }
    }
    return counted(Expression::sequence(std::move(expressions)));
  }

  Expression group(const Group& group, bool atStart, const Rest& rest) {
    switch (group.type) {
      case u'!': return negated(group, atStart, rest);
      case u'?': return Expression::optional(alternatives(group, atStart, rest));
      case u'@': return alternatives(group, atStart, rest);
      default: break;
    }
    Expression repeated = Expression::nothing();
    if (atStart) {
      // Only the first round may not take a leading dot.
      Expression first = alternatives(group, true, rest);
      Expression more = Expression::zeroOrMore(alternatives(group, false, rest));
      repeated = Expression::sequence({std::move(first), std::move(more)});
    } else {
      repeated = Expression::oneOrMore(alternatives(group, false, rest));
    }
    return group.type == u'+' ? std::move(repeated) : Expression::optional(std::move(repeated));
  }

  // Anything, if none of the alternatives together with the rest of the pattern matches up to the end.
  Expression negated(const Group& group, bool atStart, const Rest& rest) {
    std::vector<Expression> expressions;
    if (!group.excludesNothing()) {
      std::vector<Expression> unwanted;
      unwanted.push_back(alternatives(group, atStart, rest));
      for (const Rest* follows = &rest; follows != nullptr; follows = follows->outer) {
        const Parts tail(follows->parts.begin() + static_cast<std::ptrdiff_t>(follows->next), follows->parts.end());
        unwanted.push_back(sequence(tail, false, follows->outer));
      }
      unwanted.push_back(Expression::end());
      expressions.push_back(Expression::notAhead(Expression::sequence(std::move(unwanted))));
    }
    if (atStart) expressions.push_back(noLeadingDot());
    const Expression any = Expression::anyCharacterButSlash();
    expressions.push_back(group.excludesNothing() ? Expression::oneOrMore(any) : Expression::zeroOrMore(any));
    return counted(Expression::sequence(std::move(expressions)));
  }

  Expression alternatives(const Group& group, bool atStart, const Rest& rest) {
    std::vector<Expression> expressions;
    for (const Parts& parts : group.alternatives) expressions.push_back(sequence(parts, atStart, &rest));
    return counted(Expression::choice(std::move(expressions)));
  }

  Text text(std::u16string_view pattern) {
    Text result;
    const auto add = [&](Expression expression, bool wildcard) {
      if (result.expressions.empty()) result.startsWithWildcard = wildcard;
      result.expressions.push_back(counted(std::move(expression)));
    };
    for (std::size_t at = 0; at < pattern.size();) {
      switch (pattern[at]) {
        case u'*':
          at = std::min(pattern.find_first_not_of(u'*', at), pattern.size());
          add(Expression::zeroOrMore(Expression::anyCharacterButSlash()), true);
          continue;
        case u'?': add(Expression::anyCharacterButSlash(), true); break;
        case u'[': {
          const ParsedClass parsed = parseClass(pattern, at, classSyntax);
          if (parsed.outcome == ParsedClass::Outcome::CLASS) {
            add(Expression::anyOf(parsed.members), !parsed.members.single());
            at += parsed.length;
            continue;
          }
          add(parsed.outcome == ParsedClass::Outcome::UNCLOSED ? Expression::character(u'[') : Expression::never(),
              false);
          break;
        }
        case u'\\':
          if (at + 1 < pattern.size()) ++at;
          [[fallthrough]];
        default: add(Expression::character(pattern[at]), false);
      }
      ++at;
    }
    return result;
  }

  static Expression noLeadingDot() { return Expression::notAhead(Expression::character(u'.')); }

  Expression counted(Expression expression) {
    if (++expressions_ > maxExpressions) {
      throw FileError("use the pattern", std::string(pattern_.begin(), pattern_.end()),
                      "it has too many negated groups !(...); divide it into several patterns");
    }
    return expression;
  }

  std::u16string_view pattern_;
  std::size_t expressions_ = 0;
};

// The text of a segment without wildcards.
bool readLiteral(std::u16string_view pattern, std::u16string& literal) {
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    switch (pattern[at]) {
      case u'*':
      case u'?': return false;
      case u'[': {
        const ParsedClass parsed = parseClass(pattern, at, classSyntax);
        const auto only = parsed.members.single();
        if (parsed.outcome == ParsedClass::Outcome::UNCLOSED) {
          literal += u'[';
        } else if (parsed.outcome == ParsedClass::Outcome::CLASS && only) {
          literal += *only;
          at += parsed.length - 1;
        } else {
          return false;
        }
        break;
      }
      case u'\\':
        if (at + 1 < pattern.size()) ++at;
        [[fallthrough]];
      default: literal += pattern[at];
    }
  }
  return true;
}

bool endsWith(std::u16string_view name, std::u16string_view suffix) {
  return name.size() >= suffix.size() && name.substr(name.size() - suffix.size()) == suffix;
}

}  // namespace

GlobSegment::GlobSegment(std::u16string_view pattern) {
  if (pattern.empty()) {
    kind_ = Kind::LITERAL;
    return;
  }
  // "*.js", "???.js": most patterns. A backslash in the suffix is a character here, as upstream has it.
  const char16_t wildcard = pattern[0];
  if (wildcard == u'*' || wildcard == u'?') {
    const std::u16string_view suffix = pattern.substr(std::min(pattern.find_first_not_of(wildcard), pattern.size()));
    if (suffix.find_first_of(u"+@!?*[(") == std::u16string_view::npos) {
      kind_ = Kind::SUFFIX;
      text_ = suffix;
      length_ = wildcard == u'?' ? pattern.size() : 0;
      return;
    }
  }
  const Parts parts = Parser(pattern).parse();
  if (parts.size() == 1 && !parts[0].group && readLiteral(parts[0].text, text_)) {
    kind_ = Kind::LITERAL;
    return;
  }
  if (parts.size() == 1 && parts[0].group && parts[0].group->type != u'!') {
    // A group all by itself can't stand for the empty text, as no name is empty; "+()" is a name.
    auto& alternatives = parts[0].group->alternatives;
    const auto isEmpty = [](const Parts& alternative) { return alternative.empty(); };
    alternatives.erase(std::remove_if(alternatives.begin(), alternatives.end(), isEmpty), alternatives.end());
    if (alternatives.empty()) {
      kind_ = Kind::LITERAL;
      text_ = pattern;
      return;
    }
  }
  program_ = std::make_shared<Program>(Compiler(pattern).compile(parts));
}

bool GlobSegment::matches(std::u16string_view name) const {
  if (kind_ == Kind::LITERAL) return name == text_;
  if (kind_ == Kind::SUFFIX) {
    return !name.empty() && name[0] != u'.' && (length_ == 0 || name.size() == length_) && endsWith(name, text_);
  }
  return name != u"." && name != u".." && program_->matches(name);
}

}  // namespace cdk::filesystem
