// SPDX-License-Identifier: Apache-2.0
// Removal policies for whole scopes: overriding, or only where none is set; chosen by type; with priorities.
import {
  App,
  CfnDeletionPolicy,
  CfnResource,
  MissingRemovalPolicies,
  RemovalPolicies,
  RemovalPolicy,
  Stack
} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Removal');
function fill(scope: Construct) {
  new sqs.CfnQueue(scope, 'Queue');
  new s3.CfnBucket(scope, 'Bucket').applyRemovalPolicy(RemovalPolicy.RETAIN);
  new s3.Bucket(scope, 'L2');
  new CfnResource(scope, 'Volume', {type: 'AWS::EC2::Volume'});
  new CfnResource(scope, 'Half', {type: 'Custom::Half'}).cfnOptions.deletionPolicy = CfnDeletionPolicy.SNAPSHOT;
}
const destroyed = new Construct(stack, 'Destroyed');
fill(destroyed);
RemovalPolicies.of(destroyed).destroy();
const retained = new Construct(stack, 'Retained');
fill(retained);
RemovalPolicies.of(retained).retain();
const chosen = new Construct(stack, 'Chosen');
fill(chosen);
RemovalPolicies.of(chosen).destroy({applyToResourceTypes: ['AWS::S3::Bucket']});
RemovalPolicies.of(chosen).retainOnUpdateOrDelete({excludeResourceTypes: ['AWS::S3::Bucket']});
const missing = new Construct(stack, 'Missing');
fill(missing);
MissingRemovalPolicies.of(missing).destroy();
const missingChosen = new Construct(stack, 'MissingChosen');
fill(missingChosen);
MissingRemovalPolicies.of(missingChosen).snapshot({applyToResourceTypes: ['AWS::EC2::Volume']});
const priority = new Construct(stack, 'Priority');
fill(priority);
RemovalPolicies.of(priority).retain({priority: 300});
RemovalPolicies.of(priority).destroy({priority: 100});
const nested = new Construct(stack, 'Nested');
const inner = new Construct(nested, 'Inner');
fill(inner);
RemovalPolicies.of(nested).apply(RemovalPolicy.DESTROY);
RemovalPolicies.of(inner).apply(RemovalPolicy.RETAIN);
app.synth();
