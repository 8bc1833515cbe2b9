// SPDX-License-Identifier: Apache-2.0
// Custom resources with all properties and attributes, and a provider with own code.
import {
  App,
  CfnOutput,
  CustomResource,
  CustomResourceProvider,
  CustomResourceProviderRuntime,
  Duration,
  RemovalPolicy,
  Size,
  Stack
} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new App();
const stack = new Stack(app, 'Custom');
const topic = new sns.CfnTopic(stack, 'Topic');
const plain = new CustomResource(stack, 'Plain', {serviceToken: topic.ref});
const all = new CustomResource(stack, 'All', {
  properties: {lower: 1, Upper: {inner: [true, 'x']}, token: topic.attrTopicName, none: undefined},
  removalPolicy: RemovalPolicy.RETAIN,
  resourceType: 'Custom::My-Type_1@x',
  serviceTimeout: Duration.minutes(5),
  serviceToken: 'arn:aws:lambda:eu-west-1:111111111111:function:f',
});
new CustomResource(stack, 'Pascal', {
  pascalCaseProperties: true,
  properties: {lowerCase: {innerKey: [{deepKey: 1}]}, Already: 2},
  serviceToken: topic.ref
});
new CfnOutput(stack, 'Ref', {value: all.ref});
new CfnOutput(stack, 'Attribute', {value: all.getAttString('Some.Attribute')});
new CfnOutput(stack, 'Number', {value: plain.getAtt('Number').toString()});

const token = CustomResourceProvider.getOrCreate(
    stack, 'Custom::Handled', {codeDirectory: 'handler', runtime: CustomResourceProviderRuntime.NODEJS_22_X}
);
new CustomResource(stack, 'Handled', {resourceType: 'Custom::Handled', serviceToken: token});
const provider = CustomResourceProvider.getOrCreateProvider(stack, 'Custom::WithAll', {
  codeDirectory: 'handler',
  description: 'With all options',
  environment: {Z: 'last', A: topic.ref},
  memorySize: Size.mebibytes(256),
  policyStatements: [{Effect: 'Allow', Action: 's3:*', Resource: '*'}],
  runtime: CustomResourceProviderRuntime.NODEJS_22_X,
  timeout: Duration.minutes(2),
});
provider.addToRolePolicy({Effect: 'Allow', Action: 'sns:Publish', Resource: topic.ref});
new CustomResource(
    stack, 'WithAll',
    {resourceType: 'Custom::WithAll', serviceToken: provider.serviceToken, properties: {role: provider.roleArn}}
);
CustomResourceProvider.getOrCreate(
    stack, 'Custom::Handled', {codeDirectory: 'handler', runtime: CustomResourceProviderRuntime.NODEJS_22_X}
);
const version = new lambda.CfnVersion(stack, 'Version', {functionName: 'f'});
version.node.addDependency(provider);
app.synth();
