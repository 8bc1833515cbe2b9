// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/catch2.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/dynamodb.hpp>
#include <cdkpp/s3_assets.hpp>
#include <cdkpp/sqs.hpp>

#include <cstdlib>
#include <string>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using namespace cdk::assertions;
using namespace cdk::assertions::catch2;
using Catch::Matchers::ContainsSubstring;
using cdk::tests::TempDir;

namespace {

/// Sets a variable of the environment for one test; CI may be set where the tests run.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before, had_ = true;
    if (value)
      setenv(name, value, 1);
    else
      unsetenv(name);
  }
  ~Variable() {
    if (had_)
      setenv(name_, before_.c_str(), 1);
    else
      unsetenv(name_);
  }

 private:
  const char* name_;
  std::string before_{};
  bool had_ = false;
};

struct Orders : Stack {
  New<dynamodb::CfnTable> table{
      *this, "Table", {.keySchema = List<dynamodb::CfnTable::KeySchemaProperty>(), .tableName = "orders"}};
  New<sqs::CfnQueue> queue{*this, "Queue", {.visibilityTimeout = 30}};
  using Stack::Stack;
};

/// One comparison of one form of the stack.
void compare(const TempDir& directory, const std::string& tableName = "orders", double timeout = 30) {
  App app;
  New<Orders> stack{app, "Orders"};
  stack->table->tableName = tableName;
  stack->queue->visibilityTimeout = timeout;
  matchesSnapshot(*stack, "orders", {.directory = directory.string()});
}

}  // namespace

TEST_CASE("a snapshot is written when there is none, and compared from then on", "[assertions]") {
  const Variable ci("CI", nullptr);
  const TempDir directory;
  compare(directory);
  CHECK_THAT(directory.read("orders.template.json"), ContainsSubstring("AWS::DynamoDB::Table"));
  compare(directory);
}

TEST_CASE("fails when a snapshot is missing in CI", "[assertions]") {
  const Variable ci("CI", "true");
  const TempDir directory;
  CHECK_THROWS_WITH(compare(directory), ContainsSubstring("CDKPP6011"));
  CHECK_FALSE(std::filesystem::exists(directory.path() / "orders.template.json"));
}

TEST_CASE("fails telling the difference by resource and property, and leaves the new template", "[assertions]") {
  const Variable ci("CI", nullptr);
  const TempDir directory;
  compare(directory);
  const std::string before = directory.read("orders.template.json");
  CHECK_THROWS_WITH(compare(directory, "sales", 60),
      ContainsSubstring("~ Table [AWS::DynamoDB::Table] (") && ContainsSubstring("snapshot.test.cpp:") &&
          ContainsSubstring("TableName: \"orders\" → \"sales\"  [replaces it: its data are lost]") &&
          ContainsSubstring("VisibilityTimeout: 30 → 60\n") && ContainsSubstring("CDKPP_UPDATE_SNAPSHOTS"));
  CHECK(directory.read("orders.template.json") == before);
  CHECK_THAT(directory.read("orders.template.json.unapproved"), ContainsSubstring("sales"));

  compare(directory);  // as before again
  CHECK_FALSE(std::filesystem::exists(directory.path() / "orders.template.json.unapproved"));
}

TEST_CASE("a difference is accepted by a variable of the environment", "[assertions]") {
  const Variable ci("CI", "true");
  const TempDir directory;
  {
    const Variable update("CDKPP_UPDATE_SNAPSHOTS", "1");
    compare(directory);
    compare(directory, "sales");
  }
  CHECK_THAT(directory.read("orders.template.json"), ContainsSubstring("sales"));
  compare(directory, "sales");
  const Variable update("CDKPP_UPDATE_SNAPSHOTS", "0");
  CHECK_THROWS_AS(compare(directory), AssertionError);
}

TEST_CASE("fails when only the order of keys has changed, and says so", "[assertions]") {
  const TempDir directory;
  directory.write("orders.template.json", "{}");
  const Variable update("CDKPP_UPDATE_SNAPSHOTS", "1");
  compare(directory);
  const Variable no("CDKPP_UPDATE_SNAPSHOTS", nullptr);
  std::string text = directory.read("orders.template.json");
  text.replace(text.find("\n  \"Table\""), 3, "\n   ");
  directory.write("orders.template.json", text);
  CHECK_THROWS_WITH(
      compare(directory), ContainsSubstring("the same content in another order or form, first in line 3"));
}

TEST_CASE("fails when the stored file is not JSON", "[assertions]") {
  const TempDir directory;
  directory.write("orders.template.json", "<<<<<<< ours");
  CHECK_THROWS_WITH(compare(directory), ContainsSubstring("orders.template.json:\n  the stored file is not JSON"));
}

TEST_CASE("the hash of an asset is not in a snapshot", "[assertions]") {
  const Variable ci("CI", nullptr);
  const TempDir directory;
  for (const char* content : {"first", "second"}) {
    const auto file = directory.write("page.html", content);
    App app;
    New<Stack> stack{app, "Stack"};
    New<s3_assets::Asset> asset{stack, "Page", {.path = file.string()}};
    New<CfnOutput> url{stack, "Url", {.value = asset->s3ObjectUrl()}};
    matchesSnapshot(*stack, "assets", {.directory = directory.string()});
  }
  CHECK_THAT(directory.read("assets.template.json"), ContainsSubstring("/<asset:Page>.html"));
}

TEST_CASE("a whole assembly and nested stacks have a folder of snapshots", "[assertions]") {
  const Variable ci("CI", nullptr);
  const TempDir directory;
  const SnapshotOptions options{.directory = directory.string()};
  const auto compose = [&](bool second, bool nestedStack, auto check) {
    App app({.outdir = directory.string() + "/out"});
    New<Stack> first{app, "First"};
    New<Stage> stage{app, "Prod"};
    New<Orders> orders{stage, "Orders"};
    if (second) {
      New<Stack> more{app, "Second"};
    }
    if (nestedStack) {
      New<NestedStack> nested{first, "Nested"};
      New<sqs::CfnQueue> queue{nested, "Queue"};
    }
    check(app, *first);
  };
  const auto whole = [&](App& app, Stack&) { matchesSnapshot(app, "app", options); };
  compose(true, true, whole);
  CHECK(std::filesystem::exists(directory.path() / "app/First.template.json"));
  CHECK(std::filesystem::is_directory(directory.path() / "app/assembly-Prod"));
  compose(true, true, [&](App& app, Stack&) { matchesSnapshot(app.synth(), "app", options); });
  try {
    compose(false, true, whole);
    FAIL_CHECK("the second stack is missing");
  } catch (const AssertionError& e) {
    CHECK_THAT(e.message(), ContainsSubstring("app/Second.template.json is no longer written"));
  }
  CHECK(directory.read("app/Second.template.json.unapproved").empty());

  const auto one = [&](App&, Stack& first) { matchesSnapshot(first, "first", options); };
  compose(false, true, one);
  CHECK(std::filesystem::exists(directory.path() / "first.template.json"));
  CHECK(std::filesystem::is_directory(directory.path() / "first"));
  compose(false, true, one);
  CHECK_THROWS_WITH(compose(false, false, one), ContainsSubstring("no longer written"));
}

TEST_CASE("Catch2 shows what an assertion says", "[assertions]") {
  const Variable ci("CI", nullptr);
  const TempDir directory;
  App app;
  New<Orders> stack{app, "Orders"};
  const Template template_ = Template::fromStack(stack);
  CDKPP_CHECK(template_.resourceCountIs("AWS::SQS::Queue", 1));
  CHECK_THAT(template_, HasResource("AWS::SQS::Queue"));
  CHECK_THAT(template_, HasResourceProperties("AWS::SQS::Queue", {{"VisibilityTimeout", 30}}));
  CHECK_THAT(*stack, MatchesSnapshot("orders", {.directory = directory.string()}));
  CHECK_THAT(app, MatchesSnapshot("app", {.directory = directory.string()}));

  const HasResource matcher("AWS::SQS::Queue", {{"DeletionPolicy", "Retain"}});
  CHECK_FALSE(matcher.match(template_));
  CHECK_THAT(matcher.describe(), ContainsSubstring("Missing key 'DeletionPolicy'"));
}
