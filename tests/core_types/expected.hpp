// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <nlohmann/json.hpp>

namespace cdk::test {

/// A table of what aws-cdk-lib makes; the tests run in the directory of the file.
inline nlohmann::json expectedTable(const std::string& table) {
  std::ifstream in("expected.json");
  if (!in) throw std::runtime_error("cannot read expected.json; run in the directory of the tests");
  return nlohmann::json::parse(in).at(table);
}

}  // namespace cdk::test
