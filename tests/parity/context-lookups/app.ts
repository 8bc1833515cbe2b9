// SPDX-License-Identifier: Apache-2.0
// Lookups, by constructs and by themselves, all of them without an answer yet.
import {App, CfnOutput, ContextProvider, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new App();
const stack = new Stack(app, 'Lookups', {env: {account: '111111111111', region: 'eu-west-1'}});
new CfnOutput(stack, 'Parameter', {value: ssm.StringParameter.valueFromLookup(stack, '/a/b')});
new CfnOutput(stack, 'ParameterDefault', {value: ssm.StringParameter.valueFromLookup(stack, '/c', 'default-value')});
new CfnOutput(stack, 'Image', {
  value: ContextProvider.getValue(stack, {
    provider: 'ami',
    props: {
      owners: ['amazon'],
      filters: {name: ['image-*'], state: ['available'], 'image-type': ['machine'], architecture: ['arm64']}
    },
    dummyValue: 'ami-1234'
  }).value
});
const vpc = ec2.Vpc.fromLookup(stack, 'Vpc', {isDefault: true});
new CfnOutput(stack, 'VpcId', {value: vpc.vpcId});
new CfnOutput(stack, 'Subnets', {value: vpc.publicSubnets.map((subnet) => subnet.subnetId).join(',')});
new CfnOutput(stack, 'ZoneId', {
  value: ContextProvider
             .getValue(stack, {
               provider: 'hosted-zone',
               props: {domainName: 'example.com'},
               dummyValue: {Id: 'DUMMY', Name: 'example.com'}
             })
             .value.Id
});
new CfnOutput(stack, 'KeyArn', {value: kms.Key.fromLookup(stack, 'Key', {aliasName: 'alias/key'}).keyArn});
new CfnOutput(stack, 'GroupId', {value: ec2.SecurityGroup.fromLookupById(stack, 'Group', 'sg-12345').securityGroupId});
app.synth();
