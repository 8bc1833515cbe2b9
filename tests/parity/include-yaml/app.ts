// SPDX-License-Identifier: Apache-2.0
// An existing YAML template with short forms of functions, a nested template, and a transform.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as include from 'aws-cdk-lib/cloudformation-include';

const app = new App();
const stack = new Stack(app, 'Included');
const template = new include.CfnInclude(stack, 'Template', {
  templateFile: 'template.yaml',
  loadNestedStacks: {Child: {templateFile: 'child.yaml', parameters: {Fixed: 'fixed-value'}}},
});
const child = template.getNestedStack('Child');
const queue = child.includedTemplate.getResource('ChildQueue') as sqs.CfnQueue;
queue.delaySeconds = 7;
new CfnOutput(stack, 'ChildQueueArn', {value: queue.attrArn});
app.synth();
