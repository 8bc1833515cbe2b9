// SPDX-License-Identifier: Apache-2.0
// Nested stacks of the legacy synthesizer: where their templates are is said by parameters of the top-level stack.
import {App, LegacyStackSynthesizer, NestedStack, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Legacy', {synthesizer: new LegacyStackSynthesizer()});
const outer = new NestedStack(stack, 'Outer');
const inner = new NestedStack(outer, 'Inner');
new sqs.CfnQueue(new NestedStack(inner, 'Deep'), 'Queue');
new sqs.CfnQueue(outer, 'Queue');
app.synth();
