// SPDX-License-Identifier: Apache-2.0
// Copies of objects in other buckets.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/role.hpp>

#include "s3/configurations.hpp"
#include "values/identity.hpp"

namespace cdk {
namespace {

using s3::CfnBucket;

const char* statusOf(const Optional<bool>& enabled) { return enabled.valueOr(false) ? "Enabled" : "Disabled"; }

CfnBucket::ReplicationRuleFilterProperty filterOf(const s3::ReplicationRule& rule) {
  Optional<Value<std::string>> prefix = "";
  if (!rule.filter) return {.prefix = prefix};
  if (rule.filter->prefix) prefix = rule.filter->prefix;
  if (rule.filter->tags.size() == 0) return {.prefix = prefix};
  CfnBucket::ReplicationRuleAndOperatorProperty both{.prefix = prefix};
  for (const s3::Tag& tag : rule.filter->tags)
    both.tagFilters.add(CfnBucket::TagFilterProperty{.key = *tag.key, .value = *tag.value});
  return {.and_ = both};
}

CfnBucket::ReplicationTimeValueProperty timeOf(const s3::ReplicationTimeValue& time) {
  return {.minutes = time.minutes};
}

CfnBucket::ReplicationDestinationProperty destinationOf(const s3::ReplicationRule& rule,
                                                        const Optional<Value<std::string>>& otherAccount) {
  CfnBucket::ReplicationDestinationProperty result{
      .account = otherAccount, .bucket = rule.destination->bucketArn(), .storageClass = rule.storageClass};
  if (rule.accessControlTransition.valueOr(false))
    result.accessControlTranslation = CfnBucket::AccessControlTranslationProperty{.owner = "Destination"};
  if (rule.kmsKey)
    result.encryptionConfiguration =
        CfnBucket::EncryptionConfigurationProperty{.replicaKmsKeyId = rule.kmsKey->keyArn()};
  if (rule.metrics) {
    CfnBucket::MetricsProperty metrics{.status = "Enabled"};
    if (rule.replicationTimeControl) metrics.eventThreshold = timeOf(*rule.metrics);
    result.metrics = metrics;
  }
  if (rule.replicationTimeControl)
    result.replicationTime =
        CfnBucket::ReplicationTimeProperty{.status = "Enabled", .time = timeOf(*rule.replicationTimeControl)};
  return result;
}

Optional<CfnBucket::SourceSelectionCriteriaProperty> criteriaOf(const s3::ReplicationRule& rule) {
  if (!rule.replicaModifications.hasValue() && !rule.sseKmsEncryptedObjects.hasValue()) return {};
  CfnBucket::SourceSelectionCriteriaProperty result{};
  if (rule.replicaModifications.hasValue())
    result.replicaModifications =
        CfnBucket::ReplicaModificationsProperty{.status = statusOf(rule.replicaModifications)};
  if (rule.sseKmsEncryptedObjects.hasValue())
    result.sseKmsEncryptedObjects =
        CfnBucket::SseKmsEncryptedObjectsProperty{.status = statusOf(rule.sseKmsEncryptedObjects)};
  return result;
}

CfnBucket::ReplicationRuleProperty ruleOf(s3::Bucket& bucket, const s3::ReplicationRule& rule) {
  Optional<Value<std::string>> otherAccount;
  const Value<std::string> there = rule.destination->env().account;
  if (!detail::identical(bucket.stack().account(), there)) {
    otherAccount = there;
    // In the words of the CDK, so that tools find it.
    Annotations::of(bucket).addInfo(
        "For Cross-account S3 replication, ensure to set up permissions on destination "
        "bucket using method addReplicationPolicy() ");
  } else if (rule.accessControlTransition.valueOr(false)) {
    throw ValidationError("CDKPP4305",
                          "accessControlTransition is for copies in another account, but the destination is in the "
                          "account of the bucket; leave it out",
                          bucket);
  }
  return {.deleteMarkerReplication =
              CfnBucket::DeleteMarkerReplicationProperty{.status = statusOf(rule.deleteMarkerReplication)},
          .destination = destinationOf(rule, otherAccount),
          .filter = filterOf(rule),
          .id = rule.id,
          .priority = rule.priority,
          .sourceSelectionCriteria = criteriaOf(rule),
          .status = "Enabled"};
}

/// Its permissions name the bucket, which is made later, by lazy values.
iam::IRole& makeRole(s3::Bucket& bucket, const s3::BucketProps& props) {
  iam::IRole& role = *New<iam::Role>{
      bucket,
      Id("ReplicationRole", bucket.node().location()),
      {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com"), .roleName = PhysicalName::GENERATE_IF_NEEDED}};
  List<s3::GrantReplicationPermissionDestinationProps> destinations;
  for (const s3::ReplicationRule& rule : props.replicationRules)
    destinations.add(
        s3::GrantReplicationPermissionDestinationProps{.bucket = *rule.destination, .encryptionKey = rule.kmsKey});
  bucket.grantReplicationPermission(role, {.destinations = destinations});
  return role;
}

}  // namespace

namespace detail {

Optional<CfnBucket::ReplicationConfigurationProperty> replication(s3::Bucket& bucket, const s3::BucketProps& props) {
  if (props.replicationRules.size() == 0) return {};
  iam::IRole& role = props.replicationRole ? *props.replicationRole : makeRole(bucket, props);
  List<CfnBucket::ReplicationRuleProperty> rules;
  for (const s3::ReplicationRule& rule : props.replicationRules) rules.add(ruleOf(bucket, rule));
  return CfnBucket::ReplicationConfigurationProperty{.role = role.roleArn(), .rules = rules};
}

}  // namespace detail

namespace s3 {

void BucketBase::addReplicationPolicy(const Value<std::string>& roleArn, bool accessControlTransition,
                                      const Optional<Value<std::string>>& account) {
  bool added =
      addToResourcePolicy(iam::PolicyStatement{{.actions = {"s3:GetBucketVersioning", "s3:PutBucketVersioning"},
                                                .principals = {iam::ArnPrincipal(roleArn)},
                                                .resources = {bucketArn()}}})
          .statementAdded;
  added &= addToResourcePolicy(iam::PolicyStatement{{.actions = {"s3:ReplicateObject", "s3:ReplicateDelete"},
                                                     .principals = {iam::ArnPrincipal(roleArn)},
                                                     .resources = {arnForObjects("*")}}})
               .statementAdded;
  if (accessControlTransition) {
    if (!account)
      throw ValidationError(
          "CDKPP4305", "accessControlTransition needs the account of the source; give it as the third argument", *this);
    added &= addToResourcePolicy(iam::PolicyStatement{{.actions = {"s3:ObjectOwnerOverrideToBucketOwner"},
                                                       .principals = {iam::AccountPrincipal(*account)},
                                                       .resources = {arnForObjects("*")}}})
                 .statementAdded;
  }
  if (added) return;
  // In the words of the CDK, so that tools find it.
  const Json arn = stack().resolve(roleArn);
  Annotations::of(*this).addInfo(
      "Cross-account S3 replication for a referenced destination bucket is set up. In the "
      "destination bucket's bucket policy, please grant access permissions from " +
      (arn.isString() ? arn.asString() : arn.dump()) + ".");
}

}  // namespace s3
}  // namespace cdk
