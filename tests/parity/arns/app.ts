// SPDX-License-Identifier: Apache-2.0
// Resource names: put together and taken apart, of text and of values known at deployment only.
import {App, Arn, ArnComponents, ArnFormat, Aws, CfnResource, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

function parts(arn: ArnComponents) {
  return {
    partition: arn.partition,
    service: arn.service,
    region: arn.region,
    account: arn.account,
    resource: arn.resource,
    resourceName: arn.resourceName
  };
}
const app = new App();
function show(stack: Stack) {
  const queue = new sqs.CfnQueue(stack, 'Queue');
  new CfnResource(stack, 'Formatted', {
    type: 'Custom::Arns',
    properties: {
      plain: stack.formatArn({service: 'sqs', resource: 'queue'}),
      slash: stack.formatArn({service: 'dynamodb', resource: 'table', resourceName: 'name'}),
      colon: stack.formatArn(
          {service: 'lambda', resource: 'function', resourceName: 'f', arnFormat: ArnFormat.COLON_RESOURCE_NAME}
      ),
      none: stack.formatArn({service: 'sns', resource: 'topic', arnFormat: ArnFormat.NO_RESOURCE_NAME}),
      slashes: stack.formatArn({
        service: 'apigateway',
        resource: 'restapis',
        resourceName: 'a/b',
        arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME
      }),
      global: stack.formatArn({service: 'iam', region: '', resource: 'role', resourceName: 'r'}),
      bucket: stack.formatArn({service: 's3', region: '', account: '', resource: 'bucket'}),
      explicit: Arn.format({partition: 'aws-cn', service: 'sqs', region: 'cn-north-1', account: '1', resource: 'q'}),
      token: Arn.format({service: 'sqs', resource: queue.attrQueueName}, stack),
      wildcard: stack.formatArn({service: 'ec2', account: '*', region: '*', resource: '*'}),
    },
  });
  const literal =
      stack.splitArn('arn:aws:lambda:eu-west-1:111111111111:function:name:alias', ArnFormat.COLON_RESOURCE_NAME);
  const slashed =
      stack.splitArn('arn:aws:dynamodb:eu-west-1:111111111111:table/name/index/i', ArnFormat.SLASH_RESOURCE_NAME);
  const double =
      stack.splitArn('arn:aws:apigateway:eu-west-1::/restapis/id/stages', ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  const bucket = stack.splitArn('arn:aws:s3:::bucket', ArnFormat.NO_RESOURCE_NAME);
  const token = stack.splitArn(queue.attrArn, ArnFormat.COLON_RESOURCE_NAME);
  const tokenSlash = stack.splitArn(queue.attrArn, ArnFormat.SLASH_RESOURCE_NAME);
  const tokenNone = stack.splitArn(queue.attrArn, ArnFormat.NO_RESOURCE_NAME);
  const mixed =
      stack.splitArn(`arn:${Aws.PARTITION}:sqs:${Aws.REGION}:${Aws.ACCOUNT_ID}:name`, ArnFormat.NO_RESOURCE_NAME);
  new CfnResource(stack, 'Split', {
    type: 'Custom::Arns',
    properties: {
      literal: parts(literal),
      slashed: parts(slashed),
      double: parts(double),
      bucket: parts(bucket),
      token: parts(token),
      tokenSlash: parts(tokenSlash),
      tokenNone: parts(tokenNone),
      mixed: parts(mixed)
    },
  });
  new CfnResource(stack, 'Extracted', {
    type: 'Custom::Arns',
    properties: {
      literal: Arn.extractResourceName('arn:aws:iam::111111111111:role/path/name', 'role'),
      token: Arn.extractResourceName(queue.attrArn, 'queue')
    },
  });
}
show(new Stack(app, 'Agnostic'));
show(new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-west-1'}}));
app.synth();
