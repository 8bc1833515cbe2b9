// SPDX-License-Identifier: Apache-2.0
#include "filesystem/file_error.hpp"

#include <cerrno>
#include <utility>

namespace cdk::filesystem {

FileError::FileError(const std::string& action, std::string path, std::string cause)
    : std::runtime_error("cannot " + action + " \"" + path + "\": " + cause),
      path_(std::move(path)),
      cause_(std::move(cause)) {}

FileError::FileError(const std::string& action, std::string path, std::error_code cause)
    : FileError(action, std::move(path), cause.message()) {
  code_ = cause;
}

std::error_code lastError() noexcept { return {errno, std::generic_category()}; }

void check(std::error_code code, const char* action, const std::string& path) {
  if (code) throw FileError(action, path, code);
}

}  // namespace cdk::filesystem
