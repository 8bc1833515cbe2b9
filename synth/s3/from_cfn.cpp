// SPDX-License-Identifier: Apache-2.0
// L1 buckets and policies with the functions of their L2.
#include <cdkpp/core/validations.hpp>
#include <cdkpp/kms/key.hpp>

#include "s3/configurations.hpp"
#include "s3/reflection.hpp"

namespace cdk::s3 {
namespace {

constexpr const char* BUCKET_ID = "@FromCfnBucket";
constexpr const char* POLICY_ID = "@FromCfnBucketPolicy";

class BucketOfL1 final : public BucketBase {
 public:
  using Props = CfnBucket*;
  explicit BucketOfL1(Scope scope, CfnBucket* l1) : BucketBase(scope), l1_(l1) {
    node().setDefaultChild(*l1);
    autoCreatePolicy_ = true;
    bucketArn_ = l1->attrArn();
    bucketDomainName_ = l1->attrDomainName();
    bucketDualStackDomainName_ = l1->attrDualStackDomainName();
    bucketName_ = l1->ref();
    bucketRegionalDomainName_ = l1->attrRegionalDomainName();
    bucketWebsiteUrl_ = l1->attrWebsiteUrl();
    if (kms::CfnKey* key = detail::keyOfL1(*l1)) encryptionKey_ = kms::Key::fromCfnKey(*key);
  }
  Value<std::string> bucketWebsiteDomainName() const override { return detail::hostOfUrl(bucketWebsiteUrl_); }
  bool isWebsite() const override { return l1_->websiteConfiguration.hasValue(); }
  bool disallowPublicAccess() const override { return detail::blocksPublicPolicy(*l1_); }

 private:
  CfnBucket* l1_;
};

}  // namespace

Handle<IBucket> Bucket::fromCfnBucket(CfnBucket& cfnBucket) {
  if (const Handle<Construct> existing = cfnBucket.node().tryFindChild(BUCKET_ID))
    return dynamic_cast<IBucket&>(*existing);
  return New<BucketOfL1>{cfnBucket, Id(BUCKET_ID, cfnBucket.node().location()), &cfnBucket};
}

Handle<BucketPolicy> BucketPolicy::fromCfnBucketPolicy(CfnBucketPolicy& cfnBucketPolicy) {
  if (const Handle<Construct> existing = cfnBucketPolicy.node().tryFindChild(POLICY_ID))
    return dynamic_cast<BucketPolicy&>(*existing);
  const Location at = cfnBucketPolicy.node().location();
  auto* l1 = dynamic_cast<CfnBucket*>(detail::referencedConstruct(*cfnBucketPolicy.bucket));
  const Handle<IBucket> bucket =
      l1 ? Bucket::fromCfnBucket(*l1)
         : Bucket::fromBucketName(cfnBucketPolicy, Id(BUCKET_ID, at), *cfnBucketPolicy.bucket);
  New<BucketPolicy> policy{
      cfnBucketPolicy,
      Id(POLICY_ID, at),
      {.bucket = *bucket, .document = iam::PolicyDocument::fromJson(*cfnBucketPolicy.policyDocument)}};
  Validations::of(*policy).acknowledge(Acknowledgment{.id = "CloudFormation-Validate::E3019",
                                                      .reason = "We are intentionally creating a duplicate resource"});
  if (auto* base = dynamic_cast<BucketBase*>(&*bucket)) base->policy_ = *policy;
  return policy;
}

}  // namespace cdk::s3
