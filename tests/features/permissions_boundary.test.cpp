// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/nested_stack.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/iam/cfn_user.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;
using tests::partOf;

namespace {

std::string joined(const std::string& end) {
  return R"({"PermissionsBoundary":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",{"Ref":"AWS::AccountId"},)"
         R"(":policy/)" +
         end + R"("]]}})";
}

}  // namespace

TEST_CASE("a boundary limits the roles and users of a stack", "[permissions_boundary]") {
  App app;
  New<Stack> stack{app, "S", {.permissionsBoundary = PermissionsBoundary::fromName("cdk-${Qualifier}-x")}};
  New<CfnResource> role{stack, "R", {.type = "AWS::IAM::Role"}};
  New<iam::CfnUser> user{stack, "U"};
  New<CfnResource> policy{stack, "P", {.type = "AWS::IAM::Policy"}};
  const Json rendered = tests::templateOf(stack);
  CHECK(partOf(rendered, "R", "Properties") == joined("cdk-hnb659fds-x"));
  CHECK(partOf(rendered, "U", "Properties") == joined("cdk-hnb659fds-x"));
  CHECK(partOf(rendered, "P", "Properties").empty());
}

TEST_CASE("placeholders of a boundary are filled in where the environment is settled", "[permissions_boundary]") {
  const auto boundary =
      PermissionsBoundary::fromArn("arn:aws:iam::1:policy/${Qualifier}-${AWS::Region}-${AWS::AccountId}");
  App app;
  New<Stack> stack{app, "S",
      {.env = Environment{.account = "123456789012", .region = "eu-west-1"}, .permissionsBoundary = boundary}};
  New<iam::CfnUser> user{stack, "U"};
  CHECK(partOf(tests::templateOf(stack), "U", "Properties") ==
        R"({"PermissionsBoundary":"arn:aws:iam::1:policy/hnb659fds-eu-west-1-123456789012"})");
  const auto make = [&](const char* id, PermissionsBoundary given) {
    New<Stack> agnostic{app, id, {.permissionsBoundary = given}};
  };
  CHECK_THROWS_WITH(make("A", boundary), Catch::Matchers::ContainsSubstring("CDKPP2508"));
  CHECK_THROWS_WITH(make("B", PermissionsBoundary::fromName("a-${AWS::Region}")),
      Catch::Matchers::ContainsSubstring("${AWS::Region}"));
  CHECK_THROWS_WITH(make("C", PermissionsBoundary::fromArn("arn:${AWS::Partition}:x")),
      Catch::Matchers::ContainsSubstring("partition"));
}

TEST_CASE("the boundary of the inner scope wins, one of the context holds for all", "[permissions_boundary]") {
  App app({.context = {{"@aws-cdk/core:permissionsBoundary", Json::object({{"name", "ctx-${Qualifier}"}})},
               {"@aws-cdk/core:bootstrapQualifier", "qual"}}});
  New<Stack> stack{app, "S"};
  New<iam::CfnUser> user{stack, "U"};
  New<Stage> stage{app, "Pp", {.permissionsBoundary = PermissionsBoundary::fromName("stage")}};
  New<Stack> inStage{stage, "S"};
  New<iam::CfnRole> role{inStage, "R", {.assumeRolePolicyDocument = Json::object(), .permissionsBoundary = "mine"}};
  New<Stack> own{stage, "S2", {.permissionsBoundary = PermissionsBoundary::fromArn("arn:mine")}};
  New<iam::CfnUser> ownUser{own, "U"};
  CHECK(partOf(tests::templateOf(stack), "U", "Properties") == joined("ctx-qual"));
  CHECK(
      tests::templateOf(inStage)["Resources"]["R"]["Properties"]["PermissionsBoundary"]["Fn::Join"][1][4].asString() ==
      ":policy/stage");
  CHECK(partOf(tests::templateOf(own), "U", "Properties") == R"({"PermissionsBoundary":"arn:mine"})");
}
