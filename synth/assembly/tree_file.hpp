// SPDX-License-Identifier: Apache-2.0
// tree.json: the construct tree, for tools that show it.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

std::string renderTreeFile(Construct& root);

}  // namespace cdk::detail
