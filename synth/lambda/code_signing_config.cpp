// SPDX-License-Identifier: Apache-2.0
// Which signatures code must have.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/lambda/cfn_code_signing_config.hpp>
#include <cdkpp/lambda/code_signing_config.hpp>

namespace cdk::lambda {
namespace {

class ImportedCodeSigningConfig final : public Resource, public virtual ICodeSigningConfig {
 public:
  using Props = Value<std::string>;
  explicit ImportedCodeSigningConfig(Scope scope, Value<std::string> arn) : Resource(scope), arn_(std::move(arn)) {
    const Optional<Value<std::string>> id = stack().splitArn(arn_, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
    if (!id)
      throw ValidationError("CDKPP4626",
                            "'" + (arn_.isLiteral() ? arn_.literal() : std::string("…")) +
                                "' is not the ARN of a code signing configuration, "
                                "arn:<partition>:lambda:<region>:<account>:code-signing-config:<id>",
                            *this);
    id_ = *id;
  }
  Value<std::string> codeSigningConfigArn() const override { return arn_; }
  Value<std::string> codeSigningConfigId() const override { return id_; }
  CodeSigningConfigReference codeSigningConfigRef() const override { return {.codeSigningConfigArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> id_ = "";
};

}  // namespace

CodeSigningConfig::CodeSigningConfig(Scope scope, CodeSigningConfigProps props)
    : Resource{detail::injected<CodeSigningConfig>(scope, props)} {
  New<CfnCodeSigningConfig> resource{
      *this,
      Id("Resource", node().location()),
      {.allowedPublishers =
           CfnCodeSigningConfig::AllowedPublishersProperty{.signingProfileVersionArns = *props.signingProfiles},
       .codeSigningPolicies =
           CfnCodeSigningConfig::CodeSigningPoliciesProperty{
               .untrustedArtifactOnDeployment =
                   props.untrustedArtifactOnDeployment.valueOr(UntrustedArtifactOnDeployment::WARN)},
       .description = props.description}};
  arn_ = resource->attrCodeSigningConfigArn();
  id_ = resource->attrCodeSigningConfigId();
}

Handle<ICodeSigningConfig> CodeSigningConfig::fromCodeSigningConfigArn(const Parent& scope, const Id& id,
                                                                       Value<std::string> codeSigningConfigArn) {
  return New<ImportedCodeSigningConfig>{scope, id, std::move(codeSigningConfigArn)};
}

}  // namespace cdk::lambda
