// SPDX-License-Identifier: Apache-2.0
// Values that a stack exports by itself, without a consumer.
import {App, CfnOutput, Fn, NestedStack, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Exports');
const queue = new sqs.CfnQueue(stack, 'Queue');
const bucket = new s3.Bucket(stack, 'Bucket');
const endpoint = new ec2.CfnVPCEndpoint(stack, 'Endpoint', {vpcId: 'vpc-1', serviceName: 's'});
const imported = stack.exportValue(queue.attrArn);
stack.exportValue(queue.attrArn);
const named = stack.exportValue(queue.attrQueueName, {name: 'chosen-name', description: 'With a description'});
const literal = stack.exportValue('just text', {name: 'literal-name'});
const concat = stack.exportValue(`${queue.ref}-x`, {name: 'concat-name'});
const ofBucket = stack.exportValue(bucket.bucketArn);
const list = stack.exportStringListValue(endpoint.attrDnsEntries);
const namedList = stack.exportStringListValue(endpoint.attrNetworkInterfaceIds, {name: 'list-name'});
const nested = new NestedStack(stack, 'Nested');
const inner = new sqs.CfnQueue(nested, 'Inner');
const ofNested = stack.exportValue(inner.attrArn);

const user = new Stack(app, 'User');
new CfnOutput(user, 'Imported', {value: imported});
new CfnOutput(user, 'Named', {value: named});
new CfnOutput(user, 'Literal', {value: literal});
new CfnOutput(user, 'Concat', {value: concat});
new CfnOutput(user, 'OfBucket', {value: ofBucket});
new CfnOutput(user, 'OfNested', {value: ofNested});
new CfnOutput(user, 'List', {value: Fn.join('+', list)});
new CfnOutput(user, 'NamedList', {value: Fn.join('+', namedList)});
app.synth();
