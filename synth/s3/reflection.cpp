// SPDX-License-Identifier: Apache-2.0
#include "s3/reflection.hpp"

#include <cdkpp/s3/bucket.hpp>

#include <limits>
#include <unordered_set>

#include "kms/key_reference.hpp"
#include "resource/environment.hpp"
#include "values/cells.hpp"

namespace cdk::detail {
namespace {

bool isPolicyOf(const s3::CfnBucketPolicy& policy, const s3::CfnBucket& bucket) {
  const Value<std::string>& name = *policy.bucket;
  if (const Construct* target = referencedConstruct(name)) return target == &bucket.asConstruct();
  // Upstream takes a policy for that of a bucket whose id its text contains.
  return name.isLiteral() && name.literal().find(bucket.node().id()) != std::string::npos;
}

/// Looks below a construct first, then below its neighbours, then below those of its ancestors.
class ClosestPolicy {
 public:
  explicit ClosestPolicy(const s3::CfnBucket& bucket) : bucket_(bucket) {}
  s3::CfnBucketPolicy* find() {
    const Construct* here = &bucket_.asConstruct();
    lookBelow(*here, 1);
    std::size_t distance = 1;
    for (const Construct* ancestor = here->node().scope().get(); ancestor && distance < distance_; ++distance) {
      for (const Construct* neighbour : ancestor->node().children()) lookBelow(*neighbour, distance);
      ancestor = ancestor->node().scope().get();
    }
    return found_;
  }

 private:
  void lookBelow(const Construct& parent, std::size_t distance) {
    if (distance >= distance_) return;
    for (Construct* child : parent.node().children()) {
      if (!visited_.insert(child).second) continue;
      auto* policy = dynamic_cast<s3::CfnBucketPolicy*>(child);
      if (policy && distance < distance_ && isPolicyOf(*policy, bucket_)) {
        found_ = policy;
        distance_ = distance;
      }
      lookBelow(*child, distance + 1);
    }
  }
  const s3::CfnBucket& bucket_;
  std::unordered_set<const Construct*> visited_{};
  s3::CfnBucketPolicy* found_ = nullptr;
  std::size_t distance_ = std::numeric_limits<std::size_t>::max();
};

}  // namespace

Construct* referencedConstruct(const Any& value) {
  const ReferenceCell* reference = asReference(ownAttribute(value));
  return reference && !reference->pseudo ? const_cast<Construct*>(reference->target) : nullptr;
}

kms::CfnKey* keyOfL1(const s3::CfnBucket& bucket) {
  if (!bucket.bucketEncryption || Token::isUnresolved(bucket.bucketEncryption)) return nullptr;
  const auto& rules = *bucket.bucketEncryption->serverSideEncryptionConfiguration;
  if (Token::isUnresolved(rules) || rules.size() == 0 || !rules[0].serverSideEncryptionByDefault) return nullptr;
  const auto& key = rules[0].serverSideEncryptionByDefault->kmsMasterKeyId;
  return key ? referencedKey({Raw{}, ownAttribute(key)}) : nullptr;
}

s3::CfnBucketPolicy* policyOfL1(s3::CfnBucket& bucket) { return ClosestPolicy(bucket).find(); }

bool blocksPublicPolicy(const s3::CfnBucket& bucket) {
  const auto& block = bucket.publicAccessBlockConfiguration;
  if (!block || Token::isUnresolved(block) || !block->blockPublicPolicy) return false;
  return block->blockPublicPolicy->isLiteral() && block->blockPublicPolicy->literal();
}

}  // namespace cdk::detail
