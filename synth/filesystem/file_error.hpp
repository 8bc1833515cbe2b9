// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <system_error>

namespace cdk::filesystem {

/** Something could not be done with a file. The message reads `cannot <action> "<path>": <cause>`. */
class FileError : public std::runtime_error {
 public:
  FileError(const std::string& action, std::string path, std::string cause);
  FileError(const std::string& action, std::string path, std::error_code cause);

  const std::string& path() const noexcept { return path_; }
  /** Why, in words: for errors of the system its own text, such as "No space left on device". */
  const std::string& cause() const noexcept { return cause_; }
  /** The system's error; empty where the system had no part in it. */
  std::error_code code() const noexcept { return code_; }

 private:
  std::string path_;
  std::string cause_;
  std::error_code code_;
};

/** The error of the C library call just made. */
std::error_code lastError() noexcept;

/** Throws a FileError if `code` is an error. */
void check(std::error_code code, const char* action, const std::string& path);

}  // namespace cdk::filesystem
