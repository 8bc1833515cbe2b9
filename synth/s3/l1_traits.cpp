// SPDX-License-Identifier: Apache-2.0
#include "iam/l1_traits.hpp"

#include <cdkpp/kms/key_grants.hpp>
#include <cdkpp/s3/mixins.hpp>

#include "s3/reflection.hpp"

namespace cdk::detail {
namespace {

class BucketTraits final : public L1Traits {
 public:
  explicit BucketTraits(s3::CfnBucket& bucket) : L1Traits(bucket), bucket_(bucket) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!policy_) policy_ = policyOfL1(bucket_);
    if (!policy_)
      policy_ = &*New<s3::CfnBucketPolicy>{
          bucket_, "S3BucketPolicy", {.bucket = bucket_.ref(), .policyDocument = iam::PolicyDocument().toJson()}};
    s3::mixins::BucketPolicyStatements({statement}).applyTo(*policy_);
    return {.statementAdded = true, .policyDependable = policy_};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    kms::CfnKey* key = keyOfL1(bucket_);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  s3::CfnBucket& bucket_;
  s3::CfnBucketPolicy* policy_ = nullptr;
};

}  // namespace

std::shared_ptr<L1Traits> traitsOfBucket(CfnResource& bucket) {
  return std::make_shared<BucketTraits>(dynamic_cast<s3::CfnBucket&>(bucket));
}

}  // namespace cdk::detail
