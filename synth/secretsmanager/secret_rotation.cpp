// SPDX-License-Identifier: Apache-2.0
// Rotation by the applications that AWS publishes.
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/ec2/security_group.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc.hpp>
#include <cdkpp/ec2/vpc_endpoint_ref.hpp>
#include <cdkpp/lambda/function.hpp>
#include <cdkpp/logs/log_retention.hpp>
#include <cdkpp/sam/cfn_application.hpp>
#include <cdkpp/secretsmanager/rotation_schedule.hpp>
#include <cdkpp/secretsmanager/secret_rotation.hpp>

#include "secretsmanager/comma_list.hpp"

namespace cdk::secretsmanager {
namespace {

constexpr std::size_t kLongestFunctionName = 64;
constexpr const char* kPartitions[] = {"aws", "aws-cn", "aws-us-gov"};

[[noreturn]] void refusePartition(const std::string& application, std::string_view partition) {
  throw ValidationError("CDKPP4264", "the application " + application + " is not known to be in the partition '" +
                                         std::string(partition) +
                                         "'; give its version there in additionalSemanticVersions, or use another "
                                         "application");
}

void check(const SecretRotationProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.require(props.target->connections().defaultPort().hasValue(),
                "the connections of target have no default port, so that the function would not reach it; set one");
  rules.require(!props.application->isMultiUser() || props.masterSecret,
                "the application changes the password by another user, but masterSecret is missing; give it, or "
                "choose an application for a single user");
  rules.check("CDKPP4263", about);
}

Map<Map<Json>> mappingOf(const SecretRotationApplication& application) {
  Map<Map<Json>> mapping;
  for (const char* partition : kPartitions)
    mapping.set(partition, Map<Json>{{"applicationId", application.applicationArnForPartition(partition)},
                                     {"semanticVersion", application.semanticVersionForPartition(partition)}});
  return mapping;
}

std::string functionNameOf(const IConstruct& construct) {
  const std::string id = Names::uniqueId(construct);
  return id.size() > kLongestFunctionName ? id.substr(id.size() - kLongestFunctionName) : id;
}

Map<Value<std::string>> parametersOf(const SecretRotationProps& props, const ec2::ISecurityGroup& securityGroup,
                                     const IConstruct& scope) {
  const Stack& stack = Stack::of(scope);
  const Value<std::string> host = format("secretsmanager.{}.{}", stack.region(), stack.urlSuffix());
  Map<Value<std::string>> parameters;
  parameters.set("endpoint", props.endpoint ? "https://" + props.endpoint->vpcEndpointRef().vpcEndpointId + "." + host
                                            : "https://" + host);
  parameters.set("functionName", functionNameOf(scope));
  const auto subnets = props.vpc->selectSubnets(props.vpcSubnets.valueOr(ec2::SubnetSelection{}));
  parameters.set("vpcSubnetIds", detail::commaList(subnets.subnetIds));
  parameters.set("vpcSecurityGroupIds", securityGroup.securityGroupId());
  if (props.excludeCharacters) parameters.set("excludeCharacters", *props.excludeCharacters);
  if (const auto key = props.secret->encryptionKey()) parameters.set("kmsKeyArn", key->keyArn());
  if (props.masterSecret) {
    parameters.set("masterSecretArn", props.masterSecret->secretArn());
    if (const auto key = props.masterSecret->encryptionKey()) parameters.set("masterSecretKmsKeyArn", key->keyArn());
  }
  return parameters;
}

}  // namespace

std::string SecretRotationApplication::applicationArnForPartition(std::string_view partition) const {
  const auto of = [this](const char* prefix) { return std::string(prefix) + ":applications/" + name_; };
  if (partition == "aws") return of("arn:aws:serverlessrepo:us-east-1:297356227824");
  if (partition == "aws-cn") return of("arn:aws-cn:serverlessrepo:cn-north-1:193023089310");
  if (partition == "aws-us-gov") return of("arn:aws-us-gov:serverlessrepo:us-gov-west-1:023102451235");
  refusePartition(name_, partition);
}

std::string SecretRotationApplication::semanticVersionForPartition(std::string_view partition) const {
  const char* version = nullptr;
  if (partition == "aws") version = version_;
  if (partition == "aws-cn") version = options_.additionalSemanticVersions.awsCn;
  if (partition == "aws-us-gov") version = options_.additionalSemanticVersions.awsUsGov;
  if (!version) refusePartition(name_, partition);
  return version;
}

SecretRotation::SecretRotation(Scope scope, SecretRotationProps props) : Construct(scope) {
  check(props, *this);
  const Location at = node().location();
  Handle<ec2::ISecurityGroup> securityGroup;
  if (props.securityGroup)
    securityGroup = *props.securityGroup;
  else
    securityGroup = New<ec2::SecurityGroup>{*this, Id("SecurityGroup", at), {.vpc = *props.vpc}};
  props.target->connections().allowDefaultPortFrom(*securityGroup);
  New<CfnMapping> mapping{*this, Id("SARMapping", at), {.mapping = mappingOf(*props.application)}};
  New<sam::CfnApplication> application{
      *this,
      Id("Resource", at),
      {.location =
           sam::CfnApplication::ApplicationLocationProperty{
               .applicationId = mapping->findInMap(Aws::PARTITION, "applicationId"),
               .semanticVersion = mapping->findInMap(Aws::PARTITION, "semanticVersion")},
       .parameters = parametersOf(props, *securityGroup, *this)}};
  application->applyRemovalPolicy(RemovalPolicy::DESTROY);
  const auto function = lambda::Function::fromFunctionArn(
      *this, Id("RotationLambda", at),
      Value<std::string>(application->getAtt("Outputs.RotationLambdaARN", ResolutionTypeHint::STRING)));
  props.secret->addRotationSchedule(Id("RotationSchedule", at),
                                    {.automaticallyAfter = props.automaticallyAfter,
                                     .rotateImmediatelyOnUpdate = props.rotateImmediatelyOnUpdate,
                                     .rotationLambda = *function});
  if (props.masterSecret) props.masterSecret->denyAccountRootDelete();
}

}  // namespace cdk::secretsmanager
