// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>
#include <string>

#include "read_model.hpp"

namespace cfngen {

/// The names of all fields and constants that stand in the generated code.
std::set<std::string> identifiers(const Model& model);

}  // namespace cfngen
