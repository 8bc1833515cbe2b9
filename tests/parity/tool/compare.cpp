// SPDX-License-Identifier: Apache-2.0
// parity-compare MASKS EXPECTED ACTUAL
//   Compares the assembly in ACTUAL with the one that upstream made for the same program. Prints what differs, exit 1.
// parity-compare --environment FLAGS CASE
//   Prints the environment in which a case runs: NAME=value entries, each ended by NUL.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "difference.hpp"
#include "mask.hpp"

namespace {

namespace fs = std::filesystem;
using parity::Assembly;
using parity::Json;

constexpr std::size_t maxLines = 40;

std::vector<std::string> compare(
    const fs::path& masks, const fs::path& expectedDirectory, const fs::path& actualDirectory) {
  Assembly expected = parity::readExpected(expectedDirectory);
  Assembly actual = parity::readActual(actualDirectory);
  const std::vector<parity::MaskRule> rules = parity::readMasks(masks);
  const std::set<std::string> changed = parity::mask(expected, rules);
  parity::mask(actual, rules);

  // Templates first: when one differs, its hash differs in the files that name it, which says nothing more.
  std::vector<std::string> paths;
  for (const auto& [path, document] : expected.facts) paths.push_back(path);
  std::stable_partition(paths.begin(), paths.end(), parity::isTemplate);

  std::vector<std::string> lines;
  for (const std::string& path : paths) {
    const Json& document = expected.facts.at(path);
    const auto found = actual.facts.find(path);
    if (found == actual.facts.end()) {
      lines.push_back(fmt::format("{}: expected the file / actual nothing", path));
      continue;
    }
    const std::size_t before = lines.size();
    parity::describeDifferences(path, document, found->second, lines);
    const bool same = lines.size() == before;
    if (same && parity::isTemplate(path) && changed.count(path) == 0 &&
        expected.templates.at(path) != actual.templates.at(path))
      lines.push_back(fmt::format("{}: the same JSON in other bytes (indentation, escapes, final newline)", path));
  }
  for (const auto& [path, document] : actual.facts)
    if (expected.facts.count(path) == 0) lines.push_back(fmt::format("{}: expected nothing / actual the file", path));
  return lines;
}

void printEntry(const std::string& name, const std::string& value) {
  fmt::print("{}={}", name, value);
  std::fputc('\0', stdout);
}

Json readIfThere(const fs::path& file) { return fs::exists(file) ? parity::readJson(file) : Json::object(); }

void printEnvironment(const fs::path& flags, const fs::path& directory) {
  Json context = parity::readJson(flags);
  const Json more = readIfThere(directory / "context.json");
  for (const auto& [key, value] : more.items()) context[key] = value;
  printEntry("CDK_CONTEXT_JSON", context.dump());
  const Json variables = readIfThere(directory / "env.json");
  for (const auto& [name, value] : variables.items()) printEntry(name, value.get<std::string>());
}

}  // namespace

int main(int argc, char** argv) try {
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.size() != 3) {
    fmt::print(stderr, "usage: parity-compare MASKS EXPECTED ACTUAL\n       parity-compare --environment FLAGS CASE\n");
    return 2;
  }
  if (args[0] == "--environment") {
    printEnvironment(args[1], args[2]);
    return 0;
  }
  const std::vector<std::string> lines = compare(args[0], args[1], args[2]);
  for (std::size_t i = 0; i < lines.size() && i < maxLines; ++i) fmt::print("{}\n", lines[i]);
  if (lines.size() > maxLines) fmt::print("… and {} more\n", lines.size() - maxLines);
  return lines.empty() ? 0 : 1;
} catch (const std::exception& error) {
  fmt::print(stderr, "parity-compare: {}\n", error.what());
  return 2;
}
