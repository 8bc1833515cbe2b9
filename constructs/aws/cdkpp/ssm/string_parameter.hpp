// SPDX-License-Identifier: Apache-2.0
// AWS::SSM::Parameter with a text as its value, and reading parameters that exist. Follows aws-cdk-lib 2.276.0,
// aws-ssm.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>
#include <cdkpp/ssm/parameter.hpp>

namespace cdk::ssm {

struct StringParameterProps {
  /// A regular expression that values must match. CloudFormation: AllowedPattern. @default none
  Optional<std::string> allowedPattern{};
  /// One of ParameterDataType. CloudFormation: DataType. @default text
  Optional<std::string> dataType{};
  /// Up to 1024 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Up to 2048 letters, digits and ".-_/"; with a "/" in it, it must begin with one. CloudFormation: Name.
  /// @default made by CloudFormation
  Optional<Value<std::string>> parameterName{};
  /// Whether the name has no "/". Needed where the name is a token. @default found out from the name
  Optional<bool> simpleName{};
  /// The value, no secret: it stands in the template. CloudFormation: Value.
  Required<Value<std::string>> stringValue;
  /// One of ParameterTier. CloudFormation: Tier. @default ParameterTier::STANDARD
  Optional<std::string> tier{};
  /// STRING or STRING_LIST of ParameterType. CloudFormation: Type. @default ParameterType::STRING
  Optional<std::string> type{};
};

/// A parameter that exists.
struct StringParameterAttributes {
  /// Reads it by a dynamic reference, not by a parameter of the template. @default false
  Optional<bool> forceDynamicReference{};
  Required<Value<std::string>> parameterName;
  /// Whether the name has no "/". Needed where the name is a token. @default found out from the name
  Optional<bool> simpleName{};
  /// STRING or AWS_EC2_IMAGE_ID of ParameterType; valueType says more. @default as valueType
  Optional<std::string> type{};
  /// One of ParameterValueType: CloudFormation checks the value for it. @default ParameterValueType::STRING
  Optional<std::string> valueType{};
  /// @default the latest
  Optional<Value<double>> version{};
};

/// A secure string that exists. Few properties of few resource types take its value.
struct SecureStringParameterAttributes {
  /// The key that it is encrypted with. @default that of Systems Manager
  Optional<kms::IKey&> encryptionKey{};
  Required<Value<std::string>> parameterName;
  /// Whether the name has no "/". Needed where the name is a token. @default found out from the name
  Optional<bool> simpleName{};
  /// @default the latest
  Optional<Value<double>> version{};
};

struct StringParameterLookupOptions {
  /// Part of the key in cdk.context.json, so that equal look-ups are kept apart. @default none
  Optional<std::string> additionalCacheKey{};
};

/// A parameter with a text as its value.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html
class StringParameter : public ParameterBase, public virtual IStringParameter {
 public:
  using Props = StringParameterProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-ssm.StringParameter";
  /// @throws ValidationError CDKPP4230 naming all that is wrong with the properties, CDKPP4240 for a name that
  /// contradicts simpleName.
  explicit StringParameter(Scope scope, StringParameterProps props);
  Value<std::string> stringValue() const override { return stringValue_; }

  static Handle<IStringParameter> fromStringParameterName(
      const Parent& scope, const Id& id, Value<std::string> stringParameterName) {
    return fromStringParameterAttributes(scope, id, {.parameterName = std::move(stringParameterName)});
  }
  /// A parameter of this region, of any account that shares it.
  /// @throws ValidationError CDKPP4231 for a token, an ARN of another form or of another region.
  static Handle<IStringParameter> fromStringParameterArn(
      const Parent& scope, const Id& id, const Value<std::string>& stringParameterArn);
  /// @throws ValidationError CDKPP4232 for an empty name or a type that is not read so.
  static Handle<IStringParameter> fromStringParameterAttributes(
      const Parent& scope, const Id& id, const StringParameterAttributes& attributes);
  static Handle<IStringParameter> fromSecureStringParameterAttributes(
      const Parent& scope, const Id& id, const SecureStringParameterAttributes& attributes);

  /// The value as the CLI looked it up before the deployment; it stays until cdk.context.json is cleared.
  /// @param defaultValue the value while there is no such parameter. @default that is an error
  static std::string valueFromLookup(const IConstruct& scope, const std::string& parameterName,
      const Optional<std::string>& defaultValue = {}, const StringParameterLookupOptions& options = {});
  /// The value at the time of the deployment.
  static Value<std::string> valueForStringParameter(
      const IConstruct& scope, const Value<std::string>& parameterName, Optional<Value<double>> version = {}) {
    return valueForTypedStringParameterV2(scope, parameterName, ParameterValueType::STRING, std::move(version));
  }
  /// @param type one of ParameterValueType
  static Value<std::string> valueForTypedStringParameterV2(const IConstruct& scope,
      const Value<std::string>& parameterName, const std::string& type = ParameterValueType::STRING,
      Optional<Value<double>> version = {});
  /// @param type one of ParameterType @throws ValidationError CDKPP4232 for a list
  static Value<std::string> valueForTypedStringParameter(const IConstruct& scope,
      const Value<std::string>& parameterName, const std::string& type = ParameterType::STRING,
      Optional<Value<double>> version = {});
  static Value<std::string> valueForSecureStringParameter(
      const IConstruct& scope, const Value<std::string>& parameterName, Value<double> version);

 private:
  Value<std::string> stringValue_ = "";
};

inline StringParameter::StringParameter(Scope scope, StringParameterProps props)
    : ParameterBase{detail::injected<StringParameter>(scope, props), {.physicalName = props.parameterName}} {
  detail::checkSsmParameter(*this, {.allowedPattern = props.allowedPattern,
                                       .description = props.description,
                                       .name = physicalName(),
                                       .values = {*props.stringValue},
                                       .isImageType = props.type && *props.type == ParameterType::AWS_EC2_IMAGE_ID});
  New<CfnParameter> resource{*this, Id("Resource", node().location()),
      {.allowedPattern = props.allowedPattern,
          .dataType = props.dataType,
          .description = props.description,
          .name = physicalName(),
          .tier = props.tier,
          .type = props.type.valueOr(ParameterType::STRING),
          .value = *props.stringValue}};
  parameterName_ = getResourceNameAttribute(resource->ref());
  parameterArn_ = detail::ssmParameterArn(*this, {.parameterName = parameterName_,
                                                     .physicalName = props.parameterName,
                                                     .simpleName = props.simpleName,
                                                     .generated = !props.parameterName});
  parameterType_ = resource->attrType();
  stringValue_ = resource->attrValue();
}

}  // namespace cdk::ssm
