// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/events_targets/aws_api.hpp>
#include <cdkpp/lambda/singleton_function.hpp>
#include <cdkpp/logs/log_retention.hpp>

#include "custom_resources/handler_lambda_code.hpp"
#include "custom_resources/handler_marks.hpp"
#include "custom_resources/sdk_names.hpp"

namespace cdk::events_targets {
namespace {

constexpr const char* kFunctionUuid = "b4cf1abd-4e4f-4bc6-9944-1af7ccd9ec37";

/// Lets the rule invoke the function. The permission is a child of the rule: the two may be of different stacks.
void allowInvocation(events::IRuleRef& rule, lambda::SingletonFunction& function) {
  const std::string id = "AllowEventRule" + Names::nodeUniqueId(static_cast<IConstruct&>(function).node());
  Construct& scope = rule.asConstruct();
  if (scope.node().tryFindChild(id)) return;
  function.addPermission(Id(id, scope.node().location()), {.action = "lambda:InvokeFunction",
                                                           .principal = iam::ServicePrincipal("events.amazonaws.com"),
                                                           .scope = scope,
                                                           .sourceArn = events::CfnRule::arnForRule(rule)});
}

Json inputOf(const AwsApiProps& props) {
  Json input = Json::object({{"service", *props.service}, {"action", *props.action}});
  if (props.parameters.hasValue()) input.set("parameters", props.parameters);
  if (props.catchErrorPattern) input.set("catchErrorPattern", *props.catchErrorPattern);
  if (props.apiVersion) input.set("apiVersion", Json(*props.apiVersion));
  return input;
}

}  // namespace

events::RuleTargetConfig AwsApi::bind(events::IRuleRef& rule, std::string_view id) {
  Construct& scope = rule.asConstruct();
  New<lambda::SingletonFunction> function{scope,
                                          Id(scope.node().id() + std::string(id) + "Handler", scope.node().location()),
                                          {.code = ::cdk::detail::handlerLambdaCode("aws_sdk_call"),
                                           .handler = "index.handler",
                                           .lambdaPurpose = "AWS",
                                           .memorySize = 256,
                                           .runtime = lambda::Runtime::NODEJS_LATEST,
                                           .timeout = Duration::seconds(60),
                                           .uuid = kFunctionUuid}};
  ::cdk::detail::markHandler(*function, false);
  if (!::cdk::detail::isSdkService(*props_.service))
    Annotations::of(*function).addWarningV2(  // in the words of the CDK, so that tools find it
        "@aws-cdk/aws-events-targets:" + *props_.service + "DoesNotExist",
        "Service " + *props_.service +
            " does not exist in the AWS SDK. Check the list of available services and actions from "
            "https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/index.html");
  function->addToRolePolicy(
      props_.policyStatement
          ? *props_.policyStatement
          : iam::PolicyStatement{
                {.actions = {::cdk::detail::iamActionOfSdkCall(*props_.service, *props_.action)}, .resources = {"*"}}});
  allowInvocation(rule, *function);
  return {.arn = function->functionArn(),
          .input = events::RuleTargetInput::fromObject(inputOf(props_)),
          .targetResource = *function};
}

}  // namespace cdk::events_targets
