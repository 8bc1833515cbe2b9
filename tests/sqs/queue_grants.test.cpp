// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

struct Granted : Fixture {
  New<sqs::Queue> queue{stack, "Queue"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  /// What the role may do by this grant.
  std::string actions(const iam::Grant& grant) const {
    return (*this)(grant.principalStatement()->toStatementJson()["Action"]);
  }
};

}  // namespace

TEST_CASE("each grant of a queue allows what its name says") {
  Granted g;
  CHECK(g.actions(g.queue->grantSendMessages(*g.role)) ==
        R"(["sqs:SendMessage","sqs:GetQueueAttributes","sqs:GetQueueUrl"])");
  CHECK(g.actions(g.queue->grantPurge(*g.role)) == R"(["sqs:PurgeQueue","sqs:GetQueueAttributes","sqs:GetQueueUrl"])");
  CHECK_THAT(g.actions(g.queue->grantConsumeMessages(*g.role)),
      Catch::Matchers::ContainsSubstring("sqs:ChangeMessageVisibility"));
  CHECK(g.actions(g.queue->grant(*g.role, {"sqs:ListQueueTags"})) == R"("sqs:ListQueueTags")");
}

TEST_CASE("a grant to a service makes the policy of the queue, once") {
  Granted g;
  CHECK_FALSE(g.queue->node().tryFindChild("Policy"));
  CHECK(g.queue->grantSendMessages(iam::ServicePrincipal("s3.amazonaws.com")).resourceStatement());
  CHECK(g.queue->grantSendMessages(iam::ServicePrincipal("sns.amazonaws.com")).resourceStatement());
  CHECK(g.queue->node().tryFindChild("Policy"));
}

TEST_CASE("a grant on an encrypted queue is one on its key too") {
  Granted g;
  New<sqs::Queue> sealed{g.stack, "Sealed", {.encryption = sqs::QueueEncryption::KMS}};
  sealed->grantSendMessages(iam::ServicePrincipal("s3.amazonaws.com"));
  const std::string policy = g(sealed->encryptionMasterKey()->node().defaultChild<kms::CfnKey>()->keyPolicy);
  CHECK_THAT(policy, Catch::Matchers::ContainsSubstring("kms:GenerateDataKey*"));
  CHECK(sealed->grantOnKey(*g.role, {"kms:DescribeKey"}).grant);
  CHECK_FALSE(g.queue->grantOnKey(*g.role, {"kms:DescribeKey"}).grant);
}

TEST_CASE("an L1 queue gets a policy, and its key a grant") {
  Granted g;
  New<kms::CfnKey> key{g.stack, "Key"};
  New<sqs::CfnQueue> cfn{g.stack, "Cfn", {.kmsMasterKeyId = key->attrArn()}};
  sqs::QueueGrants::fromQueue(*cfn).sendMessages(iam::ServicePrincipal("s3.amazonaws.com"));
  sqs::QueueGrants::fromQueue(*cfn).purge(iam::ServicePrincipal("s3.amazonaws.com"));
  CHECK(static_cast<const IConstruct&>(*cfn).node().tryFindChild("QueuePolicy"));
  CHECK_THAT(g(key->keyPolicy), Catch::Matchers::ContainsSubstring("kms:Encrypt"));
}

TEST_CASE("an L1 queue with the key of AWS has nothing to grant on") {
  Granted g;
  New<sqs::CfnQueue> cfn{g.stack, "Cfn", {.kmsMasterKeyId = "alias/aws/sqs"}};
  CHECK(sqs::QueueGrants::fromQueue(*cfn).consumeMessages(*g.role).success());
}
