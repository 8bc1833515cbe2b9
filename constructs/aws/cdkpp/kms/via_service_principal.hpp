// SPDX-License-Identifier: Apache-2.0
// ViaServicePrincipal. Follows aws-cdk-lib 2.276.0, aws-kms.
#pragma once
#include <cdkpp/iam/principals.hpp>

namespace cdk::kms {

/// Somebody who uses a key through another service: ViaServicePrincipal("s3.eu-west-1.amazonaws.com").
/// @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
class ViaServicePrincipal : public iam::PrincipalBase {
 public:
  /// @param serviceName "<service>.<region>.amazonaws.com"
  /// @param basePrincipal who uses the service
  explicit ViaServicePrincipal(Value<std::string> serviceName, iam::Principal basePrincipal = iam::AnyPrincipal())
      : serviceName_(std::move(serviceName)), basePrincipal_(std::move(basePrincipal)) {}
  iam::PrincipalPolicyFragment policyFragment() const override;
  Optional<std::string> dedupeString() const override;
  iam::Principal share() const override { return *this; }

 private:
  Value<std::string> serviceName_;
  iam::Principal basePrincipal_;
};

}  // namespace cdk::kms
