// SPDX-License-Identifier: Apache-2.0
#include "filesystem/fingerprint.hpp"

#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "filesystem/file_error.hpp"
#include "fixtures.hpp"
#include "hash/digest.hpp"
#include "support/catch.hpp"
#include <cdkpp/core/file_system.hpp>

using namespace cdk;

namespace {

FingerprintOptions optionsOf(const nlohmann::json& json) {
  FingerprintOptions options;
  options.exclude = json.value("exclude", std::vector<std::string>());
  options.extraHash = json.value("extraHash", "");
  options.follow = test::followMode(json.value("follow", "external"));
  options.ignoreMode = test::ignoreMode(json.value("ignoreMode", "glob"));
  return options;
}

}  // namespace

TEST_CASE("fingerprints equal those of aws-cdk-lib", "[filesystem][fingerprint]") {
  const test::Fixtures fixtures;
  for (const auto& entry : test::expectedFiles("fingerprints")) {
    const std::string path = fixtures / (entry[0].get<std::string>() + "/" + entry[1].get<std::string>());
    const FingerprintOptions options = optionsOf(entry[2]);
    INFO(entry.dump(-1, ' ', true));
    if (entry[3] == "error") {
      CHECK_THROWS_AS(FileSystem::fingerprint(path, options), filesystem::FileError);
    } else {
      CHECK(FileSystem::fingerprint(path, options) == entry[3].get<std::string>());
    }
  }
}

TEST_CASE(
    "a fingerprint does not depend on times, permissions and the place of the files", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "a/x/file", "content");
  test::writeText(temporary / "elsewhere/b/x/file", "content");
  std::filesystem::permissions(temporary / "a/x/file", std::filesystem::perms::owner_all);
  std::filesystem::last_write_time(temporary / "a/x/file", {});
  CHECK(FileSystem::fingerprint(temporary / "a") == FileSystem::fingerprint(temporary / "elsewhere/b"));
}

TEST_CASE("fingerprints take relative paths", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "a/file", "content");
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(temporary.path());
  const std::string relative = FileSystem::fingerprint("a", {.exclude = {"*.x"}});
  std::filesystem::current_path(before);
  CHECK(relative == FileSystem::fingerprint(temporary / "a"));
}

TEST_CASE("a large file is fingerprinted piece by piece", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  std::string content(1 << 20, 'x');
  content[0] = '\0';
  hash::Sha256 hasher;
  std::FILE* file = std::fopen((temporary / "large").c_str(), "wb");
  REQUIRE(file != nullptr);
  for (int i = 0; i < 20; ++i) {
    CHECK(std::fwrite(content.data(), 1, content.size(), file) == content.size());
    hasher.update(content);
  }
  std::fclose(file);
  CHECK(filesystem::contentFingerprint(temporary / "large") == "20971520:" + hasher.hex().str());
}

TEST_CASE("fingerprinting what is not there names it and says why", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  const std::string path = temporary / "missing";
  CHECK_THROWS_WITH(FileSystem::fingerprint(path), "cannot fingerprint \"" + path + "\": No such file or directory");
}

TEST_CASE("a followed link to a pipe is an error, a pipe itself is passed over", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "tree/file", "content");
  const std::string plain = FileSystem::fingerprint(temporary / "tree");
  REQUIRE(mkfifo((temporary / "tree/pipe").c_str(), 0600) == 0);
  REQUIRE(mkfifo((temporary / "outside").c_str(), 0600) == 0);
  CHECK(FileSystem::fingerprint(temporary / "tree") == plain);
  std::filesystem::create_symlink("../outside", temporary / "tree/link");
  CHECK_THROWS_WITH(FileSystem::fingerprint(temporary / "tree"),
      "cannot fingerprint \"" + (temporary / "tree/link") + "\": the link leads to \"" + (temporary / "outside") +
          "\", which is neither a file nor a directory");
  CHECK_NOTHROW(FileSystem::fingerprint(temporary / "tree", {.follow = SymlinkFollowMode::NEVER}));
}

TEST_CASE("a file that can't be opened is an error with its path", "[filesystem][fingerprint]") {
  const test::TemporaryDirectory temporary;
  // As root every file can be read; a directory in the place of a file can't be, for anybody.
  std::filesystem::create_directories(temporary / "directory");
  CHECK_THROWS_WITH(filesystem::contentFingerprint(temporary / "directory"),
      "cannot read \"" + (temporary / "directory") + "\": Is a directory");
  const std::string below = temporary / "file/below";
  test::writeText(temporary / "file", "");
  CHECK_THROWS_WITH(filesystem::contentFingerprint(below), "cannot read \"" + below + "\": Not a directory");
}
