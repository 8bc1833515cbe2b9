// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::EventInvokeConfig: what becomes of asynchronous invocations. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/lambda/destination.hpp>

namespace cdk::lambda {

/// For IFunction::configureAsyncInvoke.
struct EventInvokeConfigOptions {
  /// How old an event may become, 60 seconds to 6 hours. CloudFormation: MaximumEventAgeInSeconds. @default 6 hours
  Optional<Duration> maxEventAge{};
  /// Where results of failed invocations go. CloudFormation: DestinationConfig.OnFailure. @default nowhere
  Optional<Destination> onFailure{};
  /// Where results of successful invocations go. CloudFormation: DestinationConfig.OnSuccess. @default nowhere
  Optional<Destination> onSuccess{};
  /// How often a failed invocation is tried again, 0 to 2. CloudFormation: MaximumRetryAttempts. @default 2
  Optional<Value<double>> retryAttempts{};
};

struct EventInvokeConfigProps {
  /// CloudFormation: FunctionName.
  Required<IFunction&> function;
  /// See EventInvokeConfigOptions for the following. @default 6 hours
  Optional<Duration> maxEventAge{};
  /// @default nowhere
  Optional<Destination> onFailure{};
  /// @default nowhere
  Optional<Destination> onSuccess{};
  /// A version or an alias. CloudFormation: Qualifier. @default "$LATEST"
  Optional<Value<std::string>> qualifier{};
  /// @default 2
  Optional<Value<double>> retryAttempts{};
};

/// What becomes of the asynchronous invocations of a function, a version or an alias. Most programs call
/// IFunction::configureAsyncInvoke.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html
class EventInvokeConfig : public Resource {
 public:
  using Props = EventInvokeConfigProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.EventInvokeConfig";
  /// @throws ValidationError CDKPP4610 naming all properties that are not allowed.
  explicit EventInvokeConfig(Scope scope, EventInvokeConfigProps props);
};

}  // namespace cdk::lambda
