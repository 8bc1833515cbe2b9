// SPDX-License-Identifier: Apache-2.0
#include "filesystem/path_text.hpp"

#include <filesystem>
#include <string_view>

namespace cdk::filesystem {

namespace fs = std::filesystem;

namespace {

std::string withoutTrailingSlash(std::string path) {
  if (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

}  // namespace

bool isAbsolute(const std::string& path) { return fs::path(path).is_absolute(); }

std::string resolve(const std::string& path) {
  if (isAbsolute(path)) return normalize(path);
  return normalize((fs::current_path() / path).generic_string());
}

std::string normalize(const std::string& path) {
  const std::string normal = fs::path(path).lexically_normal().generic_string();
  return normal.empty() ? "." : withoutTrailingSlash(normal);
}

std::string relative(const std::string& from, const std::string& to) {
  const std::string result = fs::path(resolve(to)).lexically_relative(resolve(from)).generic_string();
  return result == "." ? "" : result;
}

bool isInside(const std::string& root, const std::string& path) {
  if (path == root) return true;
  const std::string_view prefix = root == "/" ? std::string_view() : std::string_view(root);
  return path.size() > prefix.size() && path.compare(0, prefix.size(), prefix) == 0 && path[prefix.size()] == '/';
}

std::string parentOf(const std::string& path) {
  const std::string parent = fs::path(path).parent_path().generic_string();
  return parent.empty() ? "." : parent;
}

std::string nameOf(const std::string& path) { return fs::path(path).filename().generic_string(); }

std::string join(const std::string& directory, const std::string& name) {
  if (directory.empty()) return name;
  return directory.back() == '/' ? directory + name : directory + '/' + name;
}

}  // namespace cdk::filesystem
