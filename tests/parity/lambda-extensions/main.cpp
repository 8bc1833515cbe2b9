// SPDX-License-Identifier: Apache-2.0
// The layers of AWS in a known and in an unknown region, and retention of logs by a custom resource.
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
using lambda::AdotLambdaExecWrapper, lambda::AdotLayerVersion, lambda::ParamsAndSecretsLayerVersion;

int main() {
  App app;
  const auto code = lambda::Code::fromInline("x");
  const char* handler = "index.handler";
  const lambda::Runtime runtime = lambda::Runtime::PYTHON_3_12;
  const auto compose = [&](Stack& stack) {
    New<lambda::Function> all{stack, "All", {
        .adotInstrumentation = lambda::AdotInstrumentationConfig{
            .execWrapper = AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
            .layerVersion = AdotLayerVersion::fromPythonSdkLayerVersion(lambda::AdotLambdaLayerPythonSdkVersion::V1_25_0)},
        .code = code,
        .handler = handler,
        .insightsVersion = lambda::LambdaInsightsVersion::VERSION_1_0_229_0,
        .paramsAndSecrets = ParamsAndSecretsLayerVersion::fromVersion(lambda::ParamsAndSecretsVersions::V1_0_103, {
            .cacheEnabled = false, .cacheSize = 500, .httpPort = 8080,
            .logLevel = lambda::ParamsAndSecretsLogLevel::DEBUG, .maxConnections = 5,
            .parameterStoreTimeout = Duration::seconds(1), .parameterStoreTtl = Duration::seconds(30),
            .secretsManagerTimeout = Duration::millis(500), .secretsManagerTtl = Duration::minutes(1)}),
        .runtime = runtime,
    }};
    New<lambda::Function> arm{stack, "Arm", {
        .adotInstrumentation = lambda::AdotInstrumentationConfig{
            .execWrapper = AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
            .layerVersion = AdotLayerVersion::fromGenericLayerVersion(lambda::AdotLambdaLayerGenericVersion::V0_102_1)},
        .architecture = lambda::Architecture::ARM_64,
        .code = code,
        .handler = handler,
        .insightsVersion = lambda::LambdaInsightsVersion::fromInsightVersionArn("arn:aws:lambda:eu-central-1:1:layer:i:1"),
        .paramsAndSecrets = ParamsAndSecretsLayerVersion::fromVersionArn("arn:aws:lambda:eu-central-1:1:layer:p:1"),
        .runtime = runtime,
    }};
    New<lambda::Function> kept{stack, "Kept", {
        .code = code,
        .handler = handler,
        .logRetention = logs::RetentionDays::ONE_WEEK,
        .logRetentionRetryOptions = logs::LogRetentionRetryOptions{.maxRetries = 7},
        .runtime = runtime,
    }};
    New<CfnOutput> logGroup{stack, "LogGroup", {.value = kept->logGroup().logGroupArn()}};
    New<CfnOutput> version{stack, "Version", {.value = all->currentVersion().version()}};
  };
  New<Stack> agnostic{app, "Agnostic"};
  compose(agnostic);
  New<Stack> known{app, "Known", {.env = Environment{.account = "111111111111", .region = "eu-central-1"}}};
  compose(known);
  app.synth();
}
