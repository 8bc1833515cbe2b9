// SPDX-License-Identifier: Apache-2.0
// Custom resources with all properties and attributes, and a provider with own code.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/lambda/cfn_version.hpp>
#include <cdkpp/sns/cfn_topic.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Custom"};
  New<sns::CfnTopic> topic{stack, "Topic"};
  New<CustomResource> plain{stack, "Plain", {.serviceToken = topic->ref()}};
  New<CustomResource> all{stack, "All",
      {
          .properties = {{"lower", 1}, {"Upper", Json::object({{"inner", Json::array({true, "x"})}})},
              {"token", topic->attrTopicName()}},
          .removalPolicy = RemovalPolicy::RETAIN,
          .resourceType = "Custom::My-Type_1@x",
          .serviceTimeout = Duration::minutes(5),
          .serviceToken = "arn:aws:lambda:eu-west-1:111111111111:function:f",
      }};
  const Json inner = Json::object({{"innerKey", Json::array({Json::object({{"deepKey", 1}})})}});
  New<CustomResource> pascal{stack, "Pascal",
      {.pascalCaseProperties = true,
          .properties = {{"lowerCase", inner}, {"Already", 2}},
          .serviceToken = topic->ref()}};
  New<CfnOutput> ref{stack, "Ref", {.value = all->ref()}};
  New<CfnOutput> attribute{stack, "Attribute", {.value = all->getAttString("Some.Attribute")}};
  New<CfnOutput> number{stack, "Number", {.value = plain->getAtt("Number")}};

  const CustomResourceProviderProps handled{
      .codeDirectory = "handler", .runtime = CustomResourceProviderRuntime::NODEJS_22_X};
  const Value<std::string> token = CustomResourceProvider::getOrCreate(*stack, "Custom::Handled", handled);
  New<CustomResource> ofProvider{stack, "Handled", {.resourceType = "Custom::Handled", .serviceToken = token}};
  const Handle<CustomResourceProvider> provider = CustomResourceProvider::getOrCreateProvider(*stack, "Custom::WithAll",
      {
          .codeDirectory = "handler",
          .description = "With all options",
          .environment = {{"Z", "last"}, {"A", topic->ref()}},
          .memorySize = Size::mebibytes(256),
          .policyStatements = {Json::object({{"Effect", "Allow"}, {"Action", "s3:*"}, {"Resource", "*"}})},
          .runtime = CustomResourceProviderRuntime::NODEJS_22_X,
          .timeout = Duration::minutes(2),
      });
  provider->addToRolePolicy(Json::object({{"Effect", "Allow"}, {"Action", "sns:Publish"}, {"Resource", topic->ref()}}));
  New<CustomResource> withAll{stack, "WithAll",
      {.properties = {{"role", provider->roleArn()}},
          .resourceType = "Custom::WithAll",
          .serviceToken = provider->serviceToken()}};
  CustomResourceProvider::getOrCreate(*stack, "Custom::Handled", handled);
  New<lambda::CfnVersion> version{stack, "Version", {.functionName = "f"}};
  version->node().addDependency(provider);
  app.synth();
}
