// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: what aws-cdk-lib makes of durations, sizes, dates and ARNs. Run it where aws-cdk-lib 2.276.0
// can be required:
//   node make_expected.mjs > expected.json
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const { Arn, ArnFormat, Bitrate, Duration, Expiration, Size } = require('aws-cdk-lib');

const orNull = (make) => {
  try {
    const value = make();
    return Number.isNaN(value) ? null : value;
  } catch {
    return null;
  }
};

const amounts = [0, 1, 2, 5, 59, 60, 61, 90, 999, 1000, 1001, 1440, 3600, 86399, 86400, 90061, 123456789, 0.5, 1.5, 0.25,
  1 / 3, 1e-5, 1e15];
const durations = [];
for (const unit of ['millis', 'seconds', 'minutes', 'hours', 'days'])
  for (const amount of amounts) {
    const duration = Duration[unit](amount);
    durations.push([unit, amount, duration.toIsoString(), duration.toHumanString(), duration.toString(),
      orNull(() => duration.toSeconds()), duration.toHours({ integral: false })]);
  }

const durationTexts = ['PT1H30M', 'P1D', 'P1DT', 'PT', 'P', '', 'PT0S', 'P1DT2H3M4.5S', 'PT1.S', 'PT.5S', 'PT1.1234S',
  'PT1.123S', 'PT1M1H', 'P1H', 'PT1D', 'PT90M', 'PT1H1H', 'P1W', 'P1Y', 'PT-1S', ' PT1S', 'PT1S ', 'pt1s', 'P2DT3S',
  'PT1.5M', 'PT00012S', 'PT0.001S', 'P1DT1H1M1S1S', 'PTT1S', 'PT1', 'P1'].map((text) =>
  [text, orNull(() => Duration.parse(text).toMilliseconds())]);

const sizes = [];
for (const unit of ['bytes', 'kibibytes', 'mebibytes', 'gibibytes', 'tebibytes', 'pebibytes'])
  for (const amount of [0, 1, 2, 5, 10, 20, 100, 512, 1000, 1023, 1024, 1025, 1152, 1536, 10240, 12345, 1e6, 0.5, 1.25]) {
    const size = Size[unit](amount);
    sizes.push([unit, amount, orNull(() => size.toHumanString()), size.toString(), orNull(() => size.toMebibytes()),
      size.toGibibytes({ rounding: 1 }), size.toKibibytes({ rounding: 2 }), orNull(() => size.toBytes({ rounding: 0 }))]);
  }

const bitrates = [];
for (const unit of ['bps', 'kbps', 'mbps', 'gbps'])
  for (const amount of [0, 1, 1500, 2.5]) {
    const rate = Bitrate[unit](amount);
    bitrates.push([unit, amount, rate.toBps(), rate.toKbps(), rate.toMbps(), rate.toGbps()]);
  }

const dates = ['2027-01-01', '2027-01', '2027', '2027-01-31T12:30Z', '2027-01-31T12:30:15Z', '2027-01-31T12:30:15.5Z',
  '2027-01-31T12:30:15.123456Z', '2027-01-31T12:30:00+01:00', '2027-01-31T00:30:00-05:30', '2024-02-29', '2027-13-01',
  '2027-01-31T24:00:00Z', '2027-01-31T25:00:00Z', '2027-01-31T12:60Z', '1969-12-31T23:59:59.999Z',
  '1900-03-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2027-01-31T12:30:15.Z'].map((text) => {
  const expiration = Expiration.fromString(text);
  return [text, orNull(() => expiration.date.getTime()), orNull(() => expiration.toEpoch()),
    orNull(() => expiration.date.toISOString())];
});

const formats = ['NO_RESOURCE_NAME', 'COLON_RESOURCE_NAME', 'SLASH_RESOURCE_NAME', 'SLASH_RESOURCE_SLASH_RESOURCE_NAME'];
const formatName = (format) => formats.find((name) => ArnFormat[name] === format) ?? null;
const arns = [];
for (const arn of ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/key/more', 'arn:aws:sqs:eu-west-1:123456789012:queue',
  'arn:aws:lambda:eu-west-1:123456789012:function:name', 'arn:aws:lambda:eu-west-1:123456789012:function:name:alias',
  'arn:aws:iam::123456789012:role/path/name', 'arn:aws:apigateway:us-east-1::/restapis/a123', 'arn:aws:x:r:1:/only',
  'arn:aws:logs:r:1:log-group:/aws/lambda/x:*', 'arn:aws:ecs:r:1:service/cluster/name', 'arn:aws:x:r:1:a/b:c/d:e',
  'arn:aws:x:r:1:a::b', 'arn:aws:x:r:1:a:', 'arn:aws:x:r:1:a/', 'arn:aws:x:r:1:/', 'arn:aws:x:r:1', 'arn:aws:x:r:1:',
  'arn::x:r:1:a', 'arn:aws::r:1:a', 'notanarn', '', 'arn:', 'aws:arn:x'])
  for (const format of formats) {
    const c = orNull(() => Arn.split(arn, ArnFormat[format]));
    arns.push([arn, format, c && [c.partition, c.service, c.region, c.account, c.resource, c.resourceName ?? null,
      formatName(c.arnFormat)], orNull(() => Arn.extractResourceName(arn, 'role'))]);
  }

const tables = { durations, durationTexts, sizes, bitrates, dates, arns };
const lines = Object.entries(tables).map(([name, rows]) =>
  `  "${name}": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`);
process.stdout.write(`{\n${lines.join(',\n')}\n}\n`);
