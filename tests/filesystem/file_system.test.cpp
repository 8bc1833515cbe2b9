// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/file_system.hpp>

#include <filesystem>
#include <string>

#include "filesystem/file_error.hpp"
#include "filesystem/path_text.hpp"
#include "fixtures.hpp"
#include "support/catch.hpp"

using namespace cdk;
namespace fs = std::filesystem;

TEST_CASE("a directory is empty when it has no entries", "[filesystem]") {
  const test::TemporaryDirectory temporary;
  CHECK(FileSystem::isEmpty(temporary.path()));
  test::writeText(temporary / ".hidden", "");
  CHECK_FALSE(FileSystem::isEmpty(temporary.path()));
  CHECK_THROWS_WITH(FileSystem::isEmpty(temporary / "missing"),
      "cannot read the directory \"" + (temporary / "missing") + "\": No such file or directory");
}

TEST_CASE("temporary directories are new and have the prefix and six characters", "[filesystem]") {
  const std::string first = FileSystem::mkdtemp("cdkpp-prefix-");
  const std::string second = FileSystem::mkdtemp("cdkpp-prefix-");
  CHECK(first != second);
  CHECK(fs::path(first).parent_path() == FileSystem::tmpdir());
  CHECK(fs::path(first).filename().string().substr(0, 13) == "cdkpp-prefix-");
  CHECK(fs::path(first).filename().string().size() == 19);
  CHECK(FileSystem::isEmpty(first));
  CHECK(fs::status(first).permissions() == fs::perms::owner_all);
  FileSystem::rmrf(first);
  FileSystem::rmrf(second);
  CHECK_FALSE(fs::exists(first));
  CHECK_THROWS_AS(FileSystem::mkdtemp("no/such/directory/"), filesystem::FileError);
}

TEST_CASE("deleting what is not there is no error", "[filesystem]") {
  const test::TemporaryDirectory temporary;
  CHECK_NOTHROW(FileSystem::rmrf(temporary / "missing"));
  test::writeText(temporary / "a/b/c", "");
  FileSystem::rmrf(temporary / "a");
  CHECK(FileSystem::isEmpty(temporary.path()));
}

TEST_CASE("the temporary directory is free of links", "[filesystem]") {
  CHECK(fs::canonical(FileSystem::tmpdir()) == FileSystem::tmpdir());
}

TEST_CASE("paths are handled as text", "[filesystem][path_text]") {
  CHECK(filesystem::normalize("a//b/./c/../d/") == "a/b/d");
  CHECK(filesystem::normalize("") == ".");
  CHECK(filesystem::normalize("./") == ".");
  CHECK(filesystem::normalize("/") == "/");
  CHECK(filesystem::normalize("../a") == "../a");
  CHECK(filesystem::relative("/a/b", "/a/b") == "");
  CHECK(filesystem::relative("/a/b", "/a/b/c/d/") == "c/d");
  CHECK(filesystem::relative("/a/b", "/a/c") == "../c");
  CHECK(filesystem::relative("/", "/a") == "a");
  CHECK(filesystem::isInside("/a", "/a"));
  CHECK(filesystem::isInside("/a", "/a/b"));
  CHECK_FALSE(filesystem::isInside("/a", "/ab"));
  CHECK(filesystem::isInside("/", "/a"));
  CHECK(filesystem::parentOf("a") == ".");
  CHECK(filesystem::parentOf("/a") == "/");
  CHECK(filesystem::join("/", "a") == "/a");
  CHECK(filesystem::join("a", "b") == "a/b");
}
