// SPDX-License-Identifier: Apache-2.0
// The custom resource Custom::LogRetention and its function.
#include <cdkpp/core/region_info.hpp>
#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/logs/log_retention.hpp>

#include "custom_resources/handler_asset.hpp"

namespace cdk::logs::detail {

namespace {

constexpr const char* kFunctionId = "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a";

Value<std::string> logGroupArn(const Stack& stack, const Optional<Value<std::string>>& region,
                               const Value<std::string>& name) {
  ArnComponents components{.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                           .resource = "log-group",
                           .resourceName = name + ":*",
                           .service = "logs"};
  components.region = region;
  return stack.formatArn(components);
}

const char* textOf(RemovalPolicy policy) {
  switch (policy) {
    case RemovalPolicy::DESTROY: return "destroy";
    case RemovalPolicy::RETAIN: return "retain";
    case RemovalPolicy::SNAPSHOT: return "snapshot";
    case RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE: return "retain-on-update-or-delete";
  }
  return "retain";
}

/// The function in the order of properties that upstream writes. It is made without the Lambda library, and takes tags.
struct FunctionProperties {
  Value<std::string> handler = "index.handler";
  Value<std::string> runtime;
  Value<double> timeout;
  Json code;
  Value<std::string> role;
  List<CfnTag> tags{};
  static constexpr ::cdk::detail::Names names{"Handler\0Runtime\0Timeout\0Code\0Role\0Tags", 6};
};
struct FunctionResource final : CfnResource, FunctionProperties {
  static constexpr int tagField = 5;
  static constexpr ::cdk::detail::ResourceFacts facts{"AWS::Lambda::Function", &names, TagType::KEY_VALUE, tagField,
                                                      false};
  using Props = FunctionProperties;
  explicit FunctionResource(Scope scope, FunctionProperties properties)
      : CfnResource(scope, facts, static_cast<FunctionProperties*>(this)), FunctionProperties(std::move(properties)) {}
};

class RetentionFunction final : public Construct {
 public:
  using Props = Optional<iam::IRole&>;
  explicit RetentionFunction(Scope scope, Optional<iam::IRole&> role);
  Value<std::string> arn() const { return resource_->getAtt("Arn"); }
  void grantDeleteLogGroup(const Value<std::string>& logGroupName) {
    role_->addToPrincipalPolicy(iam::PolicyStatement{
        {.actions = {"logs:DeleteLogGroup"}, .resources = {detail::logGroupArn(stack(), {}, logGroupName)}}});
  }

 private:
  iam::IRole* role_ = nullptr;
  CfnResource* resource_ = nullptr;
};

RetentionFunction::RetentionFunction(Scope scope, Optional<iam::IRole&> role) : Construct(scope) {
  const Location at = node().location();
  const ::cdk::detail::HandlerAsset code = ::cdk::detail::handlerAsset(*this, "log_retention", "Code");
  if (role.hasValue())
    role_ = &*role;
  else
    role_ = &*New<iam::Role>{*this,
                             Id("ServiceRole", at),
                             {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"),
                              .managedPolicies = {*iam::ManagedPolicy::fromAwsManagedPolicyName(
                                  "service-role/AWSLambdaBasicExecutionRole")}}};
  role_->addToPrincipalPolicy(
      iam::PolicyStatement{{.actions = {"logs:PutRetentionPolicy", "logs:DeleteRetentionPolicy"}, .resources = {"*"}}});
  constexpr double minutes = 15;
  New<FunctionResource> resource{
      *this,
      Id("Resource", at),
      {.runtime = stack().regionalFact(region_info::FactName::LATEST_NODE_RUNTIME, "nodejs24.x"),
       .timeout = Duration::minutes(minutes).toSeconds(),
       .code = Json::object({{"S3Bucket", code.location.bucketName}, {"S3Key", code.location.objectKey}}),
       .role = role_->roleArn()}};
  resource_ = &*resource;
  code.addResourceMetadata(*resource, "Code");
  for (Construct* child : role_->node().children()) {
    if (auto* l1 = dynamic_cast<CfnResource*>(child)) resource->addResourceDependency(*l1);
    if (const auto l1 = child->node().defaultChild<CfnResource>()) resource->addResourceDependency(*l1);
  }
}

}  // namespace

Value<std::string> makeLogRetention(Construct& scope, const LogRetentionProps& props) {
  Stack& stack = Stack::of(scope);
  const Location at = scope.node().location();
  const Handle<Construct> existing = stack.node().tryFindChild(kFunctionId);
  RetentionFunction& function = existing ? dynamic_cast<RetentionFunction&>(*existing)
                                         : *New<RetentionFunction>{stack, Id(kFunctionId, at), props.role};
  if (props.removalPolicy.hasValue() && *props.removalPolicy == RemovalPolicy::DESTROY)
    function.grantDeleteLogGroup(*props.logGroupName);
  const Value<double>& days = *props.retention;
  const bool forEver = days.isLiteral() && days.literal() == RetentionDays::INFINITE;
  Json properties = Json::object({{"ServiceToken", function.arn()}, {"LogGroupName", *props.logGroupName}});
  if (props.logGroupRegion) properties.set("LogGroupRegion", *props.logGroupRegion);
  if (props.logRetentionRetryOptions)
    properties.set("SdkRetry", Json::object({{"maxRetries", props.logRetentionRetryOptions->maxRetries}}));
  if (!forEver) properties.set("RetentionInDays", days);
  if (props.removalPolicy.hasValue()) properties.set("RemovalPolicy", textOf(*props.removalPolicy));
  New<CfnResource> resource{scope, Id("Resource", at), {.properties = properties, .type = "Custom::LogRetention"}};
  return logGroupArn(stack, props.logGroupRegion,
                     Value<std::string>(resource->getAtt("LogGroupName", ResolutionTypeHint::STRING)));
}

}  // namespace cdk::logs::detail
