// SPDX-License-Identifier: Apache-2.0
// Rules about single properties of a bucket.
#pragma once
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/s3/bucket_props.hpp>

namespace cdk::detail {

/// Whether objects must belong to their writers for this ACL to have an effect.
bool aclNeedsObjectWriter(const Optional<std::string>& accessControl);
void checkInventory(const s3::Inventory& inventory, PropertyRules& rules);
void checkLifecycleRule(const s3::LifecycleRule& rule, PropertyRules& rules);

}  // namespace cdk::detail
