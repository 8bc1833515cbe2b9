// SPDX-License-Identifier: Apache-2.0
#include "identifiers.hpp"

#include "decide.hpp"

namespace cfngen {
namespace {

void addConstants(const std::vector<ConstantsPlan>& plans, std::set<std::string>& names) {
  for (const ConstantsPlan& plan : plans) {
    names.insert(plan.name);
    for (const auto& [name, value] : plan.constants) names.insert(name);
  }
}

}  // namespace

std::set<std::string> identifiers(const Model& model) {
  std::set<std::string> names;
  for (const Service& service : model.services) {
    names.insert(service.name);
    for (const Resource& resource : service.resources) {
      const ClassPlan plan = decide(service, resource);
      addConstants(plan.constants, names);
      for (const FieldPlan& field : plan.reference.fields) names.insert(field.name);
      for (const RecordPlan& record : plan.records) {
        addConstants(record.constants, names);
        for (const FieldPlan& field : record.fields) names.insert(field.name);
      }
    }
  }
  return names;
}

}  // namespace cfngen
