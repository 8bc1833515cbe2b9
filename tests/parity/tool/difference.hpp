// SPDX-License-Identifier: Apache-2.0
// What differs between two JSON values, in the words of someone who wants to repair it.
#pragma once

#include <string>
#include <vector>

#include "json.hpp"

namespace parity {

// Appends a line "path: expected … / actual …" for each place where the two differ. The order of keys counts.
void describeDifferences(
    const std::string& path, const Json& expected, const Json& actual, std::vector<std::string>& lines);

}  // namespace parity
