// SPDX-License-Identifier: Apache-2.0
// VPCs, so far those that exist. Follows aws-cdk-lib 2.276.0, aws-ec2.
#pragma once
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc_ref.hpp>

namespace cdk::ec2 {

class IVpc : public virtual IResource, public virtual IVPCRef {
 public:
  virtual Value<std::string> vpcId() const = 0;
  virtual Value<std::string> vpcArn() const = 0;
  /// @throws ValidationError CDKPP4911 when an imported VPC was not told it.
  virtual Value<std::string> vpcCidrBlock() const = 0;
  virtual List<ISubnet&> publicSubnets() const = 0;
  virtual List<ISubnet&> privateSubnets() const = 0;
  virtual List<ISubnet&> isolatedSubnets() const = 0;
  virtual List<Value<std::string>> availabilityZones() const = 0;
  virtual Optional<Value<std::string>> vpnGatewayId() const = 0;
  /// What must exist before the VPC reaches the Internet.
  virtual const IDependable& internetConnectivityEstablished() const = 0;
  /// The subnets of a selection, at least one.
  /// @throws ValidationError CDKPP4912 when there is none, CDKPP4913 for a selection in more than one way.
  virtual SelectedSubnets selectSubnets(const SubnetSelection& selection = {}) const = 0;
};

/// A VPC as its resources tell it. Of each kind, the subnets are listed group by group, and within a group one for each
/// zone; the other lists of the kind are as long, but for the names, of which there is one for each group.
struct VpcAttributes {
  Required<List<Value<std::string>>> availabilityZones;
  Optional<List<Value<std::string>>> isolatedSubnetIds{};
  Optional<List<Value<std::string>>> isolatedSubnetIpv4CidrBlocks{};
  /// @default "Isolated"
  Optional<List<std::string>> isolatedSubnetNames{};
  Optional<List<Value<std::string>>> isolatedSubnetRouteTableIds{};
  Optional<List<Value<std::string>>> privateSubnetIds{};
  Optional<List<Value<std::string>>> privateSubnetIpv4CidrBlocks{};
  /// @default "Private"
  Optional<List<std::string>> privateSubnetNames{};
  Optional<List<Value<std::string>>> privateSubnetRouteTableIds{};
  Optional<List<Value<std::string>>> publicSubnetIds{};
  Optional<List<Value<std::string>>> publicSubnetIpv4CidrBlocks{};
  /// @default "Public"
  Optional<List<std::string>> publicSubnetNames{};
  Optional<List<Value<std::string>>> publicSubnetRouteTableIds{};
  /// @default that of the stack
  Optional<Value<std::string>> region{};
  /// @default not known
  Optional<Value<std::string>> vpcCidrBlock{};
  Required<Value<std::string>> vpcId;
  /// @default none
  Optional<Value<std::string>> vpnGatewayId{};
};

/// What the VPC that is looked up is like; exactly one must be.
struct VpcLookupOptions {
  /// Whether it is the default VPC. @default either
  Optional<bool> isDefault{};
  /// The account that owns it. @default that of the stack
  Optional<Value<std::string>> ownerAccountId{};
  /// @default that of the stack
  Optional<Value<std::string>> region{};
  /// Whether its VPN gateway is looked up too. @default true
  Optional<bool> returnVpnGateways{};
  /// The tag of a subnet that names its group. @default "aws-cdk:subnet-name"
  Optional<std::string> subnetGroupNameTag{};
  /// All of these. @default any
  Map<Value<std::string>> tags{};
  Optional<Value<std::string>> vpcId{};
  /// The tag "Name". @default any
  Optional<Value<std::string>> vpcName{};
};

/// What VPCs have in common.
class VpcBase : public Resource, public virtual IVpc {
 public:
  VPCReference vpcRef() const override { return {.vpcId = vpcId()}; }
  List<ISubnet&> publicSubnets() const override { return subnets_.publicSubnets; }
  List<ISubnet&> privateSubnets() const override { return subnets_.privateSubnets; }
  List<ISubnet&> isolatedSubnets() const override { return subnets_.isolatedSubnets; }
  SelectedSubnets selectSubnets(const SubnetSelection& selection = {}) const override;
  const IDependable& internetConnectivityEstablished() const override { return internetConnectivityEstablished_; }

 protected:
  /// What is known of the subnets.
  struct Subnets {
    List<ISubnet&> publicSubnets = List<ISubnet&>::empty();
    List<ISubnet&> privateSubnets = List<ISubnet&>::empty();
    List<ISubnet&> isolatedSubnets = List<ISubnet&>::empty();
    /// The VPC is still to be looked up: nothing is said about what is missing.
    bool incomplete = false;
  };
  explicit VpcBase(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {}
  Subnets subnets_;
  DependencyGroup internetConnectivityEstablished_;
};

/// The factories of VPCs.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html
class Vpc {
 public:
  /// A VPC that exists, as the attributes tell it.
  /// @throws ValidationError CDKPP4914 when the lists of subnets do not go together.
  static Handle<IVpc> fromVpcAttributes(const Parent& scope, const Id& id, VpcAttributes attributes);
  /// A VPC that the CLI looks up before the deployment; until then a made up one.
  /// @throws ValidationError CDKPP4903 when an option is a token.
  static Handle<IVpc> fromLookup(const Parent& scope, const Id& id, const VpcLookupOptions& options);
};

}  // namespace cdk::ec2
