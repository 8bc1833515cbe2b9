// SPDX-License-Identifier: Apache-2.0
// Stages: nested ones, their environment, names of stacks and artifacts, references inside of a stage.
import {App, CfnOutput, Stack, Stage, Tags} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
new sqs.CfnQueue(new Stack(app, 'Top'), 'Queue');

const prod = new Stage(app, 'Prod', {env: {account: '111111111111', region: 'eu-west-1'}});
const database = new Stack(prod, 'Db');
const queue = new sqs.CfnQueue(database, 'Queue');
const service = new Stack(prod, 'Service');
new sqs.CfnQueue(service, 'Queue', {queueName: queue.attrQueueName});
const elsewhere = new Stack(prod, 'Elsewhere', {env: {region: 'us-east-1'}});
new CfnOutput(elsewhere, 'Region', {value: elsewhere.region});
new CfnOutput(elsewhere, 'Account', {value: elsewhere.account});
new Stack(prod, 'Named', {stackName: 'its-own-name'});
new Stack(new Construct(prod, 'Group'), 'InGroup');

const inner = new Stage(prod, 'Inner');
new sqs.CfnQueue(new Stack(inner, 'Stack'), 'Queue');
const innerElsewhere = new Stage(prod, 'Inner2', {env: {region: 'ap-south-1'}});
new CfnOutput(new Stack(innerElsewhere, 'Stack'), 'Stage', {value: innerElsewhere.stageName});

const named = new Stage(app, 'Other', {stageName: 'chosen-name'});
const inNamed = new Stack(named, 'Stack');
new CfnOutput(inNamed, 'Name', {value: named.stageName});
new CfnOutput(inNamed, 'StackName', {value: inNamed.stackName});
Tags.of(named).add('stage', 'other');
new sqs.CfnQueue(inNamed, 'Queue');

const group = new Construct(app, 'Regions');
new sqs.CfnQueue(new Stack(new Stage(group, 'Europe'), 'Stack'), 'Queue');
new Stage(app, 'Empty');
new sqs.CfnQueue(new Stack(app, 'Bottom'), 'Queue');
app.synth();
