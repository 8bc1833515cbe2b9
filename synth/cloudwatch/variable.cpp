// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/variable.hpp>
#include <cdkpp/core/errors.hpp>

#include "cloudwatch/metric_state.hpp"
#include "cloudwatch/problems.hpp"
#include "cloudwatch/value_key.hpp"

namespace cdk::cloudwatch {

using Text = Value<std::string>;

Values Values::fromSearch(Text expression, Text populateFrom) {
  return Values(Json::object({{"search", expression}, {"populateFrom", populateFrom}}));
}

Values Values::fromSearchComponents(const SearchComponents& components) {
  Text schema = *components.namespace_;
  bool known = false;
  for (const Text& dimension : *components.dimensions) {
    schema += "," + dimension;
    known = known || detail::valueKey(dimension) == detail::valueKey(*components.populateFrom);
  }
  detail::CloudWatchProblems problems;
  if (components.dimensions->size() == 0) problems.add("dimensions names at least one dimension, but it is empty");
  if (!known)
    problems.add("populateFrom is one of the dimensions, but '" + detail::readableText(*components.populateFrom) +
                 "' is none of them");
  if (!problems.text().empty()) throw ValidationError("CDKPP4784", problems.text());
  return fromSearch("{" + schema + "} MetricName=\"" + *components.metricName + "\"", *components.populateFrom);
}

Values Values::fromValues(const List<VariableValue>& values) {
  if (values.size() == 0)
    throw ValidationError("CDKPP4784", "Values::fromValues needs at least one value, but none was given");
  Json list = Json::array();
  for (const VariableValue& value : values) list.add(Json::object({{"label", value.label}, {"value", *value.value}}));
  return Values(Json::object({{"values", list}}));
}

DashboardVariable::DashboardVariable(DashboardVariableOptions options) : options_(std::move(options)) {
  const bool input = *options_.inputType == VariableInputType::INPUT;
  if (input != options_.values.hasValue()) return;
  throw ValidationError("CDKPP4783", "the variable '" + detail::readableText(*options_.id) + "' of type '" +
                                         detail::nameOf(*options_.inputType) + "' " +
                                         (input ? "takes text and has no values; leave them out, or use SELECT or RADIO"
                                                : "needs values to choose from"));
}

Json DashboardVariable::toJson() const {
  const char* type = detail::nameOf(*options_.type);
  Json json = Json::object({{type, *options_.value},
                            {"type", type},
                            {"inputType", detail::nameOf(*options_.inputType)},
                            {"id", *options_.id},
                            {"defaultValue", options_.defaultValue ? options_.defaultValue->val() : Json()},
                            {"visible", options_.visible},
                            {"label", options_.label}});
  const Json values = options_.values ? options_.values->toJson() : Json();
  for (std::size_t i = 0; i < values.size(); ++i) json.set(values.key(i), values.value(i));
  return json;
}

}  // namespace cdk::cloudwatch

namespace cdk::cloudwatch {

const DefaultValue DefaultValue::FIRST{First{}};
Json DefaultValue::val() const { return first_ ? Json("__FIRST") : value_; }

}  // namespace cdk::cloudwatch
