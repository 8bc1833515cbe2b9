// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filesystem/glob_segment.hpp"

namespace cdk::filesystem {

/** A relative path cut at its slashes. */
using PathSegments = std::vector<std::u16string_view>;

/** A shell pattern for relative paths. A pattern without a slash is for the last name of the path. */
class GlobPattern {
 public:
  /** @throws FileError when the pattern is longer than 65,536 characters. */
  explicit GlobPattern(const std::string& pattern);

  /** Whether the pattern begins with "!". It takes back then what it matches; matches() does not turn round. */
  bool isNegated() const { return negated_; }
  bool matches(const PathSegments& path) const;

 private:
  /** Empty stands for "**", any number of directories. */
  using Segment = std::optional<GlobSegment>;
  using Segments = std::vector<Segment>;

  static Segments parse(std::u16string_view pattern);
  static bool matches(const Segments& segments, const PathSegments& path);

  bool negated_ = false;
  std::vector<Segments> alternatives_;
};

}  // namespace cdk::filesystem
