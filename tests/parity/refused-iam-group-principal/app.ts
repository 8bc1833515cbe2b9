// SPDX-License-Identifier: Apache-2.0
// A group in the policy of a resource.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Stack');
const group = new iam.Group(stack, 'Group');
new iam.PolicyStatement({actions: ['a:b'], principals: [group], resources: ['*']});
app.synth();
