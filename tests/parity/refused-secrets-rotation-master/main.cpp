// SPDX-License-Identifier: Apache-2.0
// A rotation by another user needs the secret of that user.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc", ec2::VpcAttributes{
      .availabilityZones = List<Value<std::string>>{"eu-west-1a"},
      .privateSubnetIds = List<Value<std::string>>{"subnet-1"},
      .vpcId = "vpc-1",
  });
  ec2::Connections target({.defaultPort = ec2::Port::tcp(3306)});
  New<secretsmanager::SecretRotation> rotation{stack, "Rotation", {
      .application = secretsmanager::SecretRotationApplication::MYSQL_ROTATION_MULTI_USER,
      .secret = New<secretsmanager::Secret>{stack, "Secret"},
      .target = target,
      .vpc = *vpc,
  }};
  app.synth();
}
