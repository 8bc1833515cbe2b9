// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

std::vector<std::string> idsOf(const Construct& parent) {
  std::vector<std::string> ids;
  for (const Construct* child : parent.node().children()) ids.push_back(child->node().id());
  return ids;
}

}  // namespace

TEST_CASE("children whose ids are array indices stand first, in ascending order", "[tree]") {
  App app;
  New<Construct> parent{app, "Parent"};
  for (const char* id : {"b", "10", "a", "2", "007", "0"}) New<Construct> child{parent, id};
  CHECK(idsOf(parent) == std::vector<std::string>{"0", "2", "10", "b", "a", "007"});
  CHECK(parent->node().tryRemoveChild("2"));
  New<Construct> again{parent, "2"};
  CHECK(idsOf(parent) == std::vector<std::string>{"0", "2", "10", "b", "a", "007"});
}

TEST_CASE("children are found by their ids when there are many", "[tree]") {
  App app;
  New<Construct> parent{app, "Parent"};
  for (int i = 30; i > 0; --i) New<Construct> child{parent, std::to_string(i)};
  CHECK(idsOf(parent).front() == "1");
  CHECK(idsOf(parent).back() == "30");
  CHECK(parent->node().findChild("17").node().id() == "17");
  CHECK(parent->node().tryRemoveChild("17"));
  CHECK_FALSE(parent->node().tryFindChild("17"));
}

TEST_CASE("an element without a logical id is named by the error", "[tree]") {
  App app;
  New<Stack> stack{app, "Hidden"};
  New<CfnResource> resource{stack, "Default", {.type = "Custom::Type"}};
  try {
    (void)stack->getLogicalId(*resource);
    FAIL("no error");
  } catch (const Error& e) {
    CHECK(e.path() == "Hidden/Default");
    CHECK(std::string(e.code()) == "CDKPP2022");
  }
}

TEST_CASE("a removal policy that is not given is the default of the options, else RETAIN", "[tree]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnResource> kept{stack, "Kept", {.type = "Custom::Type"}};
  kept->applyRemovalPolicy({});
  CHECK(*kept->cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  New<CfnResource> gone{stack, "Gone", {.type = "Custom::Type"}};
  gone->applyRemovalPolicy({}, {.default_ = RemovalPolicy::DESTROY});
  CHECK(*gone->cfnOptions().deletionPolicy == CfnDeletionPolicy::DELETE);
}

TEST_CASE("a join of texts is text at once", "[tree]") {
  const Value<std::string> joined = Fn::join("-", {"a", "", "b"});
  REQUIRE(joined.isLiteral());
  CHECK(joined.literal() == "a--b");
}
