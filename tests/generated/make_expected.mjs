// SPDX-License-Identifier: Apache-2.0
// Makes expected.json anew: what aws-cdk-lib renders for the resources of render.test.cpp.
//
//   node tests/generated/make_expected.mjs <folder with node_modules>
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(path.resolve(process.argv[2] ?? '.'), 'x.js'));
const cdk = require('aws-cdk-lib');
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'expected-'));
const app = new cdk.App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false });
const stack = new cdk.Stack(app, 'Stack');

const austria = { geoMatchStatement: { countryCodes: ['AT'] } };
new cdk.aws_wafv2.CfnRuleGroup(stack, 'Recursive', {
  capacity: 10,
  scope: 'REGIONAL',
  visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'm', sampledRequestsEnabled: false },
  rules: [{
    name: 'r',
    priority: 1,
    statement: { notStatement: { statement: { andStatement: { statements: [austria] } } } },
    visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'm', sampledRequestsEnabled: false },
  }],
});
new cdk.aws_sam.CfnStateMachine(stack, 'Unions', {
  definitionUri: { bucket: 'b', key: 'k', version: 3 },
  policies: ['First', 'Second'],
  role: 'r',
});
new cdk.aws_sam.CfnStateMachine(stack, 'UnionOfText', { definitionUri: 's3://b/k', policies: 'Only' });
new cdk.aws_autoscaling.CfnAutoScalingGroup(stack, 'TagsOfGroup', {
  maxSize: '2',
  minSize: '1',
  tags: [{ key: 'b', value: '1', propagateAtLaunch: false }, { key: 'a', value: '2', propagateAtLaunch: true }],
});
new cdk.aws_iot.CfnCommand(stack, 'Keyword', { commandId: 'c', namespace: 'n', tags: [{ key: 'k', value: 'v' }] });
new cdk.aws_ssm.CfnParameter(stack, 'TagMap', { type: 'String', value: 'v', tags: { z: '1', a: '2' } });
new cdk.aws_lakeformation.CfnPermissions(stack, 'EmptyRecord', {
  dataLakePrincipal: { dataLakePrincipalIdentifier: 'p' },
  resource: { tableResource: { databaseName: 'd', tableWildcard: {} } },
});
new cdk.aws_xray.CfnSamplingRule(stack, 'Order', {
  samplingRule: {
    fixedRate: 0.5, host: 'h', httpMethod: 'GET', priority: 1, reservoirSize: 1, resourceArn: '*', ruleName: 'n',
    serviceName: 's', serviceType: 't', urlPath: '/', version: 1,
  },
});
const table = new cdk.aws_glue.CfnTable(stack, 'Parts', {
  catalogId: 'c', databaseName: 'd', tableInput: { name: 't' },
});
const vpc = new cdk.aws_ec2.CfnVPC(stack, 'Attributes', { cidrBlock: '10.0.0.0/16' });
new cdk.aws_ssm.CfnParameter(stack, 'References', {
  type: 'StringList',
  value: cdk.Fn.join(',', [
    table.tableRef.tableName, vpc.vpcRef.vpcId, cdk.Fn.select(0, vpc.attrCidrBlockAssociations),
  ]),
});

app.synth();
const template = JSON.parse(fs.readFileSync(path.join(outdir, 'Stack.template.json'), 'utf8'));
fs.rmSync(outdir, { recursive: true });
const target = path.join(path.dirname(new URL(import.meta.url).pathname), 'expected.json');
fs.writeFileSync(target, `${JSON.stringify(template.Resources, undefined, 2)}\n`);
