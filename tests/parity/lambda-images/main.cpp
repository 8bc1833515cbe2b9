// SPDX-License-Identifier: Apache-2.0
// Functions whose code is an image, and code signing.
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Images"};
  New<lambda::DockerImageFunction> plain{stack, "Plain", {.code = lambda::DockerImageCode::fromImageAsset("image")}};
  New<lambda::DockerImageFunction> arm{stack, "Arm", {
      .architecture = lambda::Architecture::ARM_64,
      .code = lambda::DockerImageCode::fromImageAsset("image", {
          .buildArgs = {{"A", "b"}}, .cmd = {"index.handler"}, .entrypoint = {"/entry"}, .file = "Dockerfile",
          .workingDirectory = "/work"}),
      .environment = {{"KEY", "value"}},
      .insightsVersion = lambda::LambdaInsightsVersion::VERSION_1_0_119_0,
      .memorySize = 1024,
  }};
  arm->currentVersion().addAlias("live");
  New<lambda::Function> given{stack, "Given", {
      .code = lambda::Code::fromAssetImage("image"),
      .handler = lambda::Handler::FROM_IMAGE,
      .runtime = lambda::Runtime::FROM_IMAGE}};
  const Value<std::string> profile = stack->formatArn({
      .resource = "", .resourceName = "/signing-profiles/p/v", .service = "signer"});
  New<lambda::CodeSigningConfig> config{stack, "Signing", {
      .description = "signed",
      .signingProfiles = {profile},
      .untrustedArtifactOnDeployment = lambda::UntrustedArtifactOnDeployment::ENFORCE}};
  New<lambda::CodeSigningConfig> warning{stack, "Warning", {.signingProfiles = {profile}}};
  New<CfnOutput> out{stack, "Config", {.value = config->codeSigningConfigArn() + config->codeSigningConfigId()}};
  app.synth();
}
