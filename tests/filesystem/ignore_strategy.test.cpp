// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "filesystem/file_error.hpp"
#include "fixtures.hpp"
#include "support/catch.hpp"
#include <cdkpp/core/file_system.hpp>

using namespace cdk;

namespace {

const std::string root = "/some/place";

IgnoreStrategy strategyFor(const std::string& mode, const std::vector<std::string>& patterns) {
  return IgnoreStrategy::fromCopyOptions({.exclude = patterns, .ignoreMode = test::ignoreMode(mode)}, root);
}

// The paths for which two decisions differ, for the message of a failed check.
std::string differences(const std::vector<std::string>& paths, const std::string& actual, const std::string& expected) {
  std::string text;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (actual[i] != expected[i])
      text += (text.empty() ? "" : ", ") + nlohmann::json(paths[i]).dump() + " " + actual[i];
  }
  return text;
}

void checkMode(const std::string& mode) {
  const auto paths = test::expectedFiles("paths")[0].get<std::vector<std::string>>();
  const auto isOnlyDots = [](const std::string& path) { return path.find_first_not_of('.') == std::string::npos; };
  for (const auto& entry : test::expectedFiles(mode)) {
    const auto patterns = entry[0].get<std::vector<std::string>>();
    INFO(mode << " " << entry[0].dump(-1, ' ', true));
    if (entry[1] == "error") {
      CHECK_THROWS_AS(strategyFor(mode, patterns), filesystem::FileError);
      continue;
    }
    const IgnoreStrategy strategy = strategyFor(mode, patterns);
    std::string files;
    std::string directories;
    for (const std::string& path : paths) {
      // Upstream refuses names like "..." in one of its modes, so all tables leave them out.
      const bool asked = !isOnlyDots(path);
      files += asked && strategy.ignores(root + "/" + path) ? '1' : '0';
      directories += asked && strategy.completelyIgnores(root + "/" + path) ? '1' : '0';
    }
    CHECK(differences(paths, files, entry[1][0].get<std::string>()) == "");
    CHECK(differences(paths, directories, entry[1][1].get<std::string>()) == "");
  }
}

}  // namespace

TEST_CASE("glob patterns ignore what aws-cdk-lib ignores", "[filesystem][ignore]") { checkMode("glob"); }

TEST_CASE("git patterns ignore what aws-cdk-lib ignores", "[filesystem][ignore]") { checkMode("git"); }

TEST_CASE("docker patterns ignore what aws-cdk-lib ignores", "[filesystem][ignore]") { checkMode("docker"); }

// Where upstream hands on characters of a pattern to a regular expression unseen, ours keep to the format.

TEST_CASE("in docker patterns the characters of regular expressions are plain", "[filesystem][ignore]") {
  const auto ignores = [](const std::string& pattern, const std::string& path) {
    return IgnoreStrategy::docker(root, {pattern}).ignores(root + "/" + path);
  };
  CHECK(ignores("a+b", "a+b"));
  CHECK_FALSE(ignores("a+b", "aab"));
  CHECK(ignores("c++", "c++"));
  CHECK(ignores("(a|b)", "(a|b)"));
  CHECK_FALSE(ignores("(a|b)", "a"));
  CHECK(ignores("{a}^$", "{a}^$"));
  CHECK(ignores("\\d\\[", "d["));
  CHECK(ignores("a\\", "a\\"));
}

TEST_CASE("in git patterns classes can be negated and a backslash takes away a meaning", "[filesystem][ignore]") {
  const auto ignores = [](const std::string& pattern, const std::string& path) {
    return IgnoreStrategy::git(root, {pattern}).ignores(root + "/" + path);
  };
  CHECK(ignores("[!a]", "b"));
  CHECK_FALSE(ignores("[!a]", "a"));
  CHECK_FALSE(ignores("[^a]", "A"));
  CHECK(ignores("[]a]", "]"));
  CHECK(ignores("a\\*", "a*"));
  CHECK_FALSE(ignores("a\\*", "ab"));
  CHECK(ignores("a\\?", "a?"));
  CHECK_FALSE(ignores("a\\?", "ab"));
  CHECK(ignores("a\\bc", "abc"));
}

TEST_CASE("in glob patterns a bar behind a backslash separates nothing", "[filesystem][ignore]") {
  const IgnoreStrategy strategy = IgnoreStrategy::glob(root, {"@(a\\|b)"});
  CHECK(strategy.ignores(root + "/a|b"));
  CHECK_FALSE(strategy.ignores(root + "/a"));
}

TEST_CASE("glob patterns may hold any number of globstars", "[filesystem][ignore]") {
  const IgnoreStrategy strategy = IgnoreStrategy::glob(root, {"**/x/y/**/z/**/w"});
  CHECK(strategy.ignores(root + "/x/y/z/w"));
  CHECK(strategy.ignores(root + "/a/x/y/b/c/z/d/w"));
  CHECK_FALSE(strategy.ignores(root + "/x/z/y/w"));
  CHECK_FALSE(strategy.ignores(root + "/x/y/.hidden/z/w"));
}

TEST_CASE("the named classes of glob patterns know the letters of Latin-1", "[filesystem][ignore]") {
  const auto matches = [](const std::string& pattern, const std::string& name) {
    return IgnoreStrategy::glob(root, {pattern}).ignores(root + "/" + name);
  };
  CHECK(matches("[[:lower:]]", "\u00E9"));
  CHECK_FALSE(matches("[[:lower:]]", "\u00C9"));
  CHECK(matches("[[:upper:]]", "\u00C9"));
  CHECK(matches("[[:alpha:]]", "\u65E5"));
  CHECK_FALSE(matches("[[:alpha:]]", "\u2026"));
  CHECK(matches("[[:print:]]", "x"));
  CHECK_FALSE(matches("[[:print:]]", "\n"));
  CHECK(matches("[![:alpha:]]", "1"));
}

TEST_CASE("a strategy is a value", "[filesystem][ignore]") {
  IgnoreStrategy first = GlobIgnoreStrategy(root, {"*.js"});
  IgnoreStrategy second = first;
  second.add("!a.js");
  CHECK(first.ignores(root + "/a.js"));
  CHECK_FALSE(second.ignores(root + "/a.js"));
  first = std::move(second);
  CHECK_FALSE(first.ignores(root + "/a.js"));
  first = GitIgnoreStrategy(root, {"a/"});
  CHECK(first.completelyIgnores(root + "/a"));
  first.add("b\n# comment\r\nc\r\n");
  CHECK(first.ignores(root + "/c"));
  first = DockerIgnoreStrategy(root, {"a"});
  const IgnoreStrategy third = first;
  CHECK(third.ignores(root + "/a/b"));
}

TEST_CASE("a strategy resolves paths", "[filesystem][ignore]") {
  const IgnoreStrategy strategy = IgnoreStrategy::glob(root + "/x/..//", {"a/b", ".hidden"});
  CHECK(strategy.ignores(root + "/a/b"));
  CHECK(strategy.ignores(root + "/./a//b/"));
  CHECK(strategy.ignores(root + "/a/c/../b"));
  CHECK(strategy.ignores(root + "/.hidden"));
  CHECK_FALSE(strategy.ignores("/a/b"));
  CHECK_FALSE(strategy.ignores(root));
}

TEST_CASE("a strategy refuses what it can't work with", "[filesystem][ignore]") {
  CHECK_THROWS_WITH(IgnoreStrategy::glob("relative", {}),
      "cannot apply an IgnoreStrategy to \"relative\": the path is not "
      "absolute; give the full path");
  CHECK_THROWS_AS(IgnoreStrategy::git("relative", {}), filesystem::FileError);
  CHECK_THROWS_AS(IgnoreStrategy::docker("relative", {}), filesystem::FileError);
  const IgnoreStrategy strategy = IgnoreStrategy::glob(root, {});
  CHECK_THROWS_AS(strategy.ignores("a"), filesystem::FileError);
  CHECK_THROWS_AS(strategy.completelyIgnores("a"), filesystem::FileError);
  CHECK_THROWS_WITH(IgnoreStrategy::glob(root, {std::string(65'537, 'a')}),
      "cannot use the pattern \"" + std::string(60, 'a') + "...\": it has 65537 characters, at most 65536 are allowed");
  CHECK_THROWS_WITH(IgnoreStrategy::docker(root, {"a[b"}),
      "cannot use the pattern \"a[b\": \"[\" has no closing \"]\"; write \"\\[\" for a bracket in a name");
}

TEST_CASE("no pattern takes long", "[filesystem][ignore]") {
  const std::string name(200, 'a');
  const std::string path = root + "/" + name + "b";
  std::string stars;
  std::string groups;
  std::string nested = "a";
  std::string braces;
  std::string negated;
  for (int i = 0; i < 30; ++i) {
    stars += "*a";
    groups += "+(a|aa|*)";
    nested = "+(" + nested + "|a)";
    braces += "{a,b}";
    negated += "!(b)";
  }
  for (const std::string& pattern : {stars + "c", groups + "c", nested + "c", "**/" + stars + "/**/c"}) {
    CHECK_FALSE(IgnoreStrategy::glob(root, {pattern}).ignores(path));
  }
  for (const std::string& pattern : {stars + "c", "**/" + stars + "/**/c"}) {
    CHECK_FALSE(IgnoreStrategy::git(root, {pattern}).ignores(path));
    CHECK_FALSE(IgnoreStrategy::docker(root, {pattern}).ignores(path));
  }
  // Two to the thirty texts, of which the first hundred thousand are looked at.
  CHECK_FALSE(IgnoreStrategy::glob(root, {braces}).ignores(path));
  CHECK_THROWS_AS(IgnoreStrategy::glob(root, {negated}), filesystem::FileError);
}
