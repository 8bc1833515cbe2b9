// SPDX-License-Identifier: Apache-2.0
// Functions that need the language extensions bring the transform along.
import {App, CfnMapping, CfnOutput, CfnParameter, CfnResource, Fn, Stack, Token} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();

const length = new Stack(app, 'Length');
const list = new CfnParameter(length, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
new CfnResource(length, 'Resource', {
  type: 'Custom::Length',
  properties:
      {token: Fn.len(list.valueAsList), split: Fn.len(Fn.split(',', Fn.ref('List'))), literal: Fn.len(['a', 'b'])},
});

const json = new Stack(app, 'ToJsonString');
const queue = new sqs.CfnQueue(json, 'Queue');
new CfnOutput(json, 'Json', {value: Fn.toJsonString({queue: queue.attrArn, n: 1, list: ['a', queue.ref]})});
new CfnOutput(json, 'Plain', {value: Fn.toJsonString({a: 1})});

const map = new Stack(app, 'MapDefault');
const mapping = new CfnMapping(map, 'Map', {mapping: {'eu-west-1': {ami: 'ami-1'}}});
new CfnOutput(map, 'WithDefault', {value: mapping.findInMap(Fn.ref('AWS::Region'), 'ami', 'ami-default')});
new CfnOutput(map, 'ByName', {value: Fn.findInMap('Map', Fn.ref('AWS::Region'), 'ami', 'fallback')});

const twice = new Stack(app, 'Twice');
twice.addTransform('Other');
new CfnResource(twice, 'First', {type: 'Custom::Length', properties: {n: Fn.len(Token.asList({Ref: 'A'}))}});
new CfnResource(twice, 'Second', {type: 'Custom::Length', properties: {n: Fn.len(Token.asList({Ref: 'B'}))}});
app.synth();
