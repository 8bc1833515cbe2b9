// SPDX-License-Identifier: Apache-2.0
#include "tree.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace cfngen {
namespace {

namespace fs = std::filesystem;

std::set<std::string> existing(const fs::path& folder) {
  std::set<std::string> paths;
  if (!fs::exists(folder)) return paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (!entry.is_directory()) paths.insert(entry.path().lexically_relative(folder).generic_string());
  return paths;
}

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  out << text;
  out.close();
  if (!out) throw std::runtime_error(fmt::format("{}: cannot be written", file.string()));
}

void removeEmptyFolders(const fs::path& folder) {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_directory()) folders.push_back(entry.path());
  std::ranges::sort(folders, std::ranges::greater());  // what is inside comes first
  for (const auto& path : folders)
    if (fs::is_empty(path)) fs::remove(path);
}

}  // namespace

bool holds(const fs::path& file, const std::string& text) {
  std::error_code error;
  if (fs::file_size(file, error) != text.size() || error) return false;
  std::ifstream in(file, std::ios::binary);
  return std::equal(text.begin(), text.end(), std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

std::size_t writeFile(const fs::path& file, const std::string& text) {
  if (holds(file, text)) return 0;
  write(file, text);
  return 1;
}

std::vector<std::string> differences(const Files& files, const fs::path& folder) {
  std::vector<std::string> found;
  std::set<std::string> left = existing(folder);
  for (const auto& [path, text] : files) {
    if (left.erase(path) == 0)
      found.push_back("missing " + path);
    else if (!holds(folder / path, text))
      found.push_back("different " + path);
  }
  for (const std::string& path : left) found.push_back("superfluous " + path);
  return found;
}

std::size_t writeTree(const Files& files, const fs::path& folder) {
  std::size_t changes = 0;
  for (const std::string& path : existing(folder)) {
    if (files.contains(path)) continue;
    fs::remove(folder / path);
    ++changes;
  }
  for (const auto& [path, text] : files) changes += writeFile(folder / path, text);
  removeEmptyFolders(folder);
  return changes;
}

}  // namespace cfngen
