// SPDX-License-Identifier: Apache-2.0
// Rules whose targets are in other accounts and regions, and rules that are put into another stack.
import {App, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const eventPattern = {source: ['aws.ec2']};
const env = (account: string, region: string) => ({env: {account, region}});
const home = new Stack(app, 'Home', env('111111111111', 'eu-west-1'));
const otherAccount = new Stack(app, 'OtherAccount', env('222222222222', 'eu-west-1'));
const otherRegion = new Stack(app, 'OtherRegion', env('111111111111', 'us-east-1'));
const otherBoth = new Stack(app, 'OtherBoth', env('333333333333', 'us-west-2'));

class Target implements events.IRuleTarget {
  constructor(private readonly arn: string, private readonly targetResource: sqs.Queue) {}
  bind(): events.RuleTargetConfig {
    return {arn: this.arn, targetResource: this.targetResource};
  }
}
const target = (stack: Stack, id: string, name: string) =>
  new Target(`arn:${name}`, new sqs.Queue(stack, id, {queueName: name}));

const rule = new events.Rule(home, 'Rule', {description: 'sends far', eventPattern});
rule.addTarget(target(home, 'Near', 'near'));
rule.addTarget(target(otherAccount, 'A', 'a'));
rule.addTarget(target(otherAccount, 'B', 'b'));
rule.addTarget(target(otherRegion, 'C', 'c'));
rule.addTarget(target(otherBoth, 'D', 'd'));
rule.addEventPattern({source: ['aws.ecs']});
const second = new events.Rule(home, 'Second', {schedule: events.Schedule.expression('rate(1 day)')});
second.addTarget(target(otherAccount, 'E', 'e'));

const same = new Stack(app, 'Same', env('111111111111', 'eu-west-1'));
new events.Rule(home, 'Moved', {crossStackScope: same, eventPattern, targets: [target(same, 'Queue', 'q')]});
new events.Rule(home, 'Stays', {crossStackScope: otherRegion, eventPattern});
new events.Rule(home, 'StaysHere', {crossStackScope: home, eventPattern});

const unknown = new Stack(app, 'Unknown');
const unknownToo = new Stack(app, 'UnknownToo');
new events.Rule(unknown, 'Rule', {eventPattern}).addTarget(target(unknownToo, 'Queue', 'u'));
new events.Rule(unknown, 'Moved', {crossStackScope: unknownToo, eventPattern});
app.synth();
