// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/security_group.hpp>

#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

namespace {

struct Network {
  App app;
  New<Stack> stack{app, "Network"};
  Handle<ec2::IVpc> vpc =
      ec2::Vpc::fromVpcAttributes(stack, "Vpc", {.availabilityZones = {"eu-west-1a"}, .vpcId = "vpc-1234"});
};

template <class F>
void refuses(F action, const char* code, const char* part) {
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(code)));
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(part)));
}

}  // namespace

TEST_CASE("fails when a range of addresses has not its form", "[ec2][peer]") {
  refuses([] { ec2::Peer::ipv4("10.0.0"); }, "CDKPP4901", "'10.0.0' is no range of IPv4 addresses");
  refuses([] { ec2::Peer::ipv4("10.0.0.0"); }, "CDKPP4901", "'10.0.0.0/32' is the one address");
  refuses([] { ec2::Peer::ipv6("2001::x/32"); }, "CDKPP4901", "'2001::x/32' is no range of IPv6 addresses");
  refuses([] { ec2::Peer::ipv6("2001:db8::"); }, "CDKPP4901", "/128");
}

TEST_CASE("fails when an id of a security group has not its form", "[ec2][peer]") {
  refuses([] { ec2::Peer::securityGroupId("web"); }, "CDKPP4902", "'web' is no id of a security group");
  refuses([] { ec2::Peer::securityGroupId("sg-12345678", "me"); }, "CDKPP4902", "12 digits");
}

TEST_CASE("fails when connections without a default port are asked to use it", "[ec2][connections]") {
  Network network;
  New<ec2::SecurityGroup> group{network.stack, "Group", {.vpc = network.vpc}};
  const ec2::Connections connections = group->connections();
  refuses([&] { connections.allowDefaultPortFrom(ec2::Peer::anyIpv4()); }, "CDKPP4900", "allowDefaultPortFrom");
  refuses([&] { connections.allowDefaultPortTo(ec2::Peer::anyIpv4()); }, "CDKPP4900", "allowDefaultPortTo");
  refuses([&] { connections.allowDefaultPortInternally(); }, "CDKPP4900", "allowDefaultPortInternally");
  refuses([&] { connections.allowDefaultPortFromAnyIpv4(); }, "CDKPP4900", "allowDefaultPortFromAnyIpv4");
  refuses([&] { connections.allowToDefaultPort(*group); }, "CDKPP4900", "allowToDefaultPort");
  CHECK_FALSE(connections.defaultPort().hasValue());
}

TEST_CASE("fails when a rule would allow all traffic to everywhere", "[ec2][security_group]") {
  Network network;
  New<ec2::SecurityGroup> group{network.stack, "Group", {.allowAllOutbound = false, .vpc = network.vpc}};
  refuses([&] { group->addEgressRule(ec2::Peer::anyIpv4(), ec2::Port::allTraffic()); }, "CDKPP4904",
      "set allowAllOutbound");
  refuses([&] { group->addEgressRule(ec2::Peer::anyIpv6(), ec2::Port::allTraffic()); }, "CDKPP4904",
      "set allowAllIpv6Outbound");
}

TEST_CASE("fails when what is looked up is not known before the deployment", "[ec2][security_group]") {
  Network network;
  refuses([&] { ec2::SecurityGroup::fromLookupById(network.stack, "Group", Aws::STACK_NAME); }, "CDKPP4903",
      "securityGroupId");
  refuses([&] { ec2::Vpc::fromLookup(network.stack, "Other", {.vpcId = Aws::STACK_NAME}); }, "CDKPP4903", "vpcId");
}

TEST_CASE("a group knows its connections and its peers", "[ec2][security_group]") {
  Network network;
  New<ec2::SecurityGroup> group{network.stack, "Group", {.vpc = network.vpc}};
  CHECK(&group->connections().securityGroups()[0] == &static_cast<ec2::ISecurityGroup&>(*group));
  CHECK(ec2::SecurityGroup::isSecurityGroup(*group));
  CHECK_FALSE(ec2::SecurityGroup::isSecurityGroup(*network.stack));
  CHECK(group->allowAllOutbound());
  CHECK_FALSE(group->allowAllIpv6Outbound());
}
