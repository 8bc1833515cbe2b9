// SPDX-License-Identifier: Apache-2.0
// Pseudo parameters, plain and scoped, in agnostic and in concrete stacks.
import {App, Aws, CfnResource, Fn, NestedStack, ScopedAws, Stack} from 'aws-cdk-lib';
import {Construct} from 'constructs';

const app = new App();
function show(scope: Construct, id: string, of: Construct) {
  const scoped = new ScopedAws(of);
  const stack = Stack.of(of);
  new CfnResource(scope, id, {
    type: 'Custom::Pseudo',
    properties: {
      plain: [
        Aws.ACCOUNT_ID, Aws.NOTIFICATION_ARNS, Aws.NO_VALUE, Aws.PARTITION, Aws.REGION, Aws.STACK_ID, Aws.STACK_NAME,
        Aws.URL_SUFFIX
      ],
      firstTopic: Fn.select(0, Aws.NOTIFICATION_ARNS),
      scoped: [
        scoped.accountId, scoped.notificationArns, scoped.partition, scoped.region, scoped.stackId, scoped.stackName,
        scoped.urlSuffix
      ],
      ofStack: [stack.account, stack.partition, stack.region, stack.stackId, stack.stackName, stack.urlSuffix],
      text: `${stack.account}:${stack.region}:${Aws.REGION}:${scoped.region}:${stack.partition}.${stack.urlSuffix}`,
      zones: stack.availabilityZones,
    },
  });
}
const agnostic = new Stack(app, 'Agnostic');
show(agnostic, 'Values', agnostic);
const concrete = new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-central-1'}});
show(concrete, 'Values', concrete);
const regionOnly = new Stack(app, 'RegionOnly', {env: {region: 'us-west-2'}});
show(regionOnly, 'Values', regionOnly);
const accountOnly = new Stack(app, 'AccountOnly', {env: {account: '222222222222'}});
show(accountOnly, 'Values', accountOnly);
const china = new Stack(app, 'China', {env: {account: '333333333333', region: 'cn-north-1'}});
show(china, 'Values', china);
const government = new Stack(app, 'Government', {env: {region: 'us-gov-west-1'}});
show(government, 'Values', government);
const nested = new NestedStack(concrete, 'Nested');
show(nested, 'Values', nested);
const tokens = new Stack(app, 'Tokens', {env: {account: Aws.ACCOUNT_ID, region: Aws.REGION}});
show(tokens, 'Values', tokens);
app.synth();
