// SPDX-License-Identifier: Apache-2.0
// Decides the static functions of a class: the ARN of a reference, and references of a name or an ARN.
#pragma once
#include "decide.hpp"

namespace cfngen {

StaticsPlan decideStatics(const Resource& resource);

}  // namespace cfngen
