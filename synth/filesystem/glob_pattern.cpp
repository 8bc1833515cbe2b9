// SPDX-License-Identifier: Apache-2.0
#include "filesystem/glob_pattern.hpp"

#include <algorithm>

#include "filesystem/brace_expansion.hpp"
#include "filesystem/file_error.hpp"
#include "filesystem/utf16.hpp"

namespace cdk::filesystem {

namespace {

constexpr std::size_t maxPatternLength = 65'536;

// Cuts at slashes, of which several count as one; resolves ".." where a name stands before it.
std::vector<std::u16string_view> splitPattern(std::u16string_view pattern) {
  std::vector<std::u16string_view> parts;
  while (true) {
    const std::size_t slash = pattern.find(u'/');
    const std::u16string_view part = pattern.substr(0, slash);
    const bool repeatedGlobstar = part == u"**" && !parts.empty() && parts.back() == u"**";
    const bool goesUp = part == u".." && !parts.empty() && !parts.back().empty() && parts.back() != u".." &&
                        parts.back() != u"." && parts.back() != u"**";
    if (goesUp) {
      parts.pop_back();
    } else if (!repeatedGlobstar) {
      parts.push_back(part);
    }
    if (slash == std::u16string_view::npos) break;
    pattern.remove_prefix(std::min(pattern.find_first_not_of(u'/', slash), pattern.size()));
  }
  if (parts.empty()) parts.emplace_back();
  return parts;
}

bool isHidden(std::u16string_view name) { return !name.empty() && name[0] == u'.'; }

}  // namespace

GlobPattern::GlobPattern(const std::string& pattern) {
  const std::u16string wide = toUtf16(pattern);
  if (wide.size() > maxPatternLength) {
    throw FileError("use the pattern", pattern.substr(0, 60) + "...",
                    "it has " + std::to_string(wide.size()) + " characters, at most 65536 are allowed");
  }
  negated_ = !wide.empty() && wide[0] == u'!';
  // Comments match nothing, and an empty pattern only the empty path.
  if (wide.empty() || wide[0] == u'#') return;
  std::u16string_view positive = wide;
  positive.remove_prefix(std::min(positive.find_first_not_of(u'!'), positive.size()));
  const std::size_t open = positive.find(u'{');
  if (open != std::u16string_view::npos && positive.find(u'}', open) != std::u16string_view::npos) {
    for (const std::u16string& expanded : expandBraces(positive)) alternatives_.push_back(parse(expanded));
  } else {
    alternatives_.push_back(parse(positive));
  }
}

GlobPattern::Segments GlobPattern::parse(std::u16string_view pattern) {
  Segments segments;
  for (const std::u16string_view part : splitPattern(pattern)) {
    if (part == u"**") {
      segments.emplace_back();
    } else {
      segments.emplace_back(GlobSegment(part));
    }
  }
  return segments;
}

bool GlobPattern::matches(const PathSegments& path) const {
  return std::any_of(alternatives_.begin(), alternatives_.end(), [&path](const Segments& segments) {
    // Nothing but a name: the directory does not matter.
    return segments.size() == 1 ? matches(segments, {path.back()}) : matches(segments, path);
  });
}

bool GlobPattern::matches(const Segments& segments, const PathSegments& path) {
  // reachable[i]: whether the segments so far can match the first i names of the path.
  std::vector<bool> reachable(path.size() + 1);
  reachable[0] = true;
  for (std::size_t s = 0; s < segments.size(); ++s) {
    std::vector<bool> next(path.size() + 1);
    for (std::size_t i = 0; i <= path.size(); ++i) {
      if (!reachable[i]) continue;
      if (segments[s]) {
        if (i < path.size() && segments[s]->matches(path[i])) next[i + 1] = true;
        continue;
      }
      // "**" at the end wants at least one name; elsewhere none will do.
      std::size_t end = i;
      if (s + 1 < segments.size()) next[end] = true;
      while (end < path.size() && !isHidden(path[end])) next[++end] = true;
    }
    reachable = std::move(next);
  }
  return reachable[path.size()];
}

}  // namespace cdk::filesystem
