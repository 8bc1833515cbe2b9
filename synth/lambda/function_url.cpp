// SPDX-License-Identifier: Apache-2.0
// URLs of functions.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/lambda/alias.hpp>
#include <cdkpp/lambda/cfn_url.hpp>
#include <cdkpp/lambda/function_url.hpp>

namespace cdk::lambda {
namespace {

CfnUrl::CorsProperty render(const FunctionUrlCorsOptions& cors) {
  CfnUrl::CorsProperty result{.allowCredentials = cors.allowCredentials,
                              .allowHeaders = cors.allowedHeaders,
                              .allowMethods = cors.allowedMethods,
                              .allowOrigins = cors.allowedOrigins,
                              .exposeHeaders = cors.exposedHeaders};
  if (!cors.allowedMethods.hasValue()) result.allowMethods = {HttpMethod::ALL};
  if (cors.maxAge) result.maxAge = cors.maxAge->toSeconds();
  return result;
}

}  // namespace

FunctionUrl::FunctionUrl(Scope scope, FunctionUrlProps props)
    : Resource{detail::injected<FunctionUrl>(scope, props)},
      authType_(props.authType.valueOr(FunctionUrlAuthType::AWS_IAM)),
      function_(*props.function) {
  detail::PropertyRules rules;
  rules.require(dynamic_cast<IVersion*>(function_.get()) == nullptr,
                "function is a version, and versions have no URLs; give the function or an alias");
  rules.require(!function_->tenancyConfig(), "function has tenant isolation, and such functions have no URLs");
  if (props.cors) rules.range("cors.maxAge", props.cors->maxAge, Duration::seconds(0), Duration::days(1));
  rules.check("CDKPP4612", *this);

  auto* alias = dynamic_cast<IAlias*>(function_.get());
  CfnUrlProps cfn{.authType = authType_,
                  .invokeMode = props.invokeMode,
                  .targetFunctionArn = alias ? alias->version()->lambda()->functionArn() : function_->functionArn()};
  if (props.cors) cfn.cors = render(*props.cors);
  if (alias) cfn.qualifier = alias->aliasName();
  New<CfnUrl> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  if (alias)
    if (const auto l1 = alias->node().defaultChild()) resource->node().addDependency(*l1);
  url_ = resource->attrFunctionUrl();
  functionArn_ = resource->attrFunctionArn();
  if (props.authType && *props.authType == FunctionUrlAuthType::NONE) {
    const Location at = node().location();
    function_->addPermission(Id("invoke-function-url", at), Permission{.action = "lambda:InvokeFunctionUrl",
                                                                       .functionUrlAuthType = authType_,
                                                                       .principal = iam::AnyPrincipal()});
    function_->addPermission(
        Id("invoke-function", at),
        Permission{.action = "lambda:InvokeFunction", .invokedViaFunctionUrl = true, .principal = iam::AnyPrincipal()});
  }
}

}  // namespace cdk::lambda
