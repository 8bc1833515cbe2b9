// SPDX-License-Identifier: Apache-2.0
// Connects the services of a model: properties of one take constructs of another.
#pragma once
#include "read_model.hpp"

namespace cfngen {

/// Finds the fields of the references that properties accept, and marks these references.
/// @throws std::runtime_error naming the reference that is not there
void link(std::vector<Service>& services);

}  // namespace cfngen
