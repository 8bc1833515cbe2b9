// SPDX-License-Identifier: Apache-2.0
// Functions whose code is an image, and code signing.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as signer from 'aws-cdk-lib/aws-signer';

const app = new App();
const stack = new Stack(app, 'Images');
new lambda.DockerImageFunction(stack, 'Plain', {code: lambda.DockerImageCode.fromImageAsset('image')});
new lambda.DockerImageFunction(stack, 'Arm', {
  architecture: lambda.Architecture.ARM_64,
  code: lambda.DockerImageCode.fromImageAsset('image', {
    buildArgs: {A: 'b'}, cmd: ['index.handler'], entrypoint: ['/entry'], file: 'Dockerfile', workingDirectory: '/work',
  }),
  environment: {KEY: 'value'},
  insightsVersion: lambda.LambdaInsightsVersion.VERSION_1_0_119_0,
  memorySize: 1024,
}).currentVersion.addAlias('live');
new lambda.Function(stack, 'Given', {
  code: lambda.Code.fromAssetImage('image'), handler: lambda.Handler.FROM_IMAGE, runtime: lambda.Runtime.FROM_IMAGE,
});
const profile = signer.SigningProfile.fromSigningProfileAttributes(stack, 'Profile', {
  signingProfileName: 'p', signingProfileVersion: 'v',
});
const config = new lambda.CodeSigningConfig(stack, 'Signing', {
  description: 'signed', signingProfiles: [profile], untrustedArtifactOnDeployment: lambda.UntrustedArtifactOnDeployment.ENFORCE,
});
new lambda.CodeSigningConfig(stack, 'Warning', {signingProfiles: [profile]});
new CfnOutput(stack, 'Config', {value: config.codeSigningConfigArn + config.codeSigningConfigId});
app.synth();
