// SPDX-License-Identifier: Apache-2.0
// Lookups whose answers are not there yet: stand-ins in the template, questions in the manifest.
import {App, CfnOutput, ContextProvider, Stack, Stage} from 'aws-cdk-lib';
import {Construct} from 'constructs';

function ask(scope: Construct, id: string, name: string) {
  const answer = ContextProvider.getValue(
      scope, {provider: 'ssm', props: {parameterName: name}, dummyValue: `dummy-value-for-${name}`}
  );
  new CfnOutput(scope, id, {value: answer.value});
}
const app = new App();
const env = {
  account: '111111111111',
  region: 'eu-west-1'
};
const stack = new Stack(app, 'Lookups', {env});
new CfnOutput(stack, 'Zones', {value: stack.availabilityZones.join(',')});
ask(stack, 'Plain', '/a/b');
ask(stack, 'WithColon', '/with:colon$dollar');
const own = ContextProvider.getValue(stack, {
  provider: 'plugin',
  props: {pluginName: 'mine', z: 1, a: {b: true, list: ['x', 'y:z']}, none: undefined},
  dummyValue: 'dummy-own'
});
new CfnOutput(stack, 'Own', {value: own.value});
const lenient = ContextProvider.getValue(
    stack, {provider: 'key-provider', props: {aliasName: 'alias/x'}, dummyValue: {keyId: 'dummy-key'}, mustExist: false}
);
new CfnOutput(stack, 'Lenient', {value: lenient.value.keyId});
const alone =
    ContextProvider.getKey(stack, {provider: 'plugin', props: {pluginName: 'alone'}, includeEnvironment: false});
new CfnOutput(stack, 'KeyAlone', {value: alone.key});
const more = ContextProvider.getKey(stack, {provider: 'plugin', props: {b: '2', a: '1'}, additionalCacheKey: 'more'});
new CfnOutput(stack, 'KeyMore', {value: more.key});
ask(new Stack(app, 'Again', {env}), 'Plain', '/a/b');
ask(new Stack(new Stage(app, 'Stage', {env: {account: '222222222222', region: 'us-east-1'}}), 'Stack'), 'Plain',
    '/in/stage');
new CfnOutput(new Stack(app, 'Agnostic'), 'Nothing', {value: 'asked'});
app.synth();
