// SPDX-License-Identifier: Apache-2.0
// The types of all properties as tables, for templates that are read while the program runs: the classes themselves
// cannot be asked then.
#pragma once
#include <string>

#include "read_model.hpp"

namespace cfngen {

/// The text of synth/include/property_types.generated.cpp.
std::string propertyTable(const Model& model);

}  // namespace cfngen
