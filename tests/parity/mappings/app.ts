// SPDX-License-Identifier: Apache-2.0
// Mappings: eager and lazy, values set later, keys known at deployment only.
import {App, Aws, CfnMapping, CfnOutput, CfnParameter, Fn, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Mappings');
const key = new CfnParameter(stack, 'Key', {default: 'eu-west-1'});
const mapping = new CfnMapping(stack, 'Regions', {
  mapping: {
    'us-east-1': {ami: 'ami-us', name: 'Virginia', n: 1},
    'eu-west-1': {ami: 'ami-eu', name: 'Ireland', n: 2},
  },
});
mapping.setValue('eu-west-1', 'name', 'Eire');
mapping.setValue('ap-south-1', 'ami', 'ami-ap');
mapping.setValue('ap-south-1', 'list', ['a', 'b']);
new CfnOutput(stack, 'Literal', {value: mapping.findInMap('us-east-1', 'name')});
new CfnOutput(stack, 'ByRegion', {value: mapping.findInMap(Aws.REGION, 'ami')});
new CfnOutput(stack, 'ByParameter', {value: mapping.findInMap(key.valueAsString, 'ami')});
new CfnOutput(stack, 'SecondKey', {value: mapping.findInMap('us-east-1', key.valueAsString)});
new CfnOutput(stack, 'ById', {value: Fn.findInMap(mapping.logicalId, 'us-east-1', 'ami')});
new CfnOutput(stack, 'InConcat', {value: `ami is ${mapping.findInMap(Aws.REGION, 'ami')}`});
new CfnMapping(stack, 'Filled').setValue('a', 'b', 'c');
new CfnMapping(stack, 'Numbers', {mapping: {100: {2: 'two', 10: 'ten', x: 'x'}, 20: {1: 'one'}}});

// A lazy mapping is written only when something looks it up by a key that is not known.
const lazy = new Stack(app, 'LazyMappings');
const literal = new CfnMapping(lazy, 'OnlyLiterals', {lazy: true, mapping: {a: {b: 'c'}}});
new CfnOutput(lazy, 'Literal', {value: literal.findInMap('a', 'b')});
const used = new CfnMapping(lazy, 'Used', {lazy: true, mapping: {'eu-west-1': {b: 'd'}}});
new CfnOutput(lazy, 'Token', {value: used.findInMap(Aws.REGION, 'b')});
new CfnOutput(lazy, 'Known', {value: used.findInMap('eu-west-1', 'b')});
new CfnMapping(lazy, 'Unused', {lazy: true, mapping: {a: {b: 'c'}}});
const fallback = new CfnMapping(lazy, 'Fallback', {lazy: true, mapping: {a: {b: 'c'}}});
new CfnOutput(lazy, 'Missing', {value: fallback.findInMap('x', 'y', 'default')});

const eager = new Stack(app, 'EagerMappings');
const eagerMap = new CfnMapping(eager, 'Eager', {lazy: false, mapping: {a: {b: 'c'}}});
new CfnOutput(eager, 'Literal', {value: eagerMap.findInMap('a', 'b')});
app.synth();
