// SPDX-License-Identifier: Apache-2.0
// Tags in all formats, scopes and priorities; explicit ones; removal; include and exclude.
import {App, CfnResource, Stack, Tags, Token} from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import {Construct} from 'constructs';

const app = new App();
Tags.of(app).add('app', 'everywhere');
const stack = new Stack(app, 'Tagged', {tags: {stackprop: 'only the stack'}});
Tags.of(stack).add('stack', 'of the stack');
Tags.of(stack).add('Zeta', '1');
Tags.of(stack).add('alpha', '2');
Tags.of(stack).add('Alpha', '3');
Tags.of(stack).add('beta_1', '4');
Tags.of(stack).add('beta-1', '5');
Tags.of(stack).add('10', '6');
Tags.of(stack).add('9', '7');
Tags.of(stack).add('only-stack', 'x', {includeResourceTypes: ['aws:cdk:stack']});

// The formats
new s3.CfnBucket(stack, 'Standard', {tags: [{key: 'own', value: 'bucket'}, {key: 'alpha', value: 'mine'}]});
new autoscaling.CfnAutoScalingGroup(stack, 'Group', {
  maxSize: '1',
  minSize: '1',
  tags: [{key: 'own', value: 'group', propagateAtLaunch: false}],
});
new ssm.CfnParameter(stack, 'MapTags', {type: 'String', value: 'v', tags: {own: 'parameter', 5: 'five'}});
new efs.CfnFileSystem(stack, 'OtherName', {fileSystemTags: [{key: 'own', value: 'files'}]});
new cognito.CfnUserPool(stack, 'MapOtherName', {userPoolTags: {own: 'pool'}});
new route53.CfnHostedZone(stack, 'HostedZone', {name: 'example.com', hostedZoneTags: [{key: 'own', value: 'zone'}]});
new ec2.CfnLaunchTemplate(stack, 'NotTaggable', {launchTemplateData: {instanceType: 't3.micro'}});
new CfnResource(stack, 'Raw', {type: 'AWS::S3::Bucket', properties: {Tags: [{Key: 'raw', Value: 'x'}]}});
new dynamodb.CfnTable(stack, 'Table', {keySchema: [{attributeName: 'id', keyType: 'HASH'}], tags: []});

// The closer scope wins, and a higher priority wins over that.
const outer = new Construct(stack, 'Outer');
const inner = new Construct(outer, 'Inner');
const queue =
    new sqs.CfnQueue(inner, 'Queue', {tags: [{key: 'explicit', value: 'property'}, {key: 'weak', value: 'property'}]});
Tags.of(outer).add('who', 'outer');
Tags.of(inner).add('who', 'inner');
Tags.of(outer).add('strong', 'outer', {priority: 300});
Tags.of(inner).add('strong', 'inner');
Tags.of(outer).add('weak', 'outer', {priority: 10});
Tags.of(queue).add('explicit', 'aspect');
Tags.of(queue).add('twice', 'first');
Tags.of(queue).add('twice', 'second');
Tags.of(inner).remove('stack');
Tags.of(inner).remove('Zeta', {priority: 1});
Tags.of(outer).remove('back');
Tags.of(queue).add('back', 'again', {priority: 200});
queue.tags.setTag('direct', 'yes');
queue.tags.setTag('who', 'low', 1);
queue.tags.removeTag('alpha', 500);

// Include and exclude
const chosen = new Construct(stack, 'Chosen');
new sqs.CfnQueue(chosen, 'Queue');
new s3.CfnBucket(chosen, 'Bucket');
Tags.of(chosen).add('included', 'queues', {includeResourceTypes: ['AWS::SQS::Queue']});
Tags.of(chosen).add('excluded', 'no buckets', {excludeResourceTypes: ['AWS::S3::Bucket']});
Tags.of(chosen).remove('app', {includeResourceTypes: ['AWS::S3::Bucket']});
Tags.of(chosen).remove('9', {excludeResourceTypes: ['AWS::S3::Bucket']});
const launched = new autoscaling.CfnAutoScalingGroup(chosen, 'Group', {maxSize: '1', minSize: '1'});
Tags.of(launched).add('stays', 'here', {applyToLaunchedInstances: false});
Tags.of(launched).add('goes', 'along', {applyToLaunchedInstances: true});

// Tags that are not known yet come last or resolve in place.
new sqs.CfnQueue(stack, 'TokenValue', {tags: [{key: 'token', value: queue.attrArn}, {key: 'a', value: 'b'}]});
new CfnResource(stack, 'Intrinsic', {type: 'Custom::X', properties: {Tags: Token.asAny({'Fn::If': ['a', [], []]})}});

// Stack tags
const tagged = new Stack(app, 'StackTags', {tags: {b: '1', a: '2', B: '3'}});
tagged.addStackTag('added', 'later');
tagged.addStackTag('a', 'changed');
tagged.addStackTag('gone', 'soon');
tagged.removeStackTag('gone');
new sqs.CfnQueue(tagged, 'Queue');
Tags.of(tagged).add('on-stack', 'x', {includeResourceTypes: ['aws:cdk:stack']});
Tags.of(app).add('from-app', 'x', {includeResourceTypes: ['aws:cdk:stack'], priority: 300});
app.synth();
