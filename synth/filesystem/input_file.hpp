// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>

namespace cdk::filesystem {

/** A file opened for reading. All functions throw FileError. */
class InputFile {
 public:
  explicit InputFile(const std::string& path);
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  /** Reads up to `size` bytes, fewer only at the end, and returns how many. */
  std::size_t read(char* buffer, std::size_t size);

 private:
  std::FILE* file_;
  std::string path_;
};

/** The whole content of a file. */
std::string readFile(const std::string& path);

}  // namespace cdk::filesystem
