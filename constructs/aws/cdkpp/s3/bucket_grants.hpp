// SPDX-License-Identifier: Apache-2.0
// BucketGrants: who may do what with a bucket. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3/replication.hpp>

namespace cdk::s3 {

/// Grants on a bucket or an L1 bucket. What each allows is said at the functions of IBucket.
///
///     bucket->grants().read(*role, "in/*");
///     s3::BucketGrants::fromBucket(*cfnBucket).write(*role);
class BucketGrants {
 public:
  static BucketGrants fromBucket(IBucketRef& bucket) { return BucketGrants(bucket); }

  /// What the actions name, on the bucket and the objects that match; those of "kms:" with the key.
  iam::Grant actionsOnBucketAndObjectKeys(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern,
      const List<Value<std::string>>& actions) const;
  /// What the actions name, on the objects that match; those of "kms:" with the key.
  iam::Grant actionsOnObjectKeys(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern,
      const List<Value<std::string>>& actions) const;
  /// See IBucket::grantDelete.
  iam::Grant delete_(const iam::IGrantable& grantee, const Value<std::string>& objectsKeyPattern = "*") const;
  /// See IBucket::grantPublicAccess.
  iam::Grant publicAccess(
      const Value<std::string>& keyPrefix = "*", const List<Value<std::string>>& allowedActions = {}) const;
  /// See IBucket::grantPut.
  iam::Grant put(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*") const;
  /// See IBucket::grantPutAcl.
  iam::Grant putAcl(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*") const;
  /// See IBucket::grantRead.
  iam::Grant read(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*") const;
  /// See IBucket::grantReadWrite.
  iam::Grant readWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*") const;
  /// See IBucket::grantReplicationPermission.
  iam::Grant replicationPermission(const iam::IGrantable& identity, const GrantReplicationPermissionProps& props) const;
  /// See IBucket::grantWrite.
  iam::Grant write(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern = "*",
      const List<Value<std::string>>& allowedActionPatterns = {}) const;

 private:
  explicit BucketGrants(IBucketRef& bucket) : bucket_(&bucket) {}
  IBucketRef* bucket_;
};

}  // namespace cdk::s3
