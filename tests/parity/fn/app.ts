// SPDX-License-Identifier: Apache-2.0
// Every function of the template language, with literals and with values known at deployment only.
import {App, Aws, CfnOutput, CfnParameter, CfnResource, Fn, Stack, Token} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Functions');
const queue = new sqs.CfnQueue(stack, 'Queue');
const list = new CfnParameter(stack, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
const text = new CfnParameter(stack, 'Text', {default: 'a-b-c'});
const vpc = new ec2.CfnVPC(stack, 'Vpc', {cidrBlock: '10.0.0.0/16'});

new CfnResource(stack, 'All', {
  type: 'Custom::All',
  properties: {
    base64: Fn.base64('text'),
    base64Token: Fn.base64(queue.attrArn),
    base64Concat: Fn.base64(`#!/bin/sh\necho ${queue.attrArn}\n`),
    cidr: Fn.cidr(vpc.attrCidrBlock, 4),
    cidrMask: Fn.cidr('10.0.0.0/16', 6, '5'),
    cidrSelected: Fn.select(2, Fn.cidr(vpc.attrCidrBlock, 4, '8')),
    findInMap: Fn.findInMap('Map', Aws.REGION, 'key'),
    getAtt: Fn.getAtt('Queue', 'Arn'),
    getAttDotted: Fn.getAtt('Queue', 'Outputs.Some.Name'),
    getAttText: Fn.getAtt('Queue', 'QueueName').toString(),
    getAzs: Fn.getAzs(),
    getAzsRegion: Fn.getAzs('eu-west-1'),
    getAzsToken: Fn.getAzs(Aws.REGION),
    firstAz: Fn.select(0, Fn.getAzs()),
    importValue: Fn.importValue('some-export'),
    importToken: Fn.importValue(`${Aws.STACK_NAME}-export`),
    importList: Fn.importListValue('list-export', 3),
    importListSecond: Fn.select(1, Fn.importListValue('list-export', 3)),
    importListDelimiter: Fn.importListValue('list-export', 2, ','),
    getStackOutput: Fn.getStackOutput('other-stack', 'Output'),
    getStackOutputRegion: Fn.getStackOutput('other-stack', 'Output', 'eu-west-1'),
    getStackOutputRole:
        Fn.getStackOutput('other-stack', 'Output', 'eu-west-1', 'arn:aws:iam::111111111111:role/reader'),
    ref: Fn.ref('Text'),
    refAlias: Fn.ref('AWS::NoValue'),
    selectLiteral: Fn.select(1, ['a', 'b', 'c']),
    selectToken: Fn.select(1, list.valueAsList),
    selectMixed: Fn.select(1, ['a', queue.ref]),
    selectTokenIndex: Fn.select(Token.asNumber(Fn.ref('Index')), ['a', 'b']),
    splitLiteral: Fn.split(',', 'a,b,c'),
    splitToken: Fn.split('-', text.valueAsString),
    splitAssumed: Fn.split('-', text.valueAsString, 3),
    splitOfConcat: Fn.split('-', `x-${text.valueAsString}`),
    sub: Fn.sub('${AWS::Region}-${Queue}'),
    subVariables: Fn.sub('${Name}-${Literal}', {Name: queue.attrQueueName, Literal: 'text'}),
    subEscaped: Fn.sub('${!Literal}-${Queue.Arn}'),
    transform: Fn.transform('AWS::Include', {Location: 's3://bucket/file', Token: queue.ref}),
    parseDomainName: Fn.parseDomainName('https://example.com/path'),
    parseDomainNameToken: Fn.parseDomainName(queue.ref),
    refAll: Fn.refAll('AWS::EC2::VPC::Id'),
    valueOf: Fn.valueOf('Text', 'Tags.Department'),
    valueOfAll: Fn.valueOfAll('AWS::EC2::VPC::Id', 'Tags.Department'),
  },
});
new CfnResource(stack, 'Nested', {
  type: 'Custom::Nested',
  properties: {
    value: Fn.select(0, Fn.split('/', Fn.select(5, Fn.split(':', queue.attrArn)))),
    base: Fn.base64(Fn.join('\n', ['line', Fn.sub('${Queue}'), Fn.importValue('x')])),
    imported: Fn.importValue(Fn.sub('${AWS::StackName}-x')),
    list: [Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs())],
    joined: Fn.join(',', Fn.cidr(vpc.attrCidrBlock, 2)),
  },
});
new CfnOutput(stack, 'Output', {value: Fn.join(',', Fn.refAll('AWS::EC2::Subnet::Id'))});
app.synth();
