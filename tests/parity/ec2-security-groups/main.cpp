// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/security_group.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Network"};
  New<CfnParameter> number{stack, "Number", {.type = "Number"}};
  New<CfnParameter> range{stack, "Range"};
  Handle<ec2::IVpc> vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc", {.availabilityZones = {"eu-west-1a", "eu-west-1b"}, .vpcId = "vpc-1234"});

  // Defaults, and every property.
  New<ec2::SecurityGroup> open{stack, "Open", {.vpc = vpc}};
  New<ec2::SecurityGroup> closed{stack, "Closed", {
      .allowAllIpv6Outbound = true,
      .allowAllOutbound = false,
      .description = "Nothing leaves",
      .securityGroupName = "closed",
      .vpc = vpc,
  }};
  New<ec2::SecurityGroup> apart{stack, "Apart", {.allowAllOutbound = false, .disableInlineRules = true, .vpc = vpc}};
  New<ec2::SecurityGroup> apartOpen{stack, "ApartOpen", {.allowAllIpv6Outbound = true, .disableInlineRules = true, .vpc = vpc}};

  // Peers and ports.
  open->addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::HTTPS);
  open->addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::tcp(443), "the same ports once more");
  open->addIngressRule(ec2::Peer::anyIpv6(), ec2::Port::HTTP, "from everywhere");
  open->addIngressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::tcpRange(8000, 8010));
  open->addIngressRule(ec2::Peer::ipv6("2001:db8::/32"), ec2::Port::udp(53));
  open->addIngressRule(ec2::Peer::ipv4("10.1.0.0/16"), ec2::Port::udpRange(5000, 5010));
  open->addIngressRule(ec2::Peer::securityGroupId("sg-0123456789abcdef0", "111111111111"), ec2::Port::allTcp());
  open->addIngressRule(ec2::Peer::securityGroupId("sg-12345678"), ec2::Port::allUdp());
  open->addIngressRule(ec2::Peer::prefixList("pl-1234"), ec2::Port::allTraffic());
  open->addIngressRule(ec2::Peer::ipv4("10.2.0.0/16"), ec2::Port::icmpTypeAndCode(3, 4));
  open->addIngressRule(ec2::Peer::ipv4("10.2.0.0/16"), ec2::Port::icmpType(11));
  open->addIngressRule(ec2::Peer::ipv4("10.2.0.0/16"), ec2::Port::icmpPing());
  open->addIngressRule(ec2::Peer::ipv4("10.2.0.0/16"), ec2::Port::allIcmp());
  open->addIngressRule(ec2::Peer::ipv6("2001:db8::/32"), ec2::Port::allIcmpV6());
  open->addIngressRule(ec2::Peer::ipv4("10.3.0.0/16"), ec2::Port::esp());
  open->addIngressRule(ec2::Peer::ipv4("10.3.0.0/16"), ec2::Port::ah());
  open->addIngressRule(ec2::Peer::ipv4("10.4.0.0/16"), ec2::Port::DNS_UDP);
  open->addIngressRule(ec2::Peer::ipv4("10.4.0.0/16"), ec2::Port({
      .fromPort = 1, .protocol = ec2::Protocol::SCTP, .stringRepresentation = "SCTP 1-2", .toPort = 2,
  }));
  open->addIngressRule(ec2::Peer::ipv4("10.4.0.0/16"), ec2::Port({
      .fromPort = 1, .protocol = ec2::Protocol::IPTM, .stringRepresentation = "IPTM", .toPort = 2,
  }));
  open->addIngressRule(ec2::Peer::ipv4(range->valueAsString()), ec2::Port::tcp(22));
  open->addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::tcp(number->valueAsNumber()));
  open->addIngressRule(ec2::Peer::prefixList(Fn::importValue("list-a")), ec2::Port::SSH);
  open->addIngressRule(ec2::Peer::prefixList(Fn::importValue("list-b")), ec2::Port::SSH);
  open->addIngressRule(ec2::Peer::prefixList(Fn::importValue("list-c")), ec2::Port::SSH);

  // All traffic may leave already: a warning.
  open->addEgressRule(ec2::Peer::anyIpv4(), ec2::Port::HTTPS);
  closed->addEgressRule(ec2::Peer::anyIpv6(), ec2::Port::HTTPS);
  closed->addEgressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::HTTPS);
  closed->addEgressRule(ec2::Peer::prefixList("pl-1234"), ec2::Port::HTTPS, "to S3");
  apart->addEgressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::HTTPS);
  apart->addIngressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::HTTPS);
  apart->addIngressRule(ec2::Peer::ipv4("10.0.0.0/8"), ec2::Port::HTTPS);
  apart->addIngressRule(open, ec2::Port::POSTGRES);

  // Connections.
  New<ec2::SecurityGroup> web{stack, "Web", {.allowAllOutbound = false, .vpc = vpc}};
  New<ec2::SecurityGroup> db{stack, "Db", {.allowAllOutbound = false, .vpc = vpc}};
  web->connections().allowTo(db, ec2::Port::POSTGRES, "from web to db");
  db->connections().allowInternally(ec2::Port::allTcp());
  web->connections().allowFromAnyIpv4(ec2::Port::HTTPS);
  web->connections().allowToAnyIpv4(ec2::Port::HTTP, "updates");
  web->connections().allowFrom(ec2::Peer::ipv4("10.9.0.0/16"), ec2::Port::SSH);

  ec2::Connections service({.defaultPort = ec2::Port::tcp(8080), .securityGroups = {web}});
  service.allowDefaultPortFrom(db);
  service.allowDefaultPortInternally();
  service.allowDefaultPortFromAnyIpv4("the service");
  service.allowDefaultPortTo(db, "mirrored");
  db->connections().allowToDefaultPort(service, "calls back");
  // A group that joins later gets all of it.
  New<ec2::SecurityGroup> late{stack, "Late", {.allowAllOutbound = false, .vpc = vpc}};
  service.addSecurityGroup(late);

  // Imported groups.
  auto imported = ec2::SecurityGroup::fromSecurityGroupId(stack, "Imported", "sg-aaaa1111");
  auto immutable = ec2::SecurityGroup::fromSecurityGroupId(stack, "Immutable", "sg-bbbb1111", {.mutable_ = false});
  auto strict = ec2::SecurityGroup::fromSecurityGroupId(stack, "Strict", "sg-cccc1111", {.allowAllOutbound = false});
  imported->connections().allowFrom(web, ec2::Port::HTTPS);
  imported->connections().allowTo(web, ec2::Port::HTTPS);
  immutable->connections().allowFrom(web, ec2::Port::SSH);
  strict->connections().allowTo(web, ec2::Port::SSH);

  // Rules across stacks stand in the stack that asks for them.
  New<Stack> other{app, "Other"};
  New<ec2::SecurityGroup> far{other, "Far", {.allowAllOutbound = false, .vpc = vpc}};
  far->connections().allowTo(db, ec2::Port::MYSQL_AURORA);
  far->connections().allowFrom(db, ec2::Port::NFS);

  app.synth();
}
