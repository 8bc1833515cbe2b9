// SPDX-License-Identifier: Apache-2.0
// Stages with assets and nested stacks: files stand where the outer assembly finds them.
import {App, NestedStack, Stack, Stage} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
for (const name of ['Beta', 'Prod']) {
  const stage =
      new Stage(app, name, {env: {account: '111111111111', region: name === 'Prod' ? 'us-east-1' : 'eu-west-1'}});
  const stack = new Stack(stage, 'Service');
  new assets.Asset(stack, 'Asset', {path: 'page.html'});
  const nested = new NestedStack(stack, 'Nested');
  new sqs.CfnQueue(nested, 'Queue');
  new assets.Asset(nested, 'Asset', {path: 'page.html'});
  const inner = new Stage(stage, 'Inner');
  new assets.Asset(new Stack(inner, 'Deep'), 'Asset', {path: 'page.html'});
}
app.synth();
