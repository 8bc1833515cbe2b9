// SPDX-License-Identifier: Apache-2.0
// What functions, versions and aliases have in common: permissions, grants, and what is made below them.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/policy.hpp>
#include <cdkpp/lambda/cfn_permission.hpp>
#include <cdkpp/lambda/function_url.hpp>
#include <cdkpp/lambda/version.hpp>

#include "hash/digest.hpp"
#include "lambda/latest_version.hpp"
#include "lambda/permissions.hpp"
#include "lambda/stable_text.hpp"
#include "values/identity.hpp"

namespace cdk::lambda {
namespace {

std::string base64OfSha256(std::string_view text) {
  static constexpr std::string_view ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = hash::sha256(text).str();
  const auto nibble = [&hex](std::size_t i) -> unsigned {
    if (i >= hex.size()) return 0;
    return static_cast<unsigned>(hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10);
  };
  std::string out;
  // Three digits of the hexadecimal text are two of this one.
  for (std::size_t i = 0; i < hex.size(); i += 3) {
    const unsigned bits = nibble(i) << 8 | nibble(i + 1) << 4 | nibble(i + 2);
    out += ALPHABET[bits >> 6];
    if (i + 1 < hex.size()) out += ALPHABET[bits & 63];
  }
  while (out.size() % 4 != 0) out += '=';
  return out;
}

/// The id of the permission for a grantee: made of a hash, so that each grantee has its own.
std::string invokeId(const iam::IPrincipal& principal, const Optional<Value<std::string>>& version) {
  Json identity = Json::object({{"principal", principal.toString()}});
  const Json conditions = principal.policyFragment().conditions;
  identity.set("conditions", conditions.hasValue() ? conditions : Json::object());
  if (version) identity.set("version", *version);
  return "Invoke" + base64OfSha256(detail::stableJsonText(identity));
}

std::string text(const Value<std::string>& value) { return value.isLiteral() ? value.literal() : "(not known yet)"; }

}  // namespace

FunctionBase::FunctionBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {}

ec2::Connections FunctionBase::connections() const {
  if (!connections_)
    throw ValidationError("CDKPP4604",
                          "the function is in no VPC, so that it has no security groups; give it a vpc, or where it is "
                          "imported its securityGroup",
                          *this);
  return *connections_;
}

Handle<IVersion> FunctionBase::latestVersion() {
  if (!latestVersion_) latestVersion_ = New<detail::LatestVersion>{*this, Id("$LATEST", node().location()), *this};
  return latestVersion_;
}

void FunctionBase::addEventSource(IEventSource& source) {
  if (tenancyConfig() && !source.supportsTenantIsolation())
    throw ValidationError("CDKPP4609",
                          "functions with tenant isolation cannot have this event source; they take events of "
                          "lambda_event_sources::ApiEventSource only",
                          *this);
  source.bind(*this);
}

Handle<FunctionUrl> FunctionBase::addFunctionUrl(FunctionUrlOptions options) {
  return New<FunctionUrl>{
      *this,
      Id("FunctionUrl", node().location()),
      {.authType = options.authType, .cors = options.cors, .function = *this, .invokeMode = options.invokeMode}};
}

void FunctionBase::configureAsyncInvoke(EventInvokeConfigOptions options) {
  if (node().tryFindChild("EventInvokeConfig"))
    throw ValidationError("CDKPP4608", "asynchronous invocation is configured already; give all of its options at once",
                          *this);
  New<EventInvokeConfig> config{*this,
                                Id("EventInvokeConfig", node().location()),
                                {.function = *this,
                                 .maxEventAge = options.maxEventAge,
                                 .onFailure = options.onFailure,
                                 .onSuccess = options.onSuccess,
                                 .retryAttempts = options.retryAttempts}};
}

void QualifiedFunctionBase::configureAsyncInvoke(EventInvokeConfigOptions options) {
  if (node().tryFindChild("EventInvokeConfig"))
    throw ValidationError("CDKPP4608", "asynchronous invocation is configured already; give all of its options at once",
                          *this);
  New<EventInvokeConfig> config{*this,
                                Id("EventInvokeConfig", node().location()),
                                {.function = *lambda(),
                                 .maxEventAge = options.maxEventAge,
                                 .onFailure = options.onFailure,
                                 .onSuccess = options.onSuccess,
                                 .qualifier = qualifier(),
                                 .retryAttempts = options.retryAttempts}};
}

void FunctionBase::considerWarningOnInvokeFunctionPermissions(Construct& scope, std::string_view action) {
  if (action != "lambda:InvokeFunction" && action != "lambda:*" && action != "lambda:Invoke*") return;
  if (scope.node().tryFindChild("CurrentVersion"))
    warnInvokeFunctionPermissions(scope);
  else
    warnIfCurrentVersionCalled_ = true;
}

/// In the words of the CDK, so that tools find it.
void FunctionBase::warnInvokeFunctionPermissions(Construct& scope) {
  Annotations::of(scope).addWarningV2(
      "@aws-cdk/aws-lambda:addPermissionsToVersionOrAlias",
      "AWS Lambda has changed their authorization strategy, which may cause client invocations using the 'Qualifier' "
      "parameter of the lambda function to fail with Access Denied errors.\n"
      "If you are using a lambda Version or Alias, make sure to call 'grantInvoke' or 'addPermission' on the Version "
      "or Alias, not the underlying Function\n"
      "See: https://github.com/aws/aws-cdk/issues/19273");
}

void FunctionBase::addPermission(Id id, Permission permission) {
  if (!canCreatePermissions()) {
    if (skipPermissions()) return;
    const ResourceEnvironment own = env();
    Annotations::of(*this).addWarningV2(
        "UnclearLambdaEnvironment",
        "addPermission() has no effect on a Lambda Function with region=" + text(own.region) +
            ", account=" + text(own.account) + ", in a Stack with region=" + text(stack().region()) +
            ", account=" + text(stack().account()) +
            ". Suppress this warning if this is intentional, or pass sameEnvironment=true to fromFunctionAttributes() "
            "if you would like to add the permissions.");
    return;
  }
  const iam::IPrincipal& principal = **permission.principal;
  const Value<std::string> principalText = detail::permissionPrincipal(principal, *this);
  const detail::PermissionConditions conditions = detail::permissionConditions(principal, *this);
  const std::string action = permission.action.valueOr("lambda:InvokeFunction");
  Construct& scope = permission.scope ? *permission.scope : asConstruct();
  considerWarningOnInvokeFunctionPermissions(scope, action);
  New<CfnPermission> resource{
      scope,
      id,
      {.action = action,
       .eventSourceToken = permission.eventSourceToken,
       .functionName = functionArn(),
       .functionUrlAuthType = permission.functionUrlAuthType,
       .invokedViaFunctionUrl = permission.invokedViaFunctionUrl,
       .principal = principalText,
       .principalOrgId = permission.organizationId ? permission.organizationId : conditions.principalOrgID,
       .sourceAccount = permission.sourceAccount ? permission.sourceAccount : conditions.sourceAccount,
       .sourceArn = permission.sourceArn ? permission.sourceArn : conditions.sourceArn}};
}

void FunctionBase::addToRolePolicy(const iam::PolicyStatement& statement) {
  const Handle<iam::IRole> to = role();
  if (!to) return;
  // A list that is a token cannot be merged with one that is not: such statements do not share a policy.
  const bool isToken = detail::isUnresolved(statement.resources());
  if (isToken ? hasAddedLiteralStatements_ : hasAddedArrayTokenStatements_) {
    New<iam::Policy> policy{
        *this,
        Id("inlinePolicyAddedToExecutionRole-" + std::to_string(policyCounter_++), node().location()),
        {.statements = {statement}}};
    to->attachInlinePolicy(*policy);
    return;
  }
  to->addToPrincipalPolicy(statement);
  (isToken ? hasAddedArrayTokenStatements_ : hasAddedLiteralStatements_) = true;
}

bool FunctionBase::isStackAccount() const {
  const Value<std::string> account = stack().account();
  const Value<std::string> arn = functionArn();
  if (!account.isLiteral() || !arn.isLiteral()) return false;
  const Optional<Value<std::string>> own = stack().splitArn(arn, ArnFormat::SLASH_RESOURCE_NAME).account;
  return own && own->isLiteral() && own->literal() == account.literal();
}

iam::Grant FunctionBase::grantAction(const iam::IGrantable& grantee, const std::string& identifier, const char* action,
                                     List<Value<std::string>> resourceArns, Permission overrides, Json conditions) {
  // What Grant takes for a resource with a policy; the policy of a function is made of permissions.
  class PolicyOfFunction final : public iam::IResourceWithPolicy {
   public:
    PolicyOfFunction(FunctionBase& fn, const std::string& identifier, Permission permission)
        : fn_(fn), identifier_(identifier), permission_(std::move(permission)) {}
    Construct& asConstruct() const noexcept override { return fn_.asConstruct(); }
    ResourceEnvironment env() const override { return fn_.env(); }
    void applyRemovalPolicy(RemovalPolicy policy) override { fn_.applyRemovalPolicy(policy); }
    iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement&) override {
      fn_.addPermission(Id(identifier_, fn_.node().location()), permission_);
      const Handle<Construct> made = fn_.functionNode().tryFindChild(identifier_);
      if (!made && !fn_.skipPermissions())
        throw ValidationError(
            "CDKPP4607",
            "the permissions of this function cannot be changed: it is \"$LATEST\", or imported. For "
            "one of the stack's account use fromFunctionAttributes with sameEnvironment; for one that "
            "has the permissions already, with skipPermissions",
            fn_);
      return {.statementAdded = true, .policyDependable = made.get()};
    }

   private:
    FunctionBase& fn_;
    const std::string& identifier_;
    Permission permission_;
  };
  PolicyOfFunction resource(*this, identifier, std::move(overrides));
  return iam::Grant::addToPrincipalOrResource(iam::GrantWithResourceOptions{.actions = {action},
                                                                            .conditions = std::move(conditions),
                                                                            .grantee = grantee,
                                                                            .resource = resource,
                                                                            .resourceArns = std::move(resourceArns)});
}

std::string FunctionBase::idFor(std::string id, const iam::IPrincipal& grantee) {
  const std::string identity = detail::identityText(grantee.policyFragment().principalJson);
  const std::string wanted = id;
  for (int i = 2; grantees_.get(id) && *grantees_.get(id) != identity; ++i) id = wanted + std::to_string(i);
  grantees_.set(id, identity);
  return id;
}

iam::Grant FunctionBase::grantOnce(const std::string& identifier, const iam::IGrantable& grantee,
                                   List<Value<std::string>> arns) {
  if (const Optional<iam::Grant> known = invocationGrants_.get(identifier)) return *known;
  const char* action = "lambda:InvokeFunction";
  const iam::Grant grant = grantAction(grantee, identifier, action, std::move(arns),
                                       Permission{.action = action, .principal = grantee.grantPrincipal()});
  invocationGrants_.set(identifier, grant);
  return grant;
}

iam::Grant FunctionBase::grantInvoke(const iam::IGrantable& identity) {
  const iam::IPrincipal& principal = identity.grantPrincipal();
  return grantOnce(idFor(invokeId(principal, {}), principal), identity, resourceArnsForGrantInvoke());
}

std::vector<iam::Grant> FunctionBase::grantInvokeCompositePrincipal(const iam::CompositePrincipal& compositePrincipal) {
  std::vector<iam::Grant> grants;
  for (const iam::Principal& principal : compositePrincipal.principals()) grants.push_back(grantInvoke(*principal));
  return grants;
}

iam::Grant FunctionBase::grantInvokeLatestVersion(const iam::IGrantable& identity) {
  return grantInvokeVersion(identity, *latestVersion());
}

iam::Grant FunctionBase::grantInvokeVersion(const iam::IGrantable& identity, IVersion& version) {
  List<Value<std::string>> arns = {functionArn() + ":" + version.version()};
  if (latestVersion_.get() == &version || latestVersion().get() == &version) arns.add(functionArn());
  const iam::IPrincipal& principal = identity.grantPrincipal();
  return grantOnce(idFor(invokeId(principal, version.version()), principal), identity, std::move(arns));
}

iam::Grant FunctionBase::grantInvokeUrl(const iam::IGrantable& identity) {
  const iam::IPrincipal& principal = identity.grantPrincipal();
  const std::string identifier = idFor("InvokeFunctionUrl" + principal.toString(), principal);
  if (const Optional<iam::Grant> known = functionUrlInvocationGrants_.get(identifier)) return *known;
  grantAction(
      identity, identifier, "lambda:InvokeFunctionUrl", {functionArn()},
      Permission{.action = "lambda:InvokeFunctionUrl",
                 .functionUrlAuthType = FunctionUrlAuthType::AWS_IAM,
                 .principal = identity.grantPrincipal()},
      Json::object({{"StringEquals", Json::object({{"lambda:FunctionUrlAuthType", FunctionUrlAuthType::AWS_IAM}})}}));
  const iam::Grant grant = grantAction(
      identity, identifier + "-DualAuth", "lambda:InvokeFunction", {functionArn()},
      Permission{
          .action = "lambda:InvokeFunction", .invokedViaFunctionUrl = true, .principal = identity.grantPrincipal()},
      Json::object({{"Bool", Json::object({{"lambda:InvokedViaFunctionUrl", true}})}}));
  functionUrlInvocationGrants_.set(identifier, grant);
  return grant;
}

}  // namespace cdk::lambda
