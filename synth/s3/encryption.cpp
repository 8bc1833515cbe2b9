// SPDX-License-Identifier: Apache-2.0
// The encryption of a bucket.
#include <cdkpp/kms/key.hpp>

#include "s3/configurations.hpp"

namespace cdk::detail {
namespace {

using s3::BucketEncryption;
using s3::BucketProps;
using s3::CfnBucket;
using SseAlgorithm = CfnBucket::ServerSideEncryptionByDefaultProperty::SseAlgorithm;

BucketEncryption kindOf(const BucketProps& props) {
  return props.encryption.valueOr(props.encryptionKey ? BucketEncryption::KMS : BucketEncryption::UNENCRYPTED);
}

const char* algorithmOf(BucketEncryption kind) {
  switch (kind) {
    case BucketEncryption::UNENCRYPTED: return nullptr;
    case BucketEncryption::S3_MANAGED: return SseAlgorithm::AES256;
    case BucketEncryption::KMS_MANAGED:
    case BucketEncryption::KMS: return SseAlgorithm::AWS_KMS;
    case BucketEncryption::DSSE_MANAGED:
    case BucketEncryption::DSSE: return SseAlgorithm::AWS_KMS_DSSE;
  }
  return nullptr;
}

}  // namespace

Handle<kms::IKey> keyOfBucket(s3::Bucket& bucket, const BucketProps& props) {
  const BucketEncryption kind = kindOf(props);
  if (kind != BucketEncryption::KMS && kind != BucketEncryption::DSSE) return {};
  if (props.encryptionKey) return *props.encryptionKey;
  kms::KeyProps keyProps{.description = "Created by " + static_cast<const IConstruct&>(bucket).path()};
  if (kind == BucketEncryption::KMS) keyProps.enableKeyRotation = true;
  return New<kms::Key>{bucket, Id("Key", bucket.node().location()), keyProps};
}

Optional<CfnBucket::BucketEncryptionProperty> bucketEncryption(const BucketProps& props, const Handle<kms::IKey>& key) {
  const char* algorithm = algorithmOf(kindOf(props));
  if (!algorithm && !props.blockedEncryptionTypes.hasValue()) return {};
  CfnBucket::ServerSideEncryptionRuleProperty rule{};
  if (props.blockedEncryptionTypes.hasValue())
    rule.blockedEncryptionTypes =
        CfnBucket::BlockedEncryptionTypesProperty{.encryptionType = props.blockedEncryptionTypes};
  if (algorithm) {
    rule.bucketKeyEnabled = props.bucketKeyEnabled;
    CfnBucket::ServerSideEncryptionByDefaultProperty byDefault{.sseAlgorithm = algorithm};
    if (key) byDefault.kmsMasterKeyId = key->keyArn();
    rule.serverSideEncryptionByDefault = byDefault;
  }
  return CfnBucket::BucketEncryptionProperty{.serverSideEncryptionConfiguration = {rule}};
}

}  // namespace cdk::detail
