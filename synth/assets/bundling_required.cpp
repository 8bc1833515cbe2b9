// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/stack.hpp>

#include "filesystem/glob_pattern.hpp"
#include "filesystem/utf16.hpp"

namespace cdk {

namespace {

bool matches(const std::string& path, const std::string& pattern) {
  const std::u16string text = filesystem::toUtf16(path);
  filesystem::PathSegments segments;
  for (std::u16string_view rest = text;;) {
    const std::size_t slash = rest.find(u'/');
    segments.push_back(rest.substr(0, slash));
    if (slash == std::u16string_view::npos) break;
    rest.remove_prefix(slash + 1);
  }
  const filesystem::GlobPattern glob(pattern);
  // A pattern of one name is for the stacks of the App alone; GlobPattern would take it for any depth.
  const bool isName = pattern.find('/') == std::string::npos && pattern != "**";
  const bool isMatch = (!isName || segments.size() == 1) && glob.matches(segments);
  return isMatch != glob.isNegated();
}

}  // namespace

bool Stack::bundlingRequired() const {
  const Json patterns = node().tryGetContext("aws:cdk:bundling-stacks");
  if (!patterns.isArray()) return true;
  const std::string path = node().path();
  for (std::size_t i = 0; i < patterns.size(); ++i)
    if (patterns[i].isString() && matches(path, patterns[i].asString())) return true;
  return false;
}

}  // namespace cdk
