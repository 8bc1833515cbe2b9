// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/file_system.hpp>

#include <filesystem>
#include <random>
#include <system_error>

#include "filesystem/file_error.hpp"
#include "filesystem/path_text.hpp"

namespace cdk {

namespace fs = std::filesystem;

bool FileSystem::isEmpty(const std::string& directory) {
  std::error_code error;
  const fs::directory_iterator first(directory, error);
  filesystem::check(error, "read the directory", directory);
  return first == fs::directory_iterator();
}

std::string FileSystem::tmpdir() {
  std::error_code error;
  const fs::path directory = fs::temp_directory_path(error);
  filesystem::check(error, "find the directory for temporary files", directory.generic_string());
  const fs::path canonical = fs::canonical(directory, error);
  filesystem::check(error, "resolve", directory.generic_string());
  return canonical.generic_string();
}

std::string FileSystem::mkdtemp(const std::string& prefix) {
  constexpr char characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  constexpr int attempts = 100;
  const std::string start = filesystem::join(tmpdir(), prefix);
  std::random_device random;
  std::uniform_int_distribution<std::size_t> position(0, sizeof characters - 2);
  std::error_code error;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    std::string path = start;
    for (int i = 0; i < 6; ++i) path += characters[position(random)];
    if (fs::create_directory(path, error)) {
      // Nobody else's business, as with the function of the C library.
      fs::permissions(path, fs::perms::owner_all, error);
      return path;
    }
    filesystem::check(error, "create the directory", path);
  }
  throw filesystem::FileError("create a temporary directory", start + "XXXXXX", "all names that were tried are taken");
}

void FileSystem::rmrf(const std::string& path) {
  std::error_code error;
  fs::remove_all(path, error);
  filesystem::check(error, "delete", path);
}

}  // namespace cdk
