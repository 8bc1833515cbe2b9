// SPDX-License-Identifier: Apache-2.0
#include "filesystem/atomic_write.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "filesystem/file_error.hpp"
#include "filesystem/output_file.hpp"
#include "fixtures.hpp"
#include "support/catch.hpp"

using namespace cdk;
using filesystem::AssemblyWriter;
using filesystem::FileError;
namespace fs = std::filesystem;

namespace {

// All names below a directory, sorted.
std::vector<std::string> namesBelow(const std::string& directory) {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    names.push_back(entry.path().lexically_relative(directory).generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

// While it lives no file of this process may grow beyond some size, as on a full disk.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  void (*handler_)(int);
  rlimit before_{};
};

}  // namespace

TEST_CASE("an assembly appears when it is committed, not before", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  const std::string out = temporary / "deep/cdk.out";
  AssemblyWriter writer(out);
  writer.file("manifest.json", "{}");
  writer.file("assembly-Prod/manifest.json", "[]");
  CHECK_FALSE(fs::exists(out + "/manifest.json"));
  writer.commit();
  CHECK(namesBelow(out) == Names{"assembly-Prod", "assembly-Prod/manifest.json", "manifest.json"});
  CHECK(test::readText(out + "/manifest.json") == "{}");
  CHECK(test::readText(out + "/assembly-Prod/manifest.json") == "[]");
}

TEST_CASE("what is not committed leaves no trace", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  {
    AssemblyWriter writer(temporary / "deep/cdk.out");
    writer.file("manifest.json", "{}");
    CHECK_FALSE(namesBelow(temporary.path()).empty());
  }
  CHECK(namesBelow(temporary.path()).empty());
}

TEST_CASE("committing nothing creates the output directory", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  AssemblyWriter(temporary / "cdk.out").commit();
  CHECK(namesBelow(temporary.path()) == Names{"cdk.out"});
}

TEST_CASE("files of others stay in the output directory", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "read.1234.1.lock", "");
  test::writeText(temporary / "synth.lock", "99");
  test::writeText(temporary / "manifest.json", "old");
  AssemblyWriter writer(temporary.path());
  writer.file("manifest.json", "new");
  writer.commit();
  CHECK(namesBelow(temporary.path()) == Names{"manifest.json", "read.1234.1.lock", "synth.lock"});
  CHECK(test::readText(temporary / "synth.lock") == "99");
  CHECK(test::readText(temporary / "manifest.json") == "new");
}

TEST_CASE("a file that would not change is not touched", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  const std::string same(200'000, 's');
  test::writeText(temporary / "same", same);
  test::writeText(temporary / "other", same);
  test::writeText(temporary / "empty", "");
  const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(100);
  for (const char* name : {"same", "other", "empty"}) fs::last_write_time(temporary / name, longAgo);
  AssemblyWriter writer(temporary.path());
  writer.file("same", same);
  writer.file("empty", "");
  std::string other = same;
  other.back() = 't';
  writer.file("other", other);
  writer.commit();
  CHECK(fs::last_write_time(temporary / "same") == longAgo);
  CHECK(fs::last_write_time(temporary / "empty") == longAgo);
  CHECK(fs::last_write_time(temporary / "other") > longAgo);
  CHECK(test::readText(temporary / "other") == other);
}

TEST_CASE("assets are copied unless they are there", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "source/a.js", "code");
  test::writeText(temporary / "source/skip.ts", "code");
  test::writeText(temporary / "one.zip", "zip");
  const std::string out = temporary / "cdk.out";
  test::writeText(out + "/asset.2/kept", "");
  test::writeText(out + "/asset.3.zip", "kept");
  AssemblyWriter writer(out);
  writer.copyDirectory("asset.1", temporary / "source", {.exclude = {"*.ts"}});
  writer.copyDirectory("asset.2", temporary / "source");
  writer.copyFile("asset.3.zip", temporary / "one.zip");
  writer.copyFile("asset.4.zip", temporary / "one.zip");
  writer.commit();
  CHECK(namesBelow(out) == Names{"asset.1", "asset.1/a.js", "asset.2", "asset.2/kept", "asset.3.zip", "asset.4.zip"});
  CHECK(test::readText(out + "/asset.3.zip") == "kept");
  CHECK(test::readText(out + "/asset.4.zip") == "zip");
}

TEST_CASE("a commit that fails half-way is taken back", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "replaced", "old");
  test::writeText(temporary / "directory/in/the/way", "");
  AssemblyWriter writer(temporary.path());
  writer.file("replaced", "new");
  writer.file("created/inside", "new");
  writer.file("directory", "new");
  writer.file("later", "new");
  const std::string path = temporary / "directory";
  CHECK_THROWS_WITH(writer.commit(), "cannot write \"" + path + "\": Is a directory");
  writer.discard();
  CHECK(test::readText(temporary / "replaced") == "old");
  CHECK(namesBelow(temporary.path()) ==
        Names{"directory", "directory/in", "directory/in/the", "directory/in/the/way", "replaced"});
}

TEST_CASE("a disk that fills up leaves the last output untouched", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "first", "old");
  test::writeText(temporary / "second", "old");
  {
    AssemblyWriter writer(temporary.path());
    writer.file("first", "new");
    const FileSizeLimit limit(100'000);
    const std::string path = temporary / "second";
    try {
      writer.file("second", std::string(1'000'000, 'x'));
      FAIL("no error though the disk is full");
    } catch (const FileError& error) {
      CHECK(error.path() == path);
      CHECK(error.code() == std::errc::file_too_large);
      CHECK(error.what() == "cannot write \"" + path + "\": File too large");
    }
  }
  CHECK(namesBelow(temporary.path()) == Names{"first", "second"});
  CHECK(test::readText(temporary / "first") == "old");
  CHECK(test::readText(temporary / "second") == "old");
}

TEST_CASE("a full disk is named as the cause", "[filesystem][atomic_write]") {
  if (!fs::exists("/dev/full")) return;
  CHECK_THROWS_WITH(
      filesystem::writeFile("/dev/full", "content"), "cannot write \"/dev/full\": No space left on device");
  CHECK_THROWS_WITH(filesystem::writeFile("/dev/full", "content", "cdk.out/manifest.json"),
      "cannot write \"cdk.out/manifest.json\": No space left on device");
}

TEST_CASE("places where nothing can be written are errors with path and cause", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / "file", "");
  {
    AssemblyWriter writer(temporary / "file");
    CHECK_THROWS_WITH(writer.file("manifest.json", ""),
        "cannot create the directory \"" + (temporary / "file") + "\": there is a file of that name");
    CHECK_THROWS_AS(writer.commit(), FileError);
  }
  {
    AssemblyWriter writer(temporary / "file/below");
    CHECK_THROWS_AS(writer.file("manifest.json", ""), FileError);
  }
  {
    AssemblyWriter writer(temporary / "out");
    const std::string name(300, 'n');
    writer.file(name, "");
    CHECK_THROWS_WITH(writer.commit(), "cannot write \"" + (temporary / "out/") + name + "\": File name too long");
  }
  {
    AssemblyWriter writer(temporary.path());
    writer.file("file/inner", "");
    CHECK_THROWS_WITH(
        writer.commit(), "cannot create the directory \"" + (temporary / "file") + "\": there is a file of that name");
  }
  CHECK(namesBelow(temporary.path()) == Names{"file"});
}

TEST_CASE("paths stay within the output directory and are given once", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  AssemblyWriter writer(temporary / "out");
  for (const char* path : {"", "..", "../a", "a/../b", "/a", "./a", "a//b", "a/"}) {
    INFO(path);
    CHECK_THROWS_AS(writer.file(path, ""), FileError);
  }
  writer.file("a", "1");
  CHECK_THROWS_WITH(writer.file("a", "2"),
      "cannot write \"" + (temporary / "out/a") + "\": it was written already; two artifacts have the same file name");
  writer.commit();
  CHECK(test::readText(temporary / "out/a") == "1");
}

TEST_CASE("the staging of a run that was killed is removed after a day", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  test::writeText(temporary / ".cdkpp-staging-1/0", "abandoned");
  test::writeText(temporary / ".cdkpp-staging-2/0", "another run");
  fs::last_write_time(temporary / ".cdkpp-staging-1", fs::file_time_type::clock::now() - std::chrono::hours(25));
  AssemblyWriter writer(temporary.path());
  writer.file("a", "");
  writer.commit();
  CHECK(namesBelow(temporary.path()) == Names{".cdkpp-staging-2", ".cdkpp-staging-2/0", "a"});
}

TEST_CASE("two runs can write to one directory", "[filesystem][atomic_write]") {
  const test::TemporaryDirectory temporary;
  AssemblyWriter first(temporary.path());
  AssemblyWriter second(temporary.path());
  first.file("a", "first");
  second.file("a", "second");
  first.commit();
  second.commit();
  CHECK(test::readText(temporary / "a") == "second");
  CHECK(namesBelow(temporary.path()) == Names{"a"});
}
