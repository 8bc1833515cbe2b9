// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using kms::KeyGrants;

namespace {

struct Granted : Fixture {
  New<kms::Key> key{stack, "Key"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  /// The actions that the role got.
  std::string actions(const iam::Grant& grant) const {
    return (*this)(grant.principalStatement()->toStatementJson()["Action"]);
  }
};

}  // namespace

TEST_CASE("each grant of a key allows what its name says") {
  Granted g;
  const KeyGrants grants = g.key->grants();
  CHECK(g.actions(grants.decrypt(*g.role)) == R"("kms:Decrypt")");
  CHECK(g.actions(grants.encrypt(*g.role)) == R"(["kms:Encrypt","kms:ReEncrypt*","kms:GenerateDataKey*"])");
  CHECK(g.actions(grants.encryptDecrypt(*g.role)) ==
        R"(["kms:Decrypt","kms:Encrypt","kms:ReEncrypt*","kms:GenerateDataKey*"])");
  CHECK(g.actions(grants.sign(*g.role)) == R"("kms:Sign")");
  CHECK(g.actions(grants.verify(*g.role)) == R"("kms:Verify")");
  CHECK(g.actions(grants.signVerify(*g.role)) == R"(["kms:Sign","kms:Verify"])");
  CHECK(g.actions(grants.generateMac(*g.role)) == R"("kms:GenerateMac")");
  CHECK(g.actions(grants.verifyMac(*g.role)) == R"("kms:VerifyMac")");
  const std::string admin = g.actions(grants.admin(*g.role));
  CHECK_THAT(admin, Catch::Matchers::ContainsSubstring("kms:ScheduleKeyDeletion"));
  CHECK(admin.find("kms:Decrypt") == std::string::npos);
}

TEST_CASE("a key that does not trust its account needs both policies") {
  Granted g;
  const auto grant = KeyGrants::fromKey(*g.key, false).decrypt(*g.role);
  CHECK(grant.principalStatement());
  CHECK(grant.resourceStatement());
}

TEST_CASE("a grant on an L1 key is in its policy too") {
  Granted g;
  New<kms::CfnKey> cfn{g.stack, "Cfn"};
  KeyGrants::fromKey(*cfn).decrypt(*g.role);
  KeyGrants::fromKey(*cfn).encrypt(*g.role);
  CHECK_THAT(g(cfn->keyPolicy), Catch::Matchers::ContainsSubstring("kms:Decrypt"));
  CHECK_THAT(g(cfn->keyPolicy), Catch::Matchers::ContainsSubstring("kms:Encrypt"));
}

TEST_CASE("the policy of an L1 key that is a token is left as it is") {
  Granted g;
  New<CfnParameter> policy{g.stack, "Policy"};
  New<kms::CfnKey> cfn{g.stack, "Cfn", {.keyPolicy = policy->value()}};
  KeyGrants::fromKey(*cfn).decrypt(*g.role);
  CHECK(g(cfn->keyPolicy) == R"({"Ref":"Policy"})");
}

TEST_CASE("a role of another account needs both policies, and cannot name the key") {
  Granted g;
  New<Stack> other{g.app, "Other", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<iam::Role> role{
      other, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"), .roleName = "reader"}};
  const auto grant = g.key->grantDecrypt(*role);
  REQUIRE(grant.principalStatement());
  CHECK(g(grant.principalStatement()->toStatementJson()["Resource"]) == "\"*\"");
  CHECK(grant.resourceStatement());
}
