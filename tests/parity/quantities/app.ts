// SPDX-License-Identifier: Apache-2.0
// Durations, sizes and the like in all their forms.
import {
  App,
  Bitrate,
  CfnParameter,
  CfnResource,
  Duration,
  Expiration,
  Size,
  SizeRoundingBehavior,
  Stack,
  TimeZone
} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Quantities');
const day = Duration.days(1);
const odd = Duration.seconds(100_000);
new CfnResource(stack, 'Durations', {
  type: 'Custom::Durations',
  properties: {
    millis: Duration.millis(1500).toMilliseconds(),
    seconds: Duration.minutes(5).toSeconds(),
    minutes: day.toMinutes(),
    hours: day.toHours(),
    days: Duration.hours(48).toDays(),
    fraction: Duration.seconds(90).toMinutes({integral: false}),
    plus: Duration.minutes(1).plus(Duration.seconds(1)).toSeconds(),
    minus: day.minus(Duration.hours(1)).toHours(),
    iso: [
      day.toIsoString(), odd.toIsoString(), Duration.millis(1).toIsoString(), Duration.seconds(0).toIsoString(),
      Duration.minutes(90).toIsoString(), Duration.days(400).toIsoString()
    ],
    human: [
      day.toHumanString(), odd.toHumanString(), Duration.millis(1500).toHumanString(),
      Duration.seconds(0).toHumanString(), Duration.minutes(61).toHumanString()
    ],
    text: day.toString(),
    unit: Duration.hours(2).unitLabel(),
    parsed: [
      Duration.parse('PT1H30M').toSeconds(), Duration.parse('P1DT2H3M4.5S').toMilliseconds(),
      Duration.parse('PT90S').toHumanString()
    ],
  },
});
new CfnResource(stack, 'Sizes', {
  type: 'Custom::Sizes',
  properties: {
    bytes: Size.kibibytes(2).toBytes(),
    kibi: Size.mebibytes(1).toKibibytes(),
    mebi: Size.gibibytes(1).toMebibytes(),
    gibi: Size.tebibytes(1).toGibibytes(),
    tebi: Size.pebibytes(1).toTebibytes(),
    pebi: Size.pebibytes(3).toPebibytes(),
    floor: Size.mebibytes(1500).toGibibytes({rounding: SizeRoundingBehavior.FLOOR}),
    exact: Size.mebibytes(1536).toGibibytes({rounding: SizeRoundingBehavior.NONE}),
    human: [Size.bytes(5).toHumanString(), Size.gibibytes(2).toHumanString()],
    text: Size.gibibytes(2).toString(),
    rate: [Bitrate.kbps(5).toBps(), Bitrate.gbps(1).toMbps(), Bitrate.mbps(2).toKbps()],
    zone: [TimeZone.EUROPE_LONDON.timezoneName, TimeZone.of('Etc/Own').timezoneName],
    expires: Expiration.atDate(new Date(Date.UTC(2030, 0, 1))).toEpoch(),
    stamp: Expiration.atTimestamp(1_900_000_000_000).toEpoch(),
  },
});
const parameter = new CfnParameter(stack, 'Seconds', {type: 'Number'});
new sqs.Queue(stack, 'Queue', {
  deliveryDelay: Duration.minutes(1),
  retentionPeriod: Duration.days(2),
  visibilityTimeout: Duration.seconds(parameter.valueAsNumber)
});
new lambda.CfnFunction(stack, 'Function', {
  code: {zipFile: 'x'},
  role: 'arn',
  timeout: Duration.seconds(parameter.valueAsNumber).toSeconds(),
  memorySize: Size.gibibytes(1).toMebibytes()
});
app.synth();
