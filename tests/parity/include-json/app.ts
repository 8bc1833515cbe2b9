// SPDX-License-Identifier: Apache-2.0
// An existing JSON template taken into a stack, changed, and connected with new resources.
import {App, CfnOutput, CfnResource, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as include from 'aws-cdk-lib/cloudformation-include';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Included');
const template = new include.CfnInclude(stack, 'Template', {templateFile: 'template.json'});
const bucket = template.getResource('Bucket') as s3.CfnBucket;
bucket.bucketName = 'changed-name';
template.getParameter('Stage').default = 'changed';
template.getOutput('BucketArn').description = 'changed too';
new CfnOutput(stack, 'New', {value: bucket.attrArn});

const replaced = new Stack(app, 'Replaced');
new include.CfnInclude(replaced, 'Template', {templateFile: 'template.json', parameters: {Stage: 'production'}});

const renamed = new Stack(app, 'Renamed');
const inGroup = new include.CfnInclude(
    new Construct(renamed, 'Group'), 'Template', {templateFile: 'template.json', preserveLogicalIds: false}
);
(inGroup.getResource('Custom') as CfnResource).addMetadata('found', true);
app.synth();
