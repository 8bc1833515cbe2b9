// SPDX-License-Identifier: Apache-2.0
// CfnParameter: a value that is given when a stack is deployed.
#pragma once
#include <cdkpp/core/cfn_element.hpp>

namespace cdk {

struct CfnParameterProps {
  /// A regular expression for String and CommaDelimitedList. CloudFormation: AllowedPattern. @default any text
  Optional<std::string> allowedPattern{};
  /// The values to choose from. CloudFormation: AllowedValues. @default any value
  List<std::string> allowedValues{};
  /// Said when a constraint is violated. CloudFormation: ConstraintDescription. @default CloudFormation's own words
  Optional<std::string> constraintDescription{};
  /// The value when none is given: text (of a list: with commas) or a number. CloudFormation: Default.
  /// @default none: a value has to be given
  Json default_{};
  /// Up to 4000 characters. CloudFormation: Description. @default none
  Optional<std::string> description{};
  /// The most characters that a String may have. CloudFormation: MaxLength. @default no limit
  Optional<double> maxLength{};
  /// The largest Number. CloudFormation: MaxValue. @default no limit
  Optional<double> maxValue{};
  /// The fewest characters that a String may have. CloudFormation: MinLength. @default no limit
  Optional<double> minLength{};
  /// The smallest Number. CloudFormation: MinValue. @default no limit
  Optional<double> minValue{};
  /// Shows the value as asterisks wherever CloudFormation shows parameters. CloudFormation: NoEcho. @default false
  Optional<bool> noEcho{};
  /// "String", "Number", "CommaDelimitedList", "List<Number>", a type of AWS as "AWS::EC2::VPC::Id" or a list of it,
  /// or "AWS::SSM::Parameter::Value<...>". CloudFormation: Type. @default "String"
  Optional<std::string> type{};
};

/// A parameter of a template. In a program, context values or plain C++ parameters are mostly the better choice: they
/// are known when the template is made.
///
///     New<CfnParameter> size{*this, "Size", {.default_ = 3, .type = "Number"}};
///     size->maxValue = 10;
///     queue->delaySeconds = size->valueAsNumber();
///
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
class CfnParameter : public CfnElement, public CfnParameterProps {
 public:
  using Props = CfnParameterProps;
  explicit CfnParameter(Scope scope, CfnParameterProps props = {});

  /// {"Ref": logical id} of the parameter's type; fits every property.
  Reference value() const;
  /// The value of a parameter that is no list. @throws ValidationError CDKPP2301 for a list
  Value<std::string> valueAsString() const;
  /// The value of a list parameter. @throws ValidationError CDKPP2302 unless the type is a list
  List<Value<std::string>> valueAsList() const;
  /// The value of a Number parameter. @throws ValidationError CDKPP2303 unless the type is Number
  Value<double> valueAsNumber() const;

  const char* cfnSection() const override { return "Parameters"; }
  Json renderElement(ResolveContext& context) const override;
};

}  // namespace cdk
