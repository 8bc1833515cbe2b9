// SPDX-License-Identifier: Apache-2.0
// Description, metadata, transforms, format version and the byte form of the template.
import {App, CfnResource, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();

const all = new Stack(app, 'AllOptions', {description: 'As a property'});
new sqs.CfnQueue(all, 'Queue');
all.templateOptions.templateFormatVersion = '2010-09-09';
all.templateOptions.transforms = ['AWS::Serverless-2016-10-31', 'Custom'];
all.templateOptions.metadata = {
  z: 'last',
  a: {nested: [1, 'two', true]}
};

const oneTransform = new Stack(app, 'OneTransform');
oneTransform.addTransform('AWS::LanguageExtensions');
new sqs.CfnQueue(oneTransform, 'Queue');

const transforms = new Stack(app, 'Transforms');
transforms.addTransform('B');
transforms.addTransform('A');
transforms.addTransform('B');
transforms.addMetadata('Key', 'value');
transforms.addMetadata('Other', {list: [1, 2]});
transforms.templateOptions.description = 'Set later';
new sqs.CfnQueue(transforms, 'Queue');

const compact = new Stack(app, 'Compact', {suppressTemplateIndentation: true, description: 'On one line'});
new sqs.CfnQueue(compact, 'Queue', {queueName: 'compact'});

const emptyDescription = new Stack(app, 'EmptyDescription', {description: ''});
new sqs.CfnQueue(emptyDescription, 'Queue');

const signs = new Stack(app, 'Signs', {description: 'Größe "quoted" \\ back / slash \t tab \u007f del \u2028 line 🚀'});
new CfnResource(signs, 'Numbers', {
  type: 'Custom::Numbers',
  properties: {
    big: 1e21,
    small: 1e-7,
    almost: 123456789012345680000,
    fraction: 0.1,
    third: 1 / 3,
    negative: -5,
    minusZero: -0,
    max: 9007199254740991,
    exponent: 1.5e300,
    tiny: 5e-324,
    million: 1e6,
    text: '1e6',
    yes: true,
    no: false,
    control: '\u0001\u001f\b\f\n\r',
    html: '<>&\'',
    key_with_é: 'ü',
  },
});
app.synth();
