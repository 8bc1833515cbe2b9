// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/vpc.hpp>

#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using Texts = List<std::string>;
using Values = List<Value<std::string>>;

namespace {

struct Network {
  App app;
  New<Stack> stack{app, "Network"};
  Handle<ec2::IVpc> import(ec2::VpcAttributes attributes) {
    return ec2::Vpc::fromVpcAttributes(stack, "Vpc", std::move(attributes));
  }
};

template <class F>
void refuses(F action, const char* code, const char* part) {
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(code)));
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(part)));
}

}  // namespace

TEST_CASE("fails when the lists of an imported VPC do not go together", "[ec2][vpc]") {
  refuses(
      [] {
        Network().import({.availabilityZones = {"a", "b"}, .publicSubnetIds = Values{"s-1"}, .vpcId = "v"});
      },
      "CDKPP4914", "Number of publicSubnetIds (1) must be a multiple of availability zones (2)");
  refuses(
      [] {
        Network().import({.availabilityZones = {"a"},
            .privateSubnetIds = Values{"s-1"},
            .privateSubnetRouteTableIds = Values{"r-1", "r-2"},
            .vpcId = "v"});
      },
      "CDKPP4914", "Number of privateSubnetRouteTableIds (2)");
  refuses(
      [] {
        Network().import({.availabilityZones = {"a"},
            .isolatedSubnetIds = Values{"s-1"},
            .isolatedSubnetNames = Texts{"One", "Two"},
            .vpcId = "v"});
      },
      "CDKPP4914", "isolatedSubnetNames must have an entry for every corresponding subnet group");
}

TEST_CASE("fails when no subnet is selected", "[ec2][vpc]") {
  Network network;
  const Handle<ec2::IVpc> vpc =
      network.import({.availabilityZones = {"a"}, .publicSubnetIds = Values{"s-1"}, .vpcId = "v"});
  refuses([&] { vpc->selectSubnets({.subnetType = ec2::SubnetType::PRIVATE_ISOLATED}); }, "CDKPP4912",
      "There are no 'Isolated' subnet groups in this VPC. Available types: Public");
  refuses([&] { vpc->selectSubnets({.subnetGroupName = "Data"}); }, "CDKPP4912",
      "There are no subnet groups with name 'Data' in this VPC. Available names: Public");
  refuses([&] { vpc->selectSubnets({.subnetGroupName = "Data", .subnetType = ec2::SubnetType::PUBLIC}); }, "CDKPP4913",
      "Only one of 'subnetType,subnetGroupName'");
}

TEST_CASE("fails when an imported VPC or subnet was not told what is asked", "[ec2][vpc]") {
  Network network;
  const Handle<ec2::IVpc> vpc = network.import({.availabilityZones = {"a"}, .vpcId = "v"});
  refuses([&] { vpc->vpcCidrBlock(); }, "CDKPP4911", "vpcCidrBlock");
  const Handle<ec2::ISubnet> subnet = ec2::Subnet::fromSubnetId(network.stack, "Subnet", "s-1");
  refuses([&] { subnet->availabilityZone(); }, "CDKPP4910", "availabilityZone");
  refuses([&] { subnet->ipv4CidrBlock(); }, "CDKPP4910", "ipv4CidrBlock");
}

TEST_CASE("fails when a filter is given what is no address", "[ec2][subnet_filter]") {
  Network network;
  const Handle<ec2::IVpc> vpc = network.import({.availabilityZones = {"a"},
      .privateSubnetIds = Values{"s-1"},
      .privateSubnetIpv4CidrBlocks = Values{"10.0.0.0/24"},
      .vpcId = "v"});
  refuses([&] { vpc->selectSubnets({.subnetFilters = {ec2::SubnetFilter::containsIpAddresses({"10.0.0"})}}); },
      "CDKPP4901", "'10.0.0' is no IPv4 address");
  refuses([&] { vpc->selectSubnets({.subnetFilters = {ec2::SubnetFilter::byCidrRanges({"10.0.0.0"})}}); }, "CDKPP4901",
      "'10.0.0.0' is no range");
}
