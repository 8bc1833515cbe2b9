// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <nlohmann/json.hpp>

#include <cdkpp/core/file_system.hpp>

namespace cdk::test {

/** One table of the file that make_expected.mjs writes. */
inline const nlohmann::json& expectedFiles(const std::string& table) {
  static const nlohmann::json tables = [] {
    const std::string here = __FILE__;
    const std::string file = here.substr(0, here.find_last_of("/\\") + 1) + "expected.json";
    std::ifstream in(file);
    // ctest runs the program in this directory, where the compiler may have known the file by another path.
    if (!in) in.open("expected.json");
    if (!in) throw std::runtime_error("cannot read " + file);
    return nlohmann::json::parse(in);
  }();
  return tables.at(table);
}

inline void writeText(const std::filesystem::path& path, const std::string& content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << content;
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

inline std::string readText(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/** A temporary directory that is deleted at the end. */
class TemporaryDirectory {
 public:
  TemporaryDirectory() : path_(FileSystem::mkdtemp("cdkpp-test-")) {}
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

/** The files that make_expected.mjs describes. */
class Fixtures : public TemporaryDirectory {
 public:
  Fixtures() {
    for (const auto& fixture : expectedFiles("fixtures")) {
      const std::string base = *this / fixture[0].get<std::string>();
      for (const auto& entry : fixture[1]) create(base, entry);
    }
  }

 private:
  static void create(const std::string& base, const nlohmann::json& entry) {
    namespace fs = std::filesystem;
    const fs::path path = fs::path(base) / entry.at("path").get<std::string>();
    const auto type = entry.at("type").get<std::string>();
    fs::create_directories(type == "directory" ? path : path.parent_path());
    if (type == "link") {
      auto target = entry.at("target").get<std::string>();
      if (target.rfind("{base}", 0) == 0) target.replace(0, 6, base);
      fs::create_symlink(target, path);
    } else if (type == "file") {
      std::string content;
      for (const auto& piece : entry.at("content")) {
        const std::string bytes = latin1(piece[0].get<std::string>());
        for (int i = 0; i < piece[1].get<int>(); ++i) content += bytes;
      }
      writeText(path, content);
    }
  }

  // Bytes are written as the characters U+0000 to U+00FF.
  static std::string latin1(const std::string& utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
      const auto byte = static_cast<unsigned char>(utf8[i]);
      bytes += byte < 0x80 ? utf8[i] : static_cast<char>((byte & 3) << 6 | (utf8[++i] & 0x3F));
    }
    return bytes;
  }
};

inline SymlinkFollowMode followMode(const std::string& text) {
  if (text == "never") return SymlinkFollowMode::NEVER;
  if (text == "always") return SymlinkFollowMode::ALWAYS;
  if (text == "internal-only") return SymlinkFollowMode::BLOCK_EXTERNAL;
  return SymlinkFollowMode::EXTERNAL;
}

inline IgnoreMode ignoreMode(const std::string& text) {
  if (text == "git") return IgnoreMode::GIT;
  if (text == "docker") return IgnoreMode::DOCKER;
  return IgnoreMode::GLOB;
}

}  // namespace cdk::test
