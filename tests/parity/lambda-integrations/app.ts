// SPDX-License-Identifier: Apache-2.0
// Functions as what other services invoke, and what functions send to: event sources, destinations, subscriptions,
// targets, actions.
import {App, CfnOutput, Duration, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import {LambdaAction} from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import {LambdaFunction} from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as destinations from 'aws-cdk-lib/aws-lambda-destinations';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as logs from 'aws-cdk-lib/aws-logs';
import {LambdaDestination} from 'aws-cdk-lib/aws-logs-destinations';
import * as sns from 'aws-cdk-lib/aws-sns';
import {LambdaSubscription} from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Integrations');
const base = {code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13};
const fn = new lambda.Function(stack, 'Fn', base);
const other = new lambda.Function(stack, 'Other', base);
const queue = new sqs.Queue(stack, 'Queue');
const topic = new sns.Topic(stack, 'Topic');
const key = new kms.Key(stack, 'Key');

// Event sources.
fn.addEventSource(new sources.SqsEventSource(queue));
const tuned = new sources.SqsEventSource(new sqs.Queue(stack, 'Tuned'), {
  batchSize: 100, enabled: false, filterEncryption: key, filters: [lambda.FilterCriteria.filter({body: {a: lambda.FilterRule.exists()}})],
  maxBatchingWindow: Duration.seconds(30), maxConcurrency: 5, metricsConfig: {metrics: [lambda.MetricType.EVENT_COUNT]},
  reportBatchItemFailures: true,
});
fn.addEventSource(tuned);
new CfnOutput(stack, 'Mapping', {value: tuned.eventSourceMappingId + tuned.eventSourceMappingArn});
new lambda.Function(stack, 'WithEvents', {
  ...base,
  events: [
    new sources.SqsEventSource(queue, {provisionedPollerConfig: {maximumPollers: 9, minimumPollers: 3}}),
    new sources.SnsEventSource(topic, {filterPolicy: {kind: sns.SubscriptionFilter.stringFilter({allowlist: ['a']})}}),
  ],
  onFailure: new destinations.SqsDestination(queue),
  onSuccess: new destinations.SnsDestination(topic),
});
fn.addEventSourceMapping('Stream', {
  eventSourceArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/s', onFailure: new sources.SqsDlq(queue), startingPosition: lambda.StartingPosition.LATEST,
});
fn.addEventSourceMapping('Other', {
  eventSourceArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/o', onFailure: new sources.SnsDlq(topic), startingPosition: lambda.StartingPosition.LATEST,
});
const imported = lambda.Function.fromFunctionArn(stack, 'Imported', 'arn:aws:lambda:eu-west-1:111111111111:function:f');
imported.addEventSource(new sources.SqsEventSource(queue));

// Destinations.
fn.configureAsyncInvoke({
  onFailure: new destinations.LambdaDestination(other), onSuccess: new destinations.EventBridgeDestination(),
});
const bus = new events.EventBus(stack, 'Bus');
other.configureAsyncInvoke({
  onFailure: new destinations.EventBridgeDestination(bus),
  onSuccess: new destinations.LambdaDestination(fn, {responseOnly: true}),
});
const third = new lambda.Function(stack, 'Third', base);
third.currentVersion.configureAsyncInvoke({
  onFailure: new destinations.LambdaDestination(fn, {responseOnly: true}), maxEventAge: Duration.minutes(5),
});

// Subscriptions.
topic.addSubscription(new LambdaSubscription(fn));
topic.addSubscription(new LambdaSubscription(other, {deadLetterQueue: queue}));
const far = new Stack(app, 'Far');
new sns.Topic(far, 'FarTopic').addSubscription(new LambdaSubscription(fn));

// Targets of rules.
const rule = new events.Rule(stack, 'Rule', {schedule: events.Schedule.rate(Duration.hours(1)), targets: [new LambdaFunction(fn)]});
rule.addTarget(new LambdaFunction(other, {
  deadLetterQueue: queue, event: events.RuleTargetInput.fromObject({a: 1}), maxEventAge: Duration.hours(2), retryAttempts: 3,
}));
rule.addTarget(new LambdaFunction(fn, {event: events.RuleTargetInput.fromText('twice')}));
new events.Rule(stack, 'OfVersion', {schedule: events.Schedule.rate(Duration.days(1)), targets: [new LambdaFunction(third.currentVersion)]});

// Log events and alarms.
const group = new logs.LogGroup(stack, 'Group');
group.addSubscriptionFilter('All', {destination: new LambdaDestination(fn), filterPattern: logs.FilterPattern.allEvents()});
group.addSubscriptionFilter('Permitted', {
  destination: new LambdaDestination(fn, {addPermissions: false}), filterPattern: logs.FilterPattern.allEvents(),
});
const alarm = new cloudwatch.Alarm(stack, 'Alarm', {evaluationPeriods: 1, metric: fn.metricErrors(), threshold: 1});
alarm.addAlarmAction(new LambdaAction(fn));
alarm.addOkAction(new LambdaAction(fn));
alarm.addInsufficientDataAction(new LambdaAction(third.currentVersion, {useUniquePermissionId: true}));
app.synth();
