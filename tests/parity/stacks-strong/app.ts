// SPDX-License-Identifier: Apache-2.0
// References across stacks with exports and imports, chosen for a resource or for a value.
import {App, CfnOutput, CfnResource, CrossStackReferences, Fn, ReferenceStrength, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const producer = new Stack(app, 'Producer');
const strong = new sqs.CfnQueue(producer, 'Strong');
strong.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
const weak = new sqs.CfnQueue(producer, 'Weak');
weak.applyCrossStackReferenceStrength(ReferenceStrength.WEAK);
const both = new sqs.CfnQueue(new Construct(producer, 'Some'), 'Both');
both.applyCrossStackReferenceStrength(ReferenceStrength.BOTH);
const unset = new sqs.CfnQueue(producer, 'Unset');
const bucket = new s3.Bucket(producer, 'Bucket');
bucket.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
const endpoint = new ec2.CfnVPCEndpoint(producer, 'Endpoint', {vpcId: 'vpc-1', serviceName: 'com.amazonaws.s3'});
endpoint.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
const bothList = new ec2.CfnVPCEndpoint(producer, 'EndpointBoth', {vpcId: 'vpc-1', serviceName: 'com.amazonaws.s3'});
bothList.applyCrossStackReferenceStrength(ReferenceStrength.BOTH);
const produced = new sqs.CfnQueue(producer, 'Produced');
CrossStackReferences.of(produced).produce(ReferenceStrength.STRONG);

const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    strongArn: strong.attrArn,
    strongRef: strong.ref,
    weakArn: weak.attrArn,
    bothArn: both.attrArn,
    unsetArn: unset.attrArn,
    bucketArn: bucket.bucketArn,
    objects: bucket.arnForObjects('*'),
    list: endpoint.attrDnsEntries,
    bothList: bothList.attrDnsEntries,
    produced: produced.attrArn,
    firstOfList: Fn.select(0, endpoint.attrDnsEntries),
  },
});
const second = new Stack(app, 'Second');
new CfnOutput(second, 'Output', {value: strong.attrArn});
new CfnOutput(second, 'Consumed', {value: Stack.consumeReference(unset.attrQueueName, ReferenceStrength.STRONG)});
new CfnOutput(second, 'ConsumedWeak', {value: Stack.consumeReference(strong.attrQueueName, ReferenceStrength.WEAK)});
new CfnOutput(second, 'ConsumedBoth', {value: Stack.consumeReference(unset.attrArn, ReferenceStrength.BOTH)});
new CfnResource(second, 'Lists', {
  type: 'Custom::Lists',
  properties: {strong: Stack.consumeListReference(endpoint.attrNetworkInterfaceIds, ReferenceStrength.STRONG)},
});
app.synth();
