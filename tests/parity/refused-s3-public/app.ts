// SPDX-License-Identifier: Apache-2.0
// Access for everybody to a bucket that blocks it.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Stack');
new s3.Bucket(stack, 'Bucket', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL}).grantPublicAccess();
app.synth();
