import { App, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new App();
const stack = new Stack(app, 'Network');
const number = new CfnParameter(stack, 'Number', { type: 'Number' });
const range = new CfnParameter(stack, 'Range');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  vpcId: 'vpc-1234', availabilityZones: ['eu-west-1a', 'eu-west-1b'],
});

// Defaults, and every property.
const open = new ec2.SecurityGroup(stack, 'Open', { vpc });
const closed = new ec2.SecurityGroup(stack, 'Closed', {
  allowAllIpv6Outbound: true,
  allowAllOutbound: false,
  description: 'Nothing leaves',
  securityGroupName: 'closed',
  vpc,
});
const apart = new ec2.SecurityGroup(stack, 'Apart', { allowAllOutbound: false, disableInlineRules: true, vpc });
const apartOpen = new ec2.SecurityGroup(stack, 'ApartOpen', { allowAllIpv6Outbound: true, disableInlineRules: true, vpc });

// Peers and ports.
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'the same ports once more');
open.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.HTTP, 'from everywhere');
open.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(8000, 8010));
open.addIngressRule(ec2.Peer.ipv6('2001:db8::/32'), ec2.Port.udp(53));
open.addIngressRule(ec2.Peer.ipv4('10.1.0.0/16'), ec2.Port.udpRange(5000, 5010));
open.addIngressRule(ec2.Peer.securityGroupId('sg-0123456789abcdef0', '111111111111'), ec2.Port.allTcp());
open.addIngressRule(ec2.Peer.securityGroupId('sg-12345678'), ec2.Port.allUdp());
open.addIngressRule(ec2.Peer.prefixList('pl-1234'), ec2.Port.allTraffic());
open.addIngressRule(ec2.Peer.ipv4('10.2.0.0/16'), ec2.Port.icmpTypeAndCode(3, 4));
open.addIngressRule(ec2.Peer.ipv4('10.2.0.0/16'), ec2.Port.icmpType(11));
open.addIngressRule(ec2.Peer.ipv4('10.2.0.0/16'), ec2.Port.icmpPing());
open.addIngressRule(ec2.Peer.ipv4('10.2.0.0/16'), ec2.Port.allIcmp());
open.addIngressRule(ec2.Peer.ipv6('2001:db8::/32'), ec2.Port.allIcmpV6());
open.addIngressRule(ec2.Peer.ipv4('10.3.0.0/16'), ec2.Port.esp());
open.addIngressRule(ec2.Peer.ipv4('10.3.0.0/16'), ec2.Port.ah());
open.addIngressRule(ec2.Peer.ipv4('10.4.0.0/16'), ec2.Port.DNS_UDP);
open.addIngressRule(ec2.Peer.ipv4('10.4.0.0/16'), new ec2.Port({
  fromPort: 1, toPort: 2, protocol: ec2.Protocol.SCTP, stringRepresentation: 'SCTP 1-2',
}));
open.addIngressRule(ec2.Peer.ipv4('10.4.0.0/16'), new ec2.Port({
  fromPort: 1, toPort: 2, protocol: ec2.Protocol.IPTM, stringRepresentation: 'IPTM',
}));
open.addIngressRule(ec2.Peer.ipv4(range.valueAsString), ec2.Port.tcp(22));
open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(number.valueAsNumber));
open.addIngressRule(ec2.Peer.prefixList(Fn.importValue('list-a')), ec2.Port.SSH);
open.addIngressRule(ec2.Peer.prefixList(Fn.importValue('list-b')), ec2.Port.SSH);
open.addIngressRule(ec2.Peer.prefixList(Fn.importValue('list-c')), ec2.Port.SSH);

// All traffic may leave already: a warning.
open.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);
closed.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.HTTPS);
closed.addEgressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.HTTPS);
closed.addEgressRule(ec2.Peer.prefixList('pl-1234'), ec2.Port.HTTPS, 'to S3');
apart.addEgressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.HTTPS);
apart.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.HTTPS);
apart.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.HTTPS);
apart.addIngressRule(open, ec2.Port.POSTGRES);

// Connections.
const web = new ec2.SecurityGroup(stack, 'Web', { allowAllOutbound: false, vpc });
const db = new ec2.SecurityGroup(stack, 'Db', { allowAllOutbound: false, vpc });
web.connections.allowTo(db, ec2.Port.POSTGRES, 'from web to db');
db.connections.allowInternally(ec2.Port.allTcp());
web.connections.allowFromAnyIpv4(ec2.Port.HTTPS);
web.connections.allowToAnyIpv4(ec2.Port.HTTP, 'updates');
web.connections.allowFrom(ec2.Peer.ipv4('10.9.0.0/16'), ec2.Port.SSH);

const service = new ec2.Connections({ defaultPort: ec2.Port.tcp(8080), securityGroups: [web] });
service.allowDefaultPortFrom(db);
service.allowDefaultPortInternally();
service.allowDefaultPortFromAnyIpv4('the service');
service.allowDefaultPortTo(db, 'mirrored');
db.connections.allowToDefaultPort(service, 'calls back');
// A group that joins later gets all of it.
const late = new ec2.SecurityGroup(stack, 'Late', { allowAllOutbound: false, vpc });
service.addSecurityGroup(late);

// Imported groups.
const imported = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Imported', 'sg-aaaa1111');
const immutable = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Immutable', 'sg-bbbb1111', { mutable: false });
const strict = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Strict', 'sg-cccc1111', { allowAllOutbound: false });
imported.connections.allowFrom(web, ec2.Port.HTTPS);
imported.connections.allowTo(web, ec2.Port.HTTPS);
immutable.connections.allowFrom(web, ec2.Port.SSH);
strict.connections.allowTo(web, ec2.Port.SSH);

// Rules across stacks stand in the stack that asks for them.
const other = new Stack(app, 'Other');
const far = new ec2.SecurityGroup(other, 'Far', { allowAllOutbound: false, vpc });
far.connections.allowTo(db, ec2.Port.MYSQL_AURORA);
far.connections.allowFrom(db, ec2.Port.NFS);

app.synth();
