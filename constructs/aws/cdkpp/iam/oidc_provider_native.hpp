// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::OIDCProvider: an OpenID Connect provider. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/cfn_oidc_provider.hpp>

namespace cdk::iam {

class IOidcProvider : public virtual IResource, public virtual IOIDCProviderRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> oidcProviderArn() const = 0;
  /// The address without "https://".
  virtual Value<std::string> oidcProviderIssuer() const = 0;
  Value<std::string> openIdConnectProviderArn() const { return oidcProviderArn(); }
  Value<std::string> openIdConnectProviderIssuer() const { return oidcProviderIssuer(); }
};

struct OidcProviderNativeProps {
  /// The applications that may use it (audiences), up to 100 of up to 255 characters. CloudFormation: ClientIdList.
  /// @default none
  List<Value<std::string>> clientIds{};
  /// The name by which other environments know it. @default none
  Optional<Value<std::string>> oidcProviderName{};
  /// What happens when the provider is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// SHA-1 sums of the certificates of the provider, 40 hexadecimal digits each, up to 5.
  /// CloudFormation: ThumbprintList. @default found out by IAM
  List<Value<std::string>> thumbprints{};
  /// The address, which begins with "https://", up to 255 characters. CloudFormation: Url.
  Required<Value<std::string>> url;
};

/// An OpenID Connect provider.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html
class OidcProviderNative : public Resource, public virtual IOidcProvider {
 public:
  using Props = OidcProviderNativeProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.OidcProviderNative";
  static Handle<IOidcProvider> fromOidcProviderArn(
      const Parent& scope, const Id& id, Value<std::string> oidcProviderArn);
  /// @throws ValidationError CDKPP4130 naming all properties that are not allowed.
  template <std::same_as<OidcProviderNativeProps> P = OidcProviderNativeProps>
  explicit OidcProviderNative(Scope scope, P props);

  Value<std::string> oidcProviderArn() const override { return arn_; }
  Value<std::string> oidcProviderIssuer() const override { return issuer_; }
  const List<Value<std::string>>& oidcProviderThumbprints() const { return thumbprints_; }
  OIDCProviderReference oidcProviderRef() const override { return {.oidcProviderArn = arn_}; }

 private:
  List<Value<std::string>> thumbprints_;
  Value<std::string> arn_ = "";
  Value<std::string> issuer_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
void checkOidcProvider(const iam::OidcProviderNativeProps& props, const IConstruct& about);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<OidcProviderNativeProps> P>
OidcProviderNative::OidcProviderNative(Scope scope, P props)
    : Resource{detail::injected<OidcProviderNative>(scope, props), {.physicalName = props.oidcProviderName}},
      thumbprints_(props.thumbprints) {
  detail::checkOidcProvider(props, *this);
  New<CfnOIDCProvider> resource{*this, Id("Resource", node().location()),
      {.clientIdList = props.clientIds, .thumbprintList = props.thumbprints, .url = *props.url}};
  if (props.removalPolicy.hasValue()) resource->applyRemovalPolicy(*props.removalPolicy);
  arn_ = resource->ref();
  issuer_ = Arn::extractResourceName(arn_, "oidc-provider");
}

}  // namespace cdk::iam
