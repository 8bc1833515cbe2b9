// SPDX-License-Identifier: Apache-2.0
// Properties of a stack that stand in the manifest alone: protection, notifications, tags, names.
import {App, Stack, Stage, Tags} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const all = new Stack(app, 'All', {
  description: 'All of it',
  env: {account: '111111111111', region: 'eu-west-1'},
  notificationArns: ['arn:aws:sns:eu-west-1:111111111111:one', 'arn:aws:sns:eu-west-1:111111111111:two'],
  stackName: 'all-of-it',
  tags: {owner: 'team', Cost: 'center', 10: 'ten', 9: 'nine'},
  terminationProtection: true,
});
new sqs.CfnQueue(all, 'Queue');
const later = new Stack(app, 'Later');
later.terminationProtection = true;
later.addStackTag('later', 'yes');
new sqs.CfnQueue(later, 'Queue');
const empty = new Stack(app, 'Empty', {notificationArns: [], tags: {}, terminationProtection: false});
new sqs.CfnQueue(empty, 'Queue');
const stage = new Stage(app, 'Stage');
new sqs.CfnQueue(new Stack(stage, 'Inside', {terminationProtection: true, tags: {a: 'b'}}), 'Queue');
Tags.of(stage).add('from-stage', 'x', {includeResourceTypes: ['aws:cdk:stack']});
app.synth();
