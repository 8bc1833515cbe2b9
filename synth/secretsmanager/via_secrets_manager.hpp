// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/stack.hpp>
#include <cdkpp/kms/via_service_principal.hpp>

namespace cdk::detail {

/// Somebody who uses a key through Secrets Manager, in the region of the stack.
inline kms::ViaServicePrincipal viaSecretsManager(const Stack& stack, iam::Principal who) {
  return kms::ViaServicePrincipal(format("secretsmanager.{}.amazonaws.com", stack.region()), std::move(who));
}

}  // namespace cdk::detail
