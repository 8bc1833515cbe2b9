// SPDX-License-Identifier: Apache-2.0
// Where overrides stand: what the class of a resource knows in its place, the rest behind it.
import {App, Lazy, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Overrides');
const known = new s3.CfnBucket(stack, 'Known', {
  corsConfiguration: {corsRules: [{allowedMethods: ['GET'], allowedOrigins: ['*']}]},
  replicationConfiguration: {role: 'r', rules: [{destination: {bucket: 'b'}, status: 'Enabled'}]},
  versioningConfiguration: {status: 'Enabled'}
});
known.addPropertyOverride('Unknown', 'z');
known.addPropertyOverride('BucketName', 'n');
known.addPropertyOverride('AccessControl', 'a');
known.addPropertyOverride('CorsConfiguration.CorsRules.0.AllowedHeaders', ['h']);
known.addPropertyOverride('CorsConfiguration.CorsRules.1', {MaxAge: 1, AllowedMethods: ['PUT']});
known.addPropertyOverride('ReplicationConfiguration.Rules.0.Destination.Other', '1');
known.addPropertyOverride('ReplicationConfiguration.Rules.0.Destination.Account', '1');
known.addPropertyOverride('LifecycleConfiguration.Rules', [{Status: 'Enabled', Id: 'x'}]);
known.addPropertyOverride('Tags', [{Value: 'b', Key: 'a'}]);
known.addOverride('Foo', 'x');
known.addOverride('CreationPolicy.StartFleet', true);
known.addOverride('Metadata.key', 1);
const lazy = new s3.CfnBucket(stack, 'Lazy', {
  corsConfiguration: Lazy.any({produce: () => ({corsRules: [{allowedMethods: ['GET'], allowedOrigins: ['*']}]})})
});
lazy.addPropertyOverride('CorsConfiguration.CorsRules.0.AllowedHeaders', ['h']);
const empty = new s3.CfnBucket(stack, 'Empty');
empty.addPropertyOverride('VersioningConfiguration.Status', 'x');
empty.addPropertyOverride('BucketName', 'n');
new events.CfnRule(stack, 'Rule', {eventPattern: {detailType: ['a'], source: ['b'], detail: {detailType: 'kept'}}});
new events.CfnRule(stack, 'RuleAsDeployed', {eventPattern: {'detail-type': ['a'], source: ['b']}});
new events.CfnArchive(stack, 'Archive', {eventPattern: {detailType: ['a'], source: ['b']}, sourceArn: 'arn'});
app.synth();
