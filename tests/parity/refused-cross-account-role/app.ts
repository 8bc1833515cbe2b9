// SPDX-License-Identifier: Apache-2.0
// Outputs of another account are read with the execution role of the consumer, so it must have one.
import {App, CfnOutput, LegacyStackSynthesizer, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const producer = new Stack(app, 'Producer', {env: {account: '111111111111', region: 'eu-west-1'}});
const queue = new sqs.CfnQueue(producer, 'Queue');
const consumer = new Stack(app, 'Consumer', {
  env: {account: '222222222222', region: 'eu-west-1'},
  synthesizer: new LegacyStackSynthesizer()
});
new CfnOutput(consumer, 'Arn', {value: queue.attrArn});
app.synth();
