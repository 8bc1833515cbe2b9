// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/secretsmanager.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using secretsmanager::AttachmentTargetType;
using secretsmanager::Secret;
using secretsmanager::SecretTargetAttachment;

namespace {

struct Target : secretsmanager::ISecretAttachmentTarget {
  secretsmanager::SecretAttachmentTargetProps asSecretAttachmentTarget() override {
    return {.targetId = "cluster", .targetType = AttachmentTargetType::RDS_DB_CLUSTER};
  }
};

}  // namespace

TEST_CASE("an attached secret stands for the secret, with the reference of the attachment") {
  Fixture f;
  Target target;
  New<Secret> secret{f.stack, "Secret", {.encryptionKey = New<kms::Key>{f.stack, "Key"}, .secretName = "name"}};
  const auto attached = secret->attach(target);
  const auto& l1 = *attached->asConstruct().node().defaultChild<secretsmanager::CfnSecretTargetAttachment>();
  CHECK(f(l1.secretId) == f(secret->secretArn()));
  CHECK(f(l1.targetId) == R"("cluster")");
  CHECK(f(l1.targetType) == R"("AWS::RDS::DBCluster")");
  CHECK(f(attached->secretArn()) == f(l1.ref()));
  CHECK(f(attached->secretName()) == f(secret->secretName()));
  CHECK(attached->encryptionKey().get() == secret->encryptionKey().get());
  CHECK_FALSE(Secret::isSecret(*attached));
}

TEST_CASE("statements for an attached secret are in the policy of the secret") {
  Fixture f;
  Target target;
  New<Secret> secret{f.stack, "Secret"};
  const auto attached = secret->attach(target);
  attached->denyAccountRootDelete();
  CHECK(secret->node().tryFindChild("Policy"));
  CHECK_FALSE(attached->asConstruct().node().tryFindChild("Policy"));
}

TEST_CASE("fails when a secret is attached twice") {
  Fixture f;
  Target target;
  New<Secret> secret{f.stack, "Secret"};
  secret->attach(target);
  CHECK(failureOf([&] { secret->attach(target); }).code == "CDKPP4252");
}

TEST_CASE("an attached secret can be imported by its ARN") {
  Fixture f;
  const auto attached = SecretTargetAttachment::fromSecretTargetAttachmentSecretArn(
      f.stack, "Attached", "arn:aws:secretsmanager:eu-west-1:111111111111:secret:name-Ab1Cd2");
  CHECK(f(attached->secretName()) == R"("name")");
  CHECK(f(attached->secretTargetAttachmentSecretArn()) == f(attached->secretTargetAttachmentRef().secretId));
}
