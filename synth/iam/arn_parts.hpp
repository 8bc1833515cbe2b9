// SPDX-License-Identifier: Apache-2.0
// Parts of ARNs that may be tokens.
#pragma once
#include <string>

#include "core_types/tokenized_text.hpp"

namespace cdk::iam {

/// What stands after the last "/" of a name with a path.
inline Value<std::string> lastOfPath(const Value<std::string>& nameWithPath) {
  const detail::TokenizedText text(nameWithPath);
  const std::size_t slash = text.text().rfind('/');
  return slash == std::string::npos ? nameWithPath : text.value(std::string_view(text.text()).substr(slash + 1));
}
/// For readers: tokens stand as <token>.
inline std::string shown(const Value<std::string>& value) { return detail::TokenizedText(value).readable(); }

}  // namespace cdk::iam
