// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/logs/query_definition.hpp>

#include "text/number.hpp"

namespace cdk::logs {

QueryString::QueryString(QueryStringProps props) : props_(std::move(props)) {}
bool QueryString::hasStatsAndStatsStatements() const { return props_.stats && props_.statsStatements.hasValue(); }
std::size_t QueryString::statsStatementsLength() const { return props_.statsStatements.size(); }

std::string QueryString::toString() const {
  std::string query;
  const auto add = [&](const char* command, const std::string& text) {
    if (!text.empty()) query += (query.empty() ? "" : "\n| ") + std::string(command) + " " + text;
  };
  const auto addAll = [&](const char* command, const List<std::string>& several, const Optional<std::string>& one) {
    if (several.hasValue())
      for (const std::string& text : several) add(command, text);
    else
      add(command, one.valueOr(""));
  };
  std::string fields;
  for (const std::string& field : props_.fields) fields += (fields.empty() ? "" : ", ") + field;
  add("fields", fields);
  addAll("parse", props_.parseStatements, props_.parse);
  addAll("filter", props_.filterStatements, props_.filter);
  addAll("stats", props_.statsStatements, props_.stats);
  add("sort", props_.sort.valueOr(""));
  if (props_.limit) add("limit", text::numberToString(*props_.limit));
  add("display", props_.display.valueOr(""));
  return query;
}

namespace detail {

void checkQuery(const QueryString& query, const IConstruct& about) {
  if (query.statsStatementsLength() > 2)
    throw ValidationError("CDKPP4705",
                          "a query can have two stats commands, but " + std::to_string(query.statsStatementsLength()) +
                              " statsStatements were given",
                          about);
  if (query.hasStatsAndStatsStatements())
    Annotations::of(about).addWarningV2("QueryDefinitionStatsWarning",
                                        "stats has no effect beside statsStatements; add it to them");
}

List<Value<std::string>> namesOf(const List<ILogGroupRef&>& logGroups) {
  List<Value<std::string>> names = List<Value<std::string>>::empty();
  for (ILogGroupRef& logGroup : logGroups) names.add(logGroup.logGroupRef().logGroupName);
  return names;
}

}  // namespace detail

}  // namespace cdk::logs
