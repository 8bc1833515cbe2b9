// SPDX-License-Identifier: Apache-2.0
#include "s3/notifications_handler.hpp"

#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/iam/role.hpp>

#include "custom_resources/handlers.hpp"

namespace cdk::detail {
namespace {

constexpr const char* ID = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834";
constexpr double TIMEOUT_SECONDS = 300;

/// The function in the order of properties that upstream writes. It is made without the Lambda library, and takes tags.
struct FunctionProperties {
  Value<std::string> description;
  Json code;
  Value<std::string> handler;
  Value<std::string> role;
  Value<std::string> runtime;
  Value<double> timeout;
  List<CfnTag> tags{};
  static constexpr Names names{"Description\0Code\0Handler\0Role\0Runtime\0Timeout\0Tags", 7};
};
struct Function final : CfnResource, FunctionProperties {
  static constexpr int TAG_FIELD = 6;
  static constexpr ResourceFacts facts{"AWS::Lambda::Function", &names, TagType::STANDARD, TAG_FIELD, false};
  using Props = FunctionProperties;
  explicit Function(Scope scope, FunctionProperties properties)
      : CfnResource(scope, facts, static_cast<FunctionProperties*>(this)), FunctionProperties(std::move(properties)) {}
};

}  // namespace

NotificationsHandler& NotificationsHandler::ofStack(const IConstruct& scope, const Handle<iam::IRole>& role) {
  Stack& stack = Stack::of(scope);
  if (const Handle<Construct> existing = stack.node().tryFindChild(ID))
    return dynamic_cast<NotificationsHandler&>(*existing);
  return *New<NotificationsHandler>{stack, Id(ID, scope.asConstruct().node().location()), role};
}

NotificationsHandler::NotificationsHandler(Scope scope, Handle<iam::IRole> role)
    : Construct(scope), role_(std::move(role)) {
  const Location at = node().location();
  if (!role_)
    role_ = New<iam::Role>{*this, Id("Role", at), {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  role_->addManagedPolicy(*iam::ManagedPolicy::fromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"));
  New<Function> function{
      *this,
      Id("Resource", at),
      {.description = "AWS CloudFormation handler for \"Custom::S3BucketNotifications\" resources (@aws-cdk/aws-s3)",
       .code = Json::object({{"ZipFile", handlerFile("s3_notifications").text}}),
       .handler = "index.handler",
       .role = role_->roleArn(),
       .runtime = "python3.13",
       .timeout = TIMEOUT_SECONDS}};
  function->node().addDependency(*role_);
  function_ = &*function;
}

}  // namespace cdk::detail
