// SPDX-License-Identifier: Apache-2.0
#include "filesystem/output_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "filesystem/file_error.hpp"
#include "filesystem/input_file.hpp"

namespace cdk::filesystem {

void writeFile(const std::string& path, std::string_view content, const std::string& shownPath) {
  const std::string& shown = shownPath.empty() ? path : shownPath;
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) throw FileError("write", shown, lastError());
  // One block, written as it is.
  std::setvbuf(file, nullptr, _IONBF, 0);
  errno = 0;
  const bool written = std::fwrite(content.data(), 1, content.size(), file) == content.size();
  const std::error_code writing = lastError();
  errno = 0;
  const bool closed = std::fclose(file) == 0;
  if (!written) throw FileError("write", shown, writing);
  if (!closed) throw FileError("write", shown, lastError());
}

bool hasContent(const std::string& path, std::string_view content) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) != content.size()) {
    return false;
  }
  constexpr std::size_t chunk = 64 * 1024;
  std::string buffer(content.size() < chunk ? content.size() + 1 : chunk, '\0');
  try {
    InputFile input(path);
    while (const std::size_t length = input.read(buffer.data(), buffer.size())) {
      if (length > content.size() || std::memcmp(buffer.data(), content.data(), length) != 0) return false;
      content.remove_prefix(length);
    }
  } catch (const FileError&) {
    // What can't be read may still be replaced.
    return false;
  }
  return content.empty();
}

}  // namespace cdk::filesystem
