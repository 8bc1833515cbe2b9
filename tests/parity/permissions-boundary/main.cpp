// SPDX-License-Identifier: Apache-2.0
// A permissions boundary for all roles and users of an app, a stage, a stack or a construct.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

void fill(Construct& scope) {
  New<iam::Role> role{scope, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<iam::User> user{scope, "User"};
  New<iam::CfnRole> cfnRole{scope, "CfnRole", {.assumeRolePolicyDocument = Json::object()}};
  New<iam::CfnUser> own{scope, "Own", {.permissionsBoundary = "its-own"}};
  New<CfnResource> raw{scope, "Raw", {.type = "AWS::IAM::Role"}};
  New<iam::Group> group{scope, "Group"};
}

}  // namespace

int main() {
  App app;
  New<Stack> fromName{app, "FromName", {.permissionsBoundary = PermissionsBoundary::fromName("boundary")}};
  fill(fromName);
  New<Stack> fromArn{app, "FromArn",
      {.permissionsBoundary = PermissionsBoundary::fromArn("arn:aws:iam::111111111111:policy/boundary")}};
  fill(fromArn);
  New<Stack> placeholders{app, "Placeholders",
      {
          .env = Environment{.account = "111111111111", .region = "eu-west-1"},
          .permissionsBoundary =
              PermissionsBoundary::fromName("boundary-${Qualifier}-${AWS::AccountId}-${AWS::Region}"),
      }};
  fill(placeholders);
  New<Stage> stage{app, "Stage", {.permissionsBoundary = PermissionsBoundary::fromName("of-the-stage")}};
  New<Stack> inStage{stage, "Stack"};
  fill(inStage);
  New<Stack> byAspect{app, "ByAspect"};
  New<Group> group{byAspect, "Group"};
  iam::PermissionsBoundary::of(group).apply(iam::ManagedPolicy::fromAwsManagedPolicyName("PowerUserAccess"));
  fill(*group);
  New<Group> cleared{group, "Cleared"};
  New<iam::Role> role{cleared, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  iam::PermissionsBoundary::of(cleared).clear();
  app.synth();
}
