// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Roles"};
  New<iam::Role> service{stack, "Service", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<iam::Role> all{stack, "All", {
      .assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"),
      .description = "With everything",
      .externalIds = {"one", "two"},
      .inlinePolicies = {
          {"z", iam::PolicyDocument{{.statements = {iam::PolicyStatement{{.actions = {"s3:*"}, .resources = {"*"}}}}}}},
          {"a", iam::PolicyDocument{{
              .assignSids = true,
              .statements = {iam::PolicyStatement{{.actions = {"s3:GetObject"}, .resources = {"*"}}}},
          }}},
      },
      .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess")},
      .maxSessionDuration = Duration::hours(2),
      .path = "/service/",
      .permissionsBoundary = iam::ManagedPolicy::fromAwsManagedPolicyName("PowerUserAccess"),
      .roleName = "all",
  }};
  New<iam::Role> composite{stack, "Composite", {
      .assumedBy = iam::CompositePrincipal(
          iam::ServicePrincipal("ecs.amazonaws.com"), iam::AccountPrincipal("111111111111"),
          iam::ArnPrincipal("arn:aws:iam::222222222222:role/x")),
  }};
  New<iam::Role> account{stack, "Account", {.assumedBy = iam::AccountRootPrincipal()}};
  New<iam::Role> federated{stack, "Federated", {
      .assumedBy = iam::FederatedPrincipal(
          "cognito-identity.amazonaws.com",
          Json::object({{"StringEquals", Json::object({{"cognito-identity.amazonaws.com:aud", "pool"}})}}),
          "sts:AssumeRoleWithWebIdentity"),
  }};
  New<iam::Role> webIdentity{stack, "WebIdentity", {.assumedBy = iam::WebIdentityPrincipal("www.amazon.com")}};
  New<iam::Role> any{stack, "Any", {.assumedBy = iam::AnyPrincipal()}};
  New<iam::Role> organization{stack, "Organization", {.assumedBy = iam::OrganizationPrincipal("o-1234567890")}};
  New<iam::Role> withConditions{stack, "WithConditions", {
      .assumedBy = iam::ServicePrincipal("s3.amazonaws.com", {
          .conditions = Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", Aws::ACCOUNT_ID}})}}),
      }),
  }};
  New<iam::Role> sessionTags{stack, "SessionTags", {
      .assumedBy = iam::ServicePrincipal("lambda.amazonaws.com").withSessionTags(),
  }};

  New<iam::Role> role{stack, "Policies", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  role->addToPolicy(
      iam::PolicyStatement{{.actions = {"s3:PutObject", "s3:GetObject"}, .resources = {"arn:aws:s3:::b/*"}}});
  role->addToPolicy(iam::PolicyStatement{{.actions = {"s3:ListBucket"}, .resources = {"arn:aws:s3:::b/*"}}});
  role->addToPolicy(iam::PolicyStatement{{
      .actions = {"s3:ListBucket"},
      .resources = {"arn:aws:s3:::b", cdk::format("arn:{}:s3:::c", Aws::PARTITION)},
  }});
  role->addToPolicy(iam::PolicyStatement{
      {.actions = {"s3:ListBucket"}, .effect = iam::Effect::DENY, .resources = {"arn:aws:s3:::a"}}});
  role->addToPolicy(iam::PolicyStatement{{.actions = {"kms:Decrypt"}, .resources = {"*"}, .sid = "Named"}});
  role->addToPolicy(iam::PolicyStatement{{
      .actions = {"ec2:*"},
      .conditions = Json::object(
          {{"StringEquals", Json::object({{"a", "b"}})}, {"Bool", Json::object({{"c", "true"}})}}),
      .resources = {"*"},
  }});
  role->addToPolicy(iam::PolicyStatement{{.notActions = {"iam:*"}, .notResources = {"x"}}});
  role->addManagedPolicy(
      iam::ManagedPolicy::fromManagedPolicyArn(stack, "Imported", "arn:aws:iam::111111111111:policy/p"));
  role->assumeRolePolicy().addStatements(iam::PolicyStatement{
      {.actions = {"sts:TagSession"}, .principals = {iam::ServicePrincipal("lambda.amazonaws.com")}}});

  New<iam::Policy> own{stack, "OwnPolicy", {
      .policyName = "own",
      .statements = {iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {"*"}}}},
  }};
  own->attachToRole(role);
  New<iam::ManagedPolicy> managed{stack, "Managed", {
      .description = "managed",
      .roles = {role},
      .statements = {iam::PolicyStatement{{.actions = {"sns:*"}, .resources = {"*"}}}},
  }};
  auto byArn = iam::Role::fromRoleArn(stack, "ByArn", "arn:aws:iam::111111111111:role/path/imported");
  byArn->addToPrincipalPolicy(iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {"*"}}});
  auto immutable = iam::Role::fromRoleArn(
      stack, "Immutable", "arn:aws:iam::111111111111:role/fixed", {.mutable_ = false});
  immutable->addToPrincipalPolicy(iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {"*"}}});
  role->grantPassRole(*byArn);
  app.synth();
}
