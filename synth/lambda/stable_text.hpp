// SPDX-License-Identifier: Apache-2.0
// Values as text that is the same in every run, for ids that are made of hashes.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk::detail {

/// The compact JSON text. Tokens stand as upstream writes those of pseudo parameters, others by what they refer to.
std::string stableJsonText(const Any& value);

}  // namespace cdk::detail
