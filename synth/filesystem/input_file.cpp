// SPDX-License-Identifier: Apache-2.0
#include "filesystem/input_file.hpp"

#include <cerrno>

#include "filesystem/file_error.hpp"

namespace cdk::filesystem {

InputFile::InputFile(const std::string& path) : file_(std::fopen(path.c_str(), "rb")), path_(path) {
  if (file_ == nullptr) throw FileError("read", path, lastError());
  // Blocks are large: a buffer in between would only cost a copy.
  std::setvbuf(file_, nullptr, _IONBF, 0);
}

InputFile::~InputFile() { std::fclose(file_); }

std::size_t InputFile::read(char* buffer, std::size_t size) {
  errno = 0;
  const std::size_t length = std::fread(buffer, 1, size, file_);
  if (length < size && std::ferror(file_) != 0) throw FileError("read", path_, lastError());
  return length;
}

std::string readFile(const std::string& path) {
  constexpr std::size_t chunk = 64 * 1024;
  InputFile input(path);
  std::string content;
  while (true) {
    const std::size_t before = content.size();
    content.resize(before + chunk);
    const std::size_t length = input.read(content.data() + before, chunk);
    content.resize(before + length);
    if (length < chunk) return content;
  }
}

}  // namespace cdk::filesystem
