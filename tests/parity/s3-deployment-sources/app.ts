// SPDX-License-Identifier: Apache-2.0
// The sources of deployments: where they are found, and the markers of their texts.
import {App, Aws, CfnOutput, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3deploy from 'aws-cdk-lib/aws-s3-deployment';

const app = new App();
const stack = new Stack(app, 'Sources');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const bucket = new s3.Bucket(stack, 'Bucket');
const bind = (id: string, source: s3deploy.ISource) => {
  const config = source.bind(stack, {handlerRole: role});
  new CfnOutput(stack, `${id}Bucket`, {value: config.bucket.bucketName});
  new CfnOutput(stack, `${id}Key`, {value: config.zipObjectKey});
  if (!config.markers) return;
  new CfnResource(stack, `${id}Markers`, {type: 'Test::Markers', properties: {
    Markers: config.markers,
    Escape: config.markersConfig?.jsonEscape,
    Encodings: config.markersConfig?.markerEncodings,
  }});
};
bind('Archive', s3deploy.Source.bucket(bucket, 'archive.zip'));
bind('Directory', s3deploy.Source.asset('site', {exclude: ['*.txt']}));
bind('Plain', s3deploy.Source.data('plain.txt', 'text'));
bind('Text', s3deploy.Source.data('in/text.txt', `arn=${bucket.bucketArn}, region=${Aws.REGION} and ${Aws.REGION}`, {jsonEscape: true}));
bind('Json', s3deploy.Source.jsonData('config.json', {
  bucket: bucket.bucketName, plain: 'a"b\u00e9\n', list: [1, true, null, `x-${bucket.bucketArn}`], empty: {}, none: [],
  value: Fn.getAtt('Some', 'Thing'),
}));
bind('Raw', s3deploy.Source.jsonData('raw.json', {a: 1.5}, {escape: false}));
app.synth();
