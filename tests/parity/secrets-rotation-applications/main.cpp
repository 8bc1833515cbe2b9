// SPDX-License-Identifier: Apache-2.0
// Rotation of secrets by all the applications that AWS publishes, and one that is not known.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;
using secretsmanager::SecretRotationApplication;

int main() {
  App app;
  New<Stack> stack{app, "Applications"};
  const auto vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc", ec2::VpcAttributes{
      .availabilityZones = List<Value<std::string>>{"eu-west-1a", "eu-west-1b"},
      .privateSubnetIds = List<Value<std::string>>{"subnet-1", "subnet-2"},
      .vpcId = "vpc-1",
  });
  New<ec2::SecurityGroup> group{stack, "Database", {.vpc = *vpc}};
  ec2::Connections target({.defaultPort = ec2::Port::tcp(5432), .securityGroups = {group}});
  New<kms::Key> key{stack, "Key"};
  New<secretsmanager::Secret> master{stack, "Master", {.encryptionKey = key}};

  const auto endpoint = ec2::CfnVPCEndpoint::fromVpcEndpointId(stack, "Endpoint", "vpce-1");
  New<secretsmanager::Secret> all{stack, "Secret", {.encryptionKey = key}};
  New<secretsmanager::SecretRotation> allProperties{stack, "AllProperties", {
      .application = SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER,
      .automaticallyAfter = Duration::days(5),
      .endpoint = *endpoint,
      .excludeCharacters = "\"@",
      .masterSecret = master,
      .rotateImmediatelyOnUpdate = false,
      .secret = all,
      .securityGroup = New<ec2::SecurityGroup>{stack, "Group", {.vpc = *vpc}},
      .target = target,
      .vpc = *vpc,
      .vpcSubnets = ec2::SubnetSelection{.subnets = {vpc->privateSubnets()[0]}},
  }};
  const SecretRotationApplication own("OwnRotation", "1.2.3", {
      .additionalSemanticVersions = {.awsCn = "1.2.4", .awsUsGov = "1.2.5"}, .isMultiUser = true,
  });
  const auto rotate = [&](const std::string& id, const SecretRotationApplication& application) {
    secretsmanager::SecretRotationProps props{
        .application = application,
        .secret = New<secretsmanager::Secret>{stack, id + "Secret"},
        .target = target,
        .vpc = *vpc,
    };
    if (application.isMultiUser()) props.masterSecret = master;
    New<secretsmanager::SecretRotation> rotation{stack, id, props};
  };
  rotate("Own", own);
  rotate("Db2RotationMultiUser", SecretRotationApplication::DB2_ROTATION_MULTI_USER);
  rotate("Db2RotationSingleUser", SecretRotationApplication::DB2_ROTATION_SINGLE_USER);
  rotate("MariadbRotationMultiUser", SecretRotationApplication::MARIADB_ROTATION_MULTI_USER);
  rotate("MariadbRotationSingleUser", SecretRotationApplication::MARIADB_ROTATION_SINGLE_USER);
  rotate("MongodbRotationMultiUser", SecretRotationApplication::MONGODB_ROTATION_MULTI_USER);
  rotate("MongodbRotationSingleUser", SecretRotationApplication::MONGODB_ROTATION_SINGLE_USER);
  rotate("MysqlRotationMultiUser", SecretRotationApplication::MYSQL_ROTATION_MULTI_USER);
  rotate("MysqlRotationSingleUser", SecretRotationApplication::MYSQL_ROTATION_SINGLE_USER);
  rotate("OracleRotationMultiUser", SecretRotationApplication::ORACLE_ROTATION_MULTI_USER);
  rotate("OracleRotationSingleUser", SecretRotationApplication::ORACLE_ROTATION_SINGLE_USER);
  rotate("PostgresRotationMultiUser", SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER);
  rotate("PostgresRotationSingleUser", SecretRotationApplication::POSTGRES_ROTATION_SINGLE_USER);
  rotate("RedshiftRotationMultiUser", SecretRotationApplication::REDSHIFT_ROTATION_MULTI_USER);
  rotate("RedshiftRotationSingleUser", SecretRotationApplication::REDSHIFT_ROTATION_SINGLE_USER);
  rotate("SqlserverRotationMultiUser", SecretRotationApplication::SQLSERVER_ROTATION_MULTI_USER);
  rotate("SqlserverRotationSingleUser", SecretRotationApplication::SQLSERVER_ROTATION_SINGLE_USER);
  app.synth();
}
