// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/security_group.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Network", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};

  Handle<ec2::IVpc> vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc", {
      .availabilityZones = {"eu-west-1a", "eu-west-1b"},
      .isolatedSubnetIds = List<Value<std::string>>{"i-1", "i-2"},
      .isolatedSubnetIpv4CidrBlocks = List<Value<std::string>>{"10.0.8.0/24", "10.0.9.0/24"},
      .isolatedSubnetRouteTableIds = List<Value<std::string>>{"ir-1", "ir-2"},
      .privateSubnetIds = List<Value<std::string>>{"p-1", "p-2", "q-1", "q-2"},
      .privateSubnetIpv4CidrBlocks = List<Value<std::string>>{"10.0.4.0/24", "10.0.5.0/24", "10.0.6.0/23", "10.1.6.0/24"},
      .privateSubnetNames = List<std::string>{"App", "Data"},
      .privateSubnetRouteTableIds = List<Value<std::string>>{"pr-1", "pr-2", "qr-1", "qr-2"},
      .publicSubnetIds = List<Value<std::string>>{"o-1", "o-2"},
      .publicSubnetNames = List<std::string>{"Edge"},
      .region = "eu-central-1",
      .vpcCidrBlock = "10.0.0.0/8",
      .vpcId = "vpc-1234",
      .vpnGatewayId = "vgw-1",
  });
  Handle<ec2::IVpc> bare = ec2::Vpc::fromVpcAttributes(stack, "Bare", {.availabilityZones = {"eu-west-1c"}, .vpcId = "vpc-5678"});
  Handle<ec2::IVpc> onlyPublic = ec2::Vpc::fromVpcAttributes(stack, "OnlyPublic", {
      .availabilityZones = {"eu-west-1a"},
      .publicSubnetIds = List<Value<std::string>>{"x-1"},
      .publicSubnetRouteTableIds = List<Value<std::string>>{"xr-1"},
      .vpcId = "vpc-9",
  });

  int n = 0;
  const auto show = [&](const Value<std::string>& what) {
    New<CfnOutput> output{stack, "Out" + std::to_string(n++), {.value = what}};
  };
  const auto select = [&](const ec2::SubnetSelection& selection, Handle<ec2::IVpc> of) {
    const ec2::SelectedSubnets selected = of->selectSubnets(selection);
    List<Value<std::string>> words = selected.subnetIds;
    words.add(selected.hasPublic ? "true" : "false");
    words.add(selected.isPendingLookup ? "true" : "false");
    show(Fn::join(" ", words));
  };
  select({}, vpc);
  select({.subnetType = ec2::SubnetType::PRIVATE_ISOLATED}, vpc);
  select({.subnetType = ec2::SubnetType::PUBLIC}, vpc);
  select({.onePerAz = true}, vpc);
  select({.availabilityZones = List<std::string>{"eu-west-1b"}}, vpc);
  select({.subnetGroupName = "Data"}, vpc);
  select({.onePerAz = true, .subnetGroupName = "Edge"}, vpc);
  select({.subnets = {vpc->publicSubnets()[1], vpc->isolatedSubnets()[0]}}, vpc);
  select({.subnetFilters = {ec2::SubnetFilter::byIds({"p-2", "q-1", "nothing"})}}, vpc);
  select({.subnetFilters = {ec2::SubnetFilter::availabilityZones({"eu-west-1a"}), ec2::SubnetFilter::onePerAz()}}, vpc);
  select({.subnetFilters = {ec2::SubnetFilter::byCidrMask(24)}}, vpc);
  select({.subnetFilters = {ec2::SubnetFilter::byCidrRanges({"10.0.0.0/16"})}}, vpc);
  select({.subnetFilters = {ec2::SubnetFilter::containsIpAddresses({"10.0.4.7", "10.0.7.255"})}}, vpc);
  select({}, onlyPublic);

  show(Fn::join(" ", vpc->selectSubnets({.onePerAz = true}).availabilityZones()));
  show(vpc->vpcArn());
  show(vpc->vpcCidrBlock());
  show(*vpc->vpnGatewayId());
  show(vpc->vpcRef().vpcId);
  show(vpc->env().region);
  show(bare->vpcArn());
  show(Fn::join(" ", vpc->availabilityZones()));
  show(*vpc->privateSubnets()[2].routeTable().routeTableId);
  show(vpc->privateSubnets()[2].ipv4CidrBlock());
  show(vpc->privateSubnets()[3].path());

  Handle<ec2::ISubnet> subnet = ec2::Subnet::fromSubnetId(stack, "Subnet", "s-1");
  show(subnet->subnetRef().subnetId);
  New<CfnParameter> parameter{stack, "SubnetId"};
  ec2::Subnet::fromSubnetAttributes(stack, "Unresolved", {.subnetId = parameter->valueAsString()});

  // Looked up: a stand-in for the first, the value of the context for the second.
  Handle<ec2::IVpc> pending = ec2::Vpc::fromLookup(stack, "Pending", {
      .isDefault = true, .subnetGroupNameTag = "group", .tags = {{"team", "a"}}, .vpcName = "main",
  });
  select({}, pending);
  select({.subnetGroupName = "Whatever"}, pending);
  Handle<ec2::IVpc> found = ec2::Vpc::fromLookup(stack, "Found", {
      .ownerAccountId = "222222222222", .region = "us-east-1", .returnVpnGateways = false, .vpcId = "vpc-77",
  });
  select({}, found);
  select({.subnetType = ec2::SubnetType::PUBLIC}, found);
  show(found->vpcArn());
  show(found->vpcCidrBlock());
  show(Fn::join(" ", found->availabilityZones()));

  Handle<ec2::ISecurityGroup> group = ec2::SecurityGroup::fromLookupById(stack, "Group", "sg-1234");
  show(group->securityGroupId());
  Handle<ec2::ISecurityGroup> named = ec2::SecurityGroup::fromLookupByName(stack, "Named", "web", *vpc);
  show(named->securityGroupId());

  app.synth();
}
