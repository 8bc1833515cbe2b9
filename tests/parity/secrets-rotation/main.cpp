// SPDX-License-Identifier: Apache-2.0
// Rotation of secrets, by functions of one's own and by those that Secrets Manager makes.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;
using secretsmanager::HostedRotation;

int main() {
  App app;
  New<Stack> stack{app, "Rotation", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<kms::Key> key{stack, "Key"};
  const auto vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc", ec2::VpcAttributes{
      .availabilityZones = List<Value<std::string>>{"eu-west-1a", "eu-west-1b"},
      .privateSubnetIds = List<Value<std::string>>{"subnet-1", "subnet-2"},
      .vpcId = "vpc-1",
  });
  New<lambda::Function> rotator{stack, "Rotator", {
      .code = lambda::Code::fromInline("exports.handler = async () => {};"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::NODEJS_22_X,
  }};
  const auto existing = lambda::Function::fromFunctionName(stack, "Existing", "rotator");

  New<secretsmanager::Secret> byFunction{stack, "ByFunction"};
  byFunction->addRotationSchedule("Schedule", {.rotationLambda = rotator});
  New<secretsmanager::Secret> all{stack, "All", {.encryptionKey = key}};
  all->addRotationSchedule("Schedule", {
      .automaticallyAfter = Duration::hours(4), .rotateImmediatelyOnUpdate = false, .rotationLambda = rotator,
  });
  const auto imported = secretsmanager::Secret::fromSecretNameV2(stack, "Imported", "imported");
  New<secretsmanager::RotationSchedule> importedSchedule{stack, "ImportedSchedule", {
      .automaticallyAfter = Duration::days(1000), .rotationLambda = rotator, .secret = *imported,
  }};
  New<secretsmanager::Secret> byExisting{stack, "ByExisting"};
  New<secretsmanager::RotationSchedule> existingSchedule{stack, "ExistingSchedule", {
      .automaticallyAfter = Duration::days(0), .rotationLambda = *existing, .secret = byExisting,
  }};

  New<secretsmanager::Secret> master{stack, "Master", {.encryptionKey = key}};
  const auto partialMaster = secretsmanager::Secret::fromSecretNameV2(stack, "PartialMaster", "master");
  const auto hosted = HostedRotation::postgreSqlSingleUser({
      .excludeCharacters = "\"@",
      .functionName = "rotates-postgres",
      .vpc = *vpc,
      .vpcSubnets = ec2::SubnetSelection{.subnets = {vpc->privateSubnets()[1]}},
  });
  New<secretsmanager::Secret> inVpc{stack, "InVpc", {
      .encryptionKey = key,
      .generateSecretString = secretsmanager::SecretStringGenerator{.excludeCharacters = "abc"},
  }};
  inVpc->addRotationSchedule("Schedule", {.automaticallyAfter = Duration::days(7), .hostedRotation = hosted});
  hosted.connections().allowToAnyIpv4(ec2::Port::tcp(5432));
  New<ec2::SecurityGroup> group1{stack, "Group1", {.vpc = *vpc}};
  const auto group2 = ec2::SecurityGroup::fromSecurityGroupId(stack, "Group2", "sg-0123456789abcdef0");
  New<secretsmanager::Secret> grouped{stack, "Grouped"};
  grouped->addRotationSchedule("Schedule", {
      .hostedRotation =
          HostedRotation::mysqlMultiUser({.masterSecret = master, .securityGroups = {group1, *group2}, .vpc = *vpc}),
  });

  const auto rotate = [&](const std::string& id, const HostedRotation& rotation) {
    New<secretsmanager::Secret> secret{stack, id, {
        .generateSecretString = secretsmanager::SecretStringGenerator{.excludeCharacters = "not-" + id},
    }};
    New<secretsmanager::RotationSchedule> schedule{stack, id + "Schedule", {
        .hostedRotation = rotation, .secret = secret,
    }};
  };
  rotate("MariadbSingle", HostedRotation::mariaDbSingleUser());
  rotate("MariadbMulti", HostedRotation::mariaDbMultiUser({.masterSecret = *partialMaster}));
  rotate("MongodbSingle", HostedRotation::mongoDbSingleUser());
  rotate("MongodbMulti", HostedRotation::mongoDbMultiUser({.masterSecret = *partialMaster}));
  rotate("MysqlSingle", HostedRotation::mysqlSingleUser());
  rotate("MysqlMulti", HostedRotation::mysqlMultiUser({.masterSecret = master}));
  rotate("OracleSingle", HostedRotation::oracleSingleUser());
  rotate("OracleMulti", HostedRotation::oracleMultiUser({.masterSecret = *partialMaster}));
  rotate("PostgresqlSingle", HostedRotation::postgreSqlSingleUser());
  rotate("PostgresqlMulti", HostedRotation::postgreSqlMultiUser({.masterSecret = *partialMaster}));
  rotate("RedshiftSingle", HostedRotation::redshiftSingleUser());
  rotate("RedshiftMulti", HostedRotation::redshiftMultiUser({.masterSecret = *partialMaster}));
  rotate("SqlserverSingle", HostedRotation::sqlServerSingleUser());
  rotate("SqlserverMulti", HostedRotation::sqlServerMultiUser({.masterSecret = *partialMaster}));
  stack->addMetadata("Types", Json::object({
      {"master", secretsmanager::HostedRotationType::ORACLE_MULTI_USER.isMultiUser()},
      {"name", secretsmanager::HostedRotationType::SQLSERVER_SINGLE_USER.name()},
  }));
  app.synth();
}
