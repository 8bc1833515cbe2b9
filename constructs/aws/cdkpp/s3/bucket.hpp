// SPDX-License-Identifier: Apache-2.0
// AWS::S3::Bucket; AWS::S3::BucketPolicy when its policy has statements; AWS::KMS::Key when it is to be encrypted with
// a key of its own; AWS::IAM::Role when it copies objects; Custom::S3AutoDeleteObjects and
// Custom::S3BucketNotifications with the functions behind them. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/s3/bucket_base.hpp>
#include <cdkpp/s3/bucket_props.hpp>

namespace cdk::s3 {

class CfnBucket;

/// For Bucket::fromBucketAttributes. The ARN, the name, or both are given.
struct BucketAttributes {
  /// The account of the bucket. @default that of the stack
  Optional<Value<std::string>> account{};
  /// @default made of the name
  Optional<Value<std::string>> bucketArn{};
  /// @default made of the name
  Optional<Value<std::string>> bucketDomainName{};
  /// @default made of the name and the region
  Optional<Value<std::string>> bucketDualStackDomainName{};
  /// @default that of the ARN
  Optional<Value<std::string>> bucketName{};
  /// @default made of the name and the region
  Optional<Value<std::string>> bucketRegionalDomainName{};
  /// Whether "." and not "-" stands before the region in the address of the website. @default as the region has it
  Optional<bool> bucketWebsiteNewUrlFormat{};
  /// @default made of the name and the region
  Optional<Value<std::string>> bucketWebsiteUrl{};
  /// @default none
  Optional<kms::IKey&> encryptionKey{};
  /// Whether the bucket serves a website. @default false
  Optional<bool> isWebsite{};
  /// The role of the function that sets notifications up. @default a new one
  Optional<iam::IRole&> notificationsHandlerRole{};
  /// The region of the bucket. @default that of the stack
  Optional<Value<std::string>> region{};
};

/// A store of objects, which are bytes with a key.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
class Bucket : public BucketBase {
 public:
  using Props = BucketProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-s3.Bucket";
  /// The longest BucketProps::bucketNamePrefix.
  static constexpr int MAX_BUCKET_NAME_PREFIX_LENGTH = 37;

  /// A bucket that exists, of the account and region of the stack.
  static Handle<IBucket> fromBucketArn(const Parent& scope, const Id& id, Value<std::string> bucketArn);
  /// A bucket that exists.
  /// @throws ValidationError CDKPP4302 with neither bucketArn nor bucketName, CDKPP4301 for a name that cannot be.
  static Handle<IBucket> fromBucketAttributes(const Parent& scope, const Id& id, BucketAttributes attrs);
  /// A bucket that exists, of the account and region of the stack.
  static Handle<IBucket> fromBucketName(const Parent& scope, const Id& id, Value<std::string> bucketName);
  /// An L1 bucket with the functions of an IBucket. A second call gives the same one.
  static Handle<IBucket> fromCfnBucket(CfnBucket& cfnBucket);
  /// @param allowLegacyBucketNaming whether '_' and upper-case letters may be, as in names of the early days
  /// @throws ValidationError CDKPP4301 naming all that is wrong with the name of a bucket.
  static void validateBucketName(const Value<std::string>& physicalName, bool allowLegacyBucketNaming = false);

  /// @throws ValidationError CDKPP4300 naming everything that is wrong with the properties.
  explicit Bucket(Scope scope, BucketProps props = {});

  Value<std::string> bucketWebsiteDomainName() const override;
  /// Whether the L1 has, as it is now, the configuration of a website.
  bool isWebsite() const override;
  /// Whether the L1 blocks, as it is now, policies that share with everybody.
  bool disallowPublicAccess() const override;

  void addCorsRule(CorsRule rule) { cors_.add(std::move(rule)); }
  /// Writes lists of the objects regularly.
  /// @throws ValidationError CDKPP4300 for an inventoryId that is not valid.
  void addInventory(Inventory inventory);
  /// @throws ValidationError CDKPP4300 naming everything that is wrong with the rule.
  void addLifecycleRule(LifecycleRule rule);
  void addMetric(BucketMetrics metric) { metrics_.add(std::move(metric)); }

 private:
  /// Makes the L1, and before it the key and the role that it names.
  void makeResource(const BucketProps& props);
  /// Lets the log service write the logs of a bucket here.
  void allowLogDelivery(const Bucket& from, const Optional<Value<std::string>>& prefix);
  /// What is made after the resource: policies, permissions, functions.
  void makeCompanions(const BucketProps& props);
  List<CorsRule> cors_{};
  List<Inventory> inventories_{};
  List<LifecycleRule> lifecycleRules_{};
  List<BucketMetrics> metrics_{};
  Handle<CfnBucket> resource_{};
};

}  // namespace cdk::s3

namespace cdk::detail {

/// @throws ValidationError CDKPP4300
void checkBucket(const s3::BucketProps& props, const IConstruct& about);

}  // namespace cdk::detail

namespace cdk::s3 {

inline Bucket::Bucket(Scope scope, BucketProps props)
    : BucketBase{detail::injected<Bucket>(scope, props), {.physicalName = props.bucketName}} {
  detail::checkBucket(props, *this);
  makeResource(props);
  makeCompanions(props);
}

}  // namespace cdk::s3
