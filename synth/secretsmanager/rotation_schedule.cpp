// SPDX-License-Identifier: Apache-2.0
// When secrets are rotated, and what the function may do that rotates them.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/events/schedule.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/secretsmanager/rotation_schedule.hpp>

#include "secretsmanager/via_secrets_manager.hpp"

namespace cdk::secretsmanager {
namespace {

constexpr double kDefaultDays = 30;

bool isNever(const Duration& duration) {
  const Value<double> time = duration.toMilliseconds();
  return time.isLiteral() && time.literal() == 0;
}

void check(const RotationScheduleProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.require(props.rotationLambda.hasValue() != props.hostedRotation.hasValue(),
                std::string("a schedule needs one function, but ") +
                    (props.hostedRotation ? "both rotationLambda and hostedRotation are given"
                                          : "neither rotationLambda nor hostedRotation is given"));
  if (props.automaticallyAfter && !isNever(*props.automaticallyAfter))
    rules.range("automaticallyAfter", props.automaticallyAfter, Duration::hours(4), Duration::days(1000));
  rules.check("CDKPP4260", about);
}

Optional<CfnRotationSchedule::RotationRulesProperty> rulesOf(const Optional<Duration>& automaticallyAfter) {
  const Duration interval = automaticallyAfter.valueOr(Duration::days(kDefaultDays));
  if (isNever(interval)) return {};
  return CfnRotationSchedule::RotationRulesProperty{.scheduleExpression =
                                                        events::Schedule::rate(interval).expressionString()};
}

/// What the function needs, and that Secrets Manager may invoke it.
void allow(lambda::IFunction& function, ISecret& secret, RotationSchedule& schedule) {
  if (const auto key = secret.encryptionKey())
    key->grantEncryptDecrypt(detail::viaSecretsManager(schedule.stack(), function.grantPrincipal()));
  function.grantInvoke(iam::ServicePrincipal("secretsmanager.amazonaws.com")).applyBefore(schedule);
  const Optional<Value<std::string>> arn = secret.secretFullArn();
  function.addToRolePolicy(
      iam::PolicyStatement{{.actions = {"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue",
                                        "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"},
                            .resources = {arn ? *arn : secret.secretArn() + "-??????"}}});
  function.addToRolePolicy(iam::PolicyStatement{{.actions = {"secretsmanager:GetRandomPassword"}, .resources = {"*"}}});
}

}  // namespace

RotationSchedule::RotationSchedule(Scope scope, RotationScheduleProps props)
    : Resource(detail::injected<RotationSchedule>(scope, props)) {
  check(props, *this);
  ISecret& secret = *props.secret;
  CfnRotationScheduleProps rendered{.secretId = secret.secretArn()};
  // An imported function has no permissions that could be added to.
  if (props.rotationLambda && props.rotationLambda->permissionsNode().defaultChild())
    allow(*props.rotationLambda, secret, *this);
  rendered.rotationRules = rulesOf(props.automaticallyAfter);
  if (props.rotationLambda) rendered.rotationLambdaArn = props.rotationLambda->functionArn();
  if (props.hostedRotation) rendered.hostedRotationLambda = props.hostedRotation->bind(secret, *this);
  if (props.rotateImmediatelyOnUpdate.hasValue()) rendered.rotateImmediatelyOnUpdate = *props.rotateImmediatelyOnUpdate;
  New<CfnRotationSchedule> resource{*this, Id("Resource", node().location()), std::move(rendered)};
  secret.denyAccountRootDelete();
}

Handle<RotationSchedule> ISecret::addRotationSchedule(const Id& id, RotationScheduleOptions options) {
  return New<RotationSchedule>{*this,
                               id,
                               {.automaticallyAfter = std::move(options.automaticallyAfter),
                                .hostedRotation = std::move(options.hostedRotation),
                                .rotateImmediatelyOnUpdate = options.rotateImmediatelyOnUpdate,
                                .rotationLambda = std::move(options.rotationLambda),
                                .secret = *this}};
}

}  // namespace cdk::secretsmanager
