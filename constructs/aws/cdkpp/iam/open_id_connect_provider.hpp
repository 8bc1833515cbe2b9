// SPDX-License-Identifier: Apache-2.0
// OpenIdConnectProvider: an OpenID Connect provider, made by a custom resource. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/oidc_provider_ref.hpp>

namespace cdk::iam {

class IOpenIdConnectProvider : public virtual IResource, public virtual IOIDCProviderRef {
 public:
  virtual Value<std::string> openIdConnectProviderArn() const = 0;
  /// The address without "https://".
  virtual Value<std::string> openIdConnectProviderIssuer() const = 0;
};

struct OpenIdConnectProviderProps {
  /// The applications that may use it (audiences), up to 100. @default none
  List<Value<std::string>> clientIds{};
  /// What happens when the provider is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// SHA-1 sums of the certificates of the provider, 40 hexadecimal digits each, up to 5.
  /// @default taken from the provider when it is created
  List<Value<std::string>> thumbprints{};
  /// The address, which begins with "https://".
  Required<Value<std::string>> url;
};

/// An OpenID Connect provider by a custom resource, which finds out the thumbprint. OidcProviderNative does without.
/// CloudFormation: Custom::AWSCDKOpenIdConnectProvider, with AWS::Lambda::Function and AWS::IAM::Role once in a stack.
/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
class OpenIdConnectProvider : public Resource, public virtual IOpenIdConnectProvider {
 public:
  using Props = OpenIdConnectProviderProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.OpenIdConnectProvider";
  static Handle<IOpenIdConnectProvider> fromOpenIdConnectProviderArn(
      const Parent& scope, const Id& id, Value<std::string> openIdConnectProviderArn);
  template <std::same_as<OpenIdConnectProviderProps> P = OpenIdConnectProviderProps>
  explicit OpenIdConnectProvider(Scope scope, P props);

  Value<std::string> openIdConnectProviderArn() const override { return arn_; }
  Value<std::string> openIdConnectProviderIssuer() const override { return issuer_; }
  /// The thumbprints as text of JSON.
  Value<std::string> openIdConnectProviderthumbprints() const { return resource_->getAtt("Thumbprints"); }
  OIDCProviderReference oidcProviderRef() const override { return {.oidcProviderArn = arn_}; }

 private:
  Handle<CustomResource> resource_{};
  Value<std::string> arn_ = "";
  Value<std::string> issuer_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
/// The function behind all providers of a stack.
BuiltInProvider& oidcProviderFunction(const IConstruct& scope);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<OpenIdConnectProviderProps> P>
OpenIdConnectProvider::OpenIdConnectProvider(Scope scope, P props)
    : Resource(detail::injected<OpenIdConnectProvider>(scope, props)) {
  detail::BuiltInProvider& provider = detail::oidcProviderFunction(*this);
  resource_ = New<CustomResource>{*this, Id("Resource", node().location()),
      {.properties = {{"ClientIDList", props.clientIds}, {"ThumbprintList", props.thumbprints}, {"Url", *props.url},
           {"RejectUnauthorized", true}, {"CodeHash", provider.codeHash()}},
          .removalPolicy = props.removalPolicy,
          .resourceType = "Custom::AWSCDKOpenIdConnectProvider",
          .serviceToken = provider.serviceToken()}};
  arn_ = resource_->ref();
  issuer_ = Arn::extractResourceName(arn_, "oidc-provider");
}

}  // namespace cdk::iam
