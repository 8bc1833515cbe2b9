// SPDX-License-Identifier: Apache-2.0
// Versions and aliases, imported ones too.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/role.hpp>
#include <cdkpp/lambda/alias.hpp>
#include <cdkpp/lambda/cfn_alias.hpp>
#include <cdkpp/lambda/cfn_version.hpp>
#include <cdkpp/lambda/function.hpp>

#include "lambda/async_invoke.hpp"
#include "lambda/latest_version.hpp"

namespace cdk {

using namespace lambda;

namespace {

Handle<Alias> makeAlias(Construct& scope, IVersion& version, std::string_view name, AliasOptions options) {
  return New<Alias>{scope,
                    Id("Alias" + std::string(name), scope.node().location()),
                    {.additionalVersions = options.additionalVersions,
                     .aliasName = std::string(name),
                     .description = options.description,
                     .maxEventAge = options.maxEventAge,
                     .onFailure = options.onFailure,
                     .onSuccess = options.onSuccess,
                     .provisionedConcurrentExecutions = options.provisionedConcurrentExecutions,
                     .retryAttempts = options.retryAttempts,
                     .version = version}};
}

[[noreturn]] void refuseLatestAtEdge(const IConstruct& about) {
  throw ValidationError("CDKPP4617",
                        "Lambda@Edge takes published versions, not \"$LATEST\"; use currentVersion() of the function",
                        about);
}

Value<std::string> edgeArnOf(IVersion& version) {
  const Value<std::string> number = version.version();
  if (number.isLiteral() && number.literal() == "$LATEST") refuseLatestAtEdge(version);
  return Lazy::uncachedString([&version] {
    if (auto* fn = dynamic_cast<Function*>(version.lambda().get())) fn->checkEdgeCompatibility();
    return version.functionArn();
  });
}

class ImportedVersion final : public QualifiedFunctionBase, public virtual IVersion {
 public:
  struct Props {
    Required<IFunction&> lambda;
    Required<Value<std::string>> version;
    Optional<Value<std::string>> arn{};
  };
  explicit ImportedVersion(Scope scope, Props props) : QualifiedFunctionBase(scope), props_(std::move(props)) {
    functionName_ = lambda()->functionName() + ":" + version();
    functionArn_ = props_.arn ? *props_.arn : lambda()->functionArn() + ":" + version();
  }
  VersionReference versionRef() const override { return {.functionArn = functionArn_}; }
  Handle<IFunction> lambda() const override { return *props_.lambda; }
  Value<std::string> version() const override { return *props_.version; }
  Value<std::string> functionArn() const override { return functionArn_; }
  Value<std::string> functionName() const override { return functionName_; }
  Value<std::string> edgeArn() override { return edgeArnOf(*this); }
  Handle<Alias> addAlias(std::string_view aliasName, AliasOptions options) override {
    return makeAlias(*this, *this, aliasName, std::move(options));
  }

 protected:
  Value<std::string> qualifier() const override { return version(); }
  bool canCreatePermissions() const override { return isStackAccount(); }

 private:
  Props props_;
  Value<std::string> functionArn_ = "";
  Value<std::string> functionName_ = "";
};

class ImportedAlias final : public QualifiedFunctionBase, public virtual IAlias {
 public:
  using Props = AliasAttributes;
  explicit ImportedAlias(Scope scope, AliasAttributes props)
      : QualifiedFunctionBase(scope), attributes_(std::move(props)) {
    functionArn_ = lambda()->functionArn() + ":" + aliasName();
    functionName_ = lambda()->functionName() + ":" + aliasName();
  }
  AliasReference aliasRef() const override { return {.aliasArn = functionArn_}; }
  Value<std::string> aliasName() const override { return *attributes_.aliasName; }
  Handle<IVersion> version() const override { return *attributes_.aliasVersion; }
  Handle<IFunction> lambda() const override { return version()->lambda(); }
  Value<std::string> functionArn() const override { return functionArn_; }
  Value<std::string> functionName() const override { return functionName_; }

 protected:
  Value<std::string> qualifier() const override { return aliasName(); }
  bool canCreatePermissions() const override { return isStackAccount(); }

 private:
  AliasAttributes attributes_;
  Value<std::string> functionArn_ = "";
  Value<std::string> functionName_ = "";
};

void checkVersion(const VersionProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  const auto isLiteral = [](const Optional<Value<double>>& value) { return value && value->isLiteral(); };
  rules.range("provisionedConcurrentExecutions", props.provisionedConcurrentExecutions, 1,
              detail::PropertyRules::UNLIMITED);
  rules.require(!props.provisionedConcurrentExecutions || !props.lambda->tenancyConfig(),
                "provisionedConcurrentExecutions is not there for functions with tenant isolation; leave it out");
  rules.range("minExecutionEnvironments", props.minExecutionEnvironments, 0, detail::PropertyRules::UNLIMITED);
  rules.range("maxExecutionEnvironments", props.maxExecutionEnvironments, 0, detail::PropertyRules::UNLIMITED);
  if (isLiteral(props.minExecutionEnvironments) && isLiteral(props.maxExecutionEnvironments))
    rules.require(props.minExecutionEnvironments->literal() <= props.maxExecutionEnvironments->literal(),
                  "minExecutionEnvironments is larger than maxExecutionEnvironments; swap them");
  rules.check("CDKPP4613", about);
}

void checkAlias(const AliasProps& props, const IConstruct& about) {
  detail::PropertyRules rules;
  rules.range("provisionedConcurrentExecutions", props.provisionedConcurrentExecutions, 1,
              detail::PropertyRules::UNLIMITED);
  rules.require(!props.provisionedConcurrentExecutions || !props.version->lambda()->tenancyConfig(),
                "provisionedConcurrentExecutions is not there for functions with tenant isolation; leave it out");
  double total = 0;
  for (const VersionWeight& share : props.additionalVersions) {
    rules.range("weight", Optional<Value<double>>(*share.weight), 0, 1);
    if (share.weight->isLiteral()) total += share.weight->literal();
  }
  rules.require(total <= 1, "the weights of additionalVersions add up to more than 1; what is left goes to version");
  rules.check("CDKPP4613", about);
}

Optional<CfnAlias::AliasRoutingConfigurationProperty> routingConfig(const List<VersionWeight>& weights) {
  if (weights.size() == 0) return {};
  CfnAlias::AliasRoutingConfigurationProperty result;
  for (const VersionWeight& share : weights)
    result.additionalVersionWeights.add(
        CfnAlias::VersionWeightProperty{.functionVersion = share.version->version(), .functionWeight = *share.weight});
  return result;
}

/// The ARN of a version without the version.
Value<std::string> functionArnOf(const Value<std::string>& versionArn) {
  const List<Value<std::string>> parts = Fn::split(":", versionArn);
  constexpr int count = 7;
  List<Value<std::string>> first;
  for (int i = 0; i < count; ++i) first.add(Fn::select(i, parts));
  return Fn::join(":", first);
}

}  // namespace

namespace lambda {

Version::Version(Scope scope, VersionProps props) : QualifiedFunctionBase{detail::injected<Version>(scope, props)} {
  lambda_ = *props.lambda;
  checkVersion(props, *this);
  CfnVersionProps cfn{
      .codeSha256 = props.codeSha256, .description = props.description, .functionName = lambda_->functionName()};
  if (props.minExecutionEnvironments || props.maxExecutionEnvironments)
    cfn.functionScalingConfig =
        CfnVersion::FunctionScalingConfigProperty{.maxExecutionEnvironments = props.maxExecutionEnvironments,
                                                  .minExecutionEnvironments = props.minExecutionEnvironments};
  if (props.provisionedConcurrentExecutions)
    cfn.provisionedConcurrencyConfig = CfnVersion::ProvisionedConcurrencyConfigurationProperty{
        .provisionedConcurrentExecutions = *props.provisionedConcurrentExecutions};
  New<CfnVersion> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  resource->addMetadata("aws:cdk:do-not-refactor", true);
  if (props.removalPolicy) resource->applyRemovalPolicy(*props.removalPolicy);
  version_ = resource->attrVersion();
  functionArn_ = resource->ref();
  functionName_ = lambda_->functionName() + ":" + version_;
  detail::configureAsyncInvoke(*this, {.maxEventAge = props.maxEventAge,
                                       .onFailure = props.onFailure,
                                       .onSuccess = props.onSuccess,
                                       .retryAttempts = props.retryAttempts});
}

Value<std::string> Version::edgeArn() { return edgeArnOf(*this); }
Handle<Alias> Version::addAlias(std::string_view aliasName, AliasOptions options) {
  return makeAlias(*this, *this, aliasName, std::move(options));
}

Handle<IVersion> Version::fromVersionArn(const Parent& scope, const Id& id, const Value<std::string>& versionArn) {
  const Handle<IFunction> lambda =
      Function::fromFunctionArn(scope, Id(id.text() + "Function", id.at()), functionArnOf(versionArn));
  return New<ImportedVersion>{
      scope, id, {.lambda = *lambda, .version = Fn::select(7, Fn::split(":", versionArn)), .arn = versionArn}};
}
Handle<IVersion> Version::fromVersionAttributes(const Parent& scope, const Id& id, VersionAttributes attributes) {
  return New<ImportedVersion>{scope, id, {.lambda = attributes.lambda, .version = attributes.version}};
}

Handle<IAlias> Alias::fromAliasAttributes(const Parent& scope, const Id& id, AliasAttributes attributes) {
  return New<ImportedAlias>{scope, id, std::move(attributes)};
}

Alias::Alias(Scope scope, AliasProps props)
    : QualifiedFunctionBase{detail::injected<Alias>(scope, props), {.physicalName = *props.aliasName}} {
  version_ = *props.version;
  aliasName_ = *physicalName();
  checkAlias(props, *this);
  CfnAliasProps cfn{.description = props.description,
                    .functionName = lambda()->functionName(),
                    .functionVersion = version_->version(),
                    .name = aliasName_,
                    .routingConfig = routingConfig(props.additionalVersions)};
  if (props.provisionedConcurrentExecutions)
    cfn.provisionedConcurrencyConfig = CfnAlias::ProvisionedConcurrencyConfigurationProperty{
        .provisionedConcurrentExecutions = *props.provisionedConcurrentExecutions};
  New<CfnAlias> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  complete(*resource);
  detail::configureAsyncInvoke(*this, {.maxEventAge = props.maxEventAge,
                                       .onFailure = props.onFailure,
                                       .onSuccess = props.onSuccess,
                                       .retryAttempts = props.retryAttempts});
}

void Alias::complete(const CfnAlias& resource) {
  // The role that Application Auto Scaling has in each account; it is there once scaling is used.
  iam::Role::fromRoleArn(
      *this, Id("ScalingRole", node().location()),
      stack().formatArn({.region = "",
                         .resource = "role/aws-service-role/lambda.application-autoscaling.amazonaws.com",
                         .resourceName = "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency",
                         .service = "iam"}));
  qualifier_ = Fn::select(7, Fn::split(":", resource.ref()));
  functionArn_ = getResourceArnAttribute(resource.ref(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                          .resource = "function",
                                                          .resourceName = lambda()->functionName() + ":" + aliasName_,
                                                          .service = "lambda"});
  functionName_ = *stack().splitArn(functionArn_, ArnFormat::COLON_RESOURCE_NAME).resourceName + ":" + aliasName_;
}

Handle<Alias> Function::addAlias(std::string_view aliasName, AliasOptions options) {
  return makeAlias(*this, currentVersion(), aliasName, std::move(options));
}

}  // namespace lambda

namespace detail {

Value<std::string> LatestVersion::edgeArn() { refuseLatestAtEdge(*this); }
Handle<Alias> LatestVersion::addAlias(std::string_view aliasName, AliasOptions options) {
  return makeAlias(*this, *this, aliasName, std::move(options));
}

}  // namespace detail
}  // namespace cdk
