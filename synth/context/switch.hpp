// SPDX-License-Identifier: Apache-2.0
// Context values that switch something on.
#pragma once
#include <cdkpp/construct/construct.hpp>

namespace cdk::detail {

/// Whether a context value is there and is neither false nor null.
bool isSwitchedOn(const Construct& scope, const char* context);
/// Whether resources carry the path of their construct in their metadata, as the CLI asks for.
bool writesPaths(const Construct& scope);

}  // namespace cdk::detail
