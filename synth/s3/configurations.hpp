// SPDX-License-Identifier: Apache-2.0
// The properties of a bucket as CloudFormation has them.
#pragma once
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

namespace cdk::detail {

/// The key of a bucket; made where one is wanted and none is given.
Handle<kms::IKey> keyOfBucket(s3::Bucket& bucket, const s3::BucketProps& props);

Optional<Value<std::string>> abacStatus(const s3::BucketProps& props);
Optional<s3::CfnBucket::AccelerateConfigurationProperty> transferAcceleration(const s3::BucketProps& props);
Optional<s3::CfnBucket::BucketEncryptionProperty> bucketEncryption(const s3::BucketProps& props,
                                                                   const Handle<kms::IKey>& key);
Optional<s3::CfnBucket::CorsConfigurationProperty> corsConfiguration(const List<s3::CorsRule>& rules);
List<s3::CfnBucket::IntelligentTieringConfigurationProperty> intelligentTiering(const s3::BucketProps& props);
List<s3::CfnBucket::InventoryConfigurationProperty> inventoryConfigurations(const List<s3::Inventory>& inventories,
                                                                            const s3::Bucket& bucket);
Optional<s3::CfnBucket::LifecycleConfigurationProperty> lifecycleConfiguration(
    const List<s3::LifecycleRule>& rules, const Optional<Value<std::string>>& minimumObjectSize);
/// Lets the log service use the key of the bucket that takes the logs.
Optional<s3::CfnBucket::LoggingConfigurationProperty> accessLogs(const s3::BucketProps& props);
List<s3::CfnBucket::MetricsConfigurationProperty> metricsConfigurations(const List<s3::BucketMetrics>& metrics);
Optional<s3::CfnBucket::ObjectLockConfigurationProperty> objectLock(const s3::BucketProps& props);
Optional<s3::CfnBucket::OwnershipControlsProperty> ownershipControls(const s3::BucketProps& props);
Optional<s3::CfnBucket::PublicAccessBlockConfigurationProperty> publicAccessBlock(
    const Optional<s3::BlockPublicAccess>& block);
/// Makes the role that copies objects, where one is wanted and none is given.
Optional<s3::CfnBucket::ReplicationConfigurationProperty> replication(s3::Bucket& bucket, const s3::BucketProps& props);
Optional<s3::CfnBucket::VersioningConfigurationProperty> versioning(const s3::BucketProps& props);
Optional<s3::CfnBucket::WebsiteConfigurationProperty> website(const s3::BucketProps& props);

/// The host of the address of a website.
Value<std::string> hostOfUrl(const Value<std::string>& url);

}  // namespace cdk::detail
