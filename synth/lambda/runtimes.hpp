// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/lambda/runtime.hpp>

namespace cdk::detail {

/// All runtimes that have a name: what an imported layer is taken to fit.
const List<lambda::Runtime>& allRuntimes();

}  // namespace cdk::detail
