// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/value.hpp>

#include <string>

namespace cdk::detail {

/** A text that is the same for values that are the same: literals by their text, references by what they refer to,
 * other tokens by their identity. Good for comparing within one run only. */
std::string valueKey(const Value<std::string>& value);

}  // namespace cdk::detail
