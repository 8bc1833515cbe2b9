// SPDX-License-Identifier: Apache-2.0
// Alarms of all kinds with every property: metrics, formulas, bands, rules over alarms, PromQL, mute rules, actions.
import {App, Duration, Fn, Stack, TimeZone} from 'aws-cdk-lib';
import * as applicationautoscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new App();
const stack = new Stack(app, 'Alarms');
const here = new Stack(app, 'Here', {env: {account: '111122223333', region: 'eu-west-1'}});

// Metrics
const plain = new cloudwatch.Metric({metricName: 'Errors', namespace: 'App'});
const full = new cloudwatch.Metric({
  color: cloudwatch.Color.RED,
  dimensionsMap: {Zone: 'b', Host: 'a'},
  metricName: 'Latency',
  namespace: 'App',
  period: Duration.seconds(10),
  statistic: 'P99.5',
  unit: cloudwatch.Unit.MILLISECONDS,
});
const instance = new cloudwatch.Metric(
    {
      dimensionsMap: {InstanceId: 'i-1'},
      metricName: 'CPUUtilization',
      namespace: 'AWS/EC2',
      period: Duration.minutes(1),
    }
);

const first = new cloudwatch.Alarm(stack, 'Plain', {evaluationPeriods: 3, metric: plain, threshold: 100});
const second = new cloudwatch.Alarm(stack, 'Full', {
  actionsEnabled: false,
  alarmDescription: 'All properties',
  alarmName: 'full',
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
  datapointsToAlarm: 2,
  evaluateLowSampleCountPercentile: 'ignore',
  evaluationPeriods: 5,
  metric: full,
  threshold: 0.5,
  treatMissingData: cloudwatch.TreatMissingData.BREACHING,
});
const statistics = ['avg', 'Sum', 'n', 'min', 'TM(10%:90%)', 'pr(:300)', 'iqm', 'tc90', 'odd'];
statistics.forEach((statistic, i) => plain.with({statistic}).createAlarm(stack, `Statistic${i}`, {
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
  evaluationPeriods: 1,
  threshold: 1,
  treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
}));
plain.with({label: 'Labelled', unit: cloudwatch.Unit.COUNT}).createAlarm(stack, 'Label', {
  actionsEnabled: true,
  alarmDescription: 'created',
  alarmName: 'created',
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
  datapointsToAlarm: 1,
  evaluateLowSampleCountPercentile: 'evaluate',
  evaluationPeriods: 2,
  threshold: 1,
  treatMissingData: cloudwatch.TreatMissingData.IGNORE,
});

// Accounts and regions
const there = plain.with({account: '444455556666'});
there.createAlarm(here, 'There', {evaluationPeriods: 1, threshold: 1});
there.createAlarm(stack, 'ThereAgnostic', {evaluationPeriods: 1, threshold: 1});
plain.attachTo(here).createAlarm(here, 'Here', {evaluationPeriods: 1, threshold: 1});
plain.attachTo(stack).createAlarm(here, 'Agnostic', {evaluationPeriods: 1, threshold: 1});
plain.attachTo(here).createAlarm(stack, 'Attached', {evaluationPeriods: 1, threshold: 1});

// Formulas
const rate = new cloudwatch.MathExpression({
  expression: 'errors / calls * 100',
  label: 'Error rate',
  period: Duration.minutes(1),
  usingMetrics: {calls: plain.with({statistic: 'Sum'}), errors: full},
});
rate.createAlarm(stack, 'Rate', {evaluationPeriods: 2, threshold: 5});
new cloudwatch.Alarm(here, 'Nested', {
  evaluationPeriods: 1,
  metric: new cloudwatch.MathExpression(
      {expression: 'a + b + c', usingMetrics: {a: rate, b: there, c: plain.with({id: 'ignored', label: 'C'})}}
  ),
  threshold: 5,
});
new cloudwatch.Alarm(stack, 'Unknown', {
  evaluationPeriods: 1,
  metric: new cloudwatch.MathExpression({expression: 'a + FILL(bb, 0) + "cc"', usingMetrics: {a: plain}}),
  threshold: 5,
});
new cloudwatch.Alarm(stack, 'Query', {
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  evaluationPeriods: 1,
  metric: new cloudwatch.MathExpression(
      {expression: `SELECT MAX(Load) FROM SCHEMA("${Fn.ref('AWS::StackName')}", Host)`, period: Duration.seconds(30)}
  ),
  threshold: 5,
});

// Bands
new cloudwatch.AnomalyDetectionAlarm(stack, 'Band', {evaluationPeriods: 1, metric: full});
new cloudwatch.AnomalyDetectionAlarm(stack, 'BandFull', {
  actionsEnabled: false,
  alarmDescription: 'band',
  alarmName: 'band',
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
  datapointsToAlarm: 1,
  evaluateLowSampleCountPercentile: 'ignore',
  evaluationPeriods: 2,
  metric: rate,
  stdDevs: 2.5,
  treatMissingData: cloudwatch.TreatMissingData.MISSING,
});
new cloudwatch.Alarm(stack, 'BandByHand', {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_LOWER_THRESHOLD,
  evaluationPeriods: 1,
  metric: cloudwatch.Metric.anomalyDetectionFor({
    color: cloudwatch.Color.BLUE,
    label: 'Mine',
    metric: plain,
    period: Duration.minutes(10),
    stdDevs: 3,
    visible: false,
  }),
  threshold: 7,
});

// Rules
const imported = cloudwatch.Alarm.fromAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:known');
const named = cloudwatch.Alarm.fromAlarmName(stack, 'ByName', 'known');
const rule = cloudwatch.AlarmRule;
const composite = new cloudwatch.CompositeAlarm(stack, 'Composite', {
  alarmRule: rule.anyOf(
      first,
      rule.allOf(imported, rule.not(named), rule.fromBoolean(true)),
      rule.fromAlarm(second, cloudwatch.AlarmState.OK),
      rule.fromAlarm(first, cloudwatch.AlarmState.INSUFFICIENT_DATA),
      rule.fromString('ALARM("text")'),
      rule.atLeast(
          cloudwatch.AlarmState.ALARM,
          {operands: [first, second, imported], threshold: cloudwatch.AtLeastThreshold.count(2)}
      ),
      rule.atLeastNot(
          cloudwatch.AlarmState.OK, {operands: [first], threshold: cloudwatch.AtLeastThreshold.percentage(50)}
      )
  ),
});
new cloudwatch.CompositeAlarm(stack, 'CompositeFull', {
  actionsEnabled: false,
  actionsSuppressor: composite,
  actionsSuppressorExtensionPeriod: Duration.minutes(2),
  actionsSuppressorWaitPeriod: Duration.seconds(30),
  alarmDescription: 'all',
  alarmRule: rule.fromBoolean(false),
  compositeAlarmName: 'composite',
});
const suppressed = new cloudwatch.CompositeAlarm(stack, 'Suppressed', {actionsSuppressor: first, alarmRule: composite});
const byName = cloudwatch.CompositeAlarm.fromCompositeAlarmName(stack, 'CompositeByName', 'composite');
const byArn = cloudwatch.CompositeAlarm.fromCompositeAlarmArn(stack, 'CompositeByArn', Fn.importValue('Composite'));

// PromQL
const promql = new cloudwatch.PromQLAlarm(stack, 'PromQL', {evaluationInterval: Duration.minutes(1), query: 'up == 0'});
new cloudwatch.PromQLAlarm(stack, 'PromQLFull', {
  actionsEnabled: false,
  alarmDescription: 'all',
  alarmName: 'promql',
  evaluationInterval: Duration.seconds(10),
  pendingPeriod: Duration.minutes(5),
  query: 'rate(errors[5m]) > 1',
  recoveryPeriod: Duration.minutes(10),
});
const promqlByArn = cloudwatch.PromQLAlarm.fromPromQLAlarmArn(
    stack, 'PromQLByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:promql'
);
const promqlByName = cloudwatch.PromQLAlarm.fromPromQLAlarmName(stack, 'PromQLByName', 'promql');

// Mute rules
first.addAlarmMuteRule('Mute', {
  duration: Duration.hours(2),
  schedule: cloudwatch.ScheduleExpression.cron({minute: '0'}),
});
imported.node.addMetadata('kept', 'imported');
const mute = new cloudwatch.AlarmMuteRule(stack, 'MuteFull', {
  alarmMuteRuleName: 'mute',
  alarms: [first, composite],
  description: 'all',
  duration: Duration.days(15),
  expire: {day: 31, hour: 23, minute: 5, month: 12, year: 2027},
  schedule: cloudwatch.ScheduleExpression.cron(
      {day: '1', hour: '2', minute: '30', month: 'JAN', timeZone: TimeZone.EUROPE_BERLIN}
  ),
  start: {day: 1, hour: 0, minute: 0, month: 1, year: 2027},
  tags: {Team: 'a', Cost: 'b'},
});
mute.addAlarm(promql);
new cloudwatch.AlarmMuteRule(stack, 'MuteOnce', {
  duration: Duration.minutes(90),
  schedule: cloudwatch.ScheduleExpression.at(
      {day: 3, hour: 4, minute: 5, month: 2, year: 2027}, TimeZone.ETC_UTC
  ),
});
new cloudwatch.AlarmMuteRule(stack, 'MuteText', {
  alarms: [named, byName, byArn, promqlByArn, promqlByName],
  duration: Duration.minutes(1),
  schedule: cloudwatch.ScheduleExpression.expression('cron(0 2 * * SUN)'),
});
new cloudwatch.AlarmMuteRule(stack, 'MuteWeekly', {
  alarms: [suppressed],
  duration: Duration.minutes(1),
  schedule: cloudwatch.ScheduleExpression.cron({minute: '0', weekDay: 'SUN'}),
});
const muteByName = cloudwatch.AlarmMuteRule.fromAlarmMuteRuleName(stack, 'MuteByName', 'mute');
const muteByArn = cloudwatch.AlarmMuteRule.fromAlarmMuteRuleArn(
    stack, 'MuteByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm-mute-rule:mute'
);
stack.exportValue(muteByName.alarmMuteRuleArn, {name: 'MuteByName'});
stack.exportValue(muteByArn.alarmMuteRuleName, {name: 'MuteByArn'});
stack.exportValue(mute.alarmMuteRuleArn);
stack.exportValue(mute.alarmMuteRuleName);
stack.exportValue(composite.alarmName);

// Actions
const topic = new sns.Topic(stack, 'Topic');
const step = new autoscaling.CfnScalingPolicy(stack, 'Step', {autoScalingGroupName: 'group'});
const scaling = new applicationautoscaling.CfnScalingPolicy(
    stack, 'Scaling', {policyName: 'p', policyType: 'StepScaling'}
);
const own: cloudwatch.IAlarmAction = {
  bind: (_scope, alarm) => ({alarmActionArn: `own:${alarm.alarmName}`}),
};
first.addAlarmAction(
    new actions.SnsAction(topic),
    new actions.SsmAction(actions.OpsItemSeverity.CRITICAL),
    new actions.SsmAction(actions.OpsItemSeverity.LOW, actions.OpsItemCategory.SECURITY),
    new actions.SsmIncidentAction('plan')
);
first.addOkAction(new actions.SnsAction(topic), own);
first.addInsufficientDataAction(new actions.SnsAction(topic));
composite.addAlarmAction(own);
composite.addOkAction(new actions.SnsAction(topic));
composite.addInsufficientDataAction(own);
promql.addAlarmAction(own);
promql.addOkAction(own);
promql.addInsufficientDataAction(own);
second.addAlarmAction(
    {bind: () => ({alarmActionArn: step.scalingPolicyRef.scalingPolicyArn})},
    {bind: () => ({alarmActionArn: scaling.scalingPolicyRef.scalingPolicyArn})}
);
const stopped = instance.createAlarm(here, 'Stopped', {evaluationPeriods: 1, threshold: 1});
stopped.addAlarmAction(
    new actions.Ec2Action(actions.Ec2InstanceAction.STOP),
    new actions.Ec2Action(actions.Ec2InstanceAction.TERMINATE),
    new actions.Ec2Action(actions.Ec2InstanceAction.RECOVER),
    new actions.Ec2Action(actions.Ec2InstanceAction.REBOOT)
);

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
cloudwatch.Metric.grantPutMetricData(role);
app.synth();
