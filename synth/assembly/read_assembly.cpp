// SPDX-License-Identifier: Apache-2.0
#include "assembly/read_assembly.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "filesystem/file_error.hpp"

namespace cdk::detail {

namespace fs = std::filesystem;

MemoryAssembly readAssembly(const std::string& directory) {
  MemoryAssembly files;
  std::error_code error;
  fs::recursive_directory_iterator at(directory, error);
  for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    const bool isAsset = name.starts_with("asset.");
    if (isAsset && at->is_directory()) at.disable_recursion_pending();
    if (isAsset || !at->is_regular_file() || !(name.ends_with(".json") || name == "cdk.out")) continue;
    std::ifstream in(at->path(), std::ios::binary);
    if (!in) throw filesystem::FileError("read", at->path().string(), filesystem::lastError());
    files[at->path().lexically_relative(directory).generic_string()] = {std::istreambuf_iterator<char>(in), {}};
  }
  filesystem::check(error, "read the assembly", directory);
  return files;
}

}  // namespace cdk::detail
