// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "decide.hpp"

namespace cfngen {

/// The L1 class of a resource.
std::string writeClass(const ClassPlan& plan);

}  // namespace cfngen
