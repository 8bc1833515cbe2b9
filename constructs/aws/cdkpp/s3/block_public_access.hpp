// SPDX-License-Identifier: Apache-2.0
// BlockPublicAccess: what a bucket refuses to share with everybody. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

struct BlockPublicAccessOptions {
  /// Whether new ACLs that share with everybody are refused. CloudFormation: BlockPublicAcls. @default true
  Optional<bool> blockPublicAcls{};
  /// Whether policies that share with everybody are refused. CloudFormation: BlockPublicPolicy. @default true
  Optional<bool> blockPublicPolicy{};
  /// Whether ACLs that share with everybody have no effect. CloudFormation: IgnorePublicAcls. @default true
  Optional<bool> ignorePublicAcls{};
  /// Whether a policy that shares with everybody lets in the account and services of AWS only.
  /// CloudFormation: RestrictPublicBuckets. @default true
  Optional<bool> restrictPublicBuckets{};
};

/// What a bucket refuses to share with everybody. What is not set is blocked.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
class BlockPublicAccess {
 public:
  explicit BlockPublicAccess(BlockPublicAccessOptions options)
      : blockPublicAcls(options.blockPublicAcls.valueOr(true)),
        blockPublicPolicy(options.blockPublicPolicy.valueOr(true)),
        ignorePublicAcls(options.ignorePublicAcls.valueOr(true)),
        restrictPublicBuckets(options.restrictPublicBuckets.valueOr(true)) {}
  /// Everything is blocked.
  static const BlockPublicAccess BLOCK_ALL;
  /// The same as BLOCK_ALL: what is not set is blocked. Deprecated: use BLOCK_ACLS_ONLY to let policies share.
  static const BlockPublicAccess BLOCK_ACLS;
  /// ACLs do not share; policies may.
  static const BlockPublicAccess BLOCK_ACLS_ONLY;

  bool blockPublicAcls;
  bool blockPublicPolicy;
  bool ignorePublicAcls;
  bool restrictPublicBuckets;

 private:
  constexpr BlockPublicAccess(bool acls, bool policy)
      : blockPublicAcls(acls), blockPublicPolicy(policy), ignorePublicAcls(acls), restrictPublicBuckets(policy) {}
};
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ALL{true, true};
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ACLS{true, true};
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ACLS_ONLY{true, false};

}  // namespace cdk::s3
