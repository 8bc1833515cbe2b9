// SPDX-License-Identifier: Apache-2.0
// CustomResource: a resource that a Lambda function or a topic of yours makes.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/resource.hpp>

namespace cdk {

struct CustomResourceProps {
  /// Whether the first letter of each property becomes a capital. Names inside of properties stay. @default false
  Optional<bool> pascalCaseProperties{};
  /// What the provider gets as ResourceProperties. @default none
  Map<Json> properties{};
  /// @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// "Custom::" and up to 52 letters, digits and any of _ @ -. @default "AWS::CloudFormation::CustomResource"
  Optional<std::string> resourceType{};
  /// How long CloudFormation waits for the provider, 1 s to 1 h. @default one hour
  Optional<Duration> serviceTimeout{};
  /// The ARN of the function or topic that makes the resource.
  Required<Value<std::string>> serviceToken;
};

/// A resource that CloudFormation lets a provider make, change and delete.
/// CloudFormation: AWS::CloudFormation::CustomResource or Custom::….
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html
class CustomResource : public Resource {
 public:
  using Props = CustomResourceProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.core.CustomResource";
  /// @throws ValidationError CDKPP2660 when resourceType is not valid, CDKPP2661 when serviceTimeout is not 1 s to 1 h.
  explicit CustomResource(Scope scope, CustomResourceProps props);

  /// The physical id that the provider has given.
  Value<std::string> ref() const;
  /// An attribute: an entry of the Data that the provider has given.
  Reference getAtt(std::string_view attributeName) const;
  /// An attribute as text.
  Value<std::string> getAttString(std::string_view attributeName) const;

 private:
  CfnResource* resource_;
};

}  // namespace cdk
