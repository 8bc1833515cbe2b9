// SPDX-License-Identifier: Apache-2.0
// Rules: all properties, patterns with every matcher, schedules, the inputs of targets, and an imported rule.
import {App, CfnOutput, CfnParameter, Duration, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import {EventField, Match, RuleTargetInput, Schedule} from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';

class Target implements events.IRuleTarget {
  constructor(private readonly input?: RuleTargetInput) {}
  bind(_rule: events.IRuleRef, id?: string): events.RuleTargetConfig {
    return {arn: `arn:aws:sqs:eu-west-1:111111111111:${id}`, input: this.input};
  }
}

const app = new App();
const stack = new Stack(app, 'Rules');
const number = new CfnParameter(stack, 'Number', {type: 'Number'});
const text = new CfnParameter(stack, 'Text');

const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('events.amazonaws.com')});
const bus = new events.CfnEventBus(stack, 'Bus', {name: 'bus'});
const all = new events.Rule(stack, 'All', {
  description: 'A rule',
  enabled: false,
  eventBus: bus,
  eventPattern: {
    account: ['111111111111'],
    detail: {state: ['failed', text.valueAsString], inner: {deep: [1, true, null]}},
    detailType: ['Change'],
    id: ['1'],
    region: ['eu-west-1'],
    resources: ['arn:aws:s3:::a'],
    source: ['aws.ec2'],
    time: ['2026-01-01T00:00:00Z'],
    version: ['0'],
  },
  role,
  ruleName: 'all.rules-1_a',
  targets: [new Target(), new Target(RuleTargetInput.fromEventPath('$.detail'))],
});
all.addEventPattern({detail: {state: ['failed', 'stopped', text.valueAsString], more: ['x']}, source: ['aws.ec2', 'aws.ecs']});
all.addEventPattern(undefined);
all.addTarget(undefined);
new CfnOutput(stack, 'Arn', {value: all.ruleArn});
new CfnOutput(stack, 'Name', {value: all.ruleName});
new CfnOutput(stack, 'Ref', {value: all.ruleRef.ruleArn});

new events.Rule(stack, 'Matchers', {
  eventPattern: {
    account: Match.anyOf('111111111111', Match.prefix('2')),
    detail: {
      a: Match.nullValue(),
      b: Match.exists(),
      c: Match.doesNotExist(),
      d: Match.exactString('x'),
      e: Match.equalsIgnoreCase('x'),
      f: Match.prefix(text.valueAsString),
      g: Match.suffix('x'),
      h: Match.prefixEqualsIgnoreCase('x'),
      i: Match.suffixEqualsIgnoreCase('x'),
      j: Match.wildcard('*x*'),
      k: Match.cidr('10.0.0.0/24'),
      l: Match.ipAddressRange('2001:db8::/32'),
      m: Match.anythingBut('a', 'b'),
      n: Match.anythingBut(1, 2.5),
      o: Match.anythingButPrefix('a'),
      p: Match.anythingButSuffix('a', 'b'),
      q: Match.anythingButWildcard('*a*'),
      r: Match.anythingButEqualsIgnoreCase('a', 'b'),
      s: Match.greaterThan(1),
      t: Match.greaterThanOrEqual(1),
      u: Match.lessThan(1),
      v: Match.lessThanOrEqual(-1.5),
      w: Match.equal(1),
      x: Match.interval(1, 2),
      y: Match.allOf(Match.greaterThan(1), Match.lessThan(10), Match.interval(2, 3)),
      z: Match.anyOf('a', 5, Match.equal(3), Match.suffix('z'), Match.anyOf('b', 'c')),
    },
    source: Match.prefix('aws.'),
  },
});

const rates = [
  Duration.minutes(1), Duration.minutes(5), Duration.hours(1), Duration.hours(36), Duration.days(1), Duration.days(2),
  Duration.minutes(60), Duration.minutes(90), Duration.seconds(120), Duration.minutes(number.valueAsNumber),
];
rates.forEach((rate, i) => new events.Rule(stack, `Rate${i}`, {schedule: Schedule.rate(rate)}));
new events.Rule(stack, 'Expression', {schedule: Schedule.expression('rate(7 days)')});
new events.Rule(stack, 'Cron', {schedule: Schedule.cron({day: '1', hour: '8', minute: '0', month: '1-6', year: '2027'})});
new events.Rule(stack, 'CronWeek', {schedule: Schedule.cron({minute: text.valueAsString, weekDay: 'MON-FRI'})});
new events.Rule(stack, 'Both', {eventPattern: {source: ['x']}, schedule: Schedule.rate(Duration.days(1))});

const inputs: RuleTargetInput[] = [
  RuleTargetInput.fromText('plain "text"'),
  RuleTargetInput.fromText(`of ${text.valueAsString}`),
  RuleTargetInput.fromText(`event ${EventField.eventId} of ${EventField.source} and ${text.valueAsString}`),
  RuleTargetInput.fromText(EventField.detailType),
  RuleTargetInput.fromMultilineText(`first ${EventField.account}\nsecond ${EventField.region} ${text.valueAsString}\n`),
  RuleTargetInput.fromMultilineText('one\ntwo "2"'),
  RuleTargetInput.fromObject({a: 1, b: [true, null, 'x'], c: text.valueAsString, d: number.valueAsNumber}),
  RuleTargetInput.fromObject({
    again: EventField.time,
    field: EventField.fromPath('$.detail.instance-id'),
    inner: {list: [EventField.time, `at ${EventField.time}`]},
    ref: text.valueAsString,
    quoted: `say "${EventField.fromPath('$.detail.x')}"`,
    mixed: `${text.valueAsString} ${EventField.time}`,
    wide: EventField.fromPath('$.detail.a[0].b'),
  }),
  RuleTargetInput.fromObject(EventField.fromPath('$.detail')),
  RuleTargetInput.fromObject({odd: EventField.fromPath('$')}),
];
for (let i = 0; i < inputs.length; i += 5) {
  const rule = new events.Rule(stack, `Inputs${i}`, {eventPattern: {source: ['x']}});
  inputs.slice(i, i + 5).forEach((input) => rule.addTarget(new Target(input)));
}

const imported = events.Rule.fromEventRuleArn(stack, 'Imported', 'arn:aws:events:us-east-1:222222222222:rule/other');
new CfnOutput(stack, 'ImportedArn', {value: imported.ruleArn});
new CfnOutput(stack, 'ImportedName', {value: imported.ruleName});
new CfnOutput(stack, 'ImportedRegion', {value: imported.env.region});
app.synth();
