// SPDX-License-Identifier: Apache-2.0
#include "cfngen/tree.hpp"

#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

namespace fs = std::filesystem;
using cfngen::differences;
using cfngen::writeTree;

TEST_CASE("a folder is made to hold exactly the generated files", "[cfngen]") {
  const cdk::tests::TempDir folder;
  const cfngen::Files files{{"a.hpp", "a"}, {"s/b.hpp", "b"}};
  CHECK(differences(files, folder.path()) == std::vector<std::string>{"missing a.hpp", "missing s/b.hpp"});
  CHECK(writeTree(files, folder.path()) == 2);
  CHECK(differences(files, folder.path()).empty());

  fs::create_directories(folder.path() / "old");
  std::ofstream(folder.path() / "old/c.hpp") << "c";
  std::ofstream(folder.path() / "a.hpp") << "x";
  CHECK(differences(files, folder.path()) == std::vector<std::string>{"different a.hpp", "superfluous old/c.hpp"});
  CHECK(writeTree(files, folder.path()) == 2);
  CHECK(differences(files, folder.path()).empty());
  CHECK_FALSE(fs::exists(folder.path() / "old"));
}

TEST_CASE("a file that did not change keeps its time stamp", "[cfngen]") {
  const cdk::tests::TempDir folder;
  writeTree({{"a.hpp", "a"}, {"b.hpp", "b"}}, folder.path());
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
  fs::last_write_time(folder.path() / "a.hpp", long_ago);
  fs::last_write_time(folder.path() / "b.hpp", long_ago);
  const auto before = fs::last_write_time(folder.path() / "a.hpp");
  CHECK(writeTree({{"a.hpp", "a"}, {"b.hpp", "c"}}, folder.path()) == 1);
  CHECK(fs::last_write_time(folder.path() / "a.hpp") == before);
  CHECK(fs::last_write_time(folder.path() / "b.hpp") != before);
}
