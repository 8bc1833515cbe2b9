// SPDX-License-Identifier: Apache-2.0
// Parameters, outputs and custom resources as targets of references from other stacks and nested ones.
import {App, CfnOutput, CfnParameter, CfnResource, CustomResource, Fn, NestedStack, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const producer = new Stack(app, 'Producer');
const text = new CfnParameter(producer, 'Text', {default: 'x'});
const number = new CfnParameter(producer, 'Number', {type: 'Number', default: 5});
const list = new CfnParameter(producer, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
const custom = new CustomResource(producer, 'Custom', {serviceToken: 'arn'});
const nested = new NestedStack(producer, 'Nested');
const innerText = new CfnParameter(nested, 'InnerText', {default: 'inner'});
new CfnResource(nested, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    text: text.valueAsString,
    number: number.valueAsNumber,
    list: list.valueAsList,
    custom: custom.getAttString('Value'),
    own: innerText.valueAsString
  }
});
nested.setParameter('InnerText', text.valueAsString);

const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    text: text.valueAsString,
    number: number.valueAsNumber,
    list: list.valueAsList,
    first: Fn.select(0, list.valueAsList),
    custom: custom.getAtt('Value'),
    ref: custom.ref
  }
});
new sqs.CfnQueue(consumer, 'Queue', {delaySeconds: number.valueAsNumber, queueName: `q-${text.valueAsString}`});
new CfnOutput(consumer, 'Join', {value: Fn.join('-', list.valueAsList)});
app.synth();
