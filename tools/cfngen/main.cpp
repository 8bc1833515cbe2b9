// SPDX-License-Identifier: Apache-2.0
// cfngen <model> <output>            makes the L1 classes anew
// cfngen <model> --check <output>    says what that would change; exits 1 if anything
// cfngen <model> --identifiers       lists the names that are made of values and properties, for a look at macros
#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "generate.hpp"
#include "identifiers.hpp"

namespace {

int run(const std::vector<std::string>& arguments) {
  const std::filesystem::path modelFolder = arguments[0];
  const cfngen::Model model = cfngen::readModel(modelFolder, modelFolder.parent_path() / "patches");
  if (arguments[1] == "--identifiers") {
    for (const std::string& name : cfngen::identifiers(model)) fmt::print("{}\n", name);
    return 0;
  }
  const cfngen::Files files = cfngen::generate(model);
  if (arguments[1] != "--check") {
    const std::size_t changes = cfngen::writeTree(files, arguments[1]);
    fmt::print("{} files, {} changed\n", files.size(), changes);
    return 0;
  }
  const auto found = cfngen::differences(files, arguments[2]);
  for (const std::string& difference : found) fmt::print("{}\n", difference);
  return found.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const bool check = arguments.size() == 3 && arguments[1] == "--check";
  if (arguments.size() != 2 && !check) {
    fmt::print(stderr, "usage: cfngen <model> <output> | cfngen <model> --check <output>\n");
    return 2;
  }
  try {
    return run(arguments);
  } catch (const std::exception& error) {
    fmt::print(stderr, "cfngen: {}\n", error.what());
    return 2;
  }
}
