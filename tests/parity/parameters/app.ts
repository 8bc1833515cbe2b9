// SPDX-License-Identifier: Apache-2.0
// Parameters of all types with all their attributes, and their values in every form.
import {App, CfnOutput, CfnParameter, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new App();
const stack = new Stack(app, 'Parameters');
const plain = new CfnParameter(stack, 'Plain');
const text = new CfnParameter(stack, 'Text', {
  type: 'String',
  default: 'abc',
  description: 'A text',
  allowedPattern: '[a-z]+',
  constraintDescription: 'lower case letters',
  maxLength: 10,
  minLength: 1,
});
const choice = new CfnParameter(stack, 'Choice', {allowedValues: ['one', 'two'], default: 'one'});
const number = new CfnParameter(stack, 'Number', {type: 'Number', default: 3, minValue: 1, maxValue: 10});
const zero = new CfnParameter(stack, 'Zero', {type: 'Number', default: 0, minValue: 0, maxLength: 0});
const secret = new CfnParameter(stack, 'Secret', {noEcho: true});
new CfnParameter(stack, 'Echo', {noEcho: false, default: ''});
const list = new CfnParameter(stack, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
const numbers = new CfnParameter(stack, 'Numbers', {type: 'List<Number>', default: '1,2'});
const subnets = new CfnParameter(stack, 'Subnets', {type: 'List<AWS::EC2::Subnet::Id>'});
const vpc = new CfnParameter(stack, 'Vpc', {type: 'AWS::EC2::VPC::Id'});
const ami = new CfnParameter(stack, 'Ami', {
  type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
  default: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
});
const ssmList =
    new CfnParameter(stack, 'SsmList', {type: 'AWS::SSM::Parameter::Value<List<String>>', default: '/list'});
const changed = new CfnParameter(stack, 'Changed');
changed.type = 'Number';
changed.default = 7;
changed.description = 'Set after creation';
changed.allowedValues = ['7', '8'];
changed.noEcho = true;
changed.constraintDescription = 'seven or eight';

new CfnResource(stack, 'Uses', {
  type: 'Custom::Uses',
  properties: {
    plain: plain.valueAsString,
    text: text.valueAsString,
    choice: choice.value,
    number: number.valueAsNumber,
    zero: zero.valueAsNumber,
    secret: secret.valueAsString,
    list: list.valueAsList,
    numbers: numbers.valueAsList,
    subnets: subnets.valueAsList,
    vpc: vpc.valueAsString,
    ssmList: ssmList.valueAsList,
    logicalId: text.logicalId,
  },
});
new ec2.CfnInstance(stack, 'Instance', {imageId: ami.valueAsString, subnetId: Fn.select(0, subnets.valueAsList)});
new ec2.CfnVolume(stack, 'Volume', {availabilityZone: 'eu-west-1a', size: number.valueAsNumber});
new CfnOutput(stack, 'JoinedList', {value: Fn.join('|', list.valueAsList)});
new CfnOutput(stack, 'Concatenated', {value: `${text.valueAsString}-${number.valueAsNumber}`});
new CfnOutput(stack, 'Changed2', {value: changed.value.toString()});
app.synth();
