// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_json.hpp>
#include <cdkpp/core/custom_resource.hpp>

#include <utility>
#include <vector>

#include "core/stack_support.hpp"
#include "custom_resources/cfn_utils.hpp"
#include "values/cells.hpp"

namespace cdk {

namespace {

using detail::Any;

/// The text of an object, key by key: each key and each value is a document of its own.
Any objectText(const std::vector<CfnJsonEntry>& entries) {
  Any text = detail::text(std::string_view("{"));
  const char* separator = "";
  for (const CfnJsonEntry& entry : entries) {
    text = detail::concat(text, detail::text(std::string_view(separator)));
    text = detail::concat(text, detail::toJsonString(Json(entry.key), 0));
    text = detail::concat(text, detail::text(std::string_view(":")));
    text = detail::concat(text, detail::toJsonString(entry.value, 0));
    separator = ",";
  }
  return detail::concat(text, detail::text(std::string_view("}")));
}

}  // namespace

Json CfnJson::object(std::initializer_list<CfnJsonEntry> entries) {
  std::vector<CfnJsonEntry> kept;
  for (const CfnJsonEntry& entry : entries)
    if (entry.value.hasValue()) kept.push_back(entry);
  // With the hint of a number it goes into the document around it without quotes.
  return {detail::Raw{}, detail::lazy(
                             [kept = std::move(kept)](ResolveContext& context) -> Any {
                               const Any text = context.resolveAny(objectText(kept));
                               return detail::isKind(text, detail::Kind::text) ? Json::parse(detail::textOf(text))
                                                                               : text;
                             },
                             ResolutionTypeHint::NUMBER)};
}

CfnJson::CfnJson(Scope scope, CfnJsonProps props)
    : Construct(scope), jsonString_(Stack::of(*this).toJsonString(props.value)), value_(New<CustomResource> {
        *this, Id("Resource", node().location()), {
          .properties = {{"Value", jsonString_}}, .resourceType = "Custom::AWSCDKCfnJson",
          .serviceToken = detail::cfnUtilsServiceToken(*this)
        }
      } -> getAtt("Value")) {}

Reference CfnJson::value() const { return value_; }

}  // namespace cdk
