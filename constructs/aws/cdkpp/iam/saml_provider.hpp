// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::SAMLProvider: a SAML 2.0 identity provider. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/cfn_saml_provider.hpp>

namespace cdk::iam {

/// The metadata document that an identity provider gives out.
class SamlMetadataDocument {
 public:
  static SamlMetadataDocument fromXml(Value<std::string> xml) { return SamlMetadataDocument(std::move(xml)); }
  /// @throws IoError CDKPP4136 when the file cannot be read.
  static SamlMetadataDocument fromFile(const std::string& path);
  const Value<std::string>& xml() const { return xml_; }

 private:
  explicit SamlMetadataDocument(Value<std::string> xml) : xml_(std::move(xml)) {}
  Value<std::string> xml_;
};

class ISamlProvider : public virtual IResource, public virtual ISAMLProviderRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> samlProviderArn() const = 0;
};

struct SamlProviderProps {
  /// CloudFormation: SamlMetadataDocument.
  Required<SamlMetadataDocument> metadataDocument;
  /// 1 to 128 letters, digits and _+=,.@-. CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> name{};
};

/// A SAML provider.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html
class SamlProvider : public Resource, public virtual ISamlProvider {
 public:
  using Props = SamlProviderProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.SamlProvider";
  static Handle<ISamlProvider> fromSamlProviderArn(
      const Parent& scope, const Id& id, Value<std::string> samlProviderArn);
  /// @throws ValidationError CDKPP4135 for a name that is not allowed.
  template <std::same_as<SamlProviderProps> P = SamlProviderProps>
  explicit SamlProvider(Scope scope, P props);
  Value<std::string> samlProviderArn() const override { return arn_; }
  SAMLProviderReference samlProviderRef() const override { return {.samlProviderArn = arn_}; }

 private:
  Value<std::string> arn_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
void checkSamlProvider(const iam::SamlProviderProps& props, const IConstruct& about);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<SamlProviderProps> P>
SamlProvider::SamlProvider(Scope scope, P props) : Resource(detail::injected<SamlProvider>(scope, props)) {
  detail::checkSamlProvider(props, *this);
  New<CfnSAMLProvider> resource{*this, Id("Resource", node().location()),
      {.name = props.name, .samlMetadataDocument = props.metadataDocument->xml()}};
  arn_ = resource->ref();
}

}  // namespace cdk::iam
