// SPDX-License-Identifier: Apache-2.0
// OpenID Connect and SAML providers.
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/iam/oidc_provider_native.hpp>
#include <cdkpp/iam/open_id_connect_provider.hpp>
#include <cdkpp/iam/saml_provider.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace cdk::iam {

namespace {

class ImportedOpenIdConnectProvider final : public Resource, public virtual IOpenIdConnectProvider {
 public:
  using Props = Value<std::string>;
  explicit ImportedOpenIdConnectProvider(Scope scope, Value<std::string> arn)
      : Resource(scope), arn_(std::move(arn)), issuer_(Arn::extractResourceName(arn_, "oidc-provider")) {}
  Value<std::string> openIdConnectProviderArn() const override { return arn_; }
  Value<std::string> openIdConnectProviderIssuer() const override { return issuer_; }
  OIDCProviderReference oidcProviderRef() const override { return {.oidcProviderArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> issuer_;
};

class ImportedOidcProvider final : public Resource, public virtual IOidcProvider {
 public:
  using Props = Value<std::string>;
  explicit ImportedOidcProvider(Scope scope, Value<std::string> arn)
      : Resource(scope), arn_(std::move(arn)), issuer_(Arn::extractResourceName(arn_, "oidc-provider")) {}
  Value<std::string> oidcProviderArn() const override { return arn_; }
  Value<std::string> oidcProviderIssuer() const override { return issuer_; }
  OIDCProviderReference oidcProviderRef() const override { return {.oidcProviderArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> issuer_;
};

class ImportedSamlProvider final : public Resource, public virtual ISamlProvider {
 public:
  using Props = Value<std::string>;
  explicit ImportedSamlProvider(Scope scope, Value<std::string> arn) : Resource(scope), arn_(std::move(arn)) {}
  Value<std::string> samlProviderArn() const override { return arn_; }
  SAMLProviderReference samlProviderRef() const override { return {.samlProviderArn = arn_}; }

 private:
  Value<std::string> arn_;
};

}  // namespace

Handle<IOpenIdConnectProvider> OpenIdConnectProvider::fromOpenIdConnectProviderArn(
    const Parent& scope, const Id& id, Value<std::string> openIdConnectProviderArn) {
  return New<ImportedOpenIdConnectProvider>{scope, id, std::move(openIdConnectProviderArn)};
}
Handle<IOidcProvider> OidcProviderNative::fromOidcProviderArn(const Parent& scope, const Id& id,
                                                              Value<std::string> oidcProviderArn) {
  return New<ImportedOidcProvider>{scope, id, std::move(oidcProviderArn)};
}
Handle<ISamlProvider> SamlProvider::fromSamlProviderArn(const Parent& scope, const Id& id,
                                                        Value<std::string> samlProviderArn) {
  return New<ImportedSamlProvider>{scope, id, std::move(samlProviderArn)};
}

SamlMetadataDocument SamlMetadataDocument::fromFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad())
    throw IoError("CDKPP4136", "cannot read the metadata document '" + path +
                                   "'. Relative paths begin at the directory that the program runs in");
  return SamlMetadataDocument(std::move(text));
}

}  // namespace cdk::iam

namespace cdk::detail {

BuiltInProvider& oidcProviderFunction(const IConstruct& scope) {
  const Json statement = Json::object(
      {{"Effect", "Allow"},
       {"Resource", "*"},
       {"Action", Json::array({"iam:CreateOpenIDConnectProvider", "iam:DeleteOpenIDConnectProvider",
                               "iam:UpdateOpenIDConnectProviderThumbprint", "iam:AddClientIDToOpenIDConnectProvider",
                               "iam:RemoveClientIDFromOpenIDConnectProvider"})}});
  return builtInProvider(scope, "Custom::AWSCDKOpenIdConnectProvider", "oidc_provider",
                         {.policyStatements = {statement}});
}

void checkOidcProvider(const iam::OidcProviderNativeProps& props, const IConstruct& about) {
  const auto isHexadecimal = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  PropertyRules rules;
  rules.length("url", Optional<Value<std::string>>(*props.url), 1, 255);
  if (props.url->isLiteral())
    rules.require(props.url->literal().starts_with("https://"),
                  "url must begin with 'https://', but '" + props.url->literal() + "' was given");
  rules.count("clientIds", props.clientIds, 0, 100);
  rules.count("thumbprints", props.thumbprints, 0, 5);
  if (!Token::isUnresolved(props.clientIds))
    for (const auto& id : props.clientIds) rules.length("each of clientIds", Optional<Value<std::string>>(id), 1, 255);
  if (!Token::isUnresolved(props.thumbprints))
    for (const auto& thumbprint : props.thumbprints) {
      if (!thumbprint.isLiteral()) continue;
      const std::string& text = thumbprint.literal();
      rules.require(text.size() == 40 && std::all_of(text.begin(), text.end(), isHexadecimal),
                    "each of thumbprints must be 40 hexadecimal digits, but '" + text + "' was given");
    }
  rules.check("CDKPP4130", about);
}

void checkSamlProvider(const iam::SamlProviderProps& props, const IConstruct& about) {
  PropertyRules rules;
  rules.characters("name", props.name, "_+=,.@-", 1, 128);
  rules.check("CDKPP4135", about);
}

}  // namespace cdk::detail
