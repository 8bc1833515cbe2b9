// SPDX-License-Identifier: Apache-2.0
// Conditions: all functions, nesting, conditions in conditions, Fn::If in properties.
import {App, Aws, CfnCondition, CfnOutput, CfnParameter, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Conditions');
const stage = new CfnParameter(stack, 'Stage', {default: 'dev', allowedValues: ['dev', 'prod']});
const isProd = new CfnCondition(stack, 'IsProd', {expression: Fn.conditionEquals(stage.valueAsString, 'prod')});
const inEurope = new CfnCondition(stack, 'InEurope', {expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1')});
const both = new CfnCondition(stack, 'Both', {expression: Fn.conditionAnd(isProd, inEurope)});
const either = new CfnCondition(stack, 'Either', {expression: Fn.conditionOr(isProd, inEurope, both)});
const not = new CfnCondition(stack, 'Not', {expression: Fn.conditionNot(isProd)});
new CfnCondition(stack, 'Nested', {
  expression: Fn.conditionAnd(
      Fn.conditionNot(Fn.conditionEquals(stage.valueAsString, 'dev')),
      Fn.conditionOr(Fn.conditionEquals('a', 'b'), inEurope),
      Fn.conditionEquals(Fn.select(0, Fn.split('-', Aws.REGION)), 'eu'),
  ),
});
new CfnCondition(stack, 'OfNumbers', {expression: Fn.conditionEquals(1, 2)});
new CfnCondition(stack, 'OfBooleans', {expression: Fn.conditionEquals(true, 'true')});
const later = new CfnCondition(new Construct(stack, 'Inside'), 'Condition');
later.expression = Fn.conditionNot(either);
// More than ten members are grouped.
new CfnCondition(stack, 'ManyAnd', {
  expression: Fn.conditionAnd(...Array.from({length: 23}, (_, i) => Fn.conditionEquals(`a${i}`, stage.valueAsString)))
});
new CfnCondition(stack, 'ManyOr', {
  expression: Fn.conditionOr(...Array.from({length: 11}, (_, i) => Fn.conditionEquals(`o${i}`, stage.valueAsString)))
});
new CfnCondition(stack, 'SingleAnd', {expression: Fn.conditionAnd(isProd)});
new CfnCondition(stack, 'WithoutExpression');

const bucket = new s3.CfnBucket(stack, 'Bucket', {
  bucketName: Fn.conditionIf(isProd.logicalId, 'prod-bucket', Aws.NO_VALUE).toString(),
  versioningConfiguration: {status: Fn.conditionIf('IsProd', 'Enabled', 'Suspended').toString()},
  corsConfiguration: Fn.conditionIf(
      isProd.logicalId, {CorsRules: [{AllowedMethods: ['GET'], AllowedOrigins: ['*']}]}, {Ref: 'AWS::NoValue'}
  ),
});
bucket.cfnOptions.condition = isProd;
const queue = new sqs.CfnQueue(stack, 'Queue');
queue.cfnOptions.condition = later;
new CfnResource(stack, 'Custom', {
  type: 'Custom::If',
  properties: {
    nested: Fn.conditionIf(isProd.logicalId, Fn.conditionIf(inEurope.logicalId, 'both', 'prod'), 'none'),
    inConcat: `x-${Fn.conditionIf(isProd.logicalId, 'a', 'b')}`,
    inJoin: Fn.join('-', ['a', Fn.conditionIf(isProd.logicalId, 'a', 'b').toString()]),
    asText: `${Fn.conditionIf(not.logicalId, queue.ref, Aws.NO_VALUE)}`,
    condition: {Condition: isProd.logicalId},
  },
});
new CfnOutput(
    stack, 'Output', {value: Fn.conditionIf(isProd.logicalId, bucket.ref, 'none').toString(), condition: both}
);
app.synth();
