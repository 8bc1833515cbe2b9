// SPDX-License-Identifier: Apache-2.0
// Tag: a tag by which rules choose objects. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

/// A tag that objects have.
struct Tag {
  Required<Value<std::string>> key;
  Required<Value<std::string>> value;
};

}  // namespace cdk::s3
