// SPDX-License-Identifier: Apache-2.0
// Rules that call AWS services, by one function of the stack.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Stack', {env: {account: '111111111111', region: 'eu-west-1'}});
const rule = new events.Rule(stack, 'Rule', {schedule: events.Schedule.rate(Duration.hours(1))});
rule.addTarget(new targets.AwsApi({service: 'ECS', action: 'updateService', parameters: {
  cluster: 'c', forceNewDeployment: true, service: 's',
}}));
rule.addTarget(new targets.AwsApi({
  service: 'RDS',
  action: 'stopDBInstance',
  parameters: {DBInstanceIdentifier: stack.region},
  catchErrorPattern: 'InvalidDBInstanceState',
  apiVersion: '2014-10-31',
  policyStatement: new iam.PolicyStatement({
    actions: ['rds:StopDBInstance'], resources: ['arn:aws:rds:*:*:db:a'],
  }),
}));
const other = new events.Rule(stack, 'Other', {eventPattern: {source: ['aws.ec2']}});
other.addTarget(new targets.AwsApi({service: 'Lambda', action: 'listFunctions'}));

const agnostic = new Stack(app, 'Agnostic');
new events.Rule(agnostic, 'Rule', {
  eventPattern: {source: ['own']},
  targets: [new targets.AwsApi({
    service: 'no-service',
    action: 'doSomething',
    policyStatement: new iam.PolicyStatement({actions: ['s3:GetObject'], resources: ['*']}),
  })],
});
app.synth();
