// SPDX-License-Identifier: Apache-2.0
// A document that does not match, abridged, with what is wrong marked.
#pragma once
#include <cdkpp/assertions/matcher.hpp>

namespace cdk::assertions {

/// Writes the lines of one mismatch. Parts that match are abridged to `{ … }`, failures stand as `!! message` above the
/// line that they are about.
class MismatchRenderer {
 public:
  /// @param maxLines how many lines there may be; those far from a failure are left out first
  explicit MismatchRenderer(std::size_t maxLines = 48) : maxLines_(maxLines) {}
  /// @param label what stands before the document
  std::string render(const MatchResult& result, const std::string& label = {});

 private:
  struct Line {
    std::string text;
    std::size_t indent;
    bool marked;
  };
  void value(const MatchResult& result);
  void array(const MatchResult& result);
  void object(const MatchResult& result);
  void inner(const MatchResult& inner, const Json& actual);
  std::vector<std::string> pathsOf(const MatchResult& result) const;
  void marks(const MatchResult& result, const std::string& path);
  void open(std::string text);
  std::string join() const;

  std::size_t maxLines_;
  std::size_t indent_ = 0;
  std::vector<Line> lines_{};
};

/// A document on one line, with all but its outline left out.
std::string abridged(const Json& value);

}  // namespace cdk::assertions
