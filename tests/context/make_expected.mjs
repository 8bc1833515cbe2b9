// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: the context keys and missing-context reports of aws-cdk-lib. Run it where aws-cdk-lib 2.276.0
// can be required:
//   node make_expected.mjs > expected.json
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const { App, ContextProvider, FeatureFlags, Stack } = require('aws-cdk-lib');
const recommended = require('aws-cdk-lib/recommended-feature-flags.json');
const { FLAGS } = require('aws-cdk-lib/cx-api');

const lookups = [
  { provider: 'availability-zones', dummyValue: ['dummy1a', 'dummy1b', 'dummy1c'] },
  { provider: 'ssm', props: { parameterName: '/a/b:c$d' }, dummyValue: 'dummy', ignoreErrorOnMissingContext: false },
  { provider: 'vpc-provider', props: { filter: { isDefault: 'true', 'tag:Name': 'x' }, returnAsymmetricSubnets: true },
    dummyValue: { vpcId: 'vpc-1' } },
  { provider: 'ami', props: { owners: ['amazon', 'self'], filters: { name: ['al2023-*'], state: ['available'] } },
    dummyValue: 'ami-1234' },
  { provider: 'hosted-zone', props: { domainName: 'a.org', privateZone: false, vpcId: undefined }, dummyValue: {} },
  { provider: 'endpoint-service-availability-zones', props: { serviceName: 'com.a' }, dummyValue: [] },
  { provider: 'load-balancer', props: { loadBalancerTags: [{ key: 'b', value: '2' }, { key: 'a', value: '1' }],
    loadBalancerType: 'application' }, dummyValue: {}, mustExist: true },
  { provider: 'load-balancer-listener', props: { listenerPort: 80, listenerProtocol: 'HTTP' }, dummyValue: {} },
  { provider: 'security-group', props: { securityGroupId: 'sg-1' }, dummyValue: {}, mustExist: false },
  { provider: 'key-provider', props: { aliasName: 'alias/x' }, dummyValue: {}, ignoreErrorOnMissingContext: true },
  { provider: 'cc-api-provider', props: { typeName: 'AWS::RDS::DBInstance', exactIdentifier: 'db',
    propertiesToReturn: ['DBInstanceArn', 'Port'], expectedMatchCount: 'exactly-one' }, dummyValue: [{}] },
  { provider: 'plugin', props: { pluginName: 'p', number: 1.5, Über: 'ü', z: '', deep: { a: { b: 1 } } },
    dummyValue: 'd', includeEnvironment: false },
  { provider: 'plugin', props: { pluginName: 'p' }, dummyValue: 'd', additionalCacheKey: 'again' },
  { provider: 'plugin', dummyValue: 'd', includeEnvironment: false },
];

const rows = lookups.map((options) => {
  const app = new App({ context: {} });
  const stack = new Stack(app, 'S', { env: { account: '111111111111', region: 'us-east-1' } });
  ContextProvider.getValue(stack, options);
  const { key, props } = ContextProvider.getKey(stack, options);
  return [options, key, props, stack._missingContext[0]];
});

const flags = Object.keys(FLAGS).concat('@aws-cdk/core:noSuchFlag').sort().map((flag) => {
  const app = new App({ context: recommended });
  try {
    return [flag, FeatureFlags.of(app).isEnabled(flag)];
  } catch {
    return [flag, null];
  }
}).filter(([, enabled]) => enabled !== null);

const tables = { lookups: rows, flags };
const lines = Object.entries(tables).map(([name, entries]) =>
  `  "${name}": [\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`);
process.stdout.write(`{\n${lines.join(',\n')}\n}\n`);
