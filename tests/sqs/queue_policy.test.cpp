// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("a policy of queues names them by their URLs") {
  Fixture f;
  New<sqs::Queue> a{f.stack, "A"};
  New<sqs::Queue> b{f.stack, "B"};
  New<sqs::QueuePolicy> policy{f.stack, "Policy", {.queues = {a, b}}};
  policy->document().addStatements(iam::PolicyStatement{
      {.actions = {"sqs:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {a->queueArn()}}});
  const auto cfn = policy->node().defaultChild<sqs::CfnQueuePolicy>();
  CHECK(f(*cfn->queues) == "[" + f(a->queueUrl()) + "," + f(b->queueUrl()) + "]");
  CHECK_THAT(f(cfn->policyDocument), Catch::Matchers::ContainsSubstring("sqs:*"));
}

TEST_CASE("fails at synthesis when a statement of a queue names nobody") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  queue->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sqs:SendMessage"}, .resources = {"*"}}});
  CHECK_FALSE(queue->node().validate().empty());
}

TEST_CASE("a queue that enforces TLS denies everybody else") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue", {.enforceSSL = true}};
  auto& policy = dynamic_cast<sqs::QueuePolicy&>(queue->node().findChild("Policy"));
  CHECK(f(policy.document().statements()[0].toStatementJson()).find("aws:SecureTransport") != std::string::npos);
}
