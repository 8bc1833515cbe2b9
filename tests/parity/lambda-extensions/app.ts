// SPDX-License-Identifier: Apache-2.0
// The layers of AWS in a known and in an unknown region, and retention of logs by a custom resource.
import {App, CfnOutput, Duration, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new App();
const {AdotLayerVersion, AdotLambdaExecWrapper, ParamsAndSecretsLayerVersion} = lambda;
const base = {code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_12};
for (const [name, props] of [['Agnostic', {}], ['Known', {env: {account: '111111111111', region: 'eu-central-1'}}]] as const) {
  const stack = new Stack(app, name, props);
  const all = new lambda.Function(stack, 'All', {
    ...base,
    adotInstrumentation: {
      execWrapper: AdotLambdaExecWrapper.INSTRUMENT_HANDLER,
      layerVersion: AdotLayerVersion.fromPythonSdkLayerVersion(lambda.AdotLambdaLayerPythonSdkVersion.V1_25_0),
    },
    insightsVersion: lambda.LambdaInsightsVersion.VERSION_1_0_229_0,
    paramsAndSecrets: ParamsAndSecretsLayerVersion.fromVersion(lambda.ParamsAndSecretsVersions.V1_0_103, {
      cacheEnabled: false, cacheSize: 500, httpPort: 8080, logLevel: lambda.ParamsAndSecretsLogLevel.DEBUG, maxConnections: 5,
      parameterStoreTimeout: Duration.seconds(1), parameterStoreTtl: Duration.seconds(30),
      secretsManagerTimeout: Duration.millis(500), secretsManagerTtl: Duration.minutes(1),
    }),
  });
  new lambda.Function(stack, 'Arm', {
    ...base,
    adotInstrumentation: {
      execWrapper: AdotLambdaExecWrapper.INSTRUMENT_HANDLER,
      layerVersion: AdotLayerVersion.fromGenericLayerVersion(lambda.AdotLambdaLayerGenericVersion.V0_102_1),
    },
    architecture: lambda.Architecture.ARM_64,
    insightsVersion: lambda.LambdaInsightsVersion.fromInsightVersionArn('arn:aws:lambda:eu-central-1:1:layer:i:1'),
    paramsAndSecrets: ParamsAndSecretsLayerVersion.fromVersionArn('arn:aws:lambda:eu-central-1:1:layer:p:1'),
  });
  const kept = new lambda.Function(stack, 'Kept', {
    ...base, logRetention: logs.RetentionDays.ONE_WEEK, logRetentionRetryOptions: {maxRetries: 7},
  });
  new CfnOutput(stack, 'LogGroup', {value: kept.logGroup.logGroupArn});
  new CfnOutput(stack, 'Version', {value: all.currentVersion.version});
}
app.synth();
