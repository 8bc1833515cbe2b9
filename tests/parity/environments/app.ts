// SPDX-License-Identifier: Apache-2.0
// Environments: agnostic, concrete, from the environment variables of the CLI; what follows from them.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stacks = [
  new Stack(app, 'Agnostic'),
  new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-west-1'}}),
  new Stack(app, 'FromCli', {env: {account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION}}),
  new Stack(app, 'Region', {env: {region: 'eu-west-1'}}),
  new Stack(app, 'Account', {env: {account: '111111111111'}}),
  new Stack(app, 'China', {env: {account: '111111111111', region: 'cn-north-1'}}),
  new Stack(app, 'Isolated', {env: {account: '111111111111', region: 'us-iso-east-1'}}),
  new Stack(app, 'Unknown', {env: {account: '111111111111', region: 'xx-mars-1'}}),
];
for (const stack of stacks) {
  const queue = new sqs.Queue(stack, 'Queue');
  new CfnOutput(stack, 'Environment', {value: stack.environment});
  new CfnOutput(stack, 'QueueArn', {value: queue.queueArn});
  new CfnOutput(stack, 'Arn', {value: stack.formatArn({service: 's3', resource: 'bucket', region: '', account: ''})});
  new CfnOutput(stack, 'Partition', {value: stack.partition});
}
app.synth();
