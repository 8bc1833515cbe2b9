// SPDX-License-Identifier: Apache-2.0
// A name that S3 refuses.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Stack');
new s3.Bucket(stack, 'Bucket', {bucketName: '.Bad-.name'});
app.synth();
