// SPDX-License-Identifier: Apache-2.0
#include "docs.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <vector>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

namespace cfngen {
namespace {

constexpr std::size_t MAX_VALUES_SHOWN = 16;

std::string visible(const std::string& value) { return value.empty() ? "\"\"" : value; }

std::string allowedValues(const Property& property) {
  const auto& all = property.values.empty() ? property.numericValues : property.values;
  if (all.empty()) return "";
  const auto shown =
      all | ranges::views::take(MAX_VALUES_SHOWN) | ranges::views::transform(visible) | ranges::to<std::vector>();
  const std::string more = all.size() > shown.size() ? fmt::format(" and {} more", all.size() - shown.size()) : "";
  return fmt::format(" Allowed values: {}{}.", fmt::join(shown, ", "), more);
}

std::string acceptedDoc(const Property& property) {
  std::string constructs;
  for (const Accepted& accepted : property.accepts)
    constructs += fmt::format("{}{}::{} ({})", constructs.empty() ? "" : ", ", accepted.service, accepted.interface,
                              accepted.field);
  return constructs.empty() ? "" : fmt::format(" Also takes {}.", constructs);
}

std::string_view updateDoc(Update update) {
  switch (update) {
    case Update::noReplacement: return " Update: no replacement.";
    case Update::conditional: return " Update: replacement in some cases.";
    case Update::replacement: return " Update: replacement.";
    case Update::unknown: break;
  }
  return "";
}

}  // namespace

std::string pageLink(std::string_view page) {
  if (page.empty()) return "";
  return fmt::format(" https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/{}", page);
}

std::string propertyDoc(const Property& property) {
  return fmt::format("CloudFormation name: {}.{}{}{}{}{}", property.cfn, property.required ? " Required." : "",
                     property.deprecated ? " Deprecated." : "", acceptedDoc(property), allowedValues(property),
                     updateDoc(property.update));
}

std::string referenceDoc(const ReferenceField& field) {
  const std::string& from = field.from;
  if (from == "ref") return "Ref.";
  const std::string rest = from.substr(from.find(':') + 1);
  if (from.starts_with("att:")) return fmt::format("Fn::GetAtt {}.", rest);
  if (from.starts_with("part:"))
    return fmt::format("Part {} of Ref, whose parts \"|\" separates.", std::stoul(rest) + 1);
  if (from.starts_with("prop:")) return fmt::format("The property {}.", rest);
  throw std::runtime_error(fmt::format("{}: no way to make a reference field from \"{}\"", field.name, from));
}

}  // namespace cfngen
