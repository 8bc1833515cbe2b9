// SPDX-License-Identifier: Apache-2.0
// A construct without a physical name, used in another region.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const bucket =
    new s3.Bucket(new Stack(app, 'Producer', {env: {account: '111111111111', region: 'us-east-1'}}), 'Bucket');
new CfnOutput(
    new Stack(app, 'Consumer', {env: {account: '111111111111', region: 'eu-west-1'}}), 'Arn', {value: bucket.bucketArn}
);
app.synth();
