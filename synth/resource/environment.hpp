// SPDX-License-Identifier: Apache-2.0
// Attributes of resources that stand for something else in other accounts and regions.
#pragma once

#include <cdkpp/core/stack.hpp>

namespace cdk::detail {

/** Whether stacks may refer to each other's resources as they are: the account is the same and, unless the consumer
 * allows references across regions, the region. Stacks whose environment is not settled share one. */
bool sharesEnvironment(const Stack& producer, const Stack& consumer);

/** What a token of Resource::getResourceNameAttribute or getResourceArnAttribute is in its own environment, such as a
 * reference; any other value as it is. */
const Any& ownAttribute(const Any& value);

}  // namespace cdk::detail
