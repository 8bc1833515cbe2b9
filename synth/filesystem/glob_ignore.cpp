// SPDX-License-Identifier: Apache-2.0
#include "filesystem/glob_ignore.hpp"

#include <algorithm>
#include <string_view>

#include "filesystem/utf16.hpp"

namespace cdk::filesystem {

bool GlobIgnore::ignores(const std::string& path) {
  const std::u16string wide = toUtf16(path);
  PathSegments segments;
  std::u16string_view rest = wide;
  for (std::size_t slash = rest.find(u'/'); slash != std::u16string_view::npos; slash = rest.find(u'/')) {
    segments.push_back(rest.substr(0, slash));
    rest.remove_prefix(slash + 1);
  }
  segments.push_back(rest);
  const auto last = std::find_if(patterns_.rbegin(), patterns_.rend(),
                                 [&segments](const GlobPattern& pattern) { return pattern.matches(segments); });
  return last != patterns_.rend() && !last->isNegated();
}

}  // namespace cdk::filesystem
