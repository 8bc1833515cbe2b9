// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/kms/cfn_key.hpp>

namespace cdk::detail {
/// The L1 key that an id or ARN refers to; nullptr when it is none of this program.
kms::CfnKey* referencedKey(const Optional<Value<std::string>>& idOrArn);
}  // namespace cdk::detail
