// SPDX-License-Identifier: Apache-2.0
// RuntimeManagementMode: when a function gets new versions of its runtime. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::lambda {

/// When a function gets new versions of its runtime, a value.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html
class RuntimeManagementMode {
 public:
  struct Named {
    const char* mode;
  };
  /// As soon as there is one.
  static constexpr Named AUTO{"Auto"};
  /// When the function is changed.
  static constexpr Named FUNCTION_UPDATE{"FunctionUpdate"};
  /// The given one until another is given. @param arn of a version of the runtime
  static RuntimeManagementMode manual(Value<std::string> arn) {
    RuntimeManagementMode result(Named{"Manual"});
    result.arn_ = std::move(arn);
    return result;
  }
  RuntimeManagementMode(Named named) : mode_(named.mode) {}
  /// CloudFormation: UpdateRuntimeOn.
  const char* mode() const { return mode_; }
  /// CloudFormation: RuntimeVersionArn.
  const Optional<Value<std::string>>& arn() const { return arn_; }

 private:
  const char* mode_;
  Optional<Value<std::string>> arn_{};
};

}  // namespace cdk::lambda
