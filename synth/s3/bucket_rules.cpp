// SPDX-License-Identifier: Apache-2.0
// What S3 refuses of the properties of a bucket.
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/s3/bucket.hpp>

#include <algorithm>

#include "s3/bucket_name.hpp"
#include "s3/rules.hpp"

namespace cdk::detail {
namespace {

using s3::BucketEncryption;
using s3::BucketProps;

bool isOf(const Optional<BucketEncryption>& encryption, std::initializer_list<BucketEncryption> kinds) {
  return encryption && std::find(kinds.begin(), kinds.end(), *encryption) != kinds.end();
}

void checkEncryption(const BucketProps& props, PropertyRules& rules) {
  rules.require(
      !props.encryptionKey || !props.encryption ||
          isOf(props.encryption, {BucketEncryption::KMS, BucketEncryption::DSSE}),
      "encryptionKey is for BucketEncryption::KMS and DSSE, but encryption is another one; leave out one of them");
  const bool unencrypted =
      props.encryption ? *props.encryption == BucketEncryption::UNENCRYPTED : !props.encryptionKey.hasValue();
  rules.require(!props.bucketKeyEnabled.valueOr(false) || !unencrypted,
                "bucketKeyEnabled needs an encryption other than BucketEncryption::UNENCRYPTED");
  if (!props.blockedEncryptionTypes.hasValue()) return;
  const std::size_t count = props.blockedEncryptionTypes.size();
  rules.require(count > 0, "blockedEncryptionTypes must name at least one type; leave it out for S3's own choice");
  for (const std::string& type : props.blockedEncryptionTypes)
    rules.require(type != s3::BlockedEncryptionType::NONE || count == 1,
                  "blockedEncryptionTypes holds NONE and others; NONE must stand alone");
}

void checkWebsite(const BucketProps& props, PropertyRules& rules) {
  rules.require(!props.websiteErrorDocument || props.websiteIndexDocument,
                "websiteErrorDocument needs websiteIndexDocument");
  rules.require(!props.websiteRedirect || (!props.websiteErrorDocument && !props.websiteIndexDocument &&
                                           !props.websiteRoutingRules.hasValue()),
                "websiteRedirect sends all requests away, so websiteIndexDocument, websiteErrorDocument and "
                "websiteRoutingRules cannot be given with it");
  for (const s3::RoutingRule& rule : props.websiteRoutingRules)
    rules.require(!rule.condition || rule.condition->httpErrorCodeReturnedEquals || rule.condition->keyPrefixEquals,
                  "the condition of a routing rule is empty; give httpErrorCodeReturnedEquals or keyPrefixEquals, or "
                  "leave the condition out");
}

void checkReplication(const BucketProps& props, PropertyRules& rules) {
  const std::size_t count = props.replicationRules.size();
  if (count == 0) {
    rules.require(!props.replicationRole, "replicationRole needs replicationRules");
    return;
  }
  rules.require(props.versioned.valueOr(false), "replicationRules need a bucket with versioned = true");
  for (const s3::ReplicationRule& rule : props.replicationRules) {
    rules.require(count == 1 || rule.priority, "each of several replicationRules needs a priority");
    rules.require(!rule.replicationTimeControl || rule.metrics,
                  "replicationTimeControl needs metrics in the same replication rule");
    rules.require(!rule.deleteMarkerReplication.valueOr(false) || !rule.filter || !rule.filter->tags.hasValue(),
                  "deleteMarkerReplication cannot be given with tags in the filter of a replication rule");
  }
}

void checkAccess(const BucketProps& props, PropertyRules& rules) {
  rules.require(!props.minimumTLSVersion || props.enforceSSL.valueOr(false),
                "minimumTLSVersion needs enforceSSL = true");
  rules.require(!props.publicReadAccess.valueOr(false) || props.blockPublicAccess,
                "publicReadAccess needs a blockPublicAccess that lets policies share with everybody, such as "
                "BlockPublicAccess::BLOCK_ACLS_ONLY");
  rules.require(
      !props.publicReadAccess.valueOr(false) || !props.blockPublicAccess || !props.blockPublicAccess->blockPublicPolicy,
      "publicReadAccess is granted by a policy, which blockPublicAccess blocks; use "
      "BlockPublicAccess::BLOCK_ACLS_ONLY");
  rules.require(!props.autoDeleteObjects.valueOr(false) ||
                    (props.removalPolicy && *props.removalPolicy == RemovalPolicy::DESTROY),
                "autoDeleteObjects needs removalPolicy = RemovalPolicy::DESTROY");
  rules.require(!aclNeedsObjectWriter(props.accessControl) || !props.objectOwnership ||
                    *props.objectOwnership != s3::ObjectOwnership::BUCKET_OWNER_ENFORCED,
                "ACLs such as accessControl '" + props.accessControl.valueOr("") +
                    "' have no effect with ObjectOwnership::BUCKET_OWNER_ENFORCED; use OBJECT_WRITER");
  rules.require(props.serverAccessLogsBucket || !props.serverAccessLogsPrefix ||
                    !isOf(props.encryption, {BucketEncryption::KMS_MANAGED, BucketEncryption::DSSE_MANAGED}),
                "the log service cannot write to a bucket that is encrypted with a key of AWS (KMS_MANAGED, "
                "DSSE_MANAGED); use BucketEncryption::KMS or S3_MANAGED, or another serverAccessLogsBucket");
  rules.require(!props.objectLockDefaultRetention || props.objectLockEnabled.valueOr(true),
                "objectLockDefaultRetention needs object lock, but objectLockEnabled is false");
}

}  // namespace

void checkBucket(const BucketProps& props, const IConstruct& about) {
  PropertyRules rules;
  checkBucketNaming(props, rules);
  checkEncryption(props, rules);
  checkWebsite(props, rules);
  checkReplication(props, rules);
  checkAccess(props, rules);
  for (const s3::LifecycleRule& rule : props.lifecycleRules) checkLifecycleRule(rule, rules);
  for (const s3::Inventory& inventory : props.inventories) checkInventory(inventory, rules);
  rules.check("CDKPP4300", about);
}

}  // namespace cdk::detail

namespace cdk::s3 {

void Bucket::addLifecycleRule(LifecycleRule rule) {
  detail::PropertyRules rules;
  detail::checkLifecycleRule(rule, rules);
  rules.check("CDKPP4300", *this);
  if (rule.objectSizeLessThan)  // the schema wants a text, CloudFormation takes numbers too
    Validations::of(*this).acknowledge(
        Acknowledgment{.id = "CloudFormation-Validate::W9003",
                       .reason = "LifecycleRule.objectSizeLessThan and LifecycleRule.objectSizeGreaterThan are numbers "
                                 "for historical reasons"});
  lifecycleRules_.add(std::move(rule));
}

}  // namespace cdk::s3
