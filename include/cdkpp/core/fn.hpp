// SPDX-License-Identifier: Apache-2.0
// Fn: the functions of CloudFormation's template language.
#pragma once
#include <cdkpp/core/cfn_condition.hpp>

#include <vector>

namespace cdk {

/// The intrinsic functions. What is known now is computed now: Fn::select(1, {"a", "b"}) is "b".
///
/// Functions whose result may be of any type give an Intrinsic, which fits every property. Functions that need the
/// transform AWS::LanguageExtensions add it to the stack they are used in.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
struct Fn {
  /// {"Fn::Base64": data}: text as the user data of an instance wants it.
  static Value<std::string> base64(const Value<std::string>& data);

  /// {"Fn::Cidr": ...}: divides a range of addresses into `count` ranges.
  /// @param count 1 to 256
  /// @param sizeMask the bits of an address within a range: "8" makes /24 of IPv4
  /// @throws ValidationError CDKPP2332 for another count
  static List<Value<std::string>> cidr(const Value<std::string>& ipBlock, const Value<double>& count,
                                       const Optional<Value<std::string>>& sizeMask = {});

  /// True when all conditions are. More than ten are nested in groups of ten, the limit of Fn::And.
  template <class... C>
    requires(sizeof...(C) > 0 && (std::is_convertible_v<const C&, CfnConditionExpression> && ...))
  static ICfnRuleConditionExpression conditionAnd(const C&... conditions) {
    const CfnConditionExpression all[] = {conditions...};
    return combine("Fn::And", all, sizeof...(C));
  }
  /// @throws ValidationError CDKPP2335 when there are none
  static ICfnRuleConditionExpression conditionAnd(const std::vector<CfnConditionExpression>& conditions) {
    return combine("Fn::And", conditions.data(), conditions.size());
  }

  /// True when one condition is, or several are. More than ten are nested in groups of ten, the limit of Fn::Or.
  template <class... C>
    requires(sizeof...(C) > 0 && (std::is_convertible_v<const C&, CfnConditionExpression> && ...))
  static ICfnRuleConditionExpression conditionOr(const C&... conditions) {
    const CfnConditionExpression all[] = {conditions...};
    return combine("Fn::Or", all, sizeof...(C));
  }
  /// @throws ValidationError CDKPP2335 when there are none
  static ICfnRuleConditionExpression conditionOr(const std::vector<CfnConditionExpression>& conditions) {
    return combine("Fn::Or", conditions.data(), conditions.size());
  }

  /// True when the condition is not.
  static ICfnRuleConditionExpression conditionNot(const CfnConditionExpression& condition);
  /// True when the values are equal.
  static ICfnRuleConditionExpression conditionEquals(const Json& lhs, const Json& rhs);
  /// {"Fn::If": ...}: one of two values of any type. Aws::NO_VALUE stands for none.
  /// @param conditionId the logical id of a condition; see CfnElement::logicalId
  static Intrinsic conditionIf(const Value<std::string>& conditionId, const Json& valueIfTrue,
                               const Json& valueIfFalse);
  static Intrinsic conditionIf(const CfnCondition& condition, const Json& valueIfTrue, const Json& valueIfFalse);
  /// True when the value is in the list. In rules only.
  static ICfnRuleConditionExpression conditionContains(const List<Value<std::string>>& listOfStrings,
                                                       const Value<std::string>& value);
  /// True when all members of the list are equal to the value. In rules only.
  static ICfnRuleConditionExpression conditionEachMemberEquals(const List<Value<std::string>>& listOfStrings,
                                                               const Value<std::string>& value);
  /// True when all members of the first list are in the second. In rules only.
  static ICfnRuleConditionExpression conditionEachMemberIn(const List<Value<std::string>>& stringsToCheck,
                                                           const List<Value<std::string>>& stringsToMatch);

  /// {"Fn::FindInMap": ...}: a value of a mapping. A default needs the transform AWS::LanguageExtensions.
  /// @see CfnMapping::findInMap
  static Intrinsic findInMap(const Value<std::string>& mapName, const Value<std::string>& topLevelKey,
                             const Value<std::string>& secondLevelKey, const Json& defaultValue = {});

  /// A property of an object that writes the fragment once for each member of the collection, with the identifier's
  /// value in the place of ${identifier}. Needs the transform AWS::LanguageExtensions. See CfnForEach for whole
  /// resources, outputs and conditions.
  ///
  ///     Json::object({Fn::forEach("Tables", "Name", {"A", "B"}, Json::object({{"Table${Name}", ...}}))})
  ///
  /// @param loopName letters and digits, unique in the template
  /// @throws ValidationError CDKPP2340, CDKPP2341, CDKPP2342 as CfnForEach
  /// @see
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
  static Entry<Json> forEach(std::string_view loopName, std::string_view identifier,
                             const List<Value<std::string>>& collection, const Json& fragment);

  /// {"Fn::GetAtt": [id, attribute]}. CfnResource::getAtt and the attr... functions of resources are the safer way:
  /// they also work from other stacks.
  static Intrinsic getAtt(const Value<std::string>& logicalNameOfResource, const Value<std::string>& attributeName);

  /// {"Fn::GetAZs": region}: the availability zones. @default the region of the stack
  static List<Value<std::string>> getAzs(const Value<std::string>& region = "");

  /// {"Fn::GetStackOutput": ...}: an output of another stack, also of another region or account, without an export.
  /// @param region @default the region of the stack
  /// @param roleArn the role to read it with, for another account. @default none
  static Intrinsic getStackOutput(const Value<std::string>& stackName, const Value<std::string>& outputName,
                                  const Optional<Value<std::string>>& region = {},
                                  const Optional<Value<std::string>>& roleArn = {});

  /// A list that was exported as one text.
  /// @param assumedLength the number of its members, which cannot be known
  static List<Value<std::string>> importListValue(const Value<std::string>& sharedValueToImport, double assumedLength,
                                                  std::string_view delimiter = ",");

  /// {"Fn::ImportValue": name}: what another stack of the account and region exports.
  static Intrinsic importValue(const Value<std::string>& sharedValueToImport);

  /// {"Fn::Join": ...}; neighbouring literals and nested joins of the same delimiter are merged at synthesis.
  /// @throws ValidationError CDKPP2330 for an empty list
  static Value<std::string> join(std::string_view delimiter, const List<Value<std::string>>& listOfValues);

  /// The number of members of a list. Of a list that is not known yet {"Fn::Length": list}, which needs the transform
  /// AWS::LanguageExtensions. @throws ValidationError CDKPP2336 for what is no list
  static Value<double> len(const detail::Any& array);

  /// The host name of a URL: "https://example.com/path" gives "example.com".
  /// @throws ValidationError CDKPP2334 for a known URL without "//"
  static Value<std::string> parseDomainName(const Value<std::string>& url);

  /// {"Ref": id}. CfnParameter::value and CfnResource::ref are the safer way: they also work from other stacks.
  static Intrinsic ref(const Value<std::string>& logicalName);

  /// {"Fn::RefAll": type}: the values of all parameters of a type. In rules only.
  static List<Value<std::string>> refAll(const Value<std::string>& parameterType);

  /// {"Fn::Select": ...}: one member of a list, counted from 0. Known members of known lists are selected now.
  /// @throws ValidationError CDKPP2331 for an index that a known list lacks
  static Intrinsic select(const Value<double>& index, const List<Value<std::string>>& array);

  /// {"Fn::Split": ...}: the parts of a text. Known text is split now.
  /// @param assumedLength gives a list of this length, whose members can be used one by one. @default a list as a whole
  /// @throws ValidationError CDKPP2333 for an assumed length that is no whole number
  static List<Value<std::string>> split(std::string_view delimiter, const Value<std::string>& source,
                                        Optional<double> assumedLength = {});

  /// {"Fn::Sub": ...}: text with ${Name} for parameters, ${Resource.Attribute} and the variables. "+" and cdk::format
  /// are the safer way.
  static Value<std::string> sub(std::string_view body, const Map<Value<std::string>>& variables = {});

  /// A document as JSON text, which may hold tokens. Of a document that is not known yet {"Fn::ToJsonString": ...},
  /// which needs the transform AWS::LanguageExtensions.
  static Value<std::string> toJsonString(const Json& object);

  /// {"Fn::Transform": {Name, Parameters}}: what a macro makes of the parameters.
  static Intrinsic transform(std::string_view macroName, const Json& parameters);

  /// {"Fn::ValueOf": ...}: an attribute of the value of a parameter. In rules only.
  static Intrinsic valueOf(const Value<std::string>& parameterOrLogicalId, const Value<std::string>& attribute);

  /// {"Fn::ValueOfAll": ...}: an attribute of the values of all parameters of a type. In rules only.
  static List<Value<std::string>> valueOfAll(const Value<std::string>& parameterType,
                                             const Value<std::string>& attribute);

 private:
  static ICfnRuleConditionExpression combine(const char* function, const CfnConditionExpression* conditions,
                                             std::size_t count);
};

}  // namespace cdk
