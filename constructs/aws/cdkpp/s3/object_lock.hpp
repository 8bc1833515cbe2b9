// SPDX-License-Identifier: Apache-2.0
// ObjectLockRetention: how long new objects cannot be deleted. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::s3 {

/// Who may delete objects that are locked.
struct ObjectLockMode {
  /// Nobody.
  static constexpr const char* COMPLIANCE = "COMPLIANCE";
  /// Who has the permission s3:BypassGovernanceRetention.
  static constexpr const char* GOVERNANCE = "GOVERNANCE";
};

/// How long new objects cannot be deleted, 1 day to 100 years.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
class ObjectLockRetention {
 public:
  /// Nobody can delete. @throws ValidationError CDKPP4303 for less than 1 day or more than 100 years.
  static ObjectLockRetention compliance(Duration duration);
  /// Who has a special permission can delete.
  /// @throws ValidationError CDKPP4303 for less than 1 day or more than 100 years.
  static ObjectLockRetention governance(Duration duration);
  const Duration& duration() const { return duration_; }
  /// One of ObjectLockMode.
  const char* mode() const { return mode_; }

 private:
  ObjectLockRetention(const char* mode, Duration duration);
  Duration duration_;
  const char* mode_;
};

}  // namespace cdk::s3
