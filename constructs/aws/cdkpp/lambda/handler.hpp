// SPDX-License-Identifier: Apache-2.0
// Handler: values of the property `handler` with a meaning of their own. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once

namespace cdk::lambda {

struct Handler {
  /// The image says what to run: for code that is a container image.
  static constexpr const char* FROM_IMAGE = "FROM_IMAGE";
};

}  // namespace cdk::lambda
