// SPDX-License-Identifier: Apache-2.0
// What the L1 resources of a program say about a bucket.
#pragma once
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>

namespace cdk::detail {

/// The resource that a reference, such as the name or ARN of an L2, goes to; nullptr for other values.
Construct* referencedConstruct(const Any& value);
/// The key that encrypts the bucket, when it is one of this program.
kms::CfnKey* keyOfL1(const s3::CfnBucket& bucket);
/// The policy of the bucket that is closest to it in the tree, when it has one.
s3::CfnBucketPolicy* policyOfL1(s3::CfnBucket& bucket);
/// Whether the properties of the bucket, as they are now, block policies that share with everybody.
bool blocksPublicPolicy(const s3::CfnBucket& bucket);

}  // namespace cdk::detail
