// SPDX-License-Identifier: Apache-2.0
// AWS::S3::BucketPolicy: who may use a bucket.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/s3/bucket_ref.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>

namespace cdk::s3 {

struct BucketPolicyProps {
  /// The bucket. CloudFormation: Bucket.
  Required<IBucketRef&> bucket;
};

/// The policy of a bucket. A Bucket makes its own by addToResourcePolicy.
class BucketPolicy : public Resource {
 public:
  using Props = BucketPolicyProps;
  explicit BucketPolicy(Scope scope, BucketPolicyProps props) : Resource(scope) {
    New<CfnBucketPolicy> resource{*this, Id("Resource", node().location()),
        {.bucket = props.bucket->bucketRef().bucketName,
            .policyDocument = Json::lazy([this] { return document_.toJson(); })}};
  }
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

}  // namespace cdk::s3
