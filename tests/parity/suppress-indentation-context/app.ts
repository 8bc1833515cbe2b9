// SPDX-License-Identifier: Apache-2.0
// The context asks for templates on one line; a stack may say otherwise.
import {App, NestedStack, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Compact');
new sqs.CfnQueue(new NestedStack(stack, 'Nested'), 'Queue', {queueName: 'name'});
new sqs.CfnQueue(new NestedStack(stack, 'Wide', {suppressTemplateIndentation: false}), 'Queue');
new sqs.CfnQueue(new Stack(app, 'Indented', {suppressTemplateIndentation: false}), 'Queue');
app.synth();
