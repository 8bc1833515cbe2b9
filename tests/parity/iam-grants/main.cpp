// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Grants"};
  New<sqs::Queue> queue{stack, "Queue"};
  const iam::ServicePrincipal service("lambda.amazonaws.com");
  New<iam::Role> role{stack, "Role", {.assumedBy = service}};
  New<iam::User> user{stack, "User"};
  New<iam::Group> group{stack, "Group"};
  New<iam::Policy> policy{stack, "Policy"};
  policy->attachToUser(user);
  New<iam::ManagedPolicy> managed{stack, "Managed"};
  const iam::AccountPrincipal account("111111111111");
  const iam::AnyPrincipal anybody;
  auto here = iam::Role::fromRoleName(stack, "Here", "here");
  auto elsewhere = iam::Role::fromRoleArn(stack, "Elsewhere", "arn:aws:iam::222222222222:role/elsewhere");
  auto fixed = iam::Role::fromRoleArn(stack, "Fixed", "arn:aws:iam::222222222222:role/fixed", {.mutable_ = false});
  auto told = iam::Role::fromRoleArn(
      stack, "Told", "arn:aws:iam::222222222222:role/told", {.addGrantsToResources = true, .mutable_ = false});
  auto known = iam::User::fromUserName(stack, "Known", "known");
  for (const iam::IGrantable* grantee : std::initializer_list<const iam::IGrantable*>{
           &*role, &*user, &*group, &*policy, &*managed, &service, &account, &anybody, &*here, &*elsewhere, &*fixed,
           &*told, &*known})
    queue->grantSendMessages(*grantee);

  // What a grant tells, and what waits for it.
  iam::Grant grant = queue->grantConsumeMessages(role);
  iam::PolicyStatement statement = *grant.principalStatement();
  statement.addCondition("Bool", Json::object({{"aws:SecureTransport", "true"}}));
  const auto both = iam::Grant::addToPrincipalAndResource(iam::GrantOnPrincipalAndResourceOptions{
      .actions = {"a:b"},
      .conditions = Json::object({{"Null", Json::object({{"x", "true"}})}}),
      .grantee = role,
      .resource = queue,
      .resourceArns = {"x"},
      .resourceSelfArns = {"*"},
  });
  const auto other = iam::Grant::addToPrincipalAndResource(iam::GrantOnPrincipalAndResourceOptions{
      .actions = {"c:d"},
      .grantee = user,
      .resource = queue,
      .resourceArns = {"x"},
      .resourcePolicyPrincipal = iam::AccountRootPrincipal(),
  });
  iam::Grant::addStatementToResourcePolicy(iam::GrantPolicyWithResourceOptions{
      .grantee = role,
      .resource = queue,
      .statement = iam::PolicyStatement{{.actions = {"e:f"}, .principals = {service}, .resources = {"y"}}},
  });
  iam::Grant::drop(*role, "nothing to do");
  New<CfnResource> waiting{stack, "Waiting", {.type = "Test::Waiting"}};
  grant.combine(both).combine(other).applyBefore(*waiting);
  New<CfnResource> dependent{stack, "Dependent", {.type = "Test::Dependent"}};
  dependent->node().addDependency(grant);
  role->grant(*user, {"iam:GetRole", "iam:ListRolePolicies"});
  role->grantPassRole(*user);
  role->grantAssumeRole(*user);
  iam::RoleGrants::fromRole(*role->node().defaultChild<iam::CfnRole>()).passRole(*group);

  // Accounts that are known.
  New<Stack> mine{app, "Mine", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Stack> theirs{app, "Theirs", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<sqs::Queue> myQueue{mine, "Queue", {.queueName = "mine"}};
  New<iam::Role> theirRole{theirs, "Role", {
      .assumedBy = iam::AccountRootPrincipal(), .roleName = PhysicalName::GENERATE_IF_NEEDED}};
  New<iam::Role> myRole{mine, "Role", {.assumedBy = iam::AccountPrincipal("333333333333")}};
  myQueue->grantSendMessages(theirRole);
  myQueue->grantSendMessages(myRole);
  myQueue->grantSendMessages(iam::Role::fromRoleArn(mine, "Imported", "arn:aws:iam::111111111111:role/imported"));
  myQueue->grantSendMessages(iam::Role::fromRoleArn(mine, "Foreign", "arn:aws:iam::222222222222:role/foreign"));
  New<iam::ManagedPolicy> myManaged{mine, "Managed", {
      .statements = {iam::PolicyStatement{{.actions = {"a:b"}, .resources = {myRole->roleArn()}}}},
  }};
  myManaged->attachToRole(myRole);

  // Roles that are made by hand.
  New<Stack> custom{app, "Custom"};
  iam::Role::customizeRoles(
      *custom, iam::CustomizeRolesOptions{.usePrecreatedRoles = {{"Custom/Role", "made-by-hand"}}});
  New<iam::Role> precreated{custom, "Role", {
      .assumedBy = service,
      .inlinePolicies = {{"inline", iam::PolicyDocument{
          {.statements = {iam::PolicyStatement{{.actions = {"s3:*"}, .resources = {"*"}}}}}}}},
      .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess")},
  }};
  New<sqs::Queue> customQueue{custom, "Queue"};
  customQueue->grantSendMessages(precreated);
  New<iam::ManagedPolicy> customManaged{custom, "Managed", {
      .roles = {precreated},
      .statements = {iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {customQueue->queueArn()}}}},
  }};
  precreated->addManagedPolicy(customManaged);
  New<CfnResource> uses{custom, "Uses", {
      .properties = Json::object({
          {"Arn", precreated->roleArn()},
          {"Name", precreated->roleName()},
          {"Policy", customManaged->managedPolicyArn()},
      }),
      .type = "Test::Uses",
  }};
  app.synth();
}
