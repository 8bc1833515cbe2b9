// SPDX-License-Identifier: Apache-2.0
// The tags by which rules choose objects.
#pragma once
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/s3/tag.hpp>

namespace cdk::detail {

List<s3::CfnBucket::TagFilterProperty> tagFilters(const Map<Value<std::string>>& tags);
List<s3::CfnBucket::TagFilterProperty> tagFilters(const List<s3::Tag>& tags);

}  // namespace cdk::detail
