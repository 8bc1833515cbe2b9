// SPDX-License-Identifier: Apache-2.0
// AWS::SecretsManager::RotationSchedule. Follows aws-cdk-lib 2.276.0, aws-secretsmanager.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/secretsmanager/hosted_rotation.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::secretsmanager {

/// One of hostedRotation and rotationLambda is given.
struct RotationScheduleOptions {
  /// How long after a rotation the next one is, 4 hours to 1000 days; with Duration::days(0) none is by itself.
  /// CloudFormation: RotationRules.ScheduleExpression. @default 30 days
  Optional<Duration> automaticallyAfter{};
  /// A function that Secrets Manager makes. CloudFormation: HostedRotationLambda.
  Optional<HostedRotation> hostedRotation{};
  /// Whether the secret is rotated at once, not only in the next window. CloudFormation: RotateImmediatelyOnUpdate.
  /// @default true
  Optional<bool> rotateImmediatelyOnUpdate{};
  /// A function of one's own. CloudFormation: RotationLambdaARN.
  Optional<lambda::IFunction&> rotationLambda{};
};

struct RotationScheduleProps {
  /// As in RotationScheduleOptions. @default 30 days
  Optional<Duration> automaticallyAfter{};
  /// As in RotationScheduleOptions.
  Optional<HostedRotation> hostedRotation{};
  /// As in RotationScheduleOptions. @default true
  Optional<bool> rotateImmediatelyOnUpdate{};
  /// As in RotationScheduleOptions.
  Optional<lambda::IFunction&> rotationLambda{};
  /// CloudFormation: SecretId.
  Required<ISecret&> secret;
};

/// When and by what a secret is rotated. Nobody of the account may delete the secret from then on.
/// `secret->addRotationSchedule(id, options)` makes one.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html
class RotationSchedule : public Resource {
 public:
  using Props = RotationScheduleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-secretsmanager.RotationSchedule";
  /// @throws ValidationError CDKPP4260 naming everything that is wrong with the properties; CDKPP4261 as
  /// HostedRotation::bind.
  explicit RotationSchedule(Scope scope, RotationScheduleProps props);
};

}  // namespace cdk::secretsmanager
