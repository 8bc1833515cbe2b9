// SPDX-License-Identifier: Apache-2.0
// Resources made by calls of AWS services: all properties, permissions, responses, and the function they share.
import {App, Aws, CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, Token} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
const stack = new Stack(app, 'Calls', {env: {account: '111111111111', region: 'eu-west-1'}});
const name = new CfnParameter(stack, 'Name');
const count = new CfnParameter(stack, 'Count', {type: 'Number'});
const role = new iam.Role(stack, 'Assumed', {assumedBy: new iam.AccountRootPrincipal()});

const parameter = new cr.AwsCustomResource(stack, 'Parameter', {
  onUpdate: {
    service: 'SSM',
    action: 'getParameter',
    parameters: {Name: name.valueAsString, WithDecryption: true},
    physicalResourceId: cr.PhysicalResourceId.fromResponse('Parameter.ARN'),
  },
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE}),
});
new CfnOutput(stack, 'Value', {value: parameter.getResponseField('Parameter.Value')});
new CfnOutput(stack, 'Type', {value: Token.asString(parameter.getResponseFieldReference('Parameter.Type'))});
parameter.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement({
  actions: ['kms:Decrypt'], resources: ['*'],
}));

const all = new cr.AwsCustomResource(stack, 'All', {
  functionName: 'ignored-by-the-second',
  installLatestAwsSdk: true,
  onCreate: {
    service: '@aws-sdk/client-cloudwatch-logs',
    action: 'PutRetentionPolicyCommand',
    parameters: {logGroupName: `group-${name.valueAsString}`, retentionInDays: count.valueAsNumber, nested: [{a: 'b "c"'}]},
    physicalResourceId: cr.PhysicalResourceId.of(`retention-${Aws.REGION}`),
    ignoreErrorCodesMatching: 'ResourceNotFound.*',
    apiVersion: '2014-03-28',
    region: 'us-east-1',
    outputPaths: ['a.b', 'c'],
    assumedRoleArn: role.roleArn,
    externalId: 'external',
    logging: cr.Logging.withDataHidden(),
  },
  onDelete: {
    service: 'cloudwatch-logs',
    action: 'deleteRetentionPolicy',
    parameters: {logGroupName: new cr.PhysicalResourceIdReference()},
    logging: cr.Logging.all(),
  },
  onUpdate: {
    service: 'APIGateway',
    action: 'getRestApis',
    physicalResourceId: cr.PhysicalResourceId.of('other'),
  },
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: ['arn:aws:logs:*:*:log-group:a', role.roleArn]}),
  removalPolicy: RemovalPolicy.RETAIN,
  resourceType: 'Custom::Retention',
  serviceTimeout: Duration.minutes(5),
  timeout: Duration.minutes(7),
});
const statements = new cr.AwsCustomResource(stack, 'Statements', {
  onDelete: {service: 'S3', action: 'deleteObject', parameters: {Bucket: 'b', Key: 'k'}},
  policy: cr.AwsCustomResourcePolicy.fromStatements([
    new iam.PolicyStatement({actions: ['s3:DeleteObject'], resources: ['arn:aws:s3:::b/k']}),
    new iam.PolicyStatement({actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::b']}),
  ]),
});
statements.node.addDependency(all);

const named = new Stack(app, 'Named', {env: {account: '111111111111', region: 'eu-west-1'}});
const logGroup = new logs.LogGroup(named, 'Logs');
new cr.AwsCustomResource(named, 'Named', {
  functionName: 'calls',
  installLatestAwsSdk: false,
  logGroup,
  memorySize: 256,
  onCreate: {service: 'StepFunctions', action: 'listStateMachines', physicalResourceId: cr.PhysicalResourceId.of('x')},
  role: new iam.Role(named, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')}),
  timeout: Duration.seconds(30),
});
new cr.AwsCustomResource(named, 'Latest', {
  installLatestAwsSdk: true,
  onCreate: {service: 'ecs', action: 'ExecuteCommand', physicalResourceId: cr.PhysicalResourceId.of('y')},
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: ['*']}),
});

const inVpc = new Stack(app, 'InVpc');
const vpc = ec2.Vpc.fromVpcAttributes(inVpc, 'Vpc', {
  availabilityZones: ['eu-west-1a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
new cr.AwsCustomResource(inVpc, 'Resource', {
  installLatestAwsSdk: true,
  onUpdate: {service: 'EC2', action: 'describeVpcs', physicalResourceId: cr.PhysicalResourceId.of('z')},
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE}),
  vpc,
  vpcSubnets: {subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS},
});

const kept = new Stack(app, 'Kept');
new cr.AwsCustomResource(kept, 'Resource', {
  logRetention: logs.RetentionDays.ONE_DAY,
  onUpdate: {service: 'SQS', action: 'listQueues', physicalResourceId: cr.PhysicalResourceId.of('q')},
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE}),
});
app.synth();
