// SPDX-License-Identifier: Apache-2.0
// Logical ids that the program sets or renames; references follow.
import {App, CfnCondition, CfnOutput, CfnParameter, Fn, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Overridden');
stack.renameLogicalId('Old', 'New');
stack.renameLogicalId('NestedQueueC12EF7D2', 'Renamed');

const fixed = new sqs.CfnQueue(stack, 'Fixed');
fixed.overrideLogicalId('Chosen');
new sqs.CfnQueue(stack, 'Old');
const nested = new sqs.CfnQueue(new Construct(stack, 'Nested'), 'Queue');
const dead = new sqs.CfnQueue(stack, 'Dead', {
  redrivePolicy: {deadLetterTargetArn: fixed.attrArn, maxReceiveCount: 3},
});
dead.addResourceDependency(nested);
const parameter = new CfnParameter(stack, 'Parameter', {default: 'x'});
parameter.overrideLogicalId('TheParameter');
const condition = new CfnCondition(stack, 'Condition', {expression: Fn.conditionEquals(parameter.valueAsString, 'x')});
condition.overrideLogicalId('TheCondition');
fixed.cfnOptions.condition = condition;
const output = new CfnOutput(stack, 'Output', {value: Fn.join('-', [fixed.ref, nested.attrQueueName, dead.ref])});
output.overrideLogicalId('TheOutput');
new CfnOutput(stack, 'Swapped', {value: stack.getLogicalId(dead)});

// An override that is set twice, and one that equals the generated id.
const twice = new sqs.CfnQueue(stack, 'Twice');
twice.overrideLogicalId('First');
twice.overrideLogicalId('Second');
new sqs.CfnQueue(stack, 'Same').overrideLogicalId('Same');
app.synth();
