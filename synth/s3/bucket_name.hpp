// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/s3/bucket_props.hpp>

namespace cdk::detail {

/// Which names S3 takes. The early days knew more of them.
enum class BucketNaming { PRESENT, LEGACY };

/// What S3 refuses of a name. A token keeps every rule.
void checkBucketName(const Optional<Value<std::string>>& name, BucketNaming naming, PropertyRules& rules);
/// What S3 refuses of the properties about the name.
void checkBucketNaming(const s3::BucketProps& props, PropertyRules& rules);

}  // namespace cdk::detail
