// SPDX-License-Identifier: Apache-2.0
#include "assertions/mismatch_renderer.hpp"

#include <algorithm>
#include <set>

#include "assertions/match_values.hpp"

namespace cdk::assertions {

namespace {

constexpr std::size_t kShownNeighbours = 5;  // parts beside a failure that are shown before the rest is left out
constexpr std::size_t kContext = 2;          // lines beside a failure that are kept in a long document
constexpr std::size_t kTextLength = 160;

std::string joined(const std::vector<std::string>& path) {
  std::string text;
  for (const std::string& key : path) text += (text.empty() ? "" : ".") + key;
  return text;
}

std::string more(std::size_t count, const char* what) {
  return "… (" + std::to_string(count) + " more " + what + (count == 1 ? ")" : "s)");
}

}  // namespace

std::string abridged(const Json& value) {
  if (value.isArray()) {
    if (value.size() == 0) return "[]";
    if (value.size() == 1) return "[ " + abridged(value[0]) + " ]";
    const auto scalar = [](const Json& item) { return !item.isArray() && !item.isObject() && !item.isNull(); };
    if (value.size() == 2 && scalar(value[0]) && scalar(value[1]))
      return "[ " + abridged(value[0]) + ", " + abridged(value[1]) + " ]";
    return "[ … ]";
  }
  if (value.isObject()) {
    if (value.size() == 0) return "{}";
    if (value.size() == 1) return "{ \"" + value.key(0) + "\": " + abridged(value.value(0)) + " }";
    return "{ … }";
  }
  return shortJson(value, kTextLength);
}

std::string MismatchRenderer::render(const MatchResult& result, const std::string& label) {
  lines_.clear();
  marks(result, "");
  open(label);
  value(result);
  return join();
}

/// The keys that failures of this result, not of its parts, are about; in the order of recording.
std::vector<std::string> MismatchRenderer::pathsOf(const MatchResult& result) const {
  std::vector<std::string> paths;
  for (const MatchFailure& failure : result.failures_)
    if (const std::string path = joined(failure.path);
        !path.empty() && std::find(paths.begin(), paths.end(), path) == paths.end())
      paths.push_back(path);
  return paths;
}

void MismatchRenderer::marks(const MatchResult& result, const std::string& path) {
  for (const MatchFailure& failure : result.failures_)
    if (joined(failure.path) == path) lines_.push_back({failure.message, indent_, true});
}

void MismatchRenderer::open(std::string text) { lines_.push_back({std::move(text), indent_, false}); }

/// Continues the line that was opened.
void MismatchRenderer::value(const MatchResult& result) {
  if (result.target().isArray()) return array(result);
  if (result.target().isObject()) return object(result);
  lines_.back().text += shortJson(result.target(), kTextLength);
  for (const std::string& path : pathsOf(result)) marks(result, path);
}

void MismatchRenderer::inner(const MatchResult& inner, const Json& actual) {
  if (inner.target().cell() != actual.cell()) lines_.back().text += abridged(actual) + " <*> ";
  value(inner);
}

void MismatchRenderer::array(const MatchResult& result) {
  const Json& target = result.target();
  lines_.back().text += "[";
  ++indent_;
  std::vector<std::string> remaining = pathsOf(result);
  std::size_t shown = 0, left = 0;
  const auto flush = [&] {
    if (left) open(more(left, "element"));
    left = 0;
  };
  for (std::size_t i = 0; i < target.size(); ++i) {
    const std::string key = std::to_string(i);
    const auto part =
        std::find_if(result.inner_.begin(), result.inner_.end(), [&](const auto& entry) { return entry.first == key; });
    const bool failed =
        part != result.inner_.end() || std::find(remaining.begin(), remaining.end(), key) != remaining.end();
    if (!failed && ++shown > kShownNeighbours) {
      ++left;
      continue;
    }
    flush();
    marks(result, key);
    std::erase(remaining, key);
    if (part != result.inner_.end()) {
      marks(part->second, "");
      open("");
      inner(part->second, target[i]);
    } else {
      open(abridged(target[i]));
    }
    if (i + 1 < target.size()) lines_.back().text += ",";
  }
  flush();
  for (const std::string& path : remaining) marks(result, path);
  --indent_;
  open("]");
}

void MismatchRenderer::object(const MatchResult& result) {
  const Json& target = result.target();
  lines_.back().text += "{";
  ++indent_;
  const std::vector<std::string> paths = pathsOf(result);
  std::set<std::string> keys(paths.begin(), paths.end());
  for (std::size_t i = 0; i < target.size(); ++i) keys.insert(target.key(i));
  std::size_t shown = 0, left = 0, number = 0;
  const auto flush = [&] {
    if (left) open(more(left, "key"));
    left = 0;
  };
  for (const std::string& key : keys) {
    ++number;
    const auto part =
        std::find_if(result.inner_.begin(), result.inner_.end(), [&](const auto& entry) { return entry.first == key; });
    const bool failed = part != result.inner_.end() || std::find(paths.begin(), paths.end(), key) != paths.end();
    if (!failed && ++shown > kShownNeighbours) {
      ++left;
      continue;
    }
    flush();
    marks(result, key);
    const Json actual = target[std::string_view(key)];
    if (part != result.inner_.end()) {
      marks(part->second, "");
      open("\"" + key + "\": ");
      inner(part->second, actual);
    } else if (actual.hasValue()) {
      open("\"" + key + "\": " + abridged(actual));
    } else {
      continue;  // the message says that it is missing
    }
    if (number < keys.size()) lines_.back().text += ",";
  }
  flush();
  --indent_;
  open("}");
}

std::string MismatchRenderer::join() const {
  std::vector<bool> kept(lines_.size(), lines_.size() <= maxLines_);
  if (lines_.size() > maxLines_) {
    kept.front() = kept.back() = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_[i].marked) continue;
      for (std::size_t k = i < kContext ? 0 : i - kContext; k <= i + kContext && k < kept.size(); ++k) kept[k] = true;
      // What the failure is in: the last line before it of each lesser depth.
      std::size_t depth = lines_[i].indent;
      for (std::size_t k = i; k-- > 0 && depth > 0;)
        if (!lines_[k].marked && lines_[k].indent < depth) kept[k] = true, depth = lines_[k].indent;
    }
  }
  std::string text;
  std::size_t written = 0, left = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    if (!kept[i] || written >= maxLines_) {
      ++left;
      continue;
    }
    if (left) text += "   …\n";
    left = 0;
    ++written;
    text += (line.marked ? "!! " : "   ") + std::string(2 * line.indent, ' ') + line.text + "\n";
  }
  if (left) text += "   " + more(left, "line") + "\n";
  text.pop_back();
  return text;
}

}  // namespace cdk::assertions
