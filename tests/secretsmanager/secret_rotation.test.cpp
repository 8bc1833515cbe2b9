// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/ec2.hpp>
#include <cdkpp/sam/cfn_application.hpp>
#include <cdkpp/secretsmanager.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using secretsmanager::Secret;
using secretsmanager::SecretRotation;
using secretsmanager::SecretRotationApplication;

namespace {

struct WithDatabase : Fixture {
  Handle<ec2::IVpc> vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
      ec2::VpcAttributes{.availabilityZones = List<Value<std::string>>{"eu-west-1a", "eu-west-1b"},
          .privateSubnetIds = List<Value<std::string>>{"subnet-1", "subnet-2"},
          .vpcId = "vpc-1"});
  ec2::Connections target{{.defaultPort = ec2::Port::tcp(3306)}};
  New<Secret> secret{stack, "Secret"};

  secretsmanager::SecretRotationProps props(
      SecretRotationApplication application = SecretRotationApplication::MYSQL_ROTATION_SINGLE_USER) {
    return {.application = application, .secret = secret, .target = target, .vpc = *vpc};
  }
};

}  // namespace

TEST_CASE_METHOD(WithDatabase, "a rotation is an application with a schedule") {
  New<SecretRotation> rotation{stack, "Rotation", props()};
  const auto& application = *rotation->node().defaultChild<sam::CfnApplication>();
  CHECK((*this)(application.parameters) ==
        R"({"endpoint":{"Fn::Join":["",["https://secretsmanager.eu-west-1.",{"Ref":"AWS::URLSuffix"}]]},)"
        R"("functionName":"StackRotation5527488F","vpcSubnetIds":"subnet-1,subnet-2",)"
        R"("vpcSecurityGroupIds":{"Fn::GetAtt":["RotationSecurityGroup3D2AB776","GroupId"]}})");
  CHECK(secret->node().tryFindChild("RotationSchedule"));
  CHECK(secret->node().tryFindChild("Policy"));
}

TEST_CASE_METHOD(WithDatabase, "fails when the database has no default port and the master secret is missing") {
  target = ec2::Connections();
  const Failure failure = failureOf([&] {
    New<SecretRotation> rotation{stack, "Rotation", props(SecretRotationApplication::MYSQL_ROTATION_MULTI_USER)};
  });
  CHECK(failure.code == "CDKPP4263");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("default port"));
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("masterSecret"));
}

TEST_CASE("applications have an ARN and a version in each partition") {
  const auto& application = SecretRotationApplication::ORACLE_ROTATION_MULTI_USER;
  CHECK(application.isMultiUser());
  CHECK(application.applicationArnForPartition("aws-cn") ==
        "arn:aws-cn:serverlessrepo:cn-north-1:193023089310:applications/SecretsManagerRDSOracleRotationMultiUser");
  CHECK(application.semanticVersionForPartition("aws") == "1.1.671");
  CHECK(application.semanticVersionForPartition("aws-us-gov") == "1.1.383");
  CHECK(SecretRotationApplication("Own", "1.0.0", {.isMultiUser = true}).isMultiUser());
  CHECK_FALSE(SecretRotationApplication("Own", "1.0.0").isMultiUser());
}

TEST_CASE_METHOD(WithDatabase, "fails where an application is in no partition of that name") {
  const SecretRotationApplication own("Own", "1.0.0");
  CHECK(failureOf([&] { own.applicationArnForPartition("aws-iso"); }).code == "CDKPP4264");
  CHECK(failureOf([&] { own.semanticVersionForPartition("aws-cn"); }).code == "CDKPP4264");
  CHECK(failureOf([&] { New<SecretRotation> rotation{stack, "Rotation", props(own)}; }).code == "CDKPP4264");
}
