// SPDX-License-Identifier: Apache-2.0
// AWS::S3::Bucket. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/s3/block_public_access.hpp>
#include <cdkpp/s3/bucket_policy.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

namespace cdk::s3 {

class IBucket : public virtual IResource, public virtual IBucketRef {
 public:
  virtual Value<std::string> bucketArn() const = 0;
  virtual Value<std::string> bucketName() const = 0;
  /// The ARN of the objects that match, `arnForObjects("in/*")`.
  virtual Value<std::string> arnForObjects(Value<std::string> keyPattern) const = 0;
  /// Lets somebody list the bucket and read its objects, all or those that match.
  virtual iam::Grant grantRead(const iam::IGrantable& identity, Value<std::string> objectsKeyPattern = "*") = 0;
};

/// How objects are encrypted at rest.
enum class BucketEncryption {
  UNENCRYPTED,  ///< S3's own default
  S3_MANAGED,   ///< keys of S3, AES256
  KMS_MANAGED,  ///< the key "aws/s3" of KMS
};

struct BucketProps {
  /// CloudFormation: PublicAccessBlockConfiguration. @default S3 blocks all public access of new buckets
  Optional<BlockPublicAccess> blockPublicAccess{};
  /// The name, 3 to 63 lower-case letters, digits, '.' and '-'. CloudFormation: BucketName.
  /// @default made by CloudFormation
  Optional<Value<std::string>> bucketName{};
  /// CloudFormation: BucketEncryption. @default not set: S3 encrypts with its own keys
  Optional<BucketEncryption> encryption{};
  /// What happens when the bucket is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// Whether older versions of objects are kept. CloudFormation: VersioningConfiguration. @default false
  Optional<bool> versioned{};
};

/// A bucket.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
class Bucket : public Resource, public IBucket, public virtual iam::IResourceWithPolicy {
 public:
  using Props = BucketProps;
  /// @throws ValidationError CDKPP4010 for a name that S3 refuses.
  explicit Bucket(Scope scope, BucketProps props = {});
  /// @throws ValidationError CDKPP4010 naming all that is wrong with a bucket name.
  static void validateBucketName(const std::string& name, const IConstruct& about);
  Value<std::string> bucketArn() const override { return bucketArn_; }
  Value<std::string> bucketName() const override { return bucketName_; }
  BucketReference bucketRef() const override { return {.bucketArn = bucketArn_, .bucketName = bucketName_}; }
  Value<std::string> arnForObjects(Value<std::string> keyPattern) const override {
    return bucketArn_ + "/" + keyPattern;
  }
  iam::Grant grantRead(const iam::IGrantable& identity, Value<std::string> objectsKeyPattern = "*") override;
  /// Adds to the policy of the bucket, a child "Policy".
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;

 private:
  Handle<BucketPolicy> policy_{};
  Value<std::string> bucketArn_ = "";
  Value<std::string> bucketName_ = "";
};

inline void Bucket::validateBucketName(const std::string& name, const IConstruct& about) {
  std::string problems;
  const auto add = [&](const std::string& text) { problems += (problems.empty() ? "" : "; ") + text; };
  const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  if (name.size() < 3 || name.size() > 63) add("it must have 3 to 63 characters, not " + std::to_string(name.size()));
  for (char c : name)
    if (!isPlain(c) && c != '.' && c != '-') {
      add("it must hold lower-case letters, digits, '.' and '-' only, not '" + std::string(1, c) + "'");
      break;
    }
  if (!name.empty() && (!isPlain(name.front()) || !isPlain(name.back())))
    add("it must begin and end with a lower-case letter or a digit");
  if (name.find("..") != std::string::npos || name.find(".-") != std::string::npos ||
      name.find("-.") != std::string::npos)
    add("it must not have '.' next to '.' or '-'");
  if (!problems.empty())
    throw ValidationError("CDKPP4010", "invalid S3 bucket name '" + name + "': " + problems, about);
}

inline Bucket::Bucket(Scope scope, BucketProps props) : Resource(scope, {.physicalName = props.bucketName}) {
  if (props.bucketName && props.bucketName->isLiteral() && physicalName() && physicalName()->isLiteral())
    validateBucketName(props.bucketName->literal(), *this);
  CfnBucketProps cfn{.bucketName = physicalName()};
  if (props.encryption.hasValue() && *props.encryption != BucketEncryption::UNENCRYPTED)
    cfn.bucketEncryption = CfnBucket::BucketEncryptionProperty{
        .serverSideEncryptionConfiguration = {CfnBucket::ServerSideEncryptionRuleProperty{
            .serverSideEncryptionByDefault = CfnBucket::ServerSideEncryptionByDefaultProperty{
                .sseAlgorithm = *props.encryption == BucketEncryption::S3_MANAGED ? "AES256" : "aws:kms"}}}};
  if (props.blockPublicAccess)
    cfn.publicAccessBlockConfiguration =
        CfnBucket::PublicAccessBlockConfigurationProperty{.blockPublicAcls = props.blockPublicAccess->blockPublicAcls,
            .blockPublicPolicy = props.blockPublicAccess->blockPublicPolicy,
            .ignorePublicAcls = props.blockPublicAccess->ignorePublicAcls,
            .restrictPublicBuckets = props.blockPublicAccess->restrictPublicBuckets};
  if (props.versioned.valueOr(false))
    cfn.versioningConfiguration = CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
  New<CfnBucket> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  resource->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::RETAIN));
  bucketArn_ = getResourceArnAttribute(resource->attrArn(),
      {.account = "", .region = "", .resource = physicalName().valueOr(Value<std::string>("")), .service = "s3"});
  bucketName_ = getResourceNameAttribute(resource->ref());
}

inline iam::AddToResourcePolicyResult Bucket::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_) policy_ = New<BucketPolicy>{*this, Id("Policy", node().location()), {.bucket = *this}};
  policy_->document().addStatement(statement);
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

inline iam::Grant Bucket::grantRead(const iam::IGrantable& identity, Value<std::string> objectsKeyPattern) {
  return iam::Grant::addToPrincipalOrResource(
      iam::GrantWithResourceOptions{.actions = {"s3:GetObject*", "s3:GetBucket*", "s3:List*"},
          .grantee = identity,
          .resource = *this,
          .resourceArns = {bucketArn_, arnForObjects(std::move(objectsKeyPattern))}});
}

}  // namespace cdk::s3
