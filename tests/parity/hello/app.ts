// SPDX-License-Identifier: Apache-2.0
// A first program: a queue that is subscribed to a topic, and a bucket that a role may read.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Hello');
const queue = new sqs.Queue(stack, 'HelloQueue', {visibilityTimeout: Duration.seconds(300)});
const topic = new sns.Topic(stack, 'HelloTopic');
topic.addSubscription(new subscriptions.SqsSubscription(queue));
const bucket = new s3.Bucket(stack, 'HelloBucket', {
  bucketName: 'hello-bucket-of-the-parity-case',
  encryption: s3.BucketEncryption.S3_MANAGED,
  versioned: true,
});
const reader = new iam.Role(stack, 'Reader', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
bucket.grantRead(reader);
app.synth();
