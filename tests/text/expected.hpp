// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <nlohmann/json.hpp>

namespace cdk::test {

/** One table of the file that make_expected.mjs writes. */
inline nlohmann::json expectedText(const std::string& table) {
  static const nlohmann::json tables = [] {
    const std::string here = __FILE__;
    const std::string file = here.substr(0, here.find_last_of("/\\") + 1) + "expected.json";
    std::ifstream in(file);
    // ctest runs the program in this directory, where the compiler may have known the file by another path.
    if (!in) in.open("expected.json");
    if (!in) throw std::runtime_error("cannot read " + file);
    return nlohmann::json::parse(in);
  }();
  return tables.at(table);
}

}  // namespace cdk::test
