// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/logs/pattern.hpp>

#include <algorithm>
#include <array>

#include "text/number.hpp"

namespace cdk::logs {

namespace {

constexpr std::string_view kAnyColumns = "...";

Value<std::string> quoted(const Value<std::string>& term) {
  if (!term.isLiteral()) return "\"" + term + "\"";
  std::string text = "\"";
  for (const char c : term.literal()) {
    if (c == '\\' || c == '"') text += '\\';
    text += c;
  }
  return text + "\"";
}

Value<std::string> textOf(const Value<double>& number) {
  if (number.isLiteral()) return text::numberToString(number.literal());
  return {detail::Raw{}, number};
}

template <std::size_t N>
std::string checked(std::string_view comparison, const std::array<const char*, N>& allowed) {
  if (comparison == "==") return "=";
  std::string list;
  for (const char* each : allowed) {
    if (comparison == each) return each;
    list += (list.empty() ? "'" : ", '") + std::string(each) + "'";
  }
  throw ValidationError("CDKPP4700",
                        "'" + std::string(comparison) + "' is no comparison of a filter pattern; use one of " + list);
}
std::string checkedForText(std::string_view comparison) {
  return checked(comparison, std::array<const char*, 2>{"=", "!="});
}
std::string checkedForNumbers(std::string_view comparison) {
  return checked(comparison, std::array<const char*, 6>{"=", "!=", "<", "<=", ">", ">="});
}

bool isColumn(std::string_view name) {
  if (name == kAnyColumns) return true;
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

Value<std::string> spaceDelimited(const std::vector<std::string>& columns,
                                  const std::vector<SpaceDelimitedTextPattern::Restriction>& restrictions) {
  Value<std::string> text = "[";
  for (const std::string& column : columns) {
    if (&column != columns.data()) text += ", ";
    bool restricted = false;
    for (const auto& restriction : restrictions) {
      if (restriction.column != column) continue;
      text += (restricted ? " && " : "") + restriction.text;
      restricted = true;
    }
    if (!restricted) text += column;
  }
  return text + "]";
}

std::string joined(std::string_view field, std::string_view rest) {
  return std::string(field) + " " + std::string(rest);
}

}  // namespace

SpaceDelimitedTextPattern::SpaceDelimitedTextPattern(std::vector<std::string> columns,
                                                     std::vector<Restriction> restrictions)
    : IFilterPattern(spaceDelimited(columns, restrictions)),
      columns_(std::move(columns)),
      restrictions_(std::move(restrictions)) {}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::construct(std::vector<std::string> columns) {
  std::string problems;
  for (const std::string& column : columns)
    if (!isColumn(column))
      problems += (problems.empty() ? "" : "; ") + std::string("'") + column +
                  "' is no name of a column: use letters, digits, '_' and '-', or '...' for any columns";
  if (std::count(columns.begin(), columns.end(), kAnyColumns) > 1)
    problems += std::string(problems.empty() ? "" : "; ") + "'...' can stand for columns once only";
  if (!problems.empty()) throw ValidationError("CDKPP4701", problems);
  return {std::move(columns), {}};
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::restricted(std::string_view columnName,
                                                                Value<std::string> text) const {
  const std::string name(columnName);
  if (name == kAnyColumns)
    throw ValidationError("CDKPP4702", "'...' stands for any columns and cannot be restricted; name a column");
  if (std::find(columns_.begin(), columns_.end(), name) == columns_.end())
    throw ValidationError("CDKPP4702", "the pattern has no column '" + name + "' to restrict; add it to the columns");
  std::vector<Restriction> all = restrictions_;
  all.push_back({name, std::move(text)});
  return {columns_, std::move(all)};
}

SpaceDelimitedTextPattern SpaceDelimitedTextPattern::whereString(std::string_view columnName,
                                                                 std::string_view comparison,
                                                                 const Value<std::string>& value) const {
  return restricted(columnName, joined(columnName, checkedForText(comparison)) + " " + quoted(value));
}
SpaceDelimitedTextPattern SpaceDelimitedTextPattern::whereNumber(std::string_view columnName,
                                                                 std::string_view comparison,
                                                                 const Value<double>& value) const {
  return restricted(columnName, joined(columnName, checkedForNumbers(comparison)) + " " + textOf(value));
}

IFilterPattern FilterPattern::anyOfGroups(std::initializer_list<Terms> groups) {
  Value<std::string> text = "";
  for (const Terms& group : groups) {
    if (&group != groups.begin()) text += " ";
    if (groups.size() > 1) text += "?";
    for (const Value<std::string>& term : group) text += (&term == group.data() ? "" : " ") + quoted(term);
  }
  return literal(text);
}

JsonPattern FilterPattern::stringValue(std::string_view jsonField, std::string_view comparison,
                                       const Value<std::string>& value) {
  return JsonPattern(joined(jsonField, checkedForText(comparison)) + " " + quoted(value));
}
JsonPattern FilterPattern::numberValue(std::string_view jsonField, std::string_view comparison,
                                       const Value<double>& value) {
  return JsonPattern(joined(jsonField, checkedForNumbers(comparison)) + " " + textOf(value));
}
JsonPattern FilterPattern::regexValue(std::string_view jsonField, std::string_view comparison,
                                      const Value<std::string>& value) {
  return JsonPattern(joined(jsonField, comparison) + " %" + value + "%");
}
JsonPattern FilterPattern::isNull(std::string_view jsonField) { return JsonPattern(joined(jsonField, "IS NULL")); }
JsonPattern FilterPattern::notExists(std::string_view jsonField) {
  return JsonPattern(joined(jsonField, "NOT EXISTS"));
}
JsonPattern FilterPattern::booleanValue(std::string_view jsonField, bool value) {
  return JsonPattern(joined(jsonField, value ? "IS TRUE" : "IS FALSE"));
}
JsonPattern FilterPattern::aggregate(const char* between, std::initializer_list<JsonPattern> patterns) {
  Value<std::string> text = "";
  for (const JsonPattern& pattern : patterns) {
    if (&pattern != patterns.begin()) text += between;
    text += "(" + pattern.jsonPatternString() + ")";
  }
  return JsonPattern(text);
}

}  // namespace cdk::logs
