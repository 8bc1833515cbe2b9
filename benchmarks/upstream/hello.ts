// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subs from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { bench } from './harness';

// (a) What `cdk init sample-app` looks like: bucket, queue, topic, subscription.
class HelloStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const bucket = new s3.Bucket(this, 'Bucket', {
      versioned: true,
      encryption: s3.BucketEncryption.S3_MANAGED,
    });
    const queue = new sqs.Queue(this, 'Queue', {
      visibilityTimeout: cdk.Duration.seconds(300),
    });
    const topic = new sns.Topic(this, 'Topic');
    topic.addSubscription(new subs.SqsSubscription(queue));
    new cdk.CfnOutput(this, 'BucketArn', { value: bucket.bucketArn });
  }
}

bench('hello', {}, (app) => {
  new HelloStack(app, 'Hello');
});
