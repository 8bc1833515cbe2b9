// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

struct BlockPublicAccessOptions {
  Optional<bool> blockPublicAcls{};
  Optional<bool> blockPublicPolicy{};
  Optional<bool> ignorePublicAcls{};
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
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ACLS_ONLY{true, false};

}  // namespace cdk::s3
