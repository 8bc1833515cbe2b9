// SPDX-License-Identifier: Apache-2.0
// AWS::SSM::Parameter with a list of texts as its value. Follows aws-cdk-lib 2.276.0, aws-ssm.
#pragma once
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>
#include <cdkpp/ssm/parameter.hpp>

namespace cdk::ssm {

struct StringListParameterProps {
  /// A regular expression that each value must match. CloudFormation: AllowedPattern. @default none
  Optional<std::string> allowedPattern{};
  /// Up to 1024 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Up to 2048 letters, digits and ".-_/"; with a "/" in it, it must begin with one. CloudFormation: Name.
  /// @default made by CloudFormation
  Optional<Value<std::string>> parameterName{};
  /// Whether the name has no "/". Needed where the name is a token. @default found out from the name
  Optional<bool> simpleName{};
  /// The values, none with a ",". CloudFormation: Value.
  Required<List<Value<std::string>>> stringListValue;
  /// One of ParameterTier. CloudFormation: Tier. @default ParameterTier::STANDARD
  Optional<std::string> tier{};
};

/// A list parameter that exists.
struct ListParameterAttributes {
  /// One of ParameterValueType: CloudFormation checks the values for it. @default ParameterValueType::STRING
  Optional<std::string> elementType{};
  Required<Value<std::string>> parameterName;
  /// Whether the name has no "/". Needed where the name is a token. @default found out from the name
  Optional<bool> simpleName{};
  /// @default the latest
  Optional<Value<double>> version{};
};

/// A parameter with a list of texts as its value.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html
class StringListParameter : public ParameterBase, public virtual IStringListParameter {
 public:
  using Props = StringListParameterProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-ssm.StringListParameter";
  /// @throws ValidationError CDKPP4230 naming all that is wrong with the properties, CDKPP4240 for a name that
  /// contradicts simpleName.
  explicit StringListParameter(Scope scope, StringListParameterProps props);
  List<Value<std::string>> stringListValue() const override { return stringListValue_; }

  static Handle<IStringListParameter> fromStringListParameterName(
      const Parent& scope, const Id& id, const Value<std::string>& stringListParameterName);
  /// @throws ValidationError CDKPP4232 for an empty name.
  static Handle<IStringListParameter> fromListParameterAttributes(
      const Parent& scope, const Id& id, const ListParameterAttributes& attributes);
  /// The values at the time of the deployment. @param type of the elements, one of ParameterValueType
  static List<Value<std::string>> valueForTypedListParameter(const IConstruct& scope,
      const Value<std::string>& parameterName, const std::string& type = ParameterValueType::STRING,
      Optional<Value<double>> version = {});

 private:
  List<Value<std::string>> stringListValue_{};
};

inline StringListParameter::StringListParameter(Scope scope, StringListParameterProps props)
    : ParameterBase{detail::injected<StringListParameter>(scope, props), {.physicalName = props.parameterName}} {
  detail::checkSsmParameter(*this, {.allowedPattern = props.allowedPattern,
                                       .description = props.description,
                                       .name = physicalName(),
                                       .values = *props.stringListValue,
                                       .isList = true});
  New<CfnParameter> resource{*this, Id("Resource", node().location()),
      {.allowedPattern = props.allowedPattern,
          .description = props.description,
          .name = physicalName(),
          .tier = props.tier,
          .type = ParameterType::STRING_LIST,
          .value = Fn::join(",", *props.stringListValue)}};
  parameterName_ = getResourceNameAttribute(resource->ref());
  parameterArn_ = detail::ssmParameterArn(*this, {.parameterName = parameterName_,
                                                     .physicalName = props.parameterName,
                                                     .simpleName = props.simpleName,
                                                     .generated = !props.parameterName});
  parameterType_ = resource->attrType();
  stringListValue_ = Fn::split(",", resource->attrValue());
}

}  // namespace cdk::ssm
