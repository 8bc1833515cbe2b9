// SPDX-License-Identifier: Apache-2.0
// LambdaInsightsVersion: the layer of CloudWatch Lambda Insights. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::lambda {

class IFunction;

/// A version of the layer of CloudWatch Lambda Insights, a value.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights.html
class LambdaInsightsVersion {
 public:
  /// A version with a name.
  struct Named {
    const char* version;
  };
  static constexpr Named VERSION_1_0_54_0{"1.0.54.0"};
  static constexpr Named VERSION_1_0_86_0{"1.0.86.0"};
  static constexpr Named VERSION_1_0_89_0{"1.0.89.0"};
  static constexpr Named VERSION_1_0_98_0{"1.0.98.0"};
  static constexpr Named VERSION_1_0_119_0{"1.0.119.0"};
  static constexpr Named VERSION_1_0_135_0{"1.0.135.0"};
  static constexpr Named VERSION_1_0_143_0{"1.0.143.0"};
  static constexpr Named VERSION_1_0_178_0{"1.0.178.0"};
  static constexpr Named VERSION_1_0_229_0{"1.0.229.0"};
  static constexpr Named VERSION_1_0_273_0{"1.0.273.0"};
  static constexpr Named VERSION_1_0_275_0{"1.0.275.0"};
  static constexpr Named VERSION_1_0_295_0{"1.0.295.0"};
  static constexpr Named VERSION_1_0_317_0{"1.0.317.0"};
  static constexpr Named VERSION_1_0_333_0{"1.0.333.0"};
  static constexpr Named VERSION_1_0_391_0{"1.0.391.0"};
  static constexpr Named VERSION_1_0_404_0{"1.0.404.0"};
  static constexpr Named VERSION_1_0_498_0{"1.0.498.0"};

  LambdaInsightsVersion(Named named) : version_(named.version) {}
  /// The layer of this ARN, which must be of the region and the architecture of the function.
  static LambdaInsightsVersion fromInsightVersionArn(Value<std::string> arn) {
    LambdaInsightsVersion result(Named{""});
    result.arn_ = std::move(arn);
    return result;
  }
  /// The ARN in the region of the function, for its architecture.
  /// @throws ValidationError CDKPP4618 where there is none.
  Value<std::string> layerVersionArn(const IFunction& fn) const;

 private:
  const char* version_;
  Optional<Value<std::string>> arn_{};
};

}  // namespace cdk::lambda
