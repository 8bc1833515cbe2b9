// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Identities"};
  const auto s3 = [] { return iam::PolicyStatement{{.actions = {"s3:*"}, .resources = {"*"}}}; };
  const auto sqs = [] { return iam::PolicyStatement{{.actions = {"sqs:*"}, .resources = {"*"}}}; };
  auto aws = iam::ManagedPolicy::fromAwsManagedPolicyName("ReadOnlyAccess");
  New<iam::ManagedPolicy> managed{stack, "Managed", {.managedPolicyName = "managed", .path = "/p/", .statements = {s3()}}};

  // Groups.
  New<iam::Group> group{stack, "Group", {.groupName = "group", .managedPolicies = {aws}, .path = "/g/"}};
  New<iam::Group> plainGroup{stack, "PlainGroup"};
  plainGroup->addManagedPolicy(managed);
  plainGroup->addManagedPolicy(managed);
  plainGroup->addToPolicy(s3());
  auto importedGroup = iam::Group::fromGroupName(stack, "ImportedGroup", "imported");
  importedGroup->addToPrincipalPolicy(sqs());
  auto groupByArn = iam::Group::fromGroupArn(stack, "GroupByArn", "arn:aws:iam::111111111111:group/by-arn");
  groupByArn->addManagedPolicy(aws);

  // Users.
  New<iam::User> user{stack, "User", {
      .groups = {group, importedGroup},
      .managedPolicies = {aws},
      .password = SecretValue::unsafePlainText("secret"),
      .passwordResetRequired = true,
      .path = "/u/",
      .permissionsBoundary = managed,
      .userName = "user",
  }};
  New<iam::User> plainUser{stack, "PlainUser"};
  plainUser->addToGroup(group);
  group->addUser(plainUser);
  plainUser->addManagedPolicy(managed);
  plainUser->addToPolicy(s3());
  plainUser->addToPrincipalPolicy(sqs());
  auto importedUser = iam::User::fromUserName(stack, "ImportedUser", "imported");
  importedUser->addToPrincipalPolicy(s3());
  importedUser->addToGroup(group);
  importedUser->addToGroup(importedGroup);
  auto userByArn = iam::User::fromUserArn(stack, "UserByArn", "arn:aws:iam::111111111111:user/path/by-arn");
  auto userByAttributes = iam::User::fromUserAttributes(
      stack, "UserByAttributes", iam::UserAttributes{.userArn = Fn::importValue("UserArn")});
  userByAttributes->addToPrincipalPolicy(s3());
  New<iam::AccessKey> key{stack, "Key", {.serial = 2, .status = iam::AccessKeyStatus::INACTIVE, .user = user}};
  New<iam::AccessKey> plainKey{stack, "PlainKey", {.user = plainUser}};

  // Policies.
  New<iam::Policy> policy{stack, "Policy", {
      .groups = {group, groupByArn},
      .policyName = "policy",
      .roles = {iam::Role::fromRoleName(stack, "Named", "named")},
      .statements = {s3()},
      .users = {user, userByArn},
  }};
  policy->addStatements(sqs(), iam::PolicyStatement{
      {.actions = {"sns:*"}, .resources = {key->accessKeyId(), managed->managedPolicyName()}}});
  New<iam::Policy> late{stack, "Late", {.document = iam::PolicyDocument{{.statements = {s3()}}}, .force = true}};
  late->attachToUser(plainUser);
  late->attachToUser(plainUser);
  late->attachToGroup(plainGroup);
  New<iam::Policy> notAttached{stack, "NotAttached", {.statements = {s3()}}};
  New<iam::Policy> noStatements{stack, "NoStatements"};
  New<iam::User> lone{stack, "Lone"};
  noStatements->attachToUser(lone);
  iam::Policy::fromPolicyName(stack, "ImportedPolicy", "imported");
  New<iam::ManagedPolicy> second{stack, "Second", {
      .description = "The second",
      .document = iam::PolicyDocument{{.statements = {sqs()}}},
      .groups = {group},
      .users = {user, userByArn},
  }};
  second->attachToGroup(plainGroup);
  second->attachToUser(plainUser);
  second->addStatements(
      iam::PolicyStatement{{.actions = {"a:b"}, .resources = {second->path(), second->description()}}});

  // Roles.
  auto byArn = iam::Role::fromRoleArn(
      stack, "ByArn", "arn:aws:iam::111111111111:role/path/by-arn", {.defaultPolicyName = "Mine"});
  byArn->addToPrincipalPolicy(s3());
  byArn->addManagedPolicy(second);
  policy->attachToRole(byArn);
  auto imported = iam::Role::fromRoleName(
      stack, "ImportedRole", "imported", {.addGrantsToResources = true, .mutable_ = false});
  imported->addToPrincipalPolicy(s3());
  auto byToken = iam::Role::fromRoleArn(stack, "ByToken", Fn::importValue("RoleArn"));
  byToken->addToPrincipalPolicy(
      iam::PolicyStatement{{.actions = {"a:b"}, .resources = {byToken->roleName(), byToken->roleArn()}}});
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::AccountRootPrincipal()}};
  role->applyRemovalPolicy(RemovalPolicy::RETAIN);
  auto fixed = role->withoutPolicyUpdates();
  fixed->addToPrincipalPolicy(s3());
  role->addToPolicy(iam::PolicyStatement{
      {.actions = {"a:b"}, .resources = {role->roleId(), role->roleName(), fixed->roleArn()}}});
  New<iam::LazyRole> lazy{stack, "Lazy", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  lazy->addToPrincipalPolicy(s3());
  lazy->addManagedPolicy(aws);
  New<iam::LazyRole> unused{stack, "Unused", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  user->addToPolicy(iam::PolicyStatement{{.actions = {"iam:PassRole"}, .resources = {lazy->roleArn()}}});
  lazy->addToPrincipalPolicy(sqs());

  // Instance profiles.
  New<iam::InstanceProfile> profile{stack, "Profile"};
  New<iam::InstanceProfile> namedProfile{stack, "NamedProfile", {
      .instanceProfileName = "profile", .path = "/i/", .role = byArn}};
  auto importedProfile = iam::InstanceProfile::fromInstanceProfileName(stack, "ImportedProfile", "imported");
  auto profileByArn = iam::InstanceProfile::fromInstanceProfileArn(
      stack, "ProfileByArn", "arn:aws:iam::111111111111:instance-profile/p/by-arn");
  auto profileByAttributes = iam::InstanceProfile::fromInstanceProfileAttributes(
      stack, "ProfileByAttributes",
      iam::InstanceProfileAttributes{.instanceProfileArn = profile->instanceProfileArn(), .role = role});
  profile->role()->addToPrincipalPolicy(iam::PolicyStatement{{
      .actions = {"a:b"},
      .resources = {profile->instanceProfileName(), importedProfile->instanceProfileArn(),
                    importedProfile->instanceProfileName(), profileByArn->instanceProfileName(),
                    profileByAttributes->role()->roleName()},
  }});

  // Identity providers.
  New<iam::SamlProvider> saml{stack, "Saml", {
      .metadataDocument = iam::SamlMetadataDocument::fromXml("<xml/>"), .name = "saml"}};
  New<iam::SamlProvider> samlFile{stack, "SamlFile", {
      .metadataDocument = iam::SamlMetadataDocument::fromFile("metadata.xml")}};
  New<iam::OidcProviderNative> native{stack, "Native", {
      .clientIds = {"a", "b"},
      .removalPolicy = RemovalPolicy::RETAIN,
      .thumbprints = {"0123456789012345678901234567890123456789"},
      .url = "https://example.com/oidc",
  }};
  auto importedNative = iam::OidcProviderNative::fromOidcProviderArn(
      stack, "ImportedNative", "arn:aws:iam::111111111111:oidc-provider/x.com");
  New<iam::OpenIdConnectProvider> oidc{stack, "Oidc", {
      .clientIds = {"a"}, .thumbprints = {"b"}, .url = "https://example.com/a"}};
  New<iam::OpenIdConnectProvider> oidcPlain{stack, "OidcPlain", {
      .removalPolicy = RemovalPolicy::RETAIN, .url = "https://example.com/b"}};
  user->addToPolicy(iam::PolicyStatement{{
      .actions = {"c:d"},
      .resources = {saml->samlProviderArn(), native->oidcProviderArn(), native->oidcProviderIssuer(),
                    importedNative->oidcProviderIssuer(), oidc->openIdConnectProviderArn(),
                    oidc->openIdConnectProviderIssuer(), oidc->openIdConnectProviderthumbprints()},
  }});

  // Limits for a scope.
  New<Stack> limited{app, "Limited"};
  iam::PermissionsBoundary::of(limited).apply(aws);
  New<iam::Role> limitedRole{limited, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<iam::User> free{limited, "Free", {.permissionsBoundary = aws}};
  iam::PermissionsBoundary::of(free).clear();
  app.synth();
}
