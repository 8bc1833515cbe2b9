// SPDX-License-Identifier: Apache-2.0
// Scalable targets with schedules, target tracking and steps.
import {App, CfnParameter, Duration, Stack, TimeZone} from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import {Construct} from 'constructs';

class Attribute extends appscaling.BaseScalableAttribute {
  constructor(scope: Construct, id: string, props: appscaling.BaseScalableAttributeProps) {
    super(scope, id, props);
    this.doScaleOnSchedule('Nightly', {maxCapacity: 2, schedule: appscaling.Schedule.rate(Duration.days(1))});
    this.doScaleOnMetric('Metric', {
      metric: new cloudwatch.Metric({metricName: 'Load', namespace: 'Own'}),
      scalingSteps: [{change: -1, upper: 10}, {change: 1, lower: 50}],
    });
    this.doScaleToTrackMetric('Track', {
      predefinedMetric: appscaling.PredefinedMetric.ECS_SERVICE_AVERAGE_CPU_UTILIZATION,
      targetValue: 50,
    });
  }
}

const app = new App();
const stack = new Stack(app, 'Scaling', {env: {account: '111111111111', region: 'eu-west-1'}});
const target = new appscaling.ScalableTarget(stack, 'Target', {
  maxCapacity: 20,
  minCapacity: 1,
  resourceId: 'service/cluster/name',
  scalableDimension: 'ecs:service:DesiredCount',
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});
target.addToRolePolicy(new iam.PolicyStatement({actions: ['ecs:UpdateService'], resources: ['*']}));
const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/scaling');
const number = new CfnParameter(stack, 'Number', {type: 'Number'});
const second = new appscaling.ScalableTarget(stack, 'Second', {
  maxCapacity: number.valueAsNumber,
  minCapacity: 0,
  resourceId: 'table/name',
  role,
  scalableDimension: 'dynamodb:table:WriteCapacityUnits',
  serviceNamespace: appscaling.ServiceNamespace.DYNAMODB,
});

target.scaleOnSchedule('Morning', {
  endTime: new Date('2027-02-01T00:00:00Z'),
  maxCapacity: 10,
  minCapacity: 5,
  schedule: appscaling.Schedule.cron({hour: '8', minute: '0', month: '1-6', weekDay: 'MON-FRI', year: '2027'}),
  startTime: new Date('2027-01-01T12:30:15Z'),
  timeZone: TimeZone.EUROPE_BERLIN,
});
target.scaleOnSchedule('Often', {minCapacity: 2, schedule: appscaling.Schedule.cron({day: '1', hour: '0'})});
target.scaleOnSchedule('Once', {minCapacity: 3, schedule: appscaling.Schedule.at(new Date('2027-03-04T05:06:07Z'))});
target.scaleOnSchedule('Minutes', {minCapacity: 1, schedule: appscaling.Schedule.rate(Duration.minutes(90))});
target.scaleOnSchedule('Hours', {minCapacity: 1, schedule: appscaling.Schedule.rate(Duration.minutes(60))});
target.scaleOnSchedule('Token', {
  minCapacity: number.valueAsNumber,
  schedule: appscaling.Schedule.rate(Duration.hours(number.valueAsNumber)),
});
target.scaleOnSchedule('Text', {minCapacity: 1, schedule: appscaling.Schedule.expression('rate(5 minutes)')});

const metric = new cloudwatch.Metric({
  dimensionsMap: {Name: 'a', Also: 'b'},
  metricName: 'Load',
  namespace: 'Own',
  statistic: 'Maximum',
  unit: cloudwatch.Unit.PERCENT,
});
target.scaleToTrackMetric('Own', {
  customMetric: metric,
  disableScaleIn: true,
  policyName: 'own',
  scaleInCooldown: Duration.minutes(1),
  scaleOutCooldown: Duration.seconds(30),
  targetValue: 70,
});
target.scaleToTrackMetric('Far', {
  customMetric: metric.with({account: '222222222222', region: 'us-east-1', statistic: 'sum'}),
  targetValue: 1,
});
target.scaleToTrackMetric('Requests', {
  predefinedMetric: appscaling.PredefinedMetric.ALB_REQUEST_COUNT_PER_TARGET,
  resourceLabel: 'app/a/b/targetgroup/c/d',
  targetValue: number.valueAsNumber,
});
const tracking = new appscaling.TargetTrackingScalingPolicy(stack, 'Tracking', {
  predefinedMetric: appscaling.PredefinedMetric.DYNAMODB_WRITE_CAPACITY_UTILIZATION,
  scalingTarget: second,
  targetValue: 75,
});

const steps = target.scaleOnMetric('Steps', {
  adjustmentType: appscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY,
  cooldown: Duration.minutes(2),
  datapointsToAlarm: 2,
  evaluationPeriods: 3,
  metric,
  metricAggregationType: appscaling.MetricAggregationType.MINIMUM,
  minAdjustmentMagnitude: 2,
  scalingSteps: [
    {change: -20, upper: 10}, {change: -10, upper: 20}, {change: 0, lower: 20, upper: 60},
    {change: 10, lower: 60}, {change: 30, lower: 90},
  ],
});
target.scaleOnMetric('Exact', {
  adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY,
  metric,
  scalingSteps: [{change: 0, upper: 5}, {change: 3, lower: 5, upper: 10}, {change: 9, lower: 10}],
});
target.scaleOnMetric('OnlyUp', {
  metric: metric.with({statistic: 'p90'}),
  scalingSteps: [{change: 2, lower: 50, upper: 60}, {change: 4, lower: 60}],
});
target.scaleOnMetric('OnlyDown', {
  metric: new cloudwatch.MathExpression({expression: 'a * 2', usingMetrics: {a: metric}}),
  scalingSteps: [{change: -4, lower: 0, upper: 10}, {change: -2, upper: 40}],
});
new appscaling.StepScalingPolicy(stack, 'Policy', {
  metric: metric.with({statistic: 'Minimum'}),
  scalingSteps: [{change: 1, lower: 10}, {change: -1, upper: 5}],
  scalingTarget: second,
});
const action = new appscaling.StepScalingAction(stack, 'Action', {
  adjustmentType: appscaling.AdjustmentType.CHANGE_IN_CAPACITY,
  cooldown: Duration.seconds(5),
  metricAggregationType: appscaling.MetricAggregationType.AVERAGE,
  minAdjustmentMagnitude: 1,
  policyName: 'action',
  scalingTarget: second,
});
action.addAdjustment({adjustment: 1, lowerBound: 0, upperBound: 10});
action.addAdjustment({adjustment: 2, lowerBound: 10});
new appscaling.StepScalingAction(stack, 'Empty', {scalingTarget: second});
new Attribute(stack, 'Attribute', {
  dimension: 'ecs:service:DesiredCount',
  maxCapacity: 4,
  resourceId: 'service/cluster/other',
  role,
  serviceNamespace: appscaling.ServiceNamespace.ECS,
});

const imported = appscaling.ScalableTarget.fromScalableTargetAttributes(stack, 'Imported', {
  scalableDimension: 'ecs:service:DesiredCount',
  scalableTargetId: 'service/cluster/third|ecs:service:DesiredCount|ecs',
  serviceNamespace: 'ecs',
});
new appscaling.StepScalingAction(stack, 'OfImported', {scalingTarget: imported});
const byId = appscaling.ScalableTarget.fromScalableTargetId(stack, 'ById', 'id');
stack.addMetadata('Scaling', {
  arns: [tracking.scalingPolicyArn, steps.lowerAction?.scalingPolicyArn, steps.upperAction?.scalingPolicyArn],
  alarms: [steps.lowerAlarm?.alarmName, steps.upperAlarm?.alarmName],
  ids: [target.scalableTargetId, byId.scalableTargetId],
  ref: second.scalableTargetRef.serviceNamespace,
  role: target.role.roleName,
});
app.synth();
