// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>

#include <cdkpp/s3_assets/asset.hpp>

#include "refusal.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

/// An environment variable for the time of a test.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
  ~Variable() { unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

std::string appRefusal() {
  return refusalOf([] { App app; });
}

}  // namespace

TEST_CASE("fails for a context that is not JSON, or no object", "[refusals]") {
  for (const char* text : {"{", "{\"a\": }", "nonsense", "{\"a\": 1} x"}) {
    const Variable context("CDK_CONTEXT_JSON", text);
    CHECK_THAT(appRefusal(),
        ContainsSubstring("CDKPP2030") && ContainsSubstring("CDK_CONTEXT_JSON") && ContainsSubstring("line 1"));
  }
  for (const char* text : {"[]", "1", "null", "\"text\""}) {
    const Variable context("CDK_CONTEXT_JSON", text);
    CHECK_THAT(appRefusal(), ContainsSubstring("CDKPP2030") && ContainsSubstring("object"));
  }
}

TEST_CASE("fails for a file of the context that is missing or broken", "[refusals]") {
  TempDir directory;
  {
    const Variable overflow("CONTEXT_OVERFLOW_LOCATION_ENV", directory.string() + "/none.json");
    CHECK_THAT(appRefusal(), ContainsSubstring("CDKPP2032") && ContainsSubstring("/none.json"));
  }
  const Variable overflow("CONTEXT_OVERFLOW_LOCATION_ENV", directory.write("context.json", "{\n \"a\"\n}").string());
  CHECK_THAT(appRefusal(), ContainsSubstring("CDKPP2030") && ContainsSubstring("CONTEXT_OVERFLOW_LOCATION_ENV") &&
                               ContainsSubstring("line 3"));
}

TEST_CASE("fails for assets that are missing or cannot be read", "[refusals]") {
  Fixture f;
  New<Stack> stack{f.app, "S"};
  TempDir files;
  CHECK_THAT(refusalOf([&] {
    New<s3_assets::Asset> asset{stack, "Gone", {.path = files.string() + "/gone"}};
  }),
      ContainsSubstring("CDKPP2620") && ContainsSubstring("/gone") && ContainsSubstring("context.test.cpp:") &&
          ContainsSubstring("S/Gone"));
  const std::filesystem::path loop = files.path() / "loop";
  std::filesystem::create_symlink("loop", loop);
  CHECK_THAT(refusalOf([&] {
    New<s3_assets::Asset> asset{stack, "Loop", {.path = loop.string()}};
  }),
      ContainsSubstring("CDKPP262") && ContainsSubstring("loop") && ContainsSubstring("context.test.cpp:") &&
          ContainsSubstring("S/Loop"));
}
