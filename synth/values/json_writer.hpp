// SPDX-License-Identifier: Apache-2.0
// Writes resolved values as JSON.stringify does.
#pragma once
#include <string>

#include "values/cells.hpp"

namespace cdk::detail {

/// Appends the text of a resolved value. `indent` 0 is compact; `level` is the depth that the value stands at.
/// @throws Error CDKPP2101 when the value holds a token.
void writeJson(std::string& out, const Any& value, int indent, int level = 0);
void writeKey(std::string& out, std::string_view key, int indent);
void writeNewline(std::string& out, int indent, int level);

}  // namespace cdk::detail
