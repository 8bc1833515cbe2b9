// SPDX-License-Identifier: Apache-2.0
// Mixins for L1 buckets and their policies. Follows aws-cdk-lib 2.276.0, aws-s3, mixins.
#pragma once
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/iam/policy_statement.hpp>
#include <cdkpp/s3/block_public_access.hpp>

namespace cdk::s3::mixins {

/// Deletes the objects of a bucket when it is removed. Synthesis fails unless the removal policy of the bucket is
/// DESTROY. Supports CfnBucket; of a Bucket it takes the L1.
///
///     cfnBucket->with(s3::mixins::BucketAutoDeleteObjects());
class BucketAutoDeleteObjects : public Mixin {
 public:
  bool supports(const IConstruct& construct) const override;
  void applyTo(IConstruct& construct) override;
};

/// Blocks public access to a bucket. Supports CfnBucket.
class BucketBlockPublicAccess : public Mixin {
 public:
  explicit BucketBlockPublicAccess(BlockPublicAccess publicAccessConfig = BlockPublicAccess::BLOCK_ALL)
      : config_(publicAccessConfig) {}
  bool supports(const IConstruct& construct) const override;
  void applyTo(IConstruct& construct) override;

 private:
  BlockPublicAccess config_;
};

/// Adds statements to a policy. Supports CfnBucketPolicy.
class BucketPolicyStatements : public Mixin {
 public:
  explicit BucketPolicyStatements(List<iam::PolicyStatement> statements) : statements_(std::move(statements)) {}
  bool supports(const IConstruct& construct) const override;
  void applyTo(IConstruct& construct) override;

 private:
  List<iam::PolicyStatement> statements_;
};

/// Turns versions on, or off. Supports CfnBucket.
class BucketVersioning : public Mixin {
 public:
  explicit BucketVersioning(bool enabled = true) : enabled_(enabled) {}
  bool supports(const IConstruct& construct) const override;
  void applyTo(IConstruct& construct) override;

 private:
  bool enabled_;
};

}  // namespace cdk::s3::mixins
