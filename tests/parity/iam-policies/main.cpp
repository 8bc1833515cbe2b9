// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

namespace {

Json condition(const char* operation, const char* key, const Json& value) {
  return Json::object({{operation, Json::object({{key, value}})}});
}
iam::PolicyStatement a(List<Value<std::string>> actions, List<Value<std::string>> resources) {
  return iam::PolicyStatement{{.actions = actions, .resources = resources}};
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Policies"};
  const auto write = [&](const char* id, const iam::PolicyDocument& document) {
    New<CfnResource> resource{stack, id, {
        .properties = Json::object({{"Document", document.toJson()}}),
        .type = "Test::Policy",
    }};
  };

  // Every method of a statement.
  iam::PolicyStatement statement;
  statement.addActions({"s3:Get*", "s3:List*", "s3:Get*"});
  statement.addResources({"arn:aws:s3:::b"});
  statement.addAllResources();
  statement.addCondition("StringEquals", Json::object({{"a", "b"}}));
  statement.addCondition("StringEquals", Json::object({{"a", "c"}, {"d", "e"}}));
  statement.addConditions(condition("Bool", "aws:SecureTransport", "true"));
  statement.addAccountCondition("111111111111");
  statement.addSourceAccountCondition(Aws::ACCOUNT_ID);
  statement.addSourceArnCondition("arn:aws:sns:eu-west-1:111111111111:t");
  statement.setSid("Everything");
  statement.setEffect(iam::Effect::DENY);
  const iam::PolicyStatement other = statement.copy({.resources = {"arn:aws:s3:::c"}, .sid = "Copy"});
  iam::PolicyStatement principals{{.actions = {"sts:AssumeRole"}}};
  principals.addAwsAccountPrincipal("222222222222");
  principals.addArnPrincipal("arn:aws:iam::333333333333:role/r");
  principals.addServicePrincipal("lambda");
  principals.addServicePrincipal("s3.amazonaws.com.cn");
  principals.addServicePrincipal("custom.example.com");
  principals.addFederatedPrincipal("accounts.google.com", Json::object());
  principals.addAccountRootPrincipal();
  principals.addCanonicalUserPrincipal("79a5");
  principals.addAnyPrincipal();
  principals.addPrincipals(
      {iam::ServicePrincipal::fromStaticServicePrincipleName("static"), iam::CanonicalUserPrincipal("79a6")});
  iam::PolicyStatement nots{{
      .notActions = {"iam:*", "a:B"},
      .notPrincipals = {iam::ArnPrincipal("arn:aws:iam::333333333333:user/u")},
      .notResources = {"z", "a"},
  }};
  nots.addNotActions({"sts:*"});
  nots.addNotResources({"m"});
  nots.addNotPrincipals({iam::AccountPrincipal("444444444444")});
  write("Statements", iam::PolicyDocument{{.statements = {statement, other, principals, nots}}});
  const auto everything = [](iam::Principal principal) {
    return iam::PolicyStatement{{.actions = {"*"}, .principals = {principal}, .resources = {"*"}}};
  };
  write("Star", iam::PolicyDocument{{.statements = {
      everything(iam::StarPrincipal()),
      everything(iam::AnyPrincipal()),
      everything(iam::ArnPrincipal("arn:aws:iam::1:root")),
      everything(iam::CompositePrincipal(iam::ServicePrincipal("a"), iam::ArnPrincipal("arn:aws:iam::2:root"))
                     .addPrincipals({iam::ServicePrincipal("b")})),
  }}});
  write("Json", iam::PolicyDocument::fromJson(Json::parse(R"({
    "Statement": [
      {"Sid": "One", "Effect": "Allow", "Action": "s3:Get*", "Resource": ["b", "a"], "Principal": "*"},
      {"Effect": "Deny", "NotAction": ["s3:Get*"], "NotResource": "x",
       "Principal": {"AWS": ["2", "1"], "Service": "x.amazonaws.com"}},
      {"Effect": "Allow", "Action": ["s3:B", "s3:A"], "Resource": "*", "Condition": {"Bool": {"x": "y"}},
       "NotPrincipal": {"AWS": "1"}}
    ]
  })")));

  // What is one statement and what is not.
  const Value<std::string> token = Fn::importValue("Name");
  write("Merged", iam::PolicyDocument{{.statements = {
      a({"s3:b"}, {"x"}), a({"s3:a"}, {"x"}), a({"s3:a", "s3:b"}, {"y"}),
      a({"sqs:b"}, {token}), a({"sqs:a"}, {token}),
      a({"sns:b"}, {Fn::importValue("Same")}), a({"sns:a"}, {Fn::importValue("Same")}),
      a({"kms:a"}, {cdk::format("arn:{}:x", Aws::PARTITION)}), a({"kms:b"}, {cdk::format("arn:{}:x", Aws::PARTITION)}),
  }}});
  write("NotMerged", iam::PolicyDocument{{
      .assignSids = true,
      .minimize = false,
      .statements = {a({"s3:b"}, {"x"}), a({"s3:a"}, {"x"}), a({"s3:b"}, {"x"})},
  }});
  write("Empty", iam::PolicyDocument());

  // Trust policies.
  const auto trust = [&](const char* id, iam::Principal assumedBy, List<Value<std::string>> externalIds = {}) {
    New<iam::Role> role{stack, id, {.assumedBy = assumedBy, .externalIds = externalIds}};
  };
  auto saml = iam::SamlProvider::fromSamlProviderArn(stack, "Saml", "arn:aws:iam::111111111111:saml-provider/p");
  auto oidc = iam::OpenIdConnectProvider::fromOpenIdConnectProviderArn(
      stack, "Oidc", "arn:aws:iam::111111111111:oidc-provider/x.com/id");
  trust("TrustSaml", iam::SamlPrincipal(*saml, condition("StringEquals", "SAML:aud", "x")));
  trust("TrustConsole", iam::SamlConsolePrincipal(*saml, condition("StringLike", "SAML:sub", "x")));
  trust("TrustOidc", iam::OpenIdConnectPrincipal(
      *oidc, condition("StringEquals", "x.com/id:aud", oidc->openIdConnectProviderIssuer())));
  trust("TrustOrganization", iam::ArnPrincipal("*").inOrganization("o-1234567890"), {"one"});
  trust("TrustConditions", iam::AccountPrincipal("111111111111")
                               .withConditions(condition("Bool", "a", "true"))
                               .withConditions(condition("Bool", "b", "true")));
  trust("TrustTags", iam::CompositePrincipal(
      iam::ServicePrincipal("ec2", {.region = "af-south-1"}).withSessionTags(),
      iam::WebIdentityPrincipal("x.com").withConditions(condition("Bool", "a", "true")).withSessionTags()));
  iam::PrincipalWithConditions conditions(iam::ServicePrincipal("s3"), condition("Null", "x", "true"));
  conditions.addCondition("Null", Json::object({{"y", "false"}}));
  conditions.addConditions(condition("Bool", "z", "true"));
  trust("TrustAdded", conditions);
  write("Names", iam::PolicyDocument{
      {.statements = {a({"a:b"}, {iam::ServicePrincipal::servicePrincipalName("apigateway")})}}});

  // Too much for one policy.
  New<iam::Role> large{stack, "Large", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  const auto first = large->addToPrincipalPolicy(a({"s3:First"}, {"first"}));
  auto last = first;
  for (int i = 0; i < 160; i++) {
    const std::string n = std::to_string(i);
    last = large->addToPrincipalPolicy(iam::PolicyStatement{{
        .actions = {"s3:Action" + n},
        .conditions = i % 2 ? condition("StringEquals", "aws:SourceAccount", n) : Json(),
        .resources = {"arn:aws:s3:::a-bucket-with-a-long-name-" + n + "/objects/" + n + "/*", token},
    }});
  }
  New<CfnResource> after{stack, "After", {.type = "Test::After"}};
  after->node().addDependency(*first.policyDependable, *last.policyDependable);
  app.synth();
}
