// SPDX-License-Identifier: Apache-2.0
// The functions that Secrets Manager makes for rotations.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/ec2/security_group.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc.hpp>
#include <cdkpp/secretsmanager/hosted_rotation.hpp>
#include <cdkpp/secretsmanager/secret.hpp>

#include <optional>

#include "secretsmanager/comma_list.hpp"

namespace cdk::secretsmanager {
namespace {

constexpr const char* kTransform = "AWS::SecretsManager-2024-09-16";
/// What passwords of common databases, or texts about them, do not take.
constexpr const char* kExcluded = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

Value<std::string> excludedOf(const ISecret& secret) {
  const auto* owned = dynamic_cast<const Secret*>(&secret);
  return owned ? owned->excludeCharacters().valueOr(kExcluded) : Value<std::string>(kExcluded);
}

Optional<Value<std::string>> keyArnOf(const ISecret& secret) {
  if (!secret.encryptionKey()) return {};
  return secret.encryptionKey()->keyArn();
}

}  // namespace

struct HostedRotation::State {
  HostedRotationType type;
  SingleUserHostedRotationOptions options;
  Handle<ISecret> masterSecret{};
  std::optional<ec2::Connections> connections{};
};

HostedRotation::State& HostedRotation::state() const { return *::cdk::detail::sharedObject<State>(state_); }

HostedRotation::HostedRotation(HostedRotationType type, const SingleUserHostedRotationOptions& options)
    : state_(::cdk::detail::shareObject<State>(State{.type = type, .options = options})) {}

HostedRotation::HostedRotation(HostedRotationType type, const MultiUserHostedRotationOptions& options)
    : state_(::cdk::detail::shareObject<State>(State{.type = type,
                                                     .options = {.excludeCharacters = options.excludeCharacters,
                                                                 .functionName = options.functionName,
                                                                 .securityGroups = options.securityGroups,
                                                                 .vpc = options.vpc,
                                                                 .vpcSubnets = options.vpcSubnets},
                                                     .masterSecret = *options.masterSecret})) {}

CfnRotationSchedule::HostedRotationLambdaProperty HostedRotation::bind(ISecret& secret, Construct& scope) const {
  State& state = this->state();
  const SingleUserHostedRotationOptions& options = state.options;
  Stack::of(scope).addTransform(kTransform);
  if (!options.vpc && options.securityGroups.hasValue())
    throw ValidationError("CDKPP4261",
                          "securityGroups are for a function in a VPC, but vpc is not given; give it, or leave "
                          "securityGroups out",
                          secret);
  CfnRotationSchedule::HostedRotationLambdaProperty rendered{
      .excludeCharacters = options.excludeCharacters ? *options.excludeCharacters : excludedOf(secret),
      .kmsKeyArn = keyArnOf(secret),
      .rotationLambdaName = options.functionName,
      .rotationType = state.type.name()};
  if (options.vpc) {
    List<ec2::ISecurityGroup&> groups = options.securityGroups;
    if (!groups.hasValue())
      groups.add(*New<ec2::SecurityGroup>{scope, Id("SecurityGroup", scope.node().location()), {.vpc = *options.vpc}});
    state.connections = ec2::Connections({.securityGroups = groups});
    List<Value<std::string>> groupIds;
    for (const ec2::ISecurityGroup& group : groups) groupIds.add(group.securityGroupId());
    const auto subnets = options.vpc->selectSubnets(options.vpcSubnets.valueOr(ec2::SubnetSelection{}));
    rendered.vpcSecurityGroupIds = ::cdk::detail::commaList(groupIds);
    rendered.vpcSubnetIds = ::cdk::detail::commaList(subnets.subnetIds);
  }
  if (state.masterSecret) {
    state.masterSecret->denyAccountRootDelete();
    const Value<std::string> arn = state.masterSecret->secretArn();
    rendered.masterSecretArn = state.masterSecret->secretFullArn() ? arn : arn + "-??????";
    rendered.masterSecretKmsKeyArn = keyArnOf(*state.masterSecret);
  }
  return rendered;
}

ec2::Connections HostedRotation::connections() const {
  if (!state().options.vpc)
    throw ValidationError("CDKPP4262", "a hosted rotation outside of VPCs has no connections; give it a vpc");
  if (!state().connections)
    throw ValidationError("CDKPP4262",
                          "a hosted rotation has no connections before a schedule uses it; make the "
                          "RotationSchedule first");
  return *state().connections;
}

}  // namespace cdk::secretsmanager
