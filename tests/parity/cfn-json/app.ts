// SPDX-License-Identifier: Apache-2.0
// A document whose keys are known at deployment only: a custom resource resolves it.
import {App, CfnJson, CfnOutput, CfnParameter, Fn, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new App();
const stack = new Stack(app, 'Json');
const tagKey = new CfnParameter(stack, 'TagKey');
const tagged = new CfnJson(
    stack, 'Tagged', {value: {[`aws:RequestTag/${tagKey.valueAsString}`]: true, plain: {a: [1, tagKey.valueAsString]}}}
);
new iam.CfnRole(stack, 'Role', {
  assumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [{
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: {Service: 'ec2.amazonaws.com'},
      Condition: {StringEquals: tagged}
    }]
  }
});
const second = new CfnJson(stack, 'Second', {value: ['x', tagKey.valueAsString]});
new CfnOutput(stack, 'Value', {value: second.value.toString()});
new CfnOutput(stack, 'ListInText', {value: stack.toJsonString({list: Fn.split(',', tagKey.valueAsString)})});
app.synth();
