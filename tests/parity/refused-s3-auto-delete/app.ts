// SPDX-License-Identifier: Apache-2.0
// The objects of a bucket that stays are to be deleted.
import {App, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Stack');
const bucket = new s3.CfnBucket(stack, 'Bucket');
bucket.with(new s3.mixins.BucketAutoDeleteObjects());
app.synth();
