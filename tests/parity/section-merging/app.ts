// SPDX-License-Identifier: Apache-2.0
// Sections that come from several places are merged: description, metadata, transforms and elements.
import {App, CfnOutput, CfnParameter, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as include from 'aws-cdk-lib/cloudformation-include';

const app = new App();
const stack = new Stack(app, 'Merged', {description: 'Of the stack'});
stack.addMetadata('OfStack', {a: 1});
stack.addTransform('StackTransform');
new sqs.CfnQueue(stack, 'Before');
new CfnOutput(stack, 'OutputBefore', {value: 'x'});
const included = new include.CfnInclude(stack, 'Included', {templateFile: 'template.json'});
included.getResource('FromTemplate').addMetadata('changed', true);
new CfnParameter(stack, 'After', {default: 'y'});
new sqs.CfnQueue(stack, 'Queue');
stack.templateOptions.metadata = {
  ...stack.templateOptions.metadata,
  Late: true
};
app.synth();
