// SPDX-License-Identifier: Apache-2.0
// SecretRotationApplication: the functions that AWS publishes for the rotation of secrets. Follows aws-cdk-lib 2.276.0,
// aws-secretsmanager.
#pragma once
#include <string>
#include <string_view>

namespace cdk::secretsmanager {

/// What an application has besides, all of it literals.
struct SecretRotationApplicationOptions {
  struct SemanticVersions {
    const char* awsCn = nullptr;
    const char* awsUsGov = nullptr;
  };
  /// The versions in the partitions aws-cn and aws-us-gov. @default none: it cannot be used there
  SemanticVersions additionalSemanticVersions{};
  /// Whether it needs a master secret. @default whether the name ends in "MultiUser"
  bool isMultiUser = false;
};

/// An application of the AWS Serverless Application Repository that rotates secrets.
/// @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html
class SecretRotationApplication {
 public:
  static const SecretRotationApplication DB2_ROTATION_MULTI_USER;
  static const SecretRotationApplication DB2_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MARIADB_ROTATION_MULTI_USER;
  static const SecretRotationApplication MARIADB_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MONGODB_ROTATION_MULTI_USER;
  static const SecretRotationApplication MONGODB_ROTATION_SINGLE_USER;
  static const SecretRotationApplication MYSQL_ROTATION_MULTI_USER;
  static const SecretRotationApplication MYSQL_ROTATION_SINGLE_USER;
  static const SecretRotationApplication ORACLE_ROTATION_MULTI_USER;
  static const SecretRotationApplication ORACLE_ROTATION_SINGLE_USER;
  static const SecretRotationApplication POSTGRES_ROTATION_MULTI_USER;
  static const SecretRotationApplication POSTGRES_ROTATION_SINGLE_USER;
  static const SecretRotationApplication REDSHIFT_ROTATION_MULTI_USER;
  static const SecretRotationApplication REDSHIFT_ROTATION_SINGLE_USER;
  static const SecretRotationApplication SQLSERVER_ROTATION_MULTI_USER;
  static const SecretRotationApplication SQLSERVER_ROTATION_SINGLE_USER;

  /// An application of AWS that this library does not know.
  constexpr SecretRotationApplication(
      const char* applicationName, const char* awsSemanticVersion, SecretRotationApplicationOptions options = {})
      : name_(applicationName), version_(awsSemanticVersion), options_(options) {}
  constexpr bool isMultiUser() const { return options_.isMultiUser || std::string_view(name_).ends_with("MultiUser"); }
  /// @param partition "aws", "aws-cn" or "aws-us-gov" @throws ValidationError CDKPP4264 for another one.
  std::string applicationArnForPartition(std::string_view partition) const;
  /// @throws ValidationError CDKPP4264 when the application has no version there.
  std::string semanticVersionForPartition(std::string_view partition) const;

 private:
  const char* name_;
  const char* version_;
  SecretRotationApplicationOptions options_;
};

inline constexpr SecretRotationApplication SecretRotationApplication::DB2_ROTATION_MULTI_USER{
    "SecretsManagerRDSDb2RotationMultiUser", "1.1.272",
    {.additionalSemanticVersions = {.awsCn = "1.1.240", .awsUsGov = "1.1.223"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::DB2_ROTATION_SINGLE_USER{
    "SecretsManagerRDSDb2RotationSingleUser", "1.1.271",
    {.additionalSemanticVersions = {.awsCn = "1.1.242", .awsUsGov = "1.1.222"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MARIADB_ROTATION_MULTI_USER{
    "SecretsManagerRDSMariaDBRotationMultiUser", "1.1.670",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MARIADB_ROTATION_SINGLE_USER{
    "SecretsManagerRDSMariaDBRotationSingleUser", "1.1.670",
    {.additionalSemanticVersions = {.awsCn = "1.1.442", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MONGODB_ROTATION_MULTI_USER{
    "SecretsManagerMongoDBRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.384"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MONGODB_ROTATION_SINGLE_USER{
    "SecretsManagerMongoDBRotationSingleUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.384"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MYSQL_ROTATION_MULTI_USER{
    "SecretsManagerRDSMySQLRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::MYSQL_ROTATION_SINGLE_USER{
    "SecretsManagerRDSMySQLRotationSingleUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.384"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::ORACLE_ROTATION_MULTI_USER{
    "SecretsManagerRDSOracleRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::ORACLE_ROTATION_SINGLE_USER{
    "SecretsManagerRDSOracleRotationSingleUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.382"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::POSTGRES_ROTATION_MULTI_USER{
    "SecretsManagerRDSPostgreSQLRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::POSTGRES_ROTATION_SINGLE_USER{
    "SecretsManagerRDSPostgreSQLRotationSingleUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::REDSHIFT_ROTATION_MULTI_USER{
    "SecretsManagerRedshiftRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.440", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::REDSHIFT_ROTATION_SINGLE_USER{
    "SecretsManagerRedshiftRotationSingleUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.383"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::SQLSERVER_ROTATION_MULTI_USER{
    "SecretsManagerRDSSQLServerRotationMultiUser", "1.1.671",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.384"}}};
inline constexpr SecretRotationApplication SecretRotationApplication::SQLSERVER_ROTATION_SINGLE_USER{
    "SecretsManagerRDSSQLServerRotationSingleUser", "1.1.670",
    {.additionalSemanticVersions = {.awsCn = "1.1.441", .awsUsGov = "1.1.383"}}};

}  // namespace cdk::secretsmanager
