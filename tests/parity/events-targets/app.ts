// SPDX-License-Identifier: Apache-2.0
// Rules with targets of all kinds: queues, topics, buses, API destinations, jobs, queries, pipelines and streams.
import {App, Duration, SecretValue, Stack} from 'aws-cdk-lib';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Targets', {env: {account: '111111111111', region: 'eu-west-1'}});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('events.amazonaws.com')});
const deadLetterQueue = new sqs.Queue(stack, 'DeadLetters');
const base = {deadLetterQueue, maxEventAge: Duration.hours(2), retryAttempts: 2};
const message = events.RuleTargetInput.fromText('x');
const rule = (id: string) => new events.Rule(stack, id, {eventPattern: {source: ['a']}});

const queues = rule('Queues');
const queue = new sqs.Queue(stack, 'Queue');
queues.addTarget(new targets.SqsQueue(queue));
queues.addTarget(new targets.SqsQueue(new sqs.Queue(stack, 'Fifo', {fifo: true}), {...base, message, messageGroupId: 'group'}));
queues.addTarget(new targets.SqsQueue(new sqs.Queue(stack, 'Encrypted', {encryptionMasterKey: new kms.Key(stack, 'Key')})));
queues.addTarget(new targets.SqsQueue(queue, {retryAttempts: 0}));
new events.Rule(stack, 'L2', {eventPattern: {source: ['a']}, targets: [new targets.SqsQueue(queue, {maxEventAge: Duration.minutes(5)})]});

const topics = rule('Topics');
const topic = new sns.Topic(stack, 'Topic');
topics.addTarget(new targets.SnsTopic(topic));
topics.addTarget(new targets.SnsTopic(topic, {...base, message, role}));
topics.addTarget(new targets.SnsTopic(topic, {authorizeUsingRole: true}));

const buses = rule('Buses');
const bus = new events.EventBus(stack, 'Bus');
buses.addTarget(new targets.EventBus(bus));
buses.addTarget(new targets.EventBus(bus, {deadLetterQueue, role}));
buses.addTarget(new targets.EventBus(
    events.EventBus.fromEventBusArn(stack, 'OtherBus', 'arn:aws:events:us-east-1:222222222222:event-bus/other')));

const apis = rule('Apis');
const connection = new events.Connection(stack, 'Connection', {
  authorization: events.Authorization.apiKey('k', SecretValue.secretsManager('s')),
});
const destination = new events.ApiDestination(stack, 'Destination', {connection, endpoint: 'https://example.com/*'});
apis.addTarget(new targets.ApiDestination(destination));
apis.addTarget(new targets.ApiDestination(destination, {
  ...base, event: message, eventRole: role, headerParameters: {h: '1'}, pathParameterValues: ['p'], queryStringParameters: {q: '2'},
}));
apis.addTarget(new targets.ApiDestination(destination, {headerParameters: {b: '1', a: '2'}}));

const others = rule('Others');
const scope = new sqs.Queue(stack, 'Scope');
others.addTarget(new targets.BatchJob('queue-arn', scope, 'definition-arn', scope));
others.addTarget(new targets.BatchJob('queue-arn', scope, 'definition-arn', scope, {
  ...base, attempts: 3, event: message, jobName: 'job', size: 5,
}));
others.addTarget(new targets.RedshiftQuery('cluster-arn', {database: 'db', sql: ['select 1']}));
others.addTarget(new targets.RedshiftQuery('cluster-arn', {
  database: 'db', dbUser: 'me', deadLetterQueue, input: message, role, sendEventBridgeEvent: true, sql: ['select 1', 'select 2'],
  statementName: 's',
}));

const services = rule('Services');
const artifactStore = {location: 'bucket', type: 'S3'};
const pipeline = new codepipeline.CfnPipeline(stack, 'Pipeline', {artifactStore, roleArn: 'role', stages: []});
const project = new codebuild.CfnProject(stack, 'Project', {
  artifacts: {type: 'NO_ARTIFACTS'},
  environment: {computeType: 'BUILD_GENERAL1_SMALL', image: 'image', type: 'LINUX_CONTAINER'},
  serviceRole: 'role',
  source: {type: 'NO_SOURCE'},
});
services.addTarget(new targets.CodePipeline(pipeline));
services.addTarget(new targets.CodePipeline(pipeline, {...base, eventRole: role}));
services.addTarget(new targets.CodeBuildProject(project));
services.addTarget(new targets.CodeBuildProject(project, {...base, event: message, eventRole: role}));
const stream = kinesis.Stream.fromStreamArn(stack, 'Stream', 'arn:aws:kinesis:eu-west-1:111111111111:stream/s');
services.addTarget(new targets.KinesisStream(stream, {message, partitionKeyPath: '$.id', retryAttempts: 3}));
app.synth();
