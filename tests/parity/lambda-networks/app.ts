// SPDX-License-Identifier: Apache-2.0
// Functions in VPCs, their security groups and connections, and functions that mount a file system.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new App();
const stack = new Stack(app, 'Networks', {env: {account: '111111111111', region: 'eu-west-1'}});
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: ['subnet-1', 'subnet-2'],
  privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
  publicSubnetIds: ['subnet-3', 'subnet-4'], publicSubnetRouteTableIds: ['rtb-3', 'rtb-4'], vpcId: 'vpc-1',
});
const base = {code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_12};
const plain = new lambda.Function(stack, 'Plain', {...base, vpc});
const given = new ec2.SecurityGroup(stack, 'Given', {allowAllOutbound: false, vpc});
const inGroup = new lambda.Function(stack, 'InGroup', {
  ...base, allowPublicSubnet: true, ipv6AllowedForDualStack: true, securityGroups: [given], vpc,
  vpcSubnets: {subnetType: ec2.SubnetType.PUBLIC},
});
const closed = new lambda.Function(stack, 'Closed', {...base, allowAllIpv6Outbound: true, allowAllOutbound: false, vpc});
closed.connections.allowTo(inGroup, ec2.Port.tcp(443), 'calls');
plain.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
const imported = lambda.Function.fromFunctionAttributes(stack, 'Imported', {
  functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:f',
  securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'ImportedGroup', 'sg-12345678'),
});
imported.connections.allowFrom(plain, ec2.Port.tcp(22));
imported.grantInvoke(new iam.ServicePrincipal('events.amazonaws.com'));
const files = new ec2.SecurityGroup(stack, 'Files', {vpc});
const filesystem = new (lambda.FileSystem as any)({
  arn: 'arn:aws:elasticfilesystem:eu-west-1:111111111111:access-point/fsap-1',
  connections: new ec2.Connections({defaultPort: ec2.Port.tcp(2049), securityGroups: [files]}),
  dependency: [given],
  localMountPath: '/mnt/data',
  policies: [new iam.PolicyStatement({actions: ['elasticfilesystem:ClientMount'], resources: ['*']})],
});
new lambda.Function(stack, 'Mounting', {...base, allowAllOutbound: false, filesystem, vpc});
new CfnOutput(stack, 'Bound', {value: `${plain.isBoundToVpc} ${imported.isBoundToVpc}`});
app.synth();
