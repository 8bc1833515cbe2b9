// SPDX-License-Identifier: Apache-2.0
// A grant to a managed policy that needs the policy of the resource.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Stack');
const managed = new iam.ManagedPolicy(stack, 'Managed');
const queue = new sqs.Queue(stack, 'Queue');
iam.Grant.addToPrincipalAndResource({actions: ['a:b'], grantee: managed, resource: queue, resourceArns: ['*']});
app.synth();
