// SPDX-License-Identifier: Apache-2.0
// Principals and conditions as AWS::Lambda::Permission takes them.
#pragma once
#include <cdkpp/iam/principal.hpp>

namespace cdk::detail {

/// The property Principal. @throws ValidationError CDKPP4605
Value<std::string> permissionPrincipal(const iam::IPrincipal& principal, const IConstruct& about);

struct PermissionConditions {
  Optional<Value<std::string>> principalOrgID{};
  Optional<Value<std::string>> sourceAccount{};
  Optional<Value<std::string>> sourceArn{};
};
/// The conditions of a principal. @throws ValidationError CDKPP4606
PermissionConditions permissionConditions(const iam::IPrincipal& principal, const IConstruct& about);

}  // namespace cdk::detail
