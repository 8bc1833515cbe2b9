// SPDX-License-Identifier: Apache-2.0
// When objects of the class INTELLIGENT_TIERING are archived. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/s3/tag.hpp>

namespace cdk::s3 {

/// When objects of the class INTELLIGENT_TIERING that nobody uses are archived.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html
struct IntelligentTieringConfiguration {
  /// Whole days, 90 to 730. CloudFormation: Tierings, ARCHIVE_ACCESS. @default never
  Optional<Duration> archiveAccessTierTime{};
  /// Whole days, 180 to 730. CloudFormation: Tierings, DEEP_ARCHIVE_ACCESS. @default never
  Optional<Duration> deepArchiveAccessTierTime{};
  /// CloudFormation: Id.
  Required<Value<std::string>> name;
  /// Only objects whose keys begin with this. CloudFormation: Prefix. @default all
  Optional<Value<std::string>> prefix{};
  /// Only objects with all of these tags. CloudFormation: TagFilters. @default all
  List<Tag> tags{};
};

}  // namespace cdk::s3
