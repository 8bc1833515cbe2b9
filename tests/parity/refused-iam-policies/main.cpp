// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  const iam::ServicePrincipal service("lambda.amazonaws.com");
  New<iam::User> user{stack, "User"};
  New<iam::Policy> forced{stack, "Forced", {.force = true}};
  New<iam::Policy> principal{stack, "Principal", {
      .statements = {iam::PolicyStatement{{.actions = {"a:b"}, .principals = {service}, .resources = {"*"}}}},
      .users = {user},
  }};
  New<iam::Policy> noResource{stack, "NoResource", {
      .policyName = "x", .statements = {iam::PolicyStatement{{.actions = {"a:b"}}}}, .users = {user}}};
  New<iam::Policy> sid{stack, "Sid", {
      .policyName = "y",
      .statements = {iam::PolicyStatement{{.actions = {"a:b"}, .resources = {"*"}, .sid = "not plain"}}},
  }};
  New<iam::ManagedPolicy> empty{stack, "Empty"};
  New<iam::Role> role{stack, "Role", {
      .assumedBy = service,
      .inlinePolicies = {{"a", iam::PolicyDocument{{.statements = {iam::PolicyStatement{{.resources = {"*"}}}}}}}},
  }};
  role->assumeRolePolicy().addStatements(iam::PolicyStatement{{.actions = {"sts:AssumeRole"}}});
  app.synth();
}
