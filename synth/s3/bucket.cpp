// SPDX-License-Identifier: Apache-2.0
// The bucket itself, and what is made beside it.
#include <cdkpp/s3/bucket.hpp>

#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/s3/mixins.hpp>

#include "s3/configurations.hpp"
#include "s3/reflection.hpp"

namespace cdk::s3 {
namespace {

iam::PolicyStatement denyUnless(const IBucket& bucket, Json conditions) {
  return iam::PolicyStatement{{.actions = {"s3:*"},
                               .conditions = std::move(conditions),
                               .effect = iam::Effect::DENY,
                               .principals = {iam::AnyPrincipal()},
                               .resources = {bucket.bucketArn(), bucket.arnForObjects("*")}}};
}

/// The validator of CloudFormation advises against the property, which the program has chosen.
void acknowledgeAccessControl(const IConstruct& bucket) {
  Validations::of(bucket).acknowledge(
      Acknowledgment{.id = "CloudFormation-Validate::W3045",
                     .reason = "accessControl is deprecated, but we are still using it for historical reasons."});
}

}  // namespace

void Bucket::makeResource(const BucketProps& props) {
  autoCreatePolicy_ = true;
  if (props.notificationsHandlerRole) notificationsHandlerRole_ = *props.notificationsHandlerRole;
  notificationsSkipDestinationValidation_ = props.notificationsSkipDestinationValidation.valueOr(false);
  encryptionKey_ = detail::keyOfBucket(*this, props);
  const auto replication = detail::replication(*this, props);
  if (replication) replicationRoleArn_ = *replication->role;
  resource_ = New<CfnBucket>{
      *this,
      Id("Resource", node().location()),
      {.abacStatus = detail::abacStatus(props),
       .accelerateConfiguration = detail::transferAcceleration(props),
       .accessControl = props.accessControl,
       .bucketEncryption = detail::bucketEncryption(props, encryptionKey_),
       .bucketName = physicalName(),
       .bucketNamePrefix = props.bucketNamePrefix,
       .bucketNamespace = props.bucketNamespace,
       .corsConfiguration =
           Optional<CfnBucket::CorsConfigurationProperty>::lazy([this] { return detail::corsConfiguration(cors_); }),
       .intelligentTieringConfigurations = detail::intelligentTiering(props),
       .inventoryConfigurations = List<CfnBucket::InventoryConfigurationProperty>::lazy(
           [this] { return detail::inventoryConfigurations(inventories_, *this); }),
       .lifecycleConfiguration = Optional<CfnBucket::LifecycleConfigurationProperty>::lazy(
           [this, size = props.transitionDefaultMinimumObjectSize] {
             return detail::lifecycleConfiguration(lifecycleRules_, size);
           }),
       .loggingConfiguration = detail::accessLogs(props),
       .metricsConfigurations = List<CfnBucket::MetricsConfigurationProperty>::lazy(
           [this] { return detail::metricsConfigurations(metrics_); }),
       .objectLockConfiguration = detail::objectLock(props),
       .objectLockEnabled = props.objectLockDefaultRetention ? Optional<bool>(true) : props.objectLockEnabled,
       .ownershipControls = detail::ownershipControls(props),
       .publicAccessBlockConfiguration = detail::publicAccessBlock(props.blockPublicAccess),
       .replicationConfiguration = replication,
       .versioningConfiguration = detail::versioning(props),
       .websiteConfiguration = detail::website(props)}};
  resource_->applyRemovalPolicy(props.removalPolicy);
  bucketArn_ = getResourceArnAttribute(
      resource_->attrArn(), {.account = "", .region = "", .resource = physicalName().valueOr(""), .service = "s3"});
  bucketName_ = getResourceNameAttribute(resource_->ref());
  bucketDomainName_ = resource_->attrDomainName();
  bucketDualStackDomainName_ = resource_->attrDualStackDomainName();
  bucketRegionalDomainName_ = resource_->attrRegionalDomainName();
  bucketWebsiteUrl_ = resource_->attrWebsiteUrl();
}

void Bucket::makeCompanions(const BucketProps& props) {
  if (props.accessControl) acknowledgeAccessControl(*this);
  if (props.enforceSSL.valueOr(false))
    addToResourcePolicy(denyUnless(*this, Json::object({{"Bool", Json::object({{"aws:SecureTransport", "false"}})}})));
  if (props.minimumTLSVersion)
    addToResourcePolicy(denyUnless(
        *this, Json::object({{"NumericLessThan", Json::object({{"s3:TlsVersion", Json(*props.minimumTLSVersion)}})}})));
  if (props.serverAccessLogsBucket) {
    if (auto* logs = dynamic_cast<Bucket*>(&*props.serverAccessLogsBucket))
      logs->allowLogDelivery(*this, props.serverAccessLogsPrefix);
    else  // in the words of the CDK, so that tools find it
      Annotations::of(*this).addWarningV2("@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
                                          "Unable to add necessary logging permissions to imported target bucket: " +
                                              static_cast<const IConstruct&>(*props.serverAccessLogsBucket).path());
  } else if (props.serverAccessLogsPrefix) {
    allowLogDelivery(*this, props.serverAccessLogsPrefix);
  }
  for (const Inventory& inventory : props.inventories) addInventory(inventory);
  for (const BucketMetrics& metric : props.metrics) addMetric(metric);
  for (const CorsRule& rule : props.cors) addCorsRule(rule);
  for (const LifecycleRule& rule : props.lifecycleRules) addLifecycleRule(rule);
  if (props.publicReadAccess.valueOr(false)) grantPublicAccess();
  if (props.autoDeleteObjects.valueOr(false)) {
    maybeAutoCreatePolicy();  // the mixin would make one below the L1
    with(*this, mixins::BucketAutoDeleteObjects());
  }
  if (props.eventBridgeEnabled.valueOr(false)) enableEventBridgeNotification();
}

Value<std::string> Bucket::bucketWebsiteDomainName() const { return detail::hostOfUrl(bucketWebsiteUrl_); }
bool Bucket::isWebsite() const { return resource_->websiteConfiguration.hasValue(); }
bool Bucket::disallowPublicAccess() const { return detail::blocksPublicPolicy(*resource_); }

}  // namespace cdk::s3
