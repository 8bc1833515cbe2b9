// SPDX-License-Identifier: Apache-2.0
#include "difference.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace parity {
namespace {

constexpr std::size_t maxShown = 240;

std::string shown(const Json& value) {
  std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > maxShown) text = text.substr(0, maxShown) + "…";
  return text;
}

std::vector<std::string> keysOf(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

void describeObjects(
    const std::string& path, const Json& expected, const Json& actual, std::vector<std::string>& lines) {
  std::vector<std::string> expectedKeys, actualKeys;  // those that both have
  for (const std::string& key : keysOf(expected)) {
    const std::string below = fmt::format("{}.{}", path, key);
    if (!actual.contains(key)) {
      lines.push_back(fmt::format("{}: expected {} / actual nothing", below, shown(expected.at(key))));
      continue;
    }
    expectedKeys.push_back(key);
    describeDifferences(below, expected.at(key), actual.at(key), lines);
  }
  for (const std::string& key : keysOf(actual)) {
    if (expected.contains(key))
      actualKeys.push_back(key);
    else
      lines.push_back(fmt::format("{}.{}: expected nothing / actual {}", path, key, shown(actual.at(key))));
  }
  if (expectedKeys != actualKeys)
    lines.push_back(fmt::format("{}: keys in another order: expected {} / actual {}", path,
        fmt::join(expectedKeys, ", "), fmt::join(actualKeys, ", ")));
}

}  // namespace

void describeDifferences(
    const std::string& path, const Json& expected, const Json& actual, std::vector<std::string>& lines) {
  if (expected.is_object() && actual.is_object()) {
    describeObjects(path, expected, actual, lines);
  } else if (expected.is_array() && actual.is_array()) {
    const std::size_t common = std::min(expected.size(), actual.size());
    for (std::size_t i = 0; i < common; ++i)
      describeDifferences(fmt::format("{}[{}]", path, i), expected[i], actual[i], lines);
    for (std::size_t i = common; i < expected.size(); ++i)
      lines.push_back(fmt::format("{}[{}]: expected {} / actual nothing", path, i, shown(expected[i])));
    for (std::size_t i = common; i < actual.size(); ++i)
      lines.push_back(fmt::format("{}[{}]: expected nothing / actual {}", path, i, shown(actual[i])));
  } else if (expected.dump() != actual.dump()) {  // as text: 1 and 1.0 are not the same template
    lines.push_back(fmt::format("{}: expected {} / actual {}", path, shown(expected), shown(actual)));
  }
}

}  // namespace parity
