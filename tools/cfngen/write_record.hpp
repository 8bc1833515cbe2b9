// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "decide.hpp"

namespace cfngen {

/// A struct with its fields, the table of their CloudFormation names, and the constants for their values.
std::string writeRecord(const RecordPlan& record);

std::string writeConstants(std::string_view indent, const ConstantsPlan& plan);

}  // namespace cfngen
