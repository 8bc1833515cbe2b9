// SPDX-License-Identifier: Apache-2.0
// Fn::ForEach, as an element of a template and as a property.
#include <cdkpp/core/cfn_for_each.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>

#include <algorithm>

#include "elements/entry.hpp"
#include "tree/element.hpp"

namespace cdk {

using namespace detail;

namespace {

constexpr std::string_view kPrefix = "Fn::ForEach::";

bool isName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

struct Problem {
  const char* code = nullptr;
  std::string message{};
};

Problem problemOf(std::string_view loopName, std::string_view identifier, const Any& fragment) {
  if (!isName(loopName))
    return {"CDKPP2340", "the name of a loop is '" + std::string(loopName) +
                             "'; it must be made of letters and digits (A-Z, a-z, 0-9)"};
  if (!isName(identifier))
    return {"CDKPP2341", "the identifier of a loop is '" + std::string(identifier) +
                             "'; it must be made of letters and digits (A-Z, a-z, 0-9)"};
  const Any entries = toMap(fragment);
  if (!isKind(entries, Kind::map) || entriesOf(entries).empty())
    return {"CDKPP2342", "the fragment of a loop must be an object with one or more entries"};
  const std::string name(identifier);
  for (const auto& [key, value] : entriesOf(entries))
    if (!key.starts_with(kPrefix) && key.find("${" + name + "}") == std::string::npos &&
        key.find("&{" + name + "}") == std::string::npos)
      return {"CDKPP2342", "the key '" + key + "' of a loop's fragment is the same in each turn; put ${" + name +
                               "} or &{" + name + "} into it"};
  return {};
}

Any loopBody(std::string_view identifier, const Any& collection, const Any& fragment) {
  return listOf({text(identifier), collection, fragment});
}

}  // namespace

Entry<Json> Fn::forEach(std::string_view loopName, std::string_view identifier,
                        const List<Value<std::string>>& collection, const Json& fragment) {
  if (Problem problem = problemOf(loopName, identifier, fragment); problem.code)
    throw ValidationError(problem.code, std::move(problem.message));
  return {std::string(kPrefix) + std::string(loopName),
          Json(Raw{}, lazy([body = loopBody(identifier, collection, fragment)](ResolveContext& context) {
                 context.scope().stack().addTransform(kLanguageExtensions);
                 return body;
               }))};
}

CfnForEach::CfnForEach(Scope scope, CfnForEachProps props) : CfnElement(scope), props_(std::move(props)) {
  const std::string loopName =
      props_.loopName.hasValue() ? *props_.loopName : TreeAccess::allocateLogicalId(stack(), *this);
  if (Problem problem = problemOf(loopName, *props_.identifier, props_.fragment); problem.code)
    throw ValidationError(problem.code, std::move(problem.message), *this);
  // Settled at once: it is not a name of a resource, and must not be checked or renamed as one.
  TreeAccess::state(*this).logicalId = std::string(kPrefix) + loopName;
  stack().addTransform(kLanguageExtensions);
}

const char* CfnForEach::cfnSection() const {
  switch (props_.section.valueOr(CfnForEachSection::RESOURCES)) {
    case CfnForEachSection::CONDITIONS: return "Conditions";
    case CfnForEachSection::OUTPUTS: return "Outputs";
    case CfnForEachSection::RESOURCES: break;
  }
  return "Resources";
}

Json CfnForEach::renderElement(ResolveContext& context) const {
  return context.resolve(loopBody(*props_.identifier, props_.collection, props_.fragment));
}

}  // namespace cdk
