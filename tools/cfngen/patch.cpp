// SPDX-License-Identifier: Apache-2.0
#include "patch.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <nlohmann/json.hpp>

namespace cfngen {

nlohmann::json patched(const nlohmann::json& model, const nlohmann::json& patch) {
  for (const auto& operation : patch)
    if (operation.value("reason", "").empty())
      throw std::runtime_error(fmt::format("the patch of {} gives no reason", operation.value("path", "?")));
  return model.patch(patch);
}

}  // namespace cfngen
