// SPDX-License-Identifier: Apache-2.0
// The validation plugins that a stage keeps.
#pragma once
#include <cdkpp/core/validations.hpp>

#include "tree/state.hpp"

namespace cdk::detail {

/// An attachment of the stage.
struct StagePlugins {
  static constexpr const char* KEY = "validationPlugins";
  std::vector<ValidationPlugin> list{};
};

}  // namespace cdk::detail
