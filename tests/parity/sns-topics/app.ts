// SPDX-License-Identifier: Apache-2.0
// What l2-topic leaves out: every property of topics, grants, policies, metrics and references.
import {App, CfnParameter, Duration, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new App();
const stack = new Stack(app, 'Topics');
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com')});
const key = new kms.Key(stack, 'Key');
const plain = new sns.Topic(stack, 'Plain');
const fifo = new sns.Topic(stack, 'Fifo', {
  contentBasedDeduplication: true,
  fifo: true,
  fifoThroughputScope: sns.FifoThroughputScope.MESSAGE_GROUP,
  messageRetentionPeriodInDays: 30,
});
new sns.Topic(stack, 'FifoNamed', {fifo: true, fifoThroughputScope: sns.FifoThroughputScope.TOPIC, topicName: 'a.fifo'});
new sns.Topic(stack, 'NotFifo', {contentBasedDeduplication: false, fifo: false});
const all = new sns.Topic(stack, 'All', {
  displayName: 'Everything',
  enforceSSL: true,
  loggingConfigs: [{
    failureFeedbackRole: role,
    protocol: sns.LoggingProtocol.HTTP,
    successFeedbackRole: role,
    successFeedbackSampleRate: 50,
  }],
  masterKey: key,
  signatureVersion: '1',
  topicName: 'all',
  tracingConfig: sns.TracingConfig.PASS_THROUGH,
});
all.addLoggingConfig({protocol: sns.LoggingProtocol.APPLICATION, successFeedbackSampleRate: 0});
for (const protocol of [sns.LoggingProtocol.SQS, sns.LoggingProtocol.LAMBDA, sns.LoggingProtocol.FIREHOSE])
  all.addLoggingConfig({failureFeedbackRole: role, protocol});
const parameter = new CfnParameter(stack, 'Text');
const days = new CfnParameter(stack, 'Days', {type: 'Number'});
new sns.Topic(stack, 'Tokens', {
  displayName: parameter.valueAsString,
  fifo: true,
  messageRetentionPeriodInDays: days.valueAsNumber,
  signatureVersion: parameter.valueAsString,
  topicName: parameter.valueAsString,
});

all.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['sns:Publish'],
  principals: [new iam.ServicePrincipal('events.amazonaws.com')],
  resources: [all.topicArn],
}));
all.grantPublish(role);
all.grantSubscribe(role);
all.grantOnKey(role, 'kms:DescribeKey');
plain.grants.publish(new iam.ServicePrincipal('s3.amazonaws.com'));
plain.grants.subscribe(new iam.AccountPrincipal('111111111111'));
plain.grants.actions(role, ['sns:GetTopicAttributes'], {keyActions: ['kms:Decrypt'], resourceArns: ['*']});
const shared = new sns.TopicPolicy(stack, 'Shared', {enforceSSL: true, topics: [plain, fifo]});
shared.document.addStatements(new iam.PolicyStatement({
  actions: ['sns:Subscribe'],
  principals: [new iam.AnyPrincipal()],
  resources: [plain.topicArn, fifo.topicArn],
}));
new sns.TopicPolicy(stack, 'Own', {
  policyDocument: new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      actions: ['sns:Subscribe'],
      principals: [new iam.AccountRootPrincipal()],
      resources: [fifo.topicArn],
    })],
  }),
  topics: [fifo],
});
const l1 = new sns.CfnTopic(stack, 'L1', {kmsMasterKeyId: key.keyId});
sns.TopicGrants.fromTopic(l1).publish(role);
sns.TopicGrants.fromTopic(l1).subscribe(new iam.ServicePrincipal('states.amazonaws.com'));

const metrics: [string, cloudwatch.IMetric][] = [
  ['Own', plain.metric('Own', {period: Duration.minutes(1), statistic: 'p99'})],
  ['Published', plain.metricNumberOfMessagesPublished()],
  ['Delivered', plain.metricNumberOfNotificationsDelivered()],
  ['Failed', plain.metricNumberOfNotificationsFailed()],
  ['FilteredOut', plain.metricNumberOfNotificationsFilteredOut()],
  ['Invalid', plain.metricNumberOfNotificationsFilteredOutInvalidAttributes()],
  ['NoAttributes', plain.metricNumberOfNotificationsFilteredOutNoMessageAttributes()],
  ['Size', plain.metricPublishSize({label: 'Size'})],
  ['Spent', plain.metricSMSMonthToDateSpentUSD()],
  ['Success', plain.metricSMSSuccessRate({statistic: 'Average'})],
];
for (const [id, metric] of metrics)
  new cloudwatch.Alarm(stack, `Alarm${id}`, {evaluationPeriods: 1, metric, threshold: 1});
const target = fifo.bindAsNotificationRuleTarget(stack);
stack.addMetadata('Target', {address: target.targetAddress, type: target.targetType});
stack.addMetadata('Topics', {
  arn: plain.topicArn,
  deduplication: [plain.contentBasedDeduplication, fifo.contentBasedDeduplication],
  fifo: [plain.fifo, fifo.fifo],
  key: all.masterKey?.keyArn,
  name: plain.topicName,
  ref: plain.topicRef,
});
app.synth();
