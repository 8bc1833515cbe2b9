// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_output.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/stack.hpp>

#include <algorithm>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

namespace {

constexpr std::size_t kMaxExportName = 255;

bool fitsExportName(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == ':';
}

std::vector<std::string> exportNameErrors(const Optional<Value<std::string>>& exportName) {
  std::vector<std::string> errors;
  if (!isKind(exportName, Kind::text)) return errors;
  const std::string& name = textOf(exportName);
  if (name.empty()) errors.emplace_back("the exportName is empty; give it 1 to 255 characters, or leave it out");
  if (name.size() > kMaxExportName)
    errors.push_back("the exportName has " + std::to_string(name.size()) + " characters; up to 255 are allowed");
  if (!std::all_of(name.begin(), name.end(), fitsExportName))
    errors.push_back("the exportName '" + name + "' may hold letters, digits, colons and hyphens only");
  return errors;
}

}  // namespace

CfnOutput::CfnOutput(Scope scope, CfnOutputProps props) : CfnElement(scope), CfnOutputProps(std::move(props)) {
  if (isKind(value, Kind::list) ||
      (isUnresolved(value) && static_cast<const TokenCell*>(value.cell())->hint == ResolutionTypeHint::STRING_LIST))
    throw ValidationError("CDKPP2310", "the value of an output is a list; outputs are text: use Fn::join or Fn::select",
                          *this);
  if (key.hasValue()) overrideLogicalId(*key);
  node().addValidation([this] { return exportNameErrors(exportName); });
}

Intrinsic CfnOutput::importValue() const {
  const auto nameForImport = [this](ResolveContext& context) -> Any {
    if (&context.scope().stack() == &stack())
      throw ValidationError("CDKPP2311", "importValue() is used in the stack of the output; use the value itself there",
                            *this);
    if (!exportName.hasValue())
      throw ValidationError("CDKPP2312", "importValue() needs the name of an export; set exportName of this output",
                            *this);
    return exportName;
  };
  return Fn::importValue({Raw{}, lazy(nameForImport, ResolutionTypeHint::STRING)});
}

Json CfnOutput::renderElement(ResolveContext& context) const {
  return context.resolve(
      objectOf({{"Description", description},
                {"Value", value},
                {"Export", exportName.hasValue() ? objectOf({{"Name", exportName}}) : Any()},
                {"Condition", condition.hasValue() ? static_cast<Any>((*condition).logicalId()) : Any()}}));
}

}  // namespace cdk
