// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/errors.hpp>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

namespace {

std::string typeOf(const CfnParameterProps& props) {
  return props.type.hasValue() && !props.type->empty() ? *props.type : std::string("String");
}
bool isListType(std::string_view type) {
  return type.find("List<") != std::string_view::npos || type.find("CommaDelimitedList") != std::string_view::npos;
}
bool isNumberType(std::string_view type) { return type == "Number"; }
ResolutionTypeHint hintOf(std::string_view type) {
  if (isListType(type)) return ResolutionTypeHint::STRING_LIST;
  return isNumberType(type) ? ResolutionTypeHint::NUMBER : ResolutionTypeHint::STRING;
}

}  // namespace

CfnParameter::CfnParameter(Scope scope, CfnParameterProps props)
    : CfnElement(scope), CfnParameterProps(std::move(props)) {
  type = typeOf(*this);
}

Reference CfnParameter::value() const { return {Raw{}, reference(*this, "Ref", hintOf(typeOf(*this)))}; }

Value<std::string> CfnParameter::valueAsString() const {
  if (const std::string is = typeOf(*this); isListType(is))
    throw ValidationError("CDKPP2301",
                          "valueAsString() of a parameter of type '" + is +
                              "', which is a list; use valueAsList(), or Fn::join or Fn::select on it",
                          *this);
  return {Raw{}, reference(*this, "Ref", ResolutionTypeHint::STRING)};
}

List<Value<std::string>> CfnParameter::valueAsList() const {
  if (const std::string is = typeOf(*this); !isListType(is))
    throw ValidationError(
        "CDKPP2302",
        "valueAsList() of a parameter of type '" + is +
            "', which is no list; give it the type CommaDelimitedList, List<Number>, List<AWS::...> or "
            "AWS::SSM::Parameter::Value<List<...>>, or use Fn::split on valueAsString()",
        *this);
  return {Raw{}, reference(*this, "Ref", ResolutionTypeHint::STRING_LIST)};
}

Value<double> CfnParameter::valueAsNumber() const {
  if (const std::string is = typeOf(*this); !isNumberType(is))
    throw ValidationError("CDKPP2303",
                          "valueAsNumber() of a parameter of type '" + is +
                              "', which is no number; give it the type Number, or use value() where the template takes "
                              "the text of a number",
                          *this);
  return {Raw{}, reference(*this, "Ref", ResolutionTypeHint::NUMBER)};
}

Json CfnParameter::renderElement(ResolveContext& context) const {
  return context.resolve(objectOf({{"Type", text(typeOf(*this))},
                                   {"Default", default_},
                                   {"AllowedPattern", allowedPattern},
                                   {"AllowedValues", allowedValues},
                                   {"ConstraintDescription", constraintDescription},
                                   {"Description", description},
                                   {"MaxLength", maxLength},
                                   {"MaxValue", maxValue},
                                   {"MinLength", minLength},
                                   {"MinValue", minValue},
                                   {"NoEcho", noEcho}}));
}

}  // namespace cdk
