// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::CodeSigningConfig. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/lambda/code_signing_config_ref.hpp>

namespace cdk::lambda {

/// What becomes of code without a valid signature.
struct UntrustedArtifactOnDeployment {
  /// It is refused.
  static constexpr const char* ENFORCE = "Enforce";
  /// It is taken, and a metric counts it.
  static constexpr const char* WARN = "Warn";
};

class ICodeSigningConfig : public virtual IResource, public virtual ICodeSigningConfigRef {
 public:
  /// CloudFormation: Fn::GetAtt CodeSigningConfigArn.
  virtual Value<std::string> codeSigningConfigArn() const = 0;
  /// CloudFormation: Fn::GetAtt CodeSigningConfigId.
  virtual Value<std::string> codeSigningConfigId() const = 0;
};

struct CodeSigningConfigProps {
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// The ARNs of versions of signing profiles, one of which the code must be signed with.
  /// CloudFormation: AllowedPublishers.SigningProfileVersionArns.
  Required<List<Value<std::string>>> signingProfiles;
  /// One of UntrustedArtifactOnDeployment. CloudFormation: CodeSigningPolicies.UntrustedArtifactOnDeployment.
  /// @default UntrustedArtifactOnDeployment::WARN
  Optional<std::string> untrustedArtifactOnDeployment{};
};

/// Which signatures the code of functions must have.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html
class CodeSigningConfig : public Resource, public virtual ICodeSigningConfig {
 public:
  using Props = CodeSigningConfigProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.CodeSigningConfig";
  /// A configuration that exists.
  static Handle<ICodeSigningConfig> fromCodeSigningConfigArn(
      const Parent& scope, const Id& id, Value<std::string> codeSigningConfigArn);
  explicit CodeSigningConfig(Scope scope, CodeSigningConfigProps props);
  Value<std::string> codeSigningConfigArn() const override { return arn_; }
  Value<std::string> codeSigningConfigId() const override { return id_; }
  CodeSigningConfigReference codeSigningConfigRef() const override { return {.codeSigningConfigArn = arn_}; }

 private:
  Value<std::string> arn_ = "";
  Value<std::string> id_ = "";
};

}  // namespace cdk::lambda
