// SPDX-License-Identifier: Apache-2.0
// Constructs of one's own: groups of resources, and a resource class with a physical name and an environment.
import {App, ArnFormat, CfnOutput, PhysicalName, RemovalPolicy, Resource, ResourceProps, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

class OwnQueue extends Resource {
  public readonly queueArn: string;
  public readonly queueName: string;

  constructor(scope: Construct, id: string, props: ResourceProps = {}) {
    super(scope, id, props);
    const queue = new sqs.CfnQueue(this, 'Resource', {queueName: this.physicalName});
    queue.applyRemovalPolicy(RemovalPolicy.DESTROY);
    this.queueArn = this.getResourceArnAttribute(
        queue.attrArn, {service: 'sqs', resource: this.physicalName, arnFormat: ArnFormat.NO_RESOURCE_NAME}
    );
    this.queueName = this.getResourceNameAttribute(queue.attrQueueName);
  }
}

class Pair extends Construct {
  public readonly first: OwnQueue;
  public readonly second: OwnQueue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.first = new OwnQueue(this, 'First');
    this.second = new OwnQueue(this, 'Second', {physicalName: 'second-name'});
  }
}

const app = new App();
const env = {
  account: '111111111111',
  region: 'eu-west-1'
};
const stack = new Stack(app, 'Own', {env});
const pair = new Pair(stack, 'Pair');
const generated = new OwnQueue(stack, 'Generated', {physicalName: PhysicalName.GENERATE_IF_NEEDED});
const elsewhere = new OwnQueue(stack, 'Elsewhere', {account: '222222222222', region: 'us-east-1'});
new CfnOutput(stack, 'First', {value: pair.first.queueArn});
new CfnOutput(stack, 'SecondName', {value: pair.second.queueName});
new CfnOutput(stack, 'GeneratedArn', {value: generated.queueArn});
new CfnOutput(stack, 'Environment', {value: `${pair.first.env.account}/${pair.first.env.region}`});
new CfnOutput(stack, 'OtherEnvironment', {value: `${elsewhere.env.account}/${elsewhere.env.region}`});
const other = new Stack(app, 'Other', {env: {account: '111111111111', region: 'us-west-2'}});
new CfnOutput(other, 'SecondArn', {value: pair.second.queueArn});
new CfnOutput(other, 'GeneratedName', {value: generated.queueName});
const agnostic = new Stack(app, 'Agnostic');
new Pair(agnostic, 'Pair');
app.synth();
