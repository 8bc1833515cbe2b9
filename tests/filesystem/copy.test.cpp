// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "filesystem/file_error.hpp"
#include "fixtures.hpp"
#include "hash/digest.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"
#include <cdkpp/core/file_system.hpp>

using namespace cdk;
namespace fs = std::filesystem;

namespace {

// As make_expected.mjs lists a copy: [path, type, digest or target].
void listInto(nlohmann::json& entries, const fs::path& base, const std::string& inner, const std::string& work) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(base / inner)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end(), text::Utf16Less{});
  for (const std::string& name : names) {
    const std::string relative = inner.empty() ? name : inner + "/" + name;
    const auto status = fs::symlink_status(base / relative);
    if (fs::is_symlink(status)) {
      std::string target = fs::read_symlink(base / relative).string();
      if (const auto at = target.find(work); at != std::string::npos) target.replace(at, work.size(), "{work}");
      entries.push_back({relative, "link", target});
    } else if (fs::is_directory(status)) {
      entries.push_back({relative, "directory", ""});
      listInto(entries, base, relative, work);
    } else {
      entries.push_back({relative, "file", hash::md5(test::readText(base / relative)).str()});
    }
  }
}

}  // namespace

TEST_CASE("copies of directories equal those of aws-cdk-lib", "[filesystem][copy]") {
  const test::Fixtures fixtures;
  int number = 0;
  for (const auto& entry : test::expectedFiles("copies")) {
    const std::string fixture = fixtures / entry[0].get<std::string>();
    const std::string source = fixture + "/" + entry[1].get<std::string>();
    const std::string target = fixtures / ("copies/" + std::to_string(number++));
    const CopyOptions options{.exclude = entry[2].value("exclude", std::vector<std::string>()),
        .follow = test::followMode(entry[2].value("follow", "external")),
        .ignoreMode = test::ignoreMode(entry[2].value("ignoreMode", "glob"))};
    const auto inner = entry[3].get<std::string>();
    const std::string root = inner.empty() ? "" : fixture + "/" + inner;
    INFO(entry.dump(-1, ' ', true));
    if (entry[4] == "error") {
      CHECK_THROWS_AS(FileSystem::copyDirectory(source, target, options, root), filesystem::FileError);
    } else {
      FileSystem::copyDirectory(source, target, options, root);
      auto entries = nlohmann::json::array();
      listInto(entries, target, "", fixtures.path());
      CHECK(entries == entry[4]);
    }
  }
}

TEST_CASE("a copy keeps permissions and overwrites files", "[filesystem][copy]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "source/tool", "new");
  test::writeText(temporary / "target/tool", "old content");
  test::writeText(temporary / "target/other", "stays");
  fs::permissions(temporary / "source/tool", fs::perms::owner_all);
  FileSystem::copyDirectory(temporary / "source", temporary / "target");
  CHECK(test::readText(temporary / "target/tool") == "new");
  CHECK(test::readText(temporary / "target/other") == "stays");
  FileSystem::copyDirectory(temporary / "source", temporary / "fresh");
  CHECK(fs::status(temporary / "fresh/tool").permissions() == fs::perms::owner_all);
}

TEST_CASE("an external link is named when it is forbidden", "[filesystem][copy]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "outside", "");
  fs::create_directories(temporary / "source");
  fs::create_symlink("../outside", temporary / "source/link");
  CHECK_THROWS_WITH(FileSystem::copyDirectory(
                        temporary / "source", temporary / "target", {.follow = SymlinkFollowMode::BLOCK_EXTERNAL}),
      "cannot copy the link \"" + (temporary / "source/link") + "\": it leads to \"" + (temporary / "outside") +
          "\" outside of the directory, which SymlinkFollowMode::BLOCK_EXTERNAL forbids; use EXTERNAL or "
          "ALWAYS to copy "
          "what it leads to, or put a file in its place");
}

TEST_CASE("what can't be copied is an error with path and cause", "[filesystem][copy]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "file", "");
  CHECK_THROWS_WITH(FileSystem::copyDirectory(temporary / "file", temporary / "target"),
      "cannot copy \"" + (temporary / "file") + "\": it is not a directory");
  CHECK_THROWS_WITH(FileSystem::copyDirectory(temporary / "missing", temporary / "target"),
      "cannot copy \"" + (temporary / "missing") + "\": No such file or directory");
  fs::create_directories(temporary / "source");
  const std::string below = temporary / "file/target";
  CHECK_THROWS_WITH(FileSystem::copyDirectory(temporary / "source", below),
      "cannot create the directory \"" + below + "\": Not a directory");
}
