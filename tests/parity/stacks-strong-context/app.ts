// SPDX-License-Identifier: Apache-2.0
// The context makes exports and imports the default; long names are cut from the left.
import {App, CfnResource, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const producer = new Stack(app, 'Producer');
const queue = new sqs.CfnQueue(producer, 'Queue');
const long = new sqs.CfnQueue(
    new Construct(
        producer,
        'Long' +
            'x'.repeat(230)
    ),
    'Queue' +
        'y'.repeat(100)
);
const named = new Stack(app, 'Named', {stackName: 'another-name'});
const inNamed = new sqs.CfnQueue(named, 'Queue');

const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {arn: queue.attrArn, long: long.attrArn, name: queue.attrQueueName, other: inNamed.attrArn},
});
// A dependency that the references bring along stands in the manifest alone.
new sqs.CfnQueue(producer, 'AfterExports');
app.synth();
