// SPDX-License-Identifier: Apache-2.0
// HostedRotation: rotation by a function that Secrets Manager makes. Follows aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/ec2/connections.hpp>
#include <cdkpp/secretsmanager/cfn_rotation_schedule.hpp>
#include <cdkpp/secretsmanager/isecret.hpp>

namespace cdk::ec2 {
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2

namespace cdk::secretsmanager {

/// Which function rotates a secret: for which database, and whether it changes the password of the user itself or that
/// of a second one, by a master secret.
class HostedRotationType {
 public:
  static const HostedRotationType MARIADB_MULTI_USER;
  static const HostedRotationType MARIADB_SINGLE_USER;
  static const HostedRotationType MONGODB_MULTI_USER;
  static const HostedRotationType MONGODB_SINGLE_USER;
  static const HostedRotationType MYSQL_MULTI_USER;
  static const HostedRotationType MYSQL_SINGLE_USER;
  static const HostedRotationType ORACLE_MULTI_USER;
  static const HostedRotationType ORACLE_SINGLE_USER;
  static const HostedRotationType POSTGRESQL_MULTI_USER;
  static const HostedRotationType POSTGRESQL_SINGLE_USER;
  static const HostedRotationType REDSHIFT_MULTI_USER;
  static const HostedRotationType REDSHIFT_SINGLE_USER;
  static const HostedRotationType SQLSERVER_MULTI_USER;
  static const HostedRotationType SQLSERVER_SINGLE_USER;
  constexpr const char* name() const { return name_; }
  constexpr bool isMultiUser() const { return isMultiUser_; }

 private:
  constexpr HostedRotationType(const char* name, bool isMultiUser) : name_(name), isMultiUser_(isMultiUser) {}
  const char* name_;
  bool isMultiUser_;
};

inline constexpr HostedRotationType HostedRotationType::MARIADB_MULTI_USER{"MariaDBMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::MARIADB_SINGLE_USER{"MariaDBSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::MONGODB_MULTI_USER{"MongoDBMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::MONGODB_SINGLE_USER{"MongoDBSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::MYSQL_MULTI_USER{"MySQLMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::MYSQL_SINGLE_USER{"MySQLSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::ORACLE_MULTI_USER{"OracleMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::ORACLE_SINGLE_USER{"OracleSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::POSTGRESQL_MULTI_USER{"PostgreSQLMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::POSTGRESQL_SINGLE_USER{"PostgreSQLSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::REDSHIFT_MULTI_USER{"RedshiftMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::REDSHIFT_SINGLE_USER{"RedshiftSingleUser", false};
inline constexpr HostedRotationType HostedRotationType::SQLSERVER_MULTI_USER{"SQLServerMultiUser", true};
inline constexpr HostedRotationType HostedRotationType::SQLSERVER_SINGLE_USER{"SQLServerSingleUser", false};

/// For a rotation in which the user changes its own password.
struct SingleUserHostedRotationOptions {
  /// What new passwords do not have. @default what the secret excludes, else " %+~`#$&*()|[]{}:;<>?!'/@\"\\"
  Optional<Value<std::string>> excludeCharacters{};
  /// The name of the function. @default made by CloudFormation
  Optional<Value<std::string>> functionName{};
  /// The security groups of the function in the vpc. @default a new one, the child "SecurityGroup" of the schedule
  List<ec2::ISecurityGroup&> securityGroups{};
  /// The VPC of the function, from which it reaches the database. @default none
  Optional<ec2::IVpc&> vpc{};
  /// The subnets of the function. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// For a rotation in which another user changes the password, so that there are always two that work.
struct MultiUserHostedRotationOptions {
  /// What new passwords do not have. @default what the secret excludes, else " %+~`#$&*()|[]{}:;<>?!'/@\"\\"
  Optional<Value<std::string>> excludeCharacters{};
  /// The name of the function. @default made by CloudFormation
  Optional<Value<std::string>> functionName{};
  /// The secret of the user who may create users and change passwords.
  Required<ISecret&> masterSecret;
  /// The security groups of the function in the vpc. @default a new one, the child "SecurityGroup" of the schedule
  List<ec2::ISecurityGroup&> securityGroups{};
  /// The VPC of the function, from which it reaches the database. @default none
  Optional<ec2::IVpc&> vpc{};
  /// The subnets of the function. @default as ec2::SubnetSelection says
  Optional<ec2::SubnetSelection> vpcSubnets{};
};

/// A function that Secrets Manager makes and looks after, for RotationScheduleOptions. Copies are the same rotation.
/// The secret must be a JSON object with engine, host, username and password, as an attached one is.
/// @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html
class HostedRotation : public ec2::IConnectable {
 public:
  static HostedRotation mariaDbMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::MARIADB_MULTI_USER, options);
  }
  static HostedRotation mariaDbSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::MARIADB_SINGLE_USER, options);
  }
  static HostedRotation mongoDbMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::MONGODB_MULTI_USER, options);
  }
  static HostedRotation mongoDbSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::MONGODB_SINGLE_USER, options);
  }
  static HostedRotation mysqlMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::MYSQL_MULTI_USER, options);
  }
  static HostedRotation mysqlSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::MYSQL_SINGLE_USER, options);
  }
  static HostedRotation oracleMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::ORACLE_MULTI_USER, options);
  }
  static HostedRotation oracleSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::ORACLE_SINGLE_USER, options);
  }
  static HostedRotation postgreSqlMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::POSTGRESQL_MULTI_USER, options);
  }
  static HostedRotation postgreSqlSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::POSTGRESQL_SINGLE_USER, options);
  }
  static HostedRotation redshiftMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::REDSHIFT_MULTI_USER, options);
  }
  static HostedRotation redshiftSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::REDSHIFT_SINGLE_USER, options);
  }
  static HostedRotation sqlServerMultiUser(const MultiUserHostedRotationOptions& options) {
    return HostedRotation(HostedRotationType::SQLSERVER_MULTI_USER, options);
  }
  static HostedRotation sqlServerSingleUser(const SingleUserHostedRotationOptions& options = {}) {
    return HostedRotation(HostedRotationType::SQLSERVER_SINGLE_USER, options);
  }

  /// For RotationSchedule: what stands in the template. Makes the security group.
  /// @throws ValidationError CDKPP4261 when there are securityGroups without a vpc.
  CfnRotationSchedule::HostedRotationLambdaProperty bind(ISecret& secret, Construct& scope) const;
  /// The security groups, to allow traffic to the database.
  /// @throws ValidationError CDKPP4262 without a vpc, and before a schedule uses the rotation.
  ec2::Connections connections() const override;

 private:
  HostedRotation(HostedRotationType type, const SingleUserHostedRotationOptions& options);
  HostedRotation(HostedRotationType type, const MultiUserHostedRotationOptions& options);
  struct State;
  State& state() const;
  ::cdk::detail::Any state_;
};

}  // namespace cdk::secretsmanager
