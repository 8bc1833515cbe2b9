// SPDX-License-Identifier: Apache-2.0
// cfngen <model> [--check] <output> [<table>]
//   makes the L1 classes anew, and the table of the types of their properties, or says with --check what that would
//   change, and exits with 1 if anything
// cfngen <model> --identifiers
//   lists the names that are made of values and properties, for a look at macros
#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "generate.hpp"
#include "identifiers.hpp"
#include "property_table.hpp"

namespace {

namespace fs = std::filesystem;

int check(const cfngen::Files& files, const fs::path& output) {
  const auto found = cfngen::differences(files, output);
  for (const std::string& difference : found) fmt::print("{}\n", difference);
  return found.empty() ? 0 : 1;
}

int checkTable(const std::string& text, const fs::path& table) {
  if (cfngen::holds(table, text)) return 0;
  fmt::print("different {}\n", table.string());
  return 1;
}

int run(std::vector<std::string> arguments) {
  const fs::path modelFolder = arguments[0];
  const cfngen::Model model = cfngen::readModel(modelFolder, modelFolder.parent_path() / "patches");
  if (arguments[1] == "--identifiers") {
    for (const std::string& name : cfngen::identifiers(model)) fmt::print("{}\n", name);
    return 0;
  }
  const bool onlyCheck = arguments[1] == "--check";
  const fs::path output = arguments[onlyCheck ? 2 : 1];
  const fs::path table = arguments.size() > (onlyCheck ? 3U : 2U) ? arguments.back() : "";
  const cfngen::Files files = cfngen::generate(model);
  if (onlyCheck) return check(files, output) | (table.empty() ? 0 : checkTable(cfngen::propertyTable(model), table));

  std::size_t changes = cfngen::writeTree(files, output);
  if (!table.empty()) changes += cfngen::writeFile(table, cfngen::propertyTable(model));
  fmt::print("{} files, {} changed\n", files.size(), changes);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::size_t fewest = arguments.size() > 1 && arguments[1] == "--check" ? 3 : 2;
  if (arguments.size() < fewest || arguments.size() > fewest + 1) {
    fmt::print(stderr, "usage: cfngen <model> [--check] <output> [<table>] | cfngen <model> --identifiers\n");
    return 2;
  }
  try {
    return run(arguments);
  } catch (const std::exception& error) {
    fmt::print(stderr, "cfngen: {}\n", error.what());
    return 2;
  }
}
