// SPDX-License-Identifier: Apache-2.0
// TenancyConfig: whether tenants of a function share its environments. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once

namespace cdk::lambda {

/// How invocations for different tenants are kept apart, a value.
class TenancyConfig {
 public:
  /// Each tenant has execution environments of its own.
  static const TenancyConfig PER_TENANT;
  /// @param mode as Lambda calls it, a literal
  explicit constexpr TenancyConfig(const char* mode) : mode_(mode) {}
  /// CloudFormation: TenantIsolationMode.
  constexpr const char* tenantIsolationMode() const { return mode_; }

 private:
  const char* mode_;
};
inline constexpr TenancyConfig TenancyConfig::PER_TENANT{"PER_TENANT"};

}  // namespace cdk::lambda
