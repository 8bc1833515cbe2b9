// SPDX-License-Identifier: Apache-2.0
// What the CLI asks for by its context: paths of constructs and of assets in the metadata of resources.
import {App, CfnResource, NestedStack, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Paths');
new sqs.CfnQueue(stack, 'Queue');
new s3.Bucket(new Construct(stack, 'Group'), 'Bucket');
const own = new CfnResource(stack, 'Own', {type: 'Custom::Own'});
own.addMetadata('first', 1);
const template = new NestedStack(stack, 'Nested');
new sqs.CfnQueue(template, 'Queue');
app.synth();
