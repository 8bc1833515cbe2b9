// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "read_model.hpp"
#include "tree.hpp"

namespace cfngen {

/// All files of constructs/generated for a model. @throws std::runtime_error when two would have one name
Files generate(const Model& model);

}  // namespace cfngen
