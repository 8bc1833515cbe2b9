// SPDX-License-Identifier: Apache-2.0
// Providers of custom resources: with one function, and with a second one and all properties.
import {App, CustomResource, Duration, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import {LogLevel} from 'aws-cdk-lib/aws-stepfunctions';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
const stack = new Stack(app, 'Providers', {env: {account: '111111111111', region: 'eu-west-1'}});
const handler = (scope: Stack, id: string) => new lambda.Function(scope, id, {
  code: lambda.Code.fromInline('exports.handler = async () => ({});'),
  handler: 'index.handler',
  runtime: lambda.Runtime.NODEJS_22_X,
});
const onEvent = handler(stack, 'OnEvent');
const isComplete = handler(stack, 'IsComplete');

const simple = new cr.Provider(stack, 'Simple', {onEventHandler: onEvent});
new CustomResource(stack, 'Resource', {
  properties: {key: 'value'}, resourceType: 'Custom::Simple', serviceToken: simple.serviceToken,
});
const waiting = new cr.Provider(stack, 'Waiting', {isCompleteHandler: isComplete, onEventHandler: onEvent});
new CustomResource(stack, 'Waited', {serviceToken: waiting.serviceToken});

const logGroup = new logs.LogGroup(stack, 'Logs');
const key = new kms.Key(stack, 'Key');
const role = (id: string) => new iam.Role(stack, id, {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const all = new cr.Provider(stack, 'All', {
  disableWaiterStateMachineLogging: false,
  frameworkCompleteAndTimeoutRole: role('CompleteRole'),
  frameworkLambdaLoggingLevel: lambda.ApplicationLogLevel.INFO,
  frameworkOnEventRole: role('EventRole'),
  isCompleteHandler: isComplete,
  logGroup,
  onEventHandler: onEvent,
  providerFunctionEnvEncryption: key,
  providerFunctionName: 'provider',
  queryInterval: Duration.seconds(30),
  totalTimeout: Duration.minutes(50),
  waiterStateMachineLogOptions: {destination: logGroup, includeExecutionData: true, level: LogLevel.ALL},
});
new cr.Provider(stack, 'OneRole', {onEventHandler: onEvent, role: role('OneForAll')});
new cr.Provider(stack, 'Kept', {logRetention: logs.RetentionDays.ONE_WEEK, onEventHandler: onEvent});
const waiter = new cr.WaiterStateMachine(stack, 'Waiter', {
  backoffRate: 1.5,
  interval: Duration.seconds(10),
  isCompleteHandler: isComplete,
  maxAttempts: 3,
  timeoutHandler: onEvent,
});
waiter.grantStartExecution(role('Starter'));
stack.addMetadata('Facts', {
  handlers: [all.onEventHandler === onEvent, all.isCompleteHandler === isComplete, simple.isCompleteHandler === undefined],
  waiter: waiter.stateMachineArn,
});

const inVpc = new Stack(app, 'InVpc');
const vpc = ec2.Vpc.fromVpcAttributes(inVpc, 'Vpc', {
  availabilityZones: ['eu-west-1a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
new cr.Provider(inVpc, 'Provider', {
  disableWaiterStateMachineLogging: false,
  isCompleteHandler: handler(inVpc, 'IsComplete'),
  onEventHandler: handler(inVpc, 'OnEvent'),
  securityGroups: [new ec2.SecurityGroup(inVpc, 'Group', {vpc})],
  vpc,
  vpcSubnets: {subnets: vpc.privateSubnets},
});
app.synth();
