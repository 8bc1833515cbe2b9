// SPDX-License-Identifier: Apache-2.0
// Location: an object in S3, for properties of other services. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

/// An object.
struct Location {
  Required<Value<std::string>> bucketName;
  Required<Value<std::string>> objectKey;
  /// @default the newest
  Optional<Value<std::string>> objectVersion{};
};

}  // namespace cdk::s3
