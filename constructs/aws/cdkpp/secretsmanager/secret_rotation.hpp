// SPDX-License-Identifier: Apache-2.0
// AWS::Serverless::Application that rotates a secret, and its AWS::SecretsManager::RotationSchedule. Follows
// aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/secretsmanager/isecret.hpp>
#include <cdkpp/secretsmanager/secret_rotation_application.hpp>

namespace cdk::ec2 {
class IConnectable;
class ISecurityGroup;
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2
namespace cdk::interfaces::ec2 {
class IVPCEndpointRef;
}

namespace cdk::secretsmanager {

struct SecretRotationProps {
  Required<SecretRotationApplication> application;
  /// How long after a rotation the next one is, 4 hours to 1000 days. @default 30 days
  Optional<Duration> automaticallyAfter{};
  /// The endpoint by which Secrets Manager is reached. @default that of the region, over the Internet
  Optional<interfaces::ec2::IVPCEndpointRef&> endpoint{};
  /// What new passwords do not have. @default what the application excludes
  Optional<Value<std::string>> excludeCharacters{};
  /// The secret of the user who may create users and change passwords, for applications with several users.
  Optional<ISecret&> masterSecret{};
  /// Whether the secret is rotated at once, not only in the next window. @default true
  Optional<bool> rotateImmediatelyOnUpdate{};
  /// A JSON object with engine, host, username and password, as an attached secret is.
  Required<ISecret&> secret;
  /// The security group of the function. @default a new one, the child "SecurityGroup"
  Optional<ec2::ISecurityGroup&> securityGroup{};
  /// The database; its connections have a default port.
  Required<ec2::IConnectable&> target;
  /// The VPC of the function, from which it reaches the database.
  Required<ec2::IVpc&> vpc;
  /// The subnets of the function. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// Rotates the secret of a database by an application that AWS publishes. RotationSchedule with a HostedRotation does
/// so without an application.
class SecretRotation : public Construct {
 public:
  using Props = SecretRotationProps;
  /// @throws ValidationError CDKPP4263 naming everything that is wrong with the properties; as RotationSchedule does.
  explicit SecretRotation(Scope scope, SecretRotationProps props);
};

}  // namespace cdk::secretsmanager
