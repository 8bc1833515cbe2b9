// SPDX-License-Identifier: Apache-2.0
#include "decide.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <stdexcept>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/transform.hpp>

#include "docs.hpp"
#include "field_type.hpp"
#include "naming.hpp"
#include "reserved.hpp"
#include "statics.hpp"

namespace cfngen {
namespace {

/// A text property, or a list of texts, with the values that AWS lists.
bool hasConstants(const Property& property) {
  const Type& type = property.type.kind == Type::Kind::list ? property.type.of.front() : property.type;
  return !property.values.empty() && type.isTextual();
}

std::vector<ConstantsPlan> decideConstants(const Record& record, std::set<std::string> taken) {
  std::vector<ConstantsPlan> plans;
  for (const Property& property : record.properties) {
    if (!hasConstants(property)) continue;
    std::string name = constantsName(property.name);
    if (isKernelType(name)) name += '_';
    ConstantsPlan plan{unique(name, taken), fieldName(property.name), {}};
    std::set<std::string> names;
    for (const std::string& value : property.values)
      plan.constants.emplace_back(unique(constantName(value), names), value);
    plans.push_back(std::move(plan));
  }
  return plans;
}

FieldPlan decideField(const Property& property, const FieldTypes& types) {
  return {propertyDoc(property), types.field(property), fieldName(property.name), property.required};
}

RecordPlan decideRecord(std::string name, std::string doc, const Record& record, const FieldTypes& types) {
  using namespace ranges;
  return {
      std::move(name),
      std::move(doc),
      record.properties | views::transform([&](const Property& p) { return decideField(p, types); }) |
          to<std::vector>(),
      record.properties | views::transform(&Property::cfn) | to<std::vector>(),
      emissionOrder(record),
      {},
      false,
  };
}

/// Defines what a record mentions before the record; what mentions itself in a circle is declared first.
class Ordering {
 public:
  explicit Ordering(const std::map<std::string, Record>& types) : types_(types) {}

  void visit(const std::string& name) {
    if (!begun_.insert(name).second) {
      if (!done_.contains(name)) forward_.insert(name);
      return;
    }
    const auto record = types_.find(name);
    if (record == types_.end()) throw std::runtime_error(fmt::format("there is no type {}", name));
    for (const Property& property : record->second.properties)
      forEachRecord(property.type, [&](const std::string& used) {
        if (used != name) visit(used);
      });
    done_.insert(name);
    order_.push_back(name);
  }

  const std::vector<std::string>& order() const { return order_; }
  const std::set<std::string>& forward() const { return forward_; }

 private:
  const std::map<std::string, Record>& types_;
  std::set<std::string> begun_;
  std::set<std::string> done_;
  std::set<std::string> forward_;
  std::vector<std::string> order_;
};

void decideRecords(const Resource& resource, const FieldTypes& types, ClassPlan& plan) {
  Ordering ordering(resource.types);
  for (const auto& [name, record] : resource.types) ordering.visit(name);
  for (const std::string& name : ordering.forward()) plan.forward.push_back(types.recordTemplate(name));
  for (const std::string& name : ordering.order()) {
    const Record& record = resource.types.at(name);
    const std::string title = name.substr(0, name.size() - std::string_view("Property").size());
    const std::string cppName = types.record(name);
    const std::string doc = fmt::format("{} {}.{}", resource.type, title, pageLink(record.page));
    plan.records.push_back(decideRecord(cppName, doc, record, types.inTemplate()));
    plan.records.back().isTemplate = true;
    plan.records.back().constants = decideConstants(record, {cppName});
  }
  for (const auto& [name, record] : resource.types) plan.nested.emplace_back(name, types.record(name));

  const std::string doc = fmt::format("Properties of {}.{}", resource.type, pageLink(resource.record.page));
  plan.records.push_back(decideRecord(resource.name + "Props", doc, resource.record, types));
}

ReferencePlan decideReference(const Resource& resource, const FieldTypes& types, ClassPlan& plan) {
  const Reference& reference = resource.reference;
  ReferencePlan result{reference.interface, reference.getter, reference.structName, resource.type, {}, {},
                       reference.accepted};
  for (const ReferenceField& field : reference.fields) {
    result.fields.push_back({referenceDoc(field), types.referenceField(field), fieldName(field.name), !field.optional});
    const std::string rest = field.from.substr(field.from.find(':') + 1);
    if (field.from == "ref")
      result.values.push_back(plan.ref);
    else if (field.from.starts_with("att:"))
      result.values.push_back(fmt::format("{}({})", plan.getAtt, quoted(rest)));
    else if (field.from.starts_with("prop:"))
      result.values.push_back(fieldName(rest));
    else
      result.values.push_back(fmt::format("::cdk::Fn::select({}, ::cdk::Fn::split(\"|\", {}))", rest, plan.ref));
  }
  plan.usesParts = std::ranges::any_of(reference.fields, [](const auto& f) { return f.from.starts_with("part:"); });
  return result;
}

int tagField(const Resource& resource) {
  const auto& properties = resource.record.properties;
  const auto found = std::ranges::find(properties, resource.tags->property, &Property::name);
  if (found == properties.end()) throw std::runtime_error(fmt::format("no property {}", resource.tags->property));
  return static_cast<int>(found - properties.begin());
}

std::vector<GetterPlan> decideGetters(const Resource& resource, const FieldTypes& types) {
  std::vector<GetterPlan> getters;
  for (const Attribute& attribute : resource.attributes)
    getters.push_back({fmt::format("Fn::GetAtt {}.", attribute.cfn), types.attribute(attribute),
                       fieldName(attribute.name), attribute.cfn, attribute.hint});
  return getters;
}

/// Names which the class has beside its constants.
std::set<std::string> classNames(const Resource& resource) {
  std::set<std::string> names{resource.name, "Props", "Imported"};
  for (const auto& [name, record] : resource.types) names.insert(name);
  return names;
}

void refuseClashes(const Resource& resource, const ClassPlan& plan) {
  std::set<std::string> fields;
  for (const FieldPlan& field : plan.records.back().fields) fields.insert(field.name);
  for (const GetterPlan& getter : plan.getters)
    if (!fields.insert(getter.name).second)
      throw std::runtime_error(fmt::format("{} is a property and an attribute", getter.name));
  if (fields.contains(resource.reference.getter))
    throw std::runtime_error(fmt::format("{} is a property and the reference", resource.reference.getter));
}

}  // namespace

std::vector<std::size_t> emissionOrder(const Record& record) {
  std::vector<std::size_t> order(record.properties.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, {}, [&](std::size_t i) { return record.properties[i].cfn; });
  return std::ranges::is_sorted(order) ? std::vector<std::size_t>{} : order;
}

ClassPlan decide(const Service& service, const Resource& resource) {
  const FieldTypes types(service, resource.name);
  ClassPlan plan;
  plan.service = service.name;
  plan.name = resource.name;
  plan.cfnType = resource.type;
  plan.doc =
      fmt::format("{}.{}{}", resource.type, resource.deprecated ? " Deprecated." : "", pageLink(resource.record.page));
  plan.scope = types.kernel("Scope");

  for (const Property& property : resource.record.properties)
    for (const Accepted& accepted : property.accepts) plan.accepted[accepted.service].insert(accepted.interface);
  decideRecords(resource, types, plan);
  const auto& fields = plan.records.back().fields;
  for (const FieldPlan& field : fields)
    if (isKernelMember(field.name)) plan.chosen.push_back(field.name);
  const auto hidden = [&](std::string_view member) {
    return std::ranges::find(plan.chosen, member) != plan.chosen.end();
  };
  plan.ref = fmt::format("{}ref()", hidden("ref") ? "::cdk::CfnResource::" : "");
  plan.getAtt = fmt::format("{}getAtt", hidden("getAtt") ? "::cdk::CfnResource::" : "");
  plan.propsOptional = std::ranges::none_of(fields, &FieldPlan::required);

  plan.getters = decideGetters(resource, types);
  plan.reference = decideReference(resource, types, plan);
  plan.statics = decideStatics(resource);
  plan.constants = decideConstants(resource.record, classNames(resource));
  plan.stateful = resource.stateful;
  plan.tagType = resource.tags ? resource.tags->variant : "NOT_TAGGABLE";
  if (resource.tags) plan.tagField = tagField(resource);
  refuseClashes(resource, plan);
  return plan;
}

}  // namespace cfngen
