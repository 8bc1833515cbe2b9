// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cdkpp/core/resource.hpp>

#include <string>

namespace cdk::detail {

/** Whether a value is PhysicalName::GENERATE_IF_NEEDED. */
bool isGenerateIfNeeded(const Any& value);

/** A name of at most 61 lower-case characters that is the same in every synthesis and in no other environment: parts of
 * the names of the stack and of the resource, and a hash of them with account and region.
 * @throws Error CDKPP2082 when the account or region of the stack is not settled. */
std::string generatePhysicalName(const Resource& resource);

}  // namespace cdk::detail
