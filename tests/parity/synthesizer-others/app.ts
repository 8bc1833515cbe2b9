// SPDX-License-Identifier: Apache-2.0
// The other synthesizers, and a default one for the whole app.
import {
  App,
  BootstraplessSynthesizer,
  CliCredentialsStackSynthesizer,
  DefaultStackSynthesizer,
  LegacyStackSynthesizer,
  NestedStack,
  Stack
} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App(
    {defaultStackSynthesizer: new DefaultStackSynthesizer({qualifier: 'whole', generateBootstrapVersionRule: false})}
);
function fill(stack: Stack) {
  new sqs.CfnQueue(stack, 'Queue');
  new assets.Asset(stack, 'File', {path: 'file.txt'});
}
fill(new Stack(app, 'AppDefault'));
fill(new Stack(app, 'Own', {synthesizer: new DefaultStackSynthesizer()}));
fill(new Stack(app, 'CliCredentials', {synthesizer: new CliCredentialsStackSynthesizer()}));
fill(new Stack(app, 'CliCredentialsAll', {
  env: {account: '111111111111', region: 'eu-west-1'},
  synthesizer: new CliCredentialsStackSynthesizer({
    bucketPrefix: 'p/',
    dockerTagPrefix: 't-',
    fileAssetsBucketName: 'bucket-${Qualifier}',
    imageAssetsRepositoryName: 'repository',
    qualifier: 'cli'
  })
}));
new sqs.CfnQueue(new Stack(app, 'Bootstrapless', {synthesizer: new BootstraplessSynthesizer()}), 'Queue');
new sqs.CfnQueue(
    new Stack(app, 'BootstraplessAll', {
      env: {account: '111111111111', region: 'eu-west-1'},
      synthesizer: new BootstraplessSynthesizer({
        cloudFormationExecutionRoleArn: 'arn:aws:iam::111111111111:role/exec',
        deployRoleArn: 'arn:aws:iam::111111111111:role/deploy'
      })
    }),
    'Queue'
);
const legacy = new Stack(app, 'Legacy', {synthesizer: new LegacyStackSynthesizer()});
fill(legacy);
const inLegacy = new NestedStack(legacy, 'Nested');
new sqs.CfnQueue(inLegacy, 'Queue');
const parent = new Stack(app, 'Parent', {synthesizer: new CliCredentialsStackSynthesizer()});
fill(new NestedStack(parent, 'Nested'));
app.synth();
