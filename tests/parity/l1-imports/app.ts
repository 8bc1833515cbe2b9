// The static functions of L1 classes: references by name and by ARN, and the ARNs of references.
import { App, CfnOutput, Stack, StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as dax from 'aws-cdk-lib/aws-dax';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

class Imports extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const show = (name: string, value: string) => new CfnOutput(this, name, { value });

    // by name alone
    const key = apigateway.CfnApiKey.fromApiKeyId(this, 'Key', 'k-1');
    show('KeyId', key.apiKeyRef.apiKeyId);
    show('KeyArn', apigateway.CfnApiKey.arnForApiKey(key));
    // by name, from which the ARN follows
    const named = dax.CfnCluster.fromClusterName(this, 'Named', 'cluster');
    show('NamedName', named.clusterRef.clusterName);
    show('NamedArn', named.clusterRef.clusterArn);
    show('NamedArnFor', dax.CfnCluster.arnForCluster(named));
    // by ARN, in which the name stands
    const arn = 'arn:aws:dax:eu-west-1:123456789012:cache/other';
    const other = dax.CfnCluster.fromClusterArn(this, 'Other', arn);
    show('OtherName', other.clusterRef.clusterName);
    show('OtherArn', dax.CfnCluster.arnForCluster(other));
    const partly = dax.CfnCluster.fromClusterArn(
      this, 'Partly', `arn:aws:dax:${this.region}:123456789012:cache/${key.apiKeyRef.apiKeyId}-${this.account}`);
    show('PartlyName', partly.clusterRef.clusterName);
    show('PartlyArn', partly.clusterRef.clusterArn);
    // a name that is known at deployment
    const tokens = dax.CfnCluster.fromClusterName(this, 'Tokens', this.stackName);
    show('TokensArn', tokens.clusterRef.clusterArn);
    // the ARN of what the stack makes
    const queue = new sqs.CfnQueue(this, 'Queue');
    show('QueueArn', sqs.CfnQueue.arnForQueue(queue));
    const made = new apigateway.CfnApiKey(this, 'Made');
    show('MadeArn', apigateway.CfnApiKey.arnForApiKey(made));
    const identity = new cloudfront.CfnCloudFrontOriginAccessIdentity(
      this, 'Identity', { cloudFrontOriginAccessIdentityConfig: { comment: 'c' } });
    show('IdentityArn', cloudfront.CfnCloudFrontOriginAccessIdentity.arnForCloudFrontOriginAccessIdentity(identity));
    show('IsQueue', `${sqs.CfnQueue.isCfnQueue(queue)} ${sqs.CfnQueue.isCfnQueue(made)} ${ecs.CfnCluster.isCfnCluster(named)}`);
  }
}

const app = new App();
new Imports(app, 'Agnostic');
new Imports(app, 'Settled', { env: { account: '111111111111', region: 'us-west-2' } });
app.synth();
