import { App, CfnOutput, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new App();
const stack = new Stack(app, 'Network', { env: { account: '111111111111', region: 'eu-west-1' } });

const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  isolatedSubnetIds: ['i-1', 'i-2'],
  isolatedSubnetIpv4CidrBlocks: ['10.0.8.0/24', '10.0.9.0/24'],
  isolatedSubnetRouteTableIds: ['ir-1', 'ir-2'],
  privateSubnetIds: ['p-1', 'p-2', 'q-1', 'q-2'],
  privateSubnetIpv4CidrBlocks: ['10.0.4.0/24', '10.0.5.0/24', '10.0.6.0/23', '10.1.6.0/24'],
  privateSubnetNames: ['App', 'Data'],
  privateSubnetRouteTableIds: ['pr-1', 'pr-2', 'qr-1', 'qr-2'],
  publicSubnetIds: ['o-1', 'o-2'],
  publicSubnetNames: ['Edge'],
  region: 'eu-central-1',
  vpcCidrBlock: '10.0.0.0/8',
  vpcId: 'vpc-1234',
  vpnGatewayId: 'vgw-1',
});
const bare = ec2.Vpc.fromVpcAttributes(stack, 'Bare', { availabilityZones: ['eu-west-1c'], vpcId: 'vpc-5678' });
const onlyPublic = ec2.Vpc.fromVpcAttributes(stack, 'OnlyPublic', {
  availabilityZones: ['eu-west-1a'], publicSubnetIds: ['x-1'], publicSubnetRouteTableIds: ['xr-1'], vpcId: 'vpc-9',
});

let n = 0;
function show(what: string) { new CfnOutput(stack, `Out${n++}`, { value: what }); }
function select(selection?: ec2.SubnetSelection, of: ec2.IVpc = vpc) {
  const selected = of.selectSubnets(selection);
  show(Fn.join(' ', [...selected.subnetIds, String(selected.hasPublic), String(selected.isPendingLookup)]));
}
select();
select({ subnetType: ec2.SubnetType.PRIVATE_ISOLATED });
select({ subnetType: ec2.SubnetType.PUBLIC });
select({ onePerAz: true });
select({ availabilityZones: ['eu-west-1b'] });
select({ subnetGroupName: 'Data' });
select({ subnetGroupName: 'Edge', onePerAz: true });
select({ subnets: [vpc.publicSubnets[1], vpc.isolatedSubnets[0]] });
select({ subnetFilters: [ec2.SubnetFilter.byIds(['p-2', 'q-1', 'nothing'])] });
select({ subnetFilters: [ec2.SubnetFilter.availabilityZones(['eu-west-1a']), ec2.SubnetFilter.onePerAz()] });
select({ subnetFilters: [ec2.SubnetFilter.byCidrMask(24)] });
select({ subnetFilters: [ec2.SubnetFilter.byCidrRanges(['10.0.0.0/16'])] });
select({ subnetFilters: [ec2.SubnetFilter.containsIpAddresses(['10.0.4.7', '10.0.7.255'])] });
select({}, onlyPublic);

show(Fn.join(' ', vpc.selectSubnets({ onePerAz: true }).availabilityZones));
show(vpc.vpcArn);
show(vpc.vpcCidrBlock);
show(vpc.vpnGatewayId!);
show(vpc.vpcRef.vpcId);
show(vpc.env.region);
show(bare.vpcArn);
show(Fn.join(' ', vpc.availabilityZones));
show(vpc.privateSubnets[2].routeTable.routeTableId);
show(vpc.privateSubnets[2].ipv4CidrBlock);
show(vpc.privateSubnets[3].node.path);

const subnet = ec2.Subnet.fromSubnetId(stack, 'Subnet', 's-1');
show(subnet.subnetRef.subnetId);
const parameter = new CfnParameter(stack, 'SubnetId');
ec2.Subnet.fromSubnetAttributes(stack, 'Unresolved', { subnetId: parameter.valueAsString });

// Looked up: a stand-in for the first, the value of the context for the second.
const pending = ec2.Vpc.fromLookup(stack, 'Pending', { isDefault: true, vpcName: 'main', tags: { team: 'a' }, subnetGroupNameTag: 'group' });
select({}, pending);
select({ subnetGroupName: 'Whatever' }, pending);
const found = ec2.Vpc.fromLookup(stack, 'Found', { vpcId: 'vpc-77', region: 'us-east-1', ownerAccountId: '222222222222', returnVpnGateways: false });
select({}, found);
select({ subnetType: ec2.SubnetType.PUBLIC }, found);
show(found.vpcArn);
show(found.vpcCidrBlock);
show(Fn.join(' ', found.availabilityZones));

const group = ec2.SecurityGroup.fromLookupById(stack, 'Group', 'sg-1234');
show(group.securityGroupId);
const named = ec2.SecurityGroup.fromLookupByName(stack, 'Named', 'web', vpc);
show(named.securityGroupId);

app.synth();
