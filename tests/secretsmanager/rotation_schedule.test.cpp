// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/ec2.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/secretsmanager.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using secretsmanager::HostedRotation;
using secretsmanager::HostedRotationType;
using secretsmanager::RotationSchedule;
using secretsmanager::Secret;

namespace {

struct WithSecret : Fixture {
  New<Secret> secret{stack, "Secret"};
  New<ec2::SecurityGroup> group{stack, "Group", {.vpc = *vpc()}};

  Handle<ec2::IVpc> vpc() {
    const Handle<Construct> there = stack->node().tryFindChild("Vpc");
    if (there) return dynamic_cast<ec2::IVpc&>(*there);
    return ec2::Vpc::fromVpcAttributes(stack, "Vpc",
        ec2::VpcAttributes{.availabilityZones = List<Value<std::string>>{"eu-west-1a"},
            .privateSubnetIds = List<Value<std::string>>{"subnet-1"},
            .vpcId = "vpc-1"});
  }
  Handle<RotationSchedule> rotate(const HostedRotation& rotation, Optional<Duration> automaticallyAfter = {}) {
    return secret->addRotationSchedule(
        "Schedule", {.automaticallyAfter = automaticallyAfter, .hostedRotation = rotation});
  }
};

secretsmanager::CfnRotationSchedule& l1(const Handle<RotationSchedule>& schedule) {
  return *schedule->node().defaultChild<secretsmanager::CfnRotationSchedule>();
}

}  // namespace

TEST_CASE_METHOD(WithSecret, "a secret is rotated every 30 days, and cannot be deleted from then on") {
  const auto schedule = rotate(HostedRotation::mysqlSingleUser());
  CHECK((*this)(l1(schedule).rotationRules->scheduleExpression) == R"x("rate(30 days)")x");
  CHECK((*this)(l1(schedule).hostedRotationLambda->rotationType) == R"("MySQLSingleUser")");
  CHECK_FALSE(l1(schedule).rotateImmediatelyOnUpdate.hasValue());
  CHECK(secret->node().tryFindChild("Policy"));
}

TEST_CASE_METHOD(WithSecret, "a rotation that waits for nothing but a call has no rules") {
  CHECK_FALSE(l1(rotate(HostedRotation::mysqlSingleUser(), Duration::days(0))).rotationRules.hasValue());
}

TEST_CASE_METHOD(WithSecret, "a hosted rotation in a VPC has connections") {
  const auto rotation = HostedRotation::redshiftSingleUser({.vpc = *vpc()});
  const auto schedule = rotate(rotation);
  CHECK(rotation.connections().securityGroups().size() == 1);
  CHECK((*this)(l1(schedule).hostedRotationLambda->vpcSubnetIds) == R"("subnet-1")");
  CHECK(schedule->node().tryFindChild("SecurityGroup"));
}

TEST_CASE_METHOD(WithSecret, "security groups that are given are used") {
  const auto rotation = HostedRotation::redshiftSingleUser({.securityGroups = {group}, .vpc = *vpc()});
  const auto schedule = rotate(rotation);
  CHECK_FALSE(schedule->node().tryFindChild("SecurityGroup"));
  CHECK((*this)(l1(schedule).hostedRotationLambda->vpcSecurityGroupIds) == (*this)(group->securityGroupId()));
}

TEST_CASE_METHOD(WithSecret, "the master secret of a rotation cannot be deleted either") {
  New<Secret> master{stack, "Master"};
  const auto schedule = rotate(HostedRotation::oracleMultiUser({.masterSecret = master}));
  CHECK((*this)(l1(schedule).hostedRotationLambda->masterSecretArn) == (*this)(master->secretArn()));
  CHECK(master->node().tryFindChild("Policy"));
}

TEST_CASE_METHOD(WithSecret, "a function of one's own may do what rotation takes") {
  New<lambda::Function> function{stack, "Function",
      {.code = lambda::Code::fromInline("code"), .handler = "index.handler", .runtime = lambda::Runtime::NODEJS_22_X}};
  secret->addRotationSchedule("Schedule", {.rotationLambda = function});
  CHECK_THAT((*this)(function->role()
                         ->asConstruct()
                         .node()
                         .findChild("DefaultPolicy")
                         .node()
                         .defaultChild<iam::CfnPolicy>()
                         ->policyDocument),
      Catch::Matchers::ContainsSubstring("secretsmanager:UpdateSecretVersionStage"));
}

TEST_CASE_METHOD(WithSecret, "fails without exactly one function, and out of range, saying both") {
  const Failure failure =
      failureOf([&] { secret->addRotationSchedule("Schedule", {.automaticallyAfter = Duration::days(1001)}); });
  CHECK(failure.code == "CDKPP4260");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("neither rotationLambda nor hostedRotation"));
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("automaticallyAfter"));
  const auto function = lambda::Function::fromFunctionName(stack, "Function", "function");
  CHECK(failureOf([&] {
    secret->addRotationSchedule(
        "Both", {.hostedRotation = HostedRotation::mysqlSingleUser(), .rotationLambda = *function});
  }).code == "CDKPP4260");
  CHECK(failureOf([&] { rotate(HostedRotation::mysqlSingleUser(), Duration::minutes(239)); }).code == "CDKPP4260");
}

TEST_CASE_METHOD(WithSecret, "takes the shortest and the longest time between rotations") {
  CHECK(failureOf([&] { rotate(HostedRotation::mysqlSingleUser(), Duration::hours(4)); }).code.empty());
  CHECK(failureOf([&] {
    secret->addRotationSchedule(
        "Longest", {.automaticallyAfter = Duration::days(1000), .hostedRotation = HostedRotation::mysqlSingleUser()});
  }).code.empty());
}

TEST_CASE_METHOD(WithSecret, "fails when there are security groups and no VPC") {
  CHECK(failureOf([&] { rotate(HostedRotation::mysqlSingleUser({.securityGroups = {group}})); }).code == "CDKPP4261");
}

TEST_CASE_METHOD(WithSecret, "fails when a hosted rotation has no connections") {
  CHECK(failureOf([&] { HostedRotation::mysqlSingleUser().connections(); }).code == "CDKPP4262");
  CHECK(failureOf([&] { HostedRotation::mysqlSingleUser({.vpc = *vpc()}).connections(); }).code == "CDKPP4262");
}

TEST_CASE("types of hosted rotation know whether they need a master secret") {
  CHECK(HostedRotationType::MARIADB_MULTI_USER.isMultiUser());
  CHECK_FALSE(HostedRotationType::MARIADB_SINGLE_USER.isMultiUser());
  CHECK(HostedRotationType::MONGODB_MULTI_USER.name() == std::string("MongoDBMultiUser"));
}
