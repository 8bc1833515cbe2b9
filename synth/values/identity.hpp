// SPDX-License-Identifier: Apache-2.0
// Whether two values are the same before anything is resolved.
#pragma once
#include <string>
#include <string_view>

#include "values/cells.hpp"

namespace cdk::detail {

/// The concatenation that a value is, or nullptr.
const ConcatCell* asConcat(const Any& value);

/// Whether a token is, or begins with, the call of a function (Fn::Join, Fn::ImportValue …) and not a reference.
bool isFunctionCall(const Any& value);

/// The name in {"Ref": name}, which is a pseudo parameter; "" for other values.
std::string_view plainRef(const Any& value);

/// A text that values have in common if and only if they are the same: equal literals, references to one attribute of
/// one element, the same token object, and what is put together of such in the same order. It is for comparing and
/// means nothing outside of the process.
std::string identityText(const Any& value);
void appendIdentity(std::string& out, const Any& value);
inline bool identical(const Any& a, const Any& b) { return a.cell() == b.cell() || identityText(a) == identityText(b); }

}  // namespace cdk::detail
