// SPDX-License-Identifier: Apache-2.0
// Reads the model from its files.
#pragma once
#include <filesystem>
#include <string>
#include <vector>
#include <nlohmann/json_fwd.hpp>

#include "model.hpp"

namespace cfngen {

struct Model {
  std::string upstreamVersion;  // of aws-cdk-lib
  std::vector<Service> services;
};

/// One service from its JSON object.
Service readService(const nlohmann::json& json);

/// All services of a folder, with the patches of another folder (which may be missing) applied.
/// @throws std::runtime_error naming the file that cannot be used
Model readModel(const std::filesystem::path& folder, const std::filesystem::path& patches);

}  // namespace cfngen
