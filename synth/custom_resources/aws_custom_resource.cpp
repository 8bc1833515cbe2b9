// SPDX-License-Identifier: Apache-2.0
// AwsCustomResource: its checks, its calls as JSON, their permissions, and the function of the stack.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/custom_resources/aws_custom_resource.hpp>
#include <cdkpp/ec2/subnet_selection.hpp>
#include <cdkpp/ec2/vpc.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/lambda/singleton_function.hpp>
#include <cdkpp/logs/log_retention.hpp>

#include "context/switch.hpp"
#include "custom_resources/handler_lambda_code.hpp"
#include "custom_resources/handler_marks.hpp"
#include "custom_resources/sdk_names.hpp"

namespace cdk::custom_resources {
namespace {

constexpr const char* kLatestSdkContext = "@aws-cdk/customresources:installLatestAwsSdkDefault";
constexpr double kMemoryForInstallation = 512;

using Call = Optional<AwsSdkCall>;

/// Whether the physical id is asked for anywhere in a document.
bool refersToPhysicalId(const Json& json) {
  if (json.isString()) return json.asString() == PhysicalResourceIdReference::TEXT;
  if (!json.isObject() && !json.isArray()) return false;
  for (std::size_t i = 0; i < json.size(); ++i)
    if (refersToPhysicalId(json.isObject() ? json.value(i) : json[i])) return true;
  return false;
}

bool takesIdFromResponse(const AwsSdkCall& call) {
  return call.physicalResourceId && call.physicalResourceId->responsePath();
}

void checkCall(const char* name, const Call& call, detail::PropertyRules& rules) {
  if (!call) return;
  const std::string begin = std::string(name) + ": ";
  rules.require(!takesIdFromResponse(*call) || !call->ignoreErrorCodesMatching,
                begin +
                    "PhysicalResourceId::fromResponse needs a response, which there is not after an error that "
                    "ignoreErrorCodesMatching ignores; use PhysicalResourceId::of");
  rules.require(!call->externalId || call->assumedRoleArn,
                begin + "externalId is for assumedRoleArn, which is missing; give both or neither");
}

void check(const AwsCustomResourceProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.require(props.onCreate || props.onUpdate || props.onDelete,
                "there is no call; give one of onCreate, onUpdate and onDelete at least");
  rules.require(props.policy || props.role, "the calls have no permissions; give policy, role, or both");
  rules.require(!props.onCreate || props.onCreate->physicalResourceId,
                "onCreate has no physicalResourceId; say by PhysicalResourceId::of or fromResponse what the id is");
  rules.require(props.onCreate || !props.onUpdate || props.onUpdate->physicalResourceId,
                "onUpdate has no physicalResourceId, but creates the resource, since there is no onCreate; say by "
                "PhysicalResourceId::of or fromResponse what the id is");
  checkCall("onCreate", props.onCreate, rules);
  checkCall("onUpdate", props.onUpdate, rules);
  checkCall("onDelete", props.onDelete, rules);
  rules.require(!props.onCreate || !refersToPhysicalId(props.onCreate->parameters),
                "PhysicalResourceIdReference stands in the parameters of onCreate, where there is no id yet; take it "
                "out");
  rules.check("CDKPP5000", about);
}

/// The call as the handler reads it. Programs for aws-cdk-lib mostly write the properties in this order, too, and so
/// have the same text.
Value<std::string> render(const AwsSdkCall& call, const Stack& stack) {
  Json json = Json::object({{"service", *call.service}, {"action", *call.action}});
  const auto set = [&json](const char* name, const auto& value) {
    if (value.hasValue()) json.set(name, Json(*value));
  };
  if (call.parameters.hasValue()) json.set("parameters", call.parameters);
  if (call.physicalResourceId) {
    Json id = Json::object();
    if (const auto& path = call.physicalResourceId->responsePath()) id.set("responsePath", Json(*path));
    if (const auto& given = call.physicalResourceId->id()) id.set("id", Json(*given));
    json.set("physicalResourceId", id);
  }
  set("ignoreErrorCodesMatching", call.ignoreErrorCodesMatching);
  set("apiVersion", call.apiVersion);
  set("region", call.region);
  if (call.outputPaths.hasValue()) json.set("outputPaths", Json(call.outputPaths));
  set("assumedRoleArn", call.assumedRoleArn);
  set("externalId", call.externalId);
  if (call.logging && !call.logging->logApiResponseData()) json.set("logApiResponseData", false);
  return stack.toJsonString(json);
}

bool installsLatestSdk(const AwsCustomResourceProps& props, const Construct& scope) {
  if (props.installLatestAwsSdk.hasValue()) return *props.installLatestAwsSdk;
  const bool byContext = detail::isSwitchedOn(scope, kLatestSdkContext);
  if (byContext)  // in the words of the CDK, so that tools find it
    Annotations::of(scope).addWarningV2(
        "@aws-cdk/custom-resources:installLatestAwsSdkNotSpecified",
        "installLatestAwsSdk was not specified, and defaults to true. You probably do not want this. Set the global "
        "context flag '@aws-cdk/customresources:installLatestAwsSdkDefault' to false to switch this behavior off "
        "project-wide, or set the property explicitly to true if you know you need to call APIs that are not in "
        "Lambda's built-in SDK version.");
  return byContext;
}

Optional<Value<double>> memoryOf(const AwsCustomResourceProps& props) {
  if (props.memorySize || !props.installLatestAwsSdk.valueOr(false)) return props.memorySize;
  return kMemoryForInstallation;
}

}  // namespace

AwsCustomResource::AwsCustomResource(Scope scope, AwsCustomResourceProps props)
    : Construct(detail::injected<AwsCustomResource>(scope, props)) {
  check(props, *this);
  const Location at = node().location();
  for (const Call* call : {&props.onCreate, &props.onUpdate})
    ignoresErrors_ = ignoresErrors_ || (*call && (*call)->ignoreErrorCodesMatching);
  New<lambda::SingletonFunction> function{*this,
                                          Id("Provider", at),
                                          {.code = detail::handlerLambdaCode("aws_sdk_call"),
                                           .functionName = props.functionName,
                                           .handler = "index.handler",
                                           .lambdaPurpose = "AWS",
                                           .logGroup = props.logGroup,
                                           .logRetention = props.logRetention,
                                           .memorySize = memoryOf(props),
                                           .role = props.role,
                                           .runtime = lambda::Runtime::NODEJS_LATEST,
                                           .timeout = props.timeout.valueOr(Duration::minutes(2)),
                                           .uuid = PROVIDER_FUNCTION_UUID,
                                           .vpc = props.vpc,
                                           .vpcSubnets = props.vpcSubnets}};
  detail::markHandler(*function, props.logGroup.hasValue());
  grantPrincipal_ = &function->grantPrincipal();

  const Stack& stack = Stack::of(*this);
  const bool latestSdk = installsLatestSdk(props, *this);
  Map<Json> calls;
  const auto add = [&](const char* name, const Call& call) {
    if (call) calls.set(name, Json(render(*call, stack)));
  };
  add("create", props.onCreate ? props.onCreate : props.onUpdate);
  add("update", props.onUpdate);
  add("delete", props.onDelete);
  calls.set("installLatestAwsSdk", latestSdk);
  customResource_ = New<CustomResource>{*this,
                                        Id("Resource", at),
                                        {.pascalCaseProperties = true,
                                         .properties = calls,
                                         .removalPolicy = props.removalPolicy,
                                         .resourceType = props.resourceType.valueOr("Custom::AWS"),
                                         .serviceTimeout = props.serviceTimeout,
                                         .serviceToken = function->functionArn()}};
  if (props.policy) grantCalls(props, function->role());
}

void AwsCustomResource::grantCalls(const AwsCustomResourceProps& props, const Handle<iam::IRole>& role) {
  List<iam::PolicyStatement> statements = props.policy->statements();
  if (statements.size() == 0)
    for (const Call* call : {&props.onCreate, &props.onUpdate, &props.onDelete}) {
      if (!*call) continue;
      const AwsSdkCall& made = **call;
      if (made.assumedRoleArn)
        statements.add(iam::PolicyStatement{{.actions = {"sts:AssumeRole"}, .resources = {*made.assumedRoleArn}}});
      else
        statements.add(iam::PolicyStatement{{.actions = {detail::iamActionOfSdkCall(*made.service, *made.action)},
                                             .resources = props.policy->resources()}});
    }
  New<iam::Policy> policy{*this, Id("CustomResourcePolicy", node().location()), {.statements = statements}};
  if (role) policy->attachToRole(*role);
  customResource_->node().addDependency(*policy);
}

void AwsCustomResource::checkHasResponse(const char* method) const {
  if (ignoresErrors_)
    throw ValidationError("CDKPP5001",
                          std::string(method) +
                              " needs a response, which there is not after an error that ignoreErrorCodesMatching "
                              "ignores; leave that out of onCreate and onUpdate",
                          *this);
}

Value<std::string> AwsCustomResource::getResponseField(std::string_view dataPath) const {
  checkHasResponse("getResponseField");
  return customResource_->getAttString(dataPath);
}

Reference AwsCustomResource::getResponseFieldReference(std::string_view dataPath) const {
  checkHasResponse("getResponseFieldReference");
  return customResource_->getAtt(dataPath);
}

}  // namespace cdk::custom_resources
