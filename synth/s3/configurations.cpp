// SPDX-License-Identifier: Apache-2.0
// The properties of a bucket that are little more than their words in CloudFormation.
#include <cdkpp/core/errors.hpp>

#include "s3/configurations.hpp"
#include "s3/rules.hpp"
#include "s3/tag_filters.hpp"

namespace cdk::detail {

using s3::BucketProps;
using s3::CfnBucket;

List<CfnBucket::TagFilterProperty> tagFilters(const Map<Value<std::string>>& tags) {
  if (!tags.hasValue()) return {};
  auto list = List<CfnBucket::TagFilterProperty>::empty();
  for (std::size_t i = 0; i < tags.size(); ++i)
    list.add(CfnBucket::TagFilterProperty{.key = tags.key(i), .value = tags.value(i)});
  return list;
}

List<CfnBucket::TagFilterProperty> tagFilters(const List<s3::Tag>& tags) {
  if (!tags.hasValue()) return {};
  auto list = List<CfnBucket::TagFilterProperty>::empty();
  for (const s3::Tag& tag : tags) list.add(CfnBucket::TagFilterProperty{.key = *tag.key, .value = *tag.value});
  return list;
}

Optional<Value<std::string>> abacStatus(const BucketProps& props) {
  if (!props.abacStatus.hasValue()) return {};
  return *props.abacStatus ? CfnBucket::AbacStatus::ENABLED : CfnBucket::AbacStatus::DISABLED;
}

Optional<CfnBucket::AccelerateConfigurationProperty> transferAcceleration(const BucketProps& props) {
  if (!props.transferAcceleration.valueOr(false)) return {};
  return CfnBucket::AccelerateConfigurationProperty{.accelerationStatus = "Enabled"};
}

Optional<CfnBucket::CorsConfigurationProperty> corsConfiguration(const List<s3::CorsRule>& rules) {
  if (rules.size() == 0) return {};
  List<CfnBucket::CorsRuleProperty> list;
  for (const s3::CorsRule& rule : rules)
    list.add(CfnBucket::CorsRuleProperty{.allowedHeaders = rule.allowedHeaders,
                                         .allowedMethods = *rule.allowedMethods,
                                         .allowedOrigins = *rule.allowedOrigins,
                                         .exposedHeaders = rule.exposedHeaders,
                                         .id = rule.id,
                                         .maxAge = rule.maxAge});
  return CfnBucket::CorsConfigurationProperty{.corsRules = list};
}

List<CfnBucket::MetricsConfigurationProperty> metricsConfigurations(const List<s3::BucketMetrics>& metrics) {
  List<CfnBucket::MetricsConfigurationProperty> list;
  for (const s3::BucketMetrics& each : metrics)
    list.add(CfnBucket::MetricsConfigurationProperty{
        .id = *each.id, .prefix = each.prefix, .tagFilters = tagFilters(each.tagFilters)});
  return list;
}

List<CfnBucket::IntelligentTieringConfigurationProperty> intelligentTiering(const BucketProps& props) {
  if (!props.intelligentTieringConfigurations.hasValue()) return {};
  auto list = List<CfnBucket::IntelligentTieringConfigurationProperty>::empty();
  for (const s3::IntelligentTieringConfiguration& each : props.intelligentTieringConfigurations) {
    auto tierings = List<CfnBucket::TieringProperty>::empty();
    if (each.archiveAccessTierTime)
      tierings.add(CfnBucket::TieringProperty{.accessTier = CfnBucket::TieringProperty::AccessTier::ARCHIVE_ACCESS,
                                              .days = each.archiveAccessTierTime->toDays()});
    if (each.deepArchiveAccessTierTime)
      tierings.add(CfnBucket::TieringProperty{.accessTier = CfnBucket::TieringProperty::AccessTier::DEEP_ARCHIVE_ACCESS,
                                              .days = each.deepArchiveAccessTierTime->toDays()});
    list.add(CfnBucket::IntelligentTieringConfigurationProperty{.id = *each.name,
                                                                .prefix = each.prefix,
                                                                .status = "Enabled",
                                                                .tagFilters = tagFilters(each.tags),
                                                                .tierings = tierings});
  }
  return list;
}

Optional<CfnBucket::ObjectLockConfigurationProperty> objectLock(const BucketProps& props) {
  if (!props.objectLockDefaultRetention) return {};
  const s3::ObjectLockRetention& retention = *props.objectLockDefaultRetention;
  return CfnBucket::ObjectLockConfigurationProperty{
      .objectLockEnabled = "Enabled",
      .rule = CfnBucket::ObjectLockRuleProperty{.defaultRetention = CfnBucket::DefaultRetentionProperty{
                                                    .days = retention.duration().toDays(), .mode = retention.mode()}}};
}

bool aclNeedsObjectWriter(const Optional<std::string>& accessControl) {
  using s3::BucketAccessControl;
  return accessControl && *accessControl != BucketAccessControl::PRIVATE &&
         *accessControl != BucketAccessControl::BUCKET_OWNER_READ &&
         *accessControl != BucketAccessControl::BUCKET_OWNER_FULL_CONTROL;
}

Optional<CfnBucket::OwnershipControlsProperty> ownershipControls(const BucketProps& props) {
  if (!props.objectOwnership && !aclNeedsObjectWriter(props.accessControl)) return {};
  return CfnBucket::OwnershipControlsProperty{
      .rules = {CfnBucket::OwnershipControlsRuleProperty{
          .objectOwnership = props.objectOwnership.valueOr(s3::ObjectOwnership::OBJECT_WRITER)}}};
}

Optional<CfnBucket::PublicAccessBlockConfigurationProperty> publicAccessBlock(
    const Optional<s3::BlockPublicAccess>& block) {
  if (!block) return {};
  return CfnBucket::PublicAccessBlockConfigurationProperty{.blockPublicAcls = block->blockPublicAcls,
                                                           .blockPublicPolicy = block->blockPublicPolicy,
                                                           .ignorePublicAcls = block->ignorePublicAcls,
                                                           .restrictPublicBuckets = block->restrictPublicBuckets};
}

Optional<CfnBucket::VersioningConfigurationProperty> versioning(const BucketProps& props) {
  if (!props.versioned.valueOr(false)) return {};
  return CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
}

Optional<CfnBucket::WebsiteConfigurationProperty> website(const BucketProps& props) {
  if (!props.websiteErrorDocument && !props.websiteIndexDocument && !props.websiteRedirect &&
      !props.websiteRoutingRules.hasValue())
    return {};
  CfnBucket::WebsiteConfigurationProperty result{.errorDocument = props.websiteErrorDocument,
                                                 .indexDocument = props.websiteIndexDocument};
  if (props.websiteRedirect)
    result.redirectAllRequestsTo = CfnBucket::RedirectAllRequestsToProperty{
        .hostName = *props.websiteRedirect->hostName, .protocol = props.websiteRedirect->protocol};
  if (!props.websiteRoutingRules.hasValue()) return result;
  result.routingRules = List<CfnBucket::RoutingRuleProperty>::empty();
  for (const s3::RoutingRule& rule : props.websiteRoutingRules) {
    CfnBucket::RedirectRuleProperty redirect{
        .hostName = rule.hostName, .httpRedirectCode = rule.httpRedirectCode, .protocol = rule.protocol};
    if (rule.replaceKey) {
      redirect.replaceKeyPrefixWith = rule.replaceKey->prefixWithKey;
      redirect.replaceKeyWith = rule.replaceKey->withKey;
    }
    CfnBucket::RoutingRuleProperty routing{.redirectRule = redirect};
    if (rule.condition)
      routing.routingRuleCondition = CfnBucket::RoutingRuleConditionProperty{
          .httpErrorCodeReturnedEquals = rule.condition->httpErrorCodeReturnedEquals,
          .keyPrefixEquals = rule.condition->keyPrefixEquals};
    result.routingRules.add(routing);
  }
  return result;
}

}  // namespace cdk::detail

namespace cdk::s3 {

ObjectLockRetention::ObjectLockRetention(const char* mode, Duration duration)
    : duration_(std::move(duration)), mode_(mode) {
  constexpr double MOST_DAYS = 365 * 100;
  const Value<double> days = duration_.toDays();
  if (days.isLiteral() && (days.literal() < 1 || days.literal() > MOST_DAYS))
    throw ValidationError("CDKPP4303", "objects can be locked for 1 day to 100 years, but " +
                                           std::to_string(static_cast<long long>(days.literal())) +
                                           " days were given; choose another duration");
}
ObjectLockRetention ObjectLockRetention::compliance(Duration duration) {
  return {ObjectLockMode::COMPLIANCE, std::move(duration)};
}
ObjectLockRetention ObjectLockRetention::governance(Duration duration) {
  return {ObjectLockMode::GOVERNANCE, std::move(duration)};
}

}  // namespace cdk::s3
