// SPDX-License-Identifier: Apache-2.0
// Functions in a VPC, and the file systems that they mount.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/ec2/security_group.hpp>
#include <cdkpp/ec2/vpc.hpp>
#include <cdkpp/lambda/function.hpp>

#include "values/identity.hpp"

namespace cdk::lambda {
namespace {

bool contains(const List<ec2::ISubnet&>& subnets, const Value<std::string>& subnetId) {
  for (const ec2::ISubnet& subnet : subnets)
    if (detail::identical(subnet.subnetId(), subnetId)) return true;
  return false;
}

/// The rules of a group that are resources of their own.
void dependOnRules(CfnResource& resource, const ec2::ISecurityGroup& group, const char* type) {
  for (Construct* child : group.node().findAll())
    if (auto* rule = dynamic_cast<CfnResource*>(child); rule && rule->cfnResourceType() == type)
      resource.node().addDependency(*rule);
}

}  // namespace

void Function::useVpc(const FunctionProps& props, Parts& parts) {
  if (!props.vpc) return;
  List<ec2::ISecurityGroup&> groups = props.securityGroups;
  if (groups.size() == 0) {
    New<ec2::SecurityGroup> group{
        *this,
        Id("SecurityGroup", node().location()),
        {.allowAllIpv6Outbound = props.allowAllIpv6Outbound,
         .allowAllOutbound = props.allowAllOutbound,
         .description = "Automatic security group for Lambda Function " + Names::uniqueId(*this),
         .vpc = *props.vpc}};
    groups = {*group};
  }
  connections_ = ec2::Connections({.securityGroups = groups});
  if (props.filesystem && props.filesystem->config().connections) {
    const ec2::Connections& fileSystem = *props.filesystem->config().connections;
    connections_->allowTo(fileSystem, fileSystem.defaultPort().valueOr(ec2::Port::NFS));
  }
  const ec2::SelectedSubnets selected = props.vpc->selectSubnets(props.vpcSubnets.valueOr(ec2::SubnetSelection{}));
  const List<ec2::ISubnet&> publicSubnets = props.vpc->publicSubnets();
  for (const Value<std::string>& id : selected.subnetIds)
    if (!props.allowPublicSubnet.valueOr(false) && contains(publicSubnets, id))
      throw ValidationError("CDKPP4628",
                            "the function would be in a public subnet, from which functions do not reach the Internet; "
                            "choose private subnets by vpcSubnets, or accept it by allowPublicSubnet",
                            *this);
  for (const ec2::ISubnet& subnet : selected.subnets) node().addDependency(subnet.internetConnectivityEstablished());
  CfnFunction::VpcConfigProperty config{.subnetIds = selected.subnetIds};
  if (props.ipv6AllowedForDualStack.hasValue()) config.ipv6AllowedForDualStack = *props.ipv6AllowedForDualStack;
  for (const ec2::ISecurityGroup& group : groups) config.securityGroupIds.add(group.securityGroupId());
  parts.vpcConfig = config;
}

void Function::useFileSystem(const FunctionProps& props) {
  if (!props.filesystem) return;
  const FileSystemConfig& config = props.filesystem->config();
  for (const IDependable& dependable : config.dependency) node().addDependency(dependable);
  for (const ec2::ISecurityGroup& group : connections_->securityGroups())
    dependOnRules(*resource_, group, "AWS::EC2::SecurityGroupEgress");
  if (!config.connections) return;
  for (const ec2::ISecurityGroup& group : config.connections->securityGroups())
    dependOnRules(*resource_, group, "AWS::EC2::SecurityGroupIngress");
}

}  // namespace cdk::lambda
