// SPDX-License-Identifier: Apache-2.0
// Corrections of the model where the public data are wrong.
#pragma once
#include <nlohmann/json_fwd.hpp>

namespace cfngen {

/// The model with the operations of a patch applied: JSON Patch (RFC 6902), each operation with a "reason".
/// @throws std::runtime_error when an operation has no reason, nlohmann::json::exception when one does not fit
nlohmann::json patched(const nlohmann::json& model, const nlohmann::json& patch);

}  // namespace cfngen
