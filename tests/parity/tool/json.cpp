// SPDX-License-Identifier: Apache-2.0
#include "json.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>

namespace parity {

std::string readText(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error(fmt::format("cannot read {}", file.string()));
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Json readJson(const std::filesystem::path& file) {
  const std::string text = readText(file);
  try {
    return Json::parse(text);
  } catch (const Json::exception& error) {
    throw std::runtime_error(fmt::format("{} is no JSON: {}", file.string(), error.what()));
  }
}

}  // namespace parity
