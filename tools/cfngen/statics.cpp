// SPDX-License-Identifier: Apache-2.0
#include "statics.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <string_view>

#include "naming.hpp"

namespace cfngen {
namespace {

/// The variables of an ARN that are not of the environment, in their order.
std::vector<std::string> variablesOf(std::string_view format) {
  std::vector<std::string> variables;
  for (std::size_t begin; (begin = format.find("${")) != std::string_view::npos;) {
    const std::size_t end = format.find('}', begin);
    const std::string_view name = format.substr(begin + 2, end - begin - 2);
    if (name != "Partition" && name != "Region" && name != "Account") variables.emplace_back(name);
    format.remove_prefix(end);
  }
  return variables;
}

void decideArn(const Resource& resource, StaticsPlan& plan) {
  const ArnFor& arnFor = *resource.arnFor;
  const auto field = [&](const std::string& name) {
    return fmt::format("resource.{}().{}", resource.reference.getter, fieldName(name));
  };
  plan.arnFor = arnFor.name;
  if (!arnFor.field.empty()) {
    plan.arn = field(arnFor.field);
    return;
  }
  std::string values;
  for (const std::string& variable : variablesOf(resource.arnFormat)) {
    const auto found = arnFor.variables.find(variable);
    if (found == arnFor.variables.end())
      throw std::runtime_error(fmt::format("{}: there is no field for {}", arnFor.name, variable));
    values += fmt::format("{}{}", values.empty() ? "" : ", ", field(found->second));
  }
  plan.arn = "::cdk::detail::arnOf(";
  plan.arnParts = {"resource", quoted(resource.arnFormat), fmt::format("{{{}}}", values)};
}

bool usesFormat(const Import& import) {
  bool name = false;
  bool arn = false;
  for (const auto& [field, from] : import.fields) (from == "arn" ? arn : name) = true;
  return name && arn;
}

ImportPlan decideImport(const Resource& resource, const Import& import, bool byArn) {
  const std::string format = usesFormat(import) ? resource.arnFormat : "";
  if (!format.empty() && variablesOf(format).size() != 1)
    throw std::runtime_error(fmt::format("{}: {} does not have one name", import.name, format));
  const std::string_view parameter = byArn ? "arn" : "name";
  return {fmt::format("{} that this program does not make, by its {}.", resource.type, byArn ? "ARN" : "name or id"),
          import.name,
          std::string(parameter),
          fmt::format("::cdk::detail::importBy{}<Imported<Ref>>(", byArn ? "Arn" : "Name"),
          {"scope", "id", quoted(format), std::string(parameter)}};
}

}  // namespace

StaticsPlan decideStatics(const Resource& resource) {
  StaticsPlan plan;
  if (resource.arnFor) decideArn(resource, plan);
  std::map<std::string, std::string> fields;
  const auto add = [&](const std::optional<Import>& import, bool byArn) {
    if (!import) return;
    plan.imports.push_back(decideImport(resource, *import, byArn));
    for (const auto& [field, from] : import->fields) fields[field] = from == "arn" ? "arn()" : "name()";
  };
  add(resource.fromArn, true);
  add(resource.fromName, false);
  for (const auto& [field, value] : fields) plan.imported.push_back(fmt::format(".{} = {}", fieldName(field), value));
  return plan;
}

}  // namespace cfngen
