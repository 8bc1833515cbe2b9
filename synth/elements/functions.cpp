// SPDX-License-Identifier: Apache-2.0
// Fn: functions of the template language that do not need a value to be known.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/stack.hpp>

#include "core/stack_support.hpp"
#include "elements/entry.hpp"
#include "text/number.hpp"

namespace cdk {

using namespace detail;

namespace {

using Text = Value<std::string>;
using Texts = List<Value<std::string>>;

Intrinsic call(std::string_view name, Any arguments) { return {Raw{}, intrinsic(name, std::move(arguments))}; }
Text textCall(std::string_view name, Any arguments) {
  return {Raw{}, intrinsic(name, std::move(arguments), ResolutionTypeHint::STRING)};
}
Texts listCall(std::string_view name, Any arguments) {
  return {Raw{}, intrinsic(name, std::move(arguments), ResolutionTypeHint::STRING_LIST)};
}
ICfnRuleConditionExpression conditionCall(std::string_view name, Any arguments) {
  return {Raw{}, intrinsic(name, std::move(arguments))};
}

/// The function `name`, which CloudFormation knows with the language extensions only.
Any extension(const char* name, const Any& arguments, ResolutionTypeHint hint) {
  return lazy(
      [name, arguments](ResolveContext& context) {
        context.scope().stack().addTransform(kLanguageExtensions);
        return objectOf({{name, arguments}});
      },
      hint);
}

bool holdsToken(const Any& value) {
  if (!value.cell()) return false;
  switch (value.cell()->kind) {
    case Kind::token: return true;
    case Kind::list:
      for (const Any& item : itemsOf(value))
        if (holdsToken(item)) return true;
      return false;
    case Kind::map:
      for (const auto& entry : entriesOf(value))
        if (holdsToken(entry.second)) return true;
      return false;
    case Kind::record: return holdsToken(toMap(value));
    default: return false;
  }
}

}  // namespace

Value<std::string> Fn::base64(const Text& data) { return textCall("Fn::Base64", data); }

Texts Fn::cidr(const Text& ipBlock, const Value<double>& count, const Optional<Text>& sizeMask) {
  if (count.isLiteral() && (count.literal() < 1 || count.literal() > 256))
    throw ValidationError("CDKPP2332", "Fn::cidr makes 1 to 256 ranges, but " + text::numberToString(count.literal()) +
                                           " were asked for");
  return listCall("Fn::Cidr", listOf({ipBlock, count, sizeMask}));
}

ICfnRuleConditionExpression Fn::combine(const char* function, const CfnConditionExpression* conditions,
                                        std::size_t count) {
  constexpr std::size_t most = 10;
  if (count == 0)
    throw ValidationError("CDKPP2335", std::string(function) + " needs at least one condition, but the list is empty");
  if (count == 1) return {Raw{}, conditions[0]};
  if (count > most) {
    std::vector<CfnConditionExpression> groups;
    for (std::size_t i = 0; i < count; i += most)
      groups.push_back(combine(function, conditions + i, count - i < most ? count - i : most));
    return combine(function, groups.data(), groups.size());
  }
  Any list = newList(count);
  for (std::size_t i = 0; i < count; ++i) append(list, conditions[i]);
  return conditionCall(function, std::move(list));
}

ICfnRuleConditionExpression Fn::conditionNot(const CfnConditionExpression& condition) {
  return conditionCall("Fn::Not", listOf({condition}));
}
ICfnRuleConditionExpression Fn::conditionEquals(const Json& lhs, const Json& rhs) {
  return conditionCall("Fn::Equals", listOf({lhs, rhs}));
}
Intrinsic Fn::conditionIf(const Text& conditionId, const Json& valueIfTrue, const Json& valueIfFalse) {
  return call("Fn::If", listOf({conditionId, valueIfTrue, valueIfFalse}));
}
Intrinsic Fn::conditionIf(const CfnCondition& condition, const Json& valueIfTrue, const Json& valueIfFalse) {
  return conditionIf(condition.logicalId(), valueIfTrue, valueIfFalse);
}
ICfnRuleConditionExpression Fn::conditionContains(const Texts& listOfStrings, const Text& value) {
  return conditionCall("Fn::Contains", listOf({listOfStrings, value}));
}
ICfnRuleConditionExpression Fn::conditionEachMemberEquals(const Texts& listOfStrings, const Text& value) {
  return conditionCall("Fn::EachMemberEquals", listOf({listOfStrings, value}));
}
ICfnRuleConditionExpression Fn::conditionEachMemberIn(const Texts& stringsToCheck, const Texts& stringsToMatch) {
  return conditionCall("Fn::EachMemberIn", listOf({stringsToCheck, stringsToMatch}));
}

Intrinsic Fn::findInMap(const Text& mapName, const Text& topLevelKey, const Text& secondLevelKey,
                        const Json& defaultValue) {
  if (!defaultValue.hasValue()) return call("Fn::FindInMap", listOf({mapName, topLevelKey, secondLevelKey}));
  return {Raw{}, extension("Fn::FindInMap",
                           listOf({mapName, topLevelKey, secondLevelKey, objectOf({{"DefaultValue", defaultValue}})}),
                           ResolutionTypeHint::NONE)};
}

Intrinsic Fn::getAtt(const Text& logicalNameOfResource, const Text& attributeName) {
  return call("Fn::GetAtt", listOf({logicalNameOfResource, attributeName}));
}
Texts Fn::getAzs(const Text& region) { return listCall("Fn::GetAZs", region); }
Intrinsic Fn::getStackOutput(const Text& stackName, const Text& outputName, const Optional<Text>& region,
                             const Optional<Text>& roleArn) {
  return call(
      "Fn::GetStackOutput",
      objectOf({{"StackName", stackName}, {"Region", region}, {"RoleArn", roleArn}, {"OutputName", outputName}}));
}
Texts Fn::importListValue(const Text& sharedValueToImport, double assumedLength, std::string_view delimiter) {
  return split(delimiter, importValue(sharedValueToImport), assumedLength);
}
Intrinsic Fn::importValue(const Text& sharedValueToImport) { return call("Fn::ImportValue", sharedValueToImport); }

Text Fn::join(std::string_view delimiter, const Texts& listOfValues) {
  if (!isUnresolved(listOfValues) && listOfValues.size() == 0)
    throw ValidationError("CDKPP2330", "Fn::join needs at least one value, but the list is empty");
  // The members of a list that is not known yet stay apart, as upstream has it, even if synthesis gets to know them.
  if (isUnresolved(listOfValues)) return textCall("Fn::Join", listOf({detail::text(delimiter), listOfValues}));
  return {Raw{}, detail::join(delimiter, listOfValues)};
}

Value<double> Fn::len(const Any& array) {
  if (isUnresolved(array)) return {Raw{}, extension("Fn::Length", array, ResolutionTypeHint::NUMBER)};
  if (!isKind(array, Kind::list))
    throw ValidationError("CDKPP2336", "Fn::len takes a list; of a text use Fn::split first");
  return static_cast<double>(size(array));
}

Intrinsic Fn::ref(const Text& logicalName) { return call("Ref", logicalName); }
Texts Fn::refAll(const Text& parameterType) { return listCall("Fn::RefAll", parameterType); }

Text Fn::sub(std::string_view body, const Map<Text>& variables) {
  if (!variables.hasValue()) return textCall("Fn::Sub", detail::text(body));
  return textCall("Fn::Sub", listOf({detail::text(body), variables}));
}

Text Fn::toJsonString(const Json& object) {
  if (isUnresolved(object)) return {Raw{}, extension("Fn::ToJsonString", object, ResolutionTypeHint::STRING)};
  if (!object.hasValue()) return {Raw{}, Any()};
  if (!holdsToken(object)) return object.dump();
  return {Raw{}, detail::toJsonString(object, 0)};
}

Intrinsic Fn::transform(std::string_view macroName, const Json& parameters) {
  return call("Fn::Transform", objectOf({{"Name", detail::text(macroName)}, {"Parameters", parameters}}));
}
Intrinsic Fn::valueOf(const Text& parameterOrLogicalId, const Text& attribute) {
  return call("Fn::ValueOf", listOf({parameterOrLogicalId, attribute}));
}
Texts Fn::valueOfAll(const Text& parameterType, const Text& attribute) {
  return listCall("Fn::ValueOfAll", listOf({parameterType, attribute}));
}

}  // namespace cdk
