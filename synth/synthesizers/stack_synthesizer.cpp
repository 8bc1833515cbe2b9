// SPDX-License-Identifier: Apache-2.0
// What synthesizers have in common.
#include <cdkpp/core/asset_manifest_builder.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/cfn_rule.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>

#include "assembly/session.hpp"
#include "synthesizers/placeholders.hpp"

namespace cdk {

Json IStackSynthesizer::lookupRoleProps() const {
  Json props = Json::object();
  if (std::string role = lookupRole(); !role.empty()) props.set("lookupRoleArn", std::move(role));
  return props;
}

void StackSynthesizer::bind(Stack& stack) {
  if (stack_)
    throw AssumptionError(
        "CDKPP2600",
        "the synthesizer belongs to '" + stack_->node().path() + "' already; each stack has its own: make a copy",
        stack);
  stack_ = &stack;
}

Stack& StackSynthesizer::boundStack() const {
  if (!stack_)
    throw AssumptionError("CDKPP2601",
                          "the synthesizer has no stack yet: hand it to a stack, and ask stack.synthesizer()");
  return *stack_;
}

FileAssetSource StackSynthesizer::synthesizeTemplate(detail::SynthesisSession& session) {
  Stack& stack = boundStack();
  const std::string hash = session.writeTemplate(stack);
  const Value<std::string> name = stack.stackName();
  return {.deployTime = true,
          .displayName = (name.isLiteral() ? name.literal() : stack.artifactId()) + " Template",
          .fileName = stack.templateFile(),
          .packaging = FileAssetPackaging::FILE,
          .sourceHash = hash};
}

void StackSynthesizer::emitArtifact(detail::SynthesisSession& session, const SynthesizeStackArtifactOptions& options) {
  const Json properties = Json::object({
      {"assumeRoleExternalId", options.assumeRoleExternalId},
      {"assumeRoleArn", options.assumeRoleArn},
      {"assumeRoleAdditionalOptions", options.assumeRoleAdditionalOptions},
      {"cloudFormationExecutionRoleArn", options.cloudFormationExecutionRoleArn},
      {"stackTemplateAssetObjectUrl", options.stackTemplateAssetObjectUrl},
      {"requiresBootstrapStackVersion", options.requiresBootstrapStackVersion},
      {"bootstrapStackVersionSsmParameter", options.bootstrapStackVersionSsmParameter},
      {"additionalDependencies", options.additionalDependencies},
      {"lookupRole", options.lookupRole},
      {"parameters", options.parameters},
  });
  std::vector<std::string> dependencies;
  for (const std::string& id : options.additionalDependencies) dependencies.push_back(id);
  session.addStackArtifact(boundStack(), properties, dependencies);
}

void StackSynthesizer::addBootstrapVersionRule(int requiredVersion,
                                               const std::string& bootstrapStackVersionSsmParameter) {
  Stack& stack = boundStack();
  if (stack.node().tryFindChild("BootstrapVersion")) return;
  const Location at = stack.node().location();
  New<CfnParameter> version{
      stack,
      Id("BootstrapVersion", at),
      {.default_ = bootstrapStackVersionSsmParameter,
       .description = "Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM "
                      "Parameter Store. [cdk:skip]",
       .type = "AWS::SSM::Parameter::Value<String>"}};
  List<Value<std::string>> tooOld;
  for (int i = 1; i < requiredVersion; ++i) tooOld.add(std::to_string(i));
  New<CfnRule> rule{
      stack,
      Id("CheckBootstrapVersion", at),
      {.assertions = {CfnRuleAssertion{
           .assert = Fn::conditionNot(Fn::conditionContains(tooOld, version->valueAsString())),
           .assertDescription = "CDK bootstrap stack version " + std::to_string(requiredVersion) +
                                " required. Please run 'cdk bootstrap' with a recent version of the CDK CLI."}}}};
}

FileAssetLocation StackSynthesizer::cloudFormationLocationFromFileAsset(const FileDestination& location) const {
  const std::string region = detail::literalOr(boundStack().region(), "${AWS::Region}");
  const std::string suffix = detail::literalOr(boundStack().urlSuffix(), "${AWS::URLSuffix}");
  const std::string path = *location.bucketName + "/" + *location.objectKey;
  return {.bucketName = detail::substituted(location.bucketName),
          .httpUrl = detail::substituted("https://s3." + region + "." + suffix + "/" + path),
          .objectKey = detail::substituted(location.objectKey),
          .s3ObjectUrl = detail::substituted("s3://" + path),
          .s3ObjectUrlWithPlaceholders = "s3://" + path};
}

DockerImageAssetLocation StackSynthesizer::cloudFormationLocationFromDockerImageAsset(
    const DockerImageDestination& location) const {
  const std::string account = detail::literalOr(boundStack().account(), "${AWS::AccountId}");
  const std::string region = detail::literalOr(boundStack().region(), "${AWS::Region}");
  const std::string suffix = detail::literalOr(boundStack().urlSuffix(), "${AWS::URLSuffix}");
  const std::string image = *location.repositoryName + ":" + *location.imageTag;
  return {.imageUri = detail::substituted(account + ".dkr.ecr." + region + "." + suffix + "/" + image),
          .repositoryName = detail::substituted(location.repositoryName),
          .imageTag = Optional<Value<std::string>>(detail::substituted(location.imageTag))};
}

}  // namespace cdk
