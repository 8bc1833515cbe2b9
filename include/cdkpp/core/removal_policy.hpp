// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// What happens to a resource that is removed from its stack or replaced.
enum class RemovalPolicy {
  DESTROY,                     ///< It is deleted: DeletionPolicy Delete.
  RETAIN,                      ///< It stays in the account: DeletionPolicy Retain.
  SNAPSHOT,                    ///< It is deleted after a snapshot, where the type can: DeletionPolicy Snapshot.
  RETAIN_ON_UPDATE_OR_DELETE,  ///< It stays, unless its creation failed: DeletionPolicy RetainExceptOnCreate.
};

/// The DeletionPolicy and UpdateReplacePolicy of a resource.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
enum class CfnDeletionPolicy { DELETE, RETAIN, RETAIN_EXCEPT_ON_CREATE, SNAPSHOT };

struct RemovalPolicyOptions {
  /// Whether UpdateReplacePolicy gets the policy too. @default true
  Optional<bool> applyToUpdateReplacePolicy{};
  /// The policy when none is given. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> default_{};
};

}  // namespace cdk
