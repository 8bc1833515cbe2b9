// SPDX-License-Identifier: Apache-2.0
// Tags of nested stacks are tags of the resource that they are.
import {App, NestedStack, Stack, Tags} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Tagged', {tags: {top: 'level'}});
const nested = new NestedStack(stack, 'Nested');
nested.addStackTag('b', 'own');
nested.addStackTag('a', 'own');
new sqs.CfnQueue(nested, 'Queue');
const deep = new NestedStack(nested, 'Deep');
deep.addStackTag('deep', 'own');
Tags.of(stack).add('stacks', 'all', {includeResourceTypes: ['aws:cdk:stack']});
Tags.of(nested).add('resources', 'inner');
app.synth();
