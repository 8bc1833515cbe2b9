// SPDX-License-Identifier: Apache-2.0
// What a secret can be attached to. Follows aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::secretsmanager {

/// What a secret is attached to, by the names of the resource types.
struct AttachmentTargetType {
  static constexpr const char* DOCDB_DB_CLUSTER = "AWS::DocDB::DBCluster";
  static constexpr const char* DOCDB_DB_INSTANCE = "AWS::DocDB::DBInstance";
  static constexpr const char* RDS_DB_CLUSTER = "AWS::RDS::DBCluster";
  static constexpr const char* RDS_DB_INSTANCE = "AWS::RDS::DBInstance";
  static constexpr const char* RDS_DB_PROXY = "AWS::RDS::DBProxy";
  static constexpr const char* REDSHIFT_CLUSTER = "AWS::Redshift::Cluster";
};

struct SecretAttachmentTargetProps {
  /// The id of the database, as its Ref gives it. CloudFormation: TargetId.
  Required<Value<std::string>> targetId;
  /// One of AttachmentTargetType. CloudFormation: TargetType.
  Required<std::string> targetType;
};

/// A database, or what stands for one, to which a secret can be attached.
class ISecretAttachmentTarget {
 public:
  virtual SecretAttachmentTargetProps asSecretAttachmentTarget() = 0;

 protected:
  ISecretAttachmentTarget() = default;
  ISecretAttachmentTarget(const ISecretAttachmentTarget&) = default;
  ISecretAttachmentTarget& operator=(const ISecretAttachmentTarget&) = default;
  virtual ~ISecretAttachmentTarget() = default;
};

}  // namespace cdk::secretsmanager
