// SPDX-License-Identifier: Apache-2.0
// Documents as property values: tokens and functions inside, keys that are left as they are.
import {App, Aws, CfnResource, Fn, Stack, Token} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';

const app = new App();
const stack = new Stack(app, 'Documents');
const queue = new sqs.CfnQueue(stack, 'Queue');
new iam.CfnManagedPolicy(stack, 'Policy', {
  policyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'camelCase',
        Effect: 'Allow',
        Action: ['sqs:*'],
        Resource: [queue.attrArn, `${queue.attrArn}/*`],
        Condition: {StringEquals: {'aws:RequestedRegion': Aws.REGION, 'aws:tag/a.b': ['x']}}
      },
      Fn.conditionIf('C', {Effect: 'Deny', Action: '*', Resource: '*'}, Aws.NO_VALUE),
    ],
  },
});
new sns.CfnSubscription(stack, 'Subscription', {
  topicArn: 'arn',
  protocol: 'sqs',
  endpoint: queue.attrArn,
  filterPolicy: {z: ['1'], a: [{exists: true}], 5: [1], nested: {deep: [null]}}
});
new sqs.CfnQueue(stack, 'Whole', {
  redrivePolicy: Token.asAny({'Fn::Sub': '{"a":1}'}),
  redriveAllowPolicy: {'Fn::Transform': {Name: 'Macro', Parameters: {a: queue.ref}}}
});
new stepfunctions.CfnStateMachine(stack, 'Machine', {
  roleArn: 'arn',
  definition: {
    StartAt: 'A',
    States: {
      B: {Type: 'Succeed'},
      A: {Type: 'Pass', Next: 'B', Parameters: {'x.$': '$.y', number: 1.0, flag: false, none: null, text: ''}}
    }
  }
});
new CfnResource(stack, 'Keys', {
  type: 'Custom::Keys',
  properties: {
    intrinsicByHand: {'Fn::GetAtt': ['Queue', 'Arn']},
    refByHand: {Ref: 'Queue'},
    ifByHand: {'Fn::If': ['C', {a: 1}, {Ref: 'AWS::NoValue'}]},
    keyWithLiteral: {[Fn.join('-', ['literal', 'key'])]: 1},
    'dashed-key': {'with space': {'and.dot': 1}},
    dates: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)).toISOString(),
    mixed: [1, 'a', true, null, {b: []}, [[queue.ref]]],
  },
});
app.synth();
