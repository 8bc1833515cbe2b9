// SPDX-License-Identifier: Apache-2.0
// JSON with the order of its keys: order is part of what parity compares.
#pragma once

#include <filesystem>
#include <string>

#include <nlohmann/json.hpp>

namespace parity {

using Json = nlohmann::ordered_json;

// The bytes of a file. Throws std::runtime_error with the name of a file that cannot be read.
std::string readText(const std::filesystem::path& file);

// The parsed file. Throws std::runtime_error with the name of a file that is no JSON.
Json readJson(const std::filesystem::path& file);

}  // namespace parity
