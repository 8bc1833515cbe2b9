// SPDX-License-Identifier: Apache-2.0
// AWS::S3::BucketPolicy: who may use a bucket. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/s3/bucket_policy_ref.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>
#include <cdkpp/s3/ibucket.hpp>

namespace cdk::s3 {

struct BucketPolicyProps {
  /// CloudFormation: Bucket.
  Required<IBucket&> bucket;
  /// CloudFormation: PolicyDocument. @default one without statements
  Optional<iam::PolicyDocument> document{};
  /// What happens when the policy is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
};

/// The policy of a bucket. A Bucket makes its own when a statement is added to it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html
class BucketPolicy : public Resource, public virtual IBucketPolicyRef {
 public:
  using Props = BucketPolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-s3.BucketPolicy";
  /// An L1 policy with the functions of this class: a second resource with its statements, to which others are added.
  static Handle<BucketPolicy> fromCfnBucketPolicy(CfnBucketPolicy& cfnBucketPolicy);

  explicit BucketPolicy(Scope scope, BucketPolicyProps props);
  IBucket& bucket() const { return *bucket_; }
  inline BucketPolicyReference bucketPolicyRef() const override;
  /// CloudFormation: PolicyDocument.
  iam::PolicyDocument& document() { return document_; }

 private:
  Handle<IBucket> bucket_;
  iam::PolicyDocument document_{};
  Handle<CfnBucketPolicy> resource_{};
};

inline BucketPolicy::BucketPolicy(Scope scope, BucketPolicyProps props)
    : Resource{detail::injected<BucketPolicy>(scope, props)}, bucket_(*props.bucket) {
  if (props.document) document_ = *props.document;
  resource_ = New<CfnBucketPolicy>{*this, Id("Resource", node().location()),
      {.bucket = bucket_->bucketName(), .policyDocument = document_.toJson()}};
  if (props.removalPolicy) resource_->applyRemovalPolicy(props.removalPolicy);
}

inline BucketPolicyReference BucketPolicy::bucketPolicyRef() const { return resource_->bucketPolicyRef(); }

}  // namespace cdk::s3
