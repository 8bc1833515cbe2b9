// SPDX-License-Identifier: Apache-2.0
// The metadata of a stack's artifact: which construct a logical id belongs to, and the annotations.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// {"/path": [{type, data, trace}]}.
Json stackMetadata(Stack& stack);

}  // namespace cdk::detail
