// SPDX-License-Identifier: Apache-2.0
// Filters of event source mappings.
#include <cdkpp/lambda/event_source_filter.hpp>

namespace cdk::lambda {
namespace {

Json ruleOf(const char* name, Json value) { return Json::array({Json::object({{name, std::move(value)}})}); }

}  // namespace

Json FilterRule::null() { return Json::array({nullptr}); }
Json FilterRule::empty() { return Json::array({""}); }
Json FilterRule::isEqual(Json item) {
  if (item.isNumber()) return ruleOf("numeric", Json::array({"=", std::move(item)}));
  return Json::array({std::move(item)});
}
Json FilterRule::notEquals(std::string element) { return ruleOf("anything-but", Json::array({std::move(element)})); }
Json FilterRule::between(double first, double second) {
  return ruleOf("numeric", Json::array({">", first, "<=", second}));
}
Json FilterRule::exists() { return ruleOf("exists", true); }
Json FilterRule::notExists() { return ruleOf("exists", false); }
Json FilterRule::beginsWith(std::string element) { return ruleOf("prefix", std::move(element)); }

FilterCriteria FilterCriteria::filter(const Json& filter) { return {filter.dump()}; }

}  // namespace cdk::lambda
