// SPDX-License-Identifier: Apache-2.0
// The grants of buckets.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/s3/bucket_base.hpp>

namespace cdk::s3 {
namespace {

using Actions = List<Value<std::string>>;
using Arns = List<Value<std::string>>;

constexpr const char* READ[] = {"s3:GetObject*", "s3:GetBucket*", "s3:List*"};
constexpr const char* READ_KEY[] = {"kms:Decrypt", "kms:DescribeKey"};
constexpr const char* DELETE[] = {"s3:DeleteObject*"};
constexpr const char* PUT[] = {"s3:PutObject",        "s3:PutObjectLegalHold",      "s3:PutObjectRetention",
                               "s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:Abort*"};
constexpr const char* PUT_ACL[] = {"s3:PutObjectAcl", "s3:PutObjectVersionAcl"};
constexpr const char* WRITE_KEY[] = {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"};

template <std::size_t... N>
Actions actionsOf(const char* const (&... groups)[N]) {
  Actions all;
  const auto add = [&all](const auto& group) {
    for (const char* action : group) all.add(action);
  };
  (add(groups), ...);
  return all;
}

Value<std::string> objectsOf(const Value<std::string>& bucketArn, const Value<std::string>& keyPattern) {
  return bucketArn + "/" + keyPattern;
}

iam::Grant grant(IBucketRef& bucket, const iam::IGrantable& grantee, const Actions& actions, const Arns& arns) {
  if (const auto policy = iam::ResourceWithPolicies::of(bucket))
    return iam::Grant::addToPrincipalOrResource(
        {.actions = actions, .grantee = grantee, .resource = *policy, .resourceArns = arns});
  return iam::Grant::addToPrincipal({.actions = actions, .grantee = grantee, .resourceArns = arns});
}

bool isOfKey(const Value<std::string>& action) { return action.isLiteral() && action.literal().starts_with("kms:"); }

/// The actions of "kms:" are granted on the key, the others on the ARNs.
iam::Grant grantSplit(IBucketRef& bucket, const iam::IGrantable& grantee, const Actions& actions, const Arns& arns) {
  Actions ofBucket = Actions::empty();
  Actions ofKey;
  for (const Value<std::string>& action : actions) (isOfKey(action) ? ofKey : ofBucket).add(action);
  iam::Grant result = grant(bucket, grantee, ofBucket, arns);
  if (ofKey.size() > 0)
    if (const auto encrypted = iam::EncryptedResources::of(bucket)) encrypted->grantOnKey(grantee, ofKey);
  return result;
}

}  // namespace

iam::Grant BucketGrants::actionsOnBucketAndObjectKeys(const iam::IGrantable& identity,
                                                      const Value<std::string>& objectsKeyPattern,
                                                      const List<Value<std::string>>& actions) const {
  const Value<std::string> arn = bucket_->bucketRef().bucketArn;
  return grantSplit(*bucket_, identity, actions, {arn, objectsOf(arn, objectsKeyPattern)});
}
iam::Grant BucketGrants::actionsOnObjectKeys(const iam::IGrantable& identity,
                                             const Value<std::string>& objectsKeyPattern,
                                             const List<Value<std::string>>& actions) const {
  return grantSplit(*bucket_, identity, actions, {objectsOf(bucket_->bucketRef().bucketArn, objectsKeyPattern)});
}

iam::Grant BucketGrants::delete_(const iam::IGrantable& grantee, const Value<std::string>& objectsKeyPattern) const {
  return actionsOnObjectKeys(grantee, objectsKeyPattern, actionsOf(DELETE));
}
iam::Grant BucketGrants::put(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) const {
  return actionsOnObjectKeys(identity, objectsKeyPattern, actionsOf(PUT, WRITE_KEY));
}
iam::Grant BucketGrants::putAcl(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) const {
  return actionsOnObjectKeys(identity, objectsKeyPattern, actionsOf(PUT_ACL));
}
iam::Grant BucketGrants::read(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) const {
  return actionsOnBucketAndObjectKeys(identity, objectsKeyPattern, actionsOf(READ, READ_KEY));
}
iam::Grant BucketGrants::readWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) const {
  Actions actions = actionsOf(READ, DELETE, PUT, READ_KEY);
  for (const char* action : WRITE_KEY)
    if (std::string_view(action) != "kms:Decrypt") actions.add(action);  // reading has it
  return actionsOnBucketAndObjectKeys(identity, objectsKeyPattern, actions);
}
iam::Grant BucketGrants::write(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern,
                               const List<Value<std::string>>& allowedActionPatterns) const {
  Actions actions = actionsOf(DELETE, PUT);
  if (allowedActionPatterns.size() > 0) {
    actions = {};
    for (const Value<std::string>& action : allowedActionPatterns) actions.add(action);
  }
  for (const char* action : WRITE_KEY) actions.add(action);
  return actionsOnBucketAndObjectKeys(identity, objectsKeyPattern, actions);
}

iam::Grant BucketGrants::publicAccess(const Value<std::string>& keyPrefix,
                                      const List<Value<std::string>>& allowedActions) const {
  const auto* bucket = dynamic_cast<const BucketBase*>(bucket_);
  if (bucket && bucket->disallowPublicAccess())
    throw ValidationError("CDKPP4304",
                          "public access is granted by a policy, which blockPublicPolicy blocks; give the bucket a "
                          "blockPublicAccess such as BlockPublicAccess::BLOCK_ACLS_ONLY",
                          *bucket_);
  return actionsOnObjectKeys(iam::AnyPrincipal(), keyPrefix,
                             allowedActions.size() > 0 ? allowedActions : Actions{"s3:GetObject"});
}

iam::Grant BucketGrants::replicationPermission(const iam::IGrantable& identity,
                                               const GrantReplicationPermissionProps& props) const {
  if (props.destinations->size() == 0)
    throw ValidationError("CDKPP4306", "a grant for replication needs at least one destination", *bucket_);
  // The bucket may not have its ARN yet: a role that copies its objects is made before it.
  const auto arn = [bucket = bucket_] { return bucket->bucketRef().bucketArn; };
  iam::Grant result =
      grant(*bucket_, identity, {"s3:GetReplicationConfiguration", "s3:ListBucket"}, {Lazy::string(arn)});
  result = result.combine(grant(
      *bucket_, identity, {"s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"},
      {Lazy::string([arn] { return objectsOf(arn(), "*"); })}));
  Arns destinations;
  for (const GrantReplicationPermissionDestinationProps& each : *props.destinations)
    destinations.add(Lazy::string([bucket = &*each.bucket] { return bucket->arnForObjects("*"); }));
  result = result.combine(
      grant(*bucket_, identity,
            {"s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner"},
            destinations));
  for (const GrantReplicationPermissionDestinationProps& each : *props.destinations)
    if (each.encryptionKey) result = result.combine(each.encryptionKey->grantEncrypt(identity));
  if (const auto encrypted = iam::EncryptedResources::of(*bucket_)) {
    const auto onKey = encrypted->grantOnKey(identity, {"kms:Decrypt"});
    if (onKey.grant) result = result.combine(*onKey.grant);
  }
  return result;
}

Value<std::string> IBucket::arnForObjects(const Value<std::string>& keyPattern) const {
  return objectsOf(bucketArn(), keyPattern);
}

iam::Grant IBucket::grantDelete(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) {
  return BucketGrants::fromBucket(*this).delete_(identity, objectsKeyPattern);
}
iam::Grant IBucket::grantPublicAccess(const Value<std::string>& keyPrefix, List<Value<std::string>> allowedActions) {
  return BucketGrants::fromBucket(*this).publicAccess(keyPrefix, allowedActions);
}
iam::Grant IBucket::grantPut(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) {
  return BucketGrants::fromBucket(*this).put(identity, objectsKeyPattern);
}
iam::Grant IBucket::grantPutAcl(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) {
  return BucketGrants::fromBucket(*this).putAcl(identity, objectsKeyPattern);
}
iam::Grant IBucket::grantRead(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) {
  return BucketGrants::fromBucket(*this).read(identity, objectsKeyPattern);
}
iam::Grant IBucket::grantReadWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern) {
  return BucketGrants::fromBucket(*this).readWrite(identity, objectsKeyPattern);
}
iam::Grant IBucket::grantReplicationPermission(const iam::IGrantable& identity,
                                               const GrantReplicationPermissionProps& props) {
  return BucketGrants::fromBucket(*this).replicationPermission(identity, props);
}
iam::Grant IBucket::grantWrite(const iam::IGrantable& identity, const Value<std::string>& objectsKeyPattern,
                               List<Value<std::string>> allowedActionPatterns) {
  return BucketGrants::fromBucket(*this).write(identity, objectsKeyPattern, allowedActionPatterns);
}

}  // namespace cdk::s3
