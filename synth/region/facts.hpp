// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cdk::detail {

/** A fact that is built in or registered. */
std::optional<std::string> findFact(std::string_view region, std::string_view name);

/** The partition that the name of a region, known or not, belongs to. */
std::string_view partitionByName(std::string_view region);

}  // namespace cdk::detail
