// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: the regional facts of aws-cdk-lib and what its stacks make of them. Run it where aws-cdk-lib
// 2.276.0 can be required:
//   node make_expected.mjs > expected.json
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const { App, CfnOutput, Stack } = require('aws-cdk-lib');
const { Default, Fact, FactName, RegionInfo } = require('aws-cdk-lib/region-info');

const regions = [...Fact.regions].sort();
const names = [...Fact.names].sort();
const all = [];
for (const region of regions)
  for (const name of names) {
    const value = Fact.find(region, name);
    if (value !== undefined) all.push(`${region}\t${name}\t${value}\n`);
  }

// Each name once, each region several times.
const samples = names.flatMap((name, i) => [0, 17].map((shift) => {
  const region = regions[(i * 5 + shift) % regions.length];
  return [region, name, Fact.find(region, name) ?? null];
}));

const context = { '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'] };
const agnostic = ['partition', 'domainSuffix', 's3-static-website:endpoint', 'elbv2Account', 'samlSignOnUrl',
  FactName.VPC_ENDPOINT_SERVICE_NAME_PREFIX, FactName.CDK_METADATA_RESOURCE_AVAILABLE,
  FactName.paramsAndSecretsLambdaLayer('1.0.103', 'arm64')].map((name) => {
  const app = new App({ context });
  const stack = new Stack(app, 'S');
  new CfnOutput(stack, 'O', { value: stack.regionalFact(name) });
  const { Mappings, Outputs } = app.synth().getStackByName('S').template;
  return [name, Outputs.O.Value, Mappings ?? null];
});

const principals = [];
for (const service of ['s3', 'logs', 'logs.amazonaws.com', 'states.amazonaws.com.cn', 'codedeploy', 'elasticmapreduce',
  'config', 'dms', 'cloudhsm.c2s.ic.gov', 'a.b', 'a.b.amazonaws.com', ''])
  for (const region of ['us-east-1', 'cn-north-1', 'us-iso-east-1', 'us-isob-east-1', 'us-gov-west-1'])
    principals.push([service, region, Default.servicePrincipal(service, region, 'the.suffix'),
      RegionInfo.get(region).servicePrincipal(service)]);

const tables = { samples, agnostic, principals };
const lines = Object.entries(tables).map(([name, rows]) =>
  `  "${name}": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`);
process.stdout.write(`{
  "count": ${all.length},
  "sha256": "${createHash('sha256').update(all.join('')).digest('hex')}",
${lines.join(',\n')}
}
`);
