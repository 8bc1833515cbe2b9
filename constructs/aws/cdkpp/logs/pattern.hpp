// SPDX-License-Identifier: Apache-2.0
// FilterPattern: which log events a filter takes. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/value.hpp>

#include <initializer_list>
#include <vector>

namespace cdk::logs {

/// A pattern of log events, made by FilterPattern.
class IFilterPattern {
 public:
  explicit IFilterPattern(Value<std::string> logPatternString) : logPatternString_(std::move(logPatternString)) {}
  /// The pattern in CloudWatch's syntax.
  const Value<std::string>& logPatternString() const { return logPatternString_; }

 private:
  Value<std::string> logPatternString_;
};

/// A pattern of log events that are JSON objects.
class JsonPattern : public IFilterPattern {
 public:
  /// @param jsonPatternString a condition without the braces around it
  explicit JsonPattern(Value<std::string> jsonPatternString)
      : IFilterPattern("{ " + jsonPatternString + " }"), jsonPatternString_(std::move(jsonPatternString)) {}
  /// The condition without the braces around it.
  const Value<std::string>& jsonPatternString() const { return jsonPatternString_; }

 private:
  Value<std::string> jsonPatternString_;
};

/// A pattern of log events with columns between spaces; see FilterPattern::spaceDelimited. A value: the functions give
/// a pattern with one more restriction.
class SpaceDelimitedTextPattern : public IFilterPattern {
 public:
  /// A condition on a column as the syntax has it.
  struct Restriction {
    std::string column;
    Value<std::string> text;
  };

  /// @throws ValidationError CDKPP4701 for a column that is no name, and for two "..."
  static SpaceDelimitedTextPattern construct(std::vector<std::string> columns);
  /// The column is, or is not, this text; "*" in it stands for any text. @param comparison "=" or "!="
  /// @throws ValidationError CDKPP4702 for a column that is not there, CDKPP4700 for another comparison.
  SpaceDelimitedTextPattern whereString(
      std::string_view columnName, std::string_view comparison, const Value<std::string>& value) const;
  /// The column compares so with the number. @param comparison "=", "!=", "<", "<=", ">" or ">="
  /// @throws ValidationError CDKPP4702 for a column that is not there, CDKPP4700 for another comparison.
  SpaceDelimitedTextPattern whereNumber(
      std::string_view columnName, std::string_view comparison, const Value<double>& value) const;

 private:
  SpaceDelimitedTextPattern(std::vector<std::string> columns, std::vector<Restriction> restrictions);
  SpaceDelimitedTextPattern restricted(std::string_view columnName, Value<std::string> text) const;
  std::vector<std::string> columns_;
  std::vector<Restriction> restrictions_;
};

/// Makes patterns of log events.
///
///     logs::FilterPattern::all(logs::FilterPattern::exists("$.latency"),
///                              logs::FilterPattern::numberValue("$.status", ">=", 500))
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
class FilterPattern {
 public:
  /// Terms that are looked for together.
  using Terms = std::vector<Value<std::string>>;

  /// A pattern in CloudWatch's own syntax.
  static IFilterPattern literal(Value<std::string> logPatternString) {
    return IFilterPattern(std::move(logPatternString));
  }
  /// Everything.
  static IFilterPattern allEvents() { return literal(""); }
  /// Events with all of these terms.
  template <class... T>
  static IFilterPattern allTerms(const T&... terms) {
    return anyTermGroup(Terms{Value<std::string>(terms)...});
  }
  /// Events with one of these terms.
  template <class... T>
  static IFilterPattern anyTerm(const T&... terms) {
    return anyOfGroups({Terms{Value<std::string>(terms)}...});
  }
  /// Events with all terms of one of these groups: anyTermGroup(Terms{"ERROR", "disk"}, Terms{"FATAL"}).
  template <class... Groups>
  static IFilterPattern anyTermGroup(const Groups&... termGroups) {
    return anyOfGroups({Terms(termGroups)...});
  }

  /// The field is, or is not, this text; "*" in it stands for any text.
  /// @param jsonField "$.field" @param comparison "=" or "!=" @throws ValidationError CDKPP4700 for another comparison.
  static JsonPattern stringValue(
      std::string_view jsonField, std::string_view comparison, const Value<std::string>& value);
  /// The field compares so with the number. @param comparison "=", "!=", "<", "<=", ">" or ">="
  /// @throws ValidationError CDKPP4700 for another comparison.
  static JsonPattern numberValue(std::string_view jsonField, std::string_view comparison, const Value<double>& value);
  /// The field matches, or does not match, the regular expression. @param comparison "=" or "!="
  static JsonPattern regexValue(
      std::string_view jsonField, std::string_view comparison, const Value<std::string>& value);
  /// The field is null.
  static JsonPattern isNull(std::string_view jsonField);
  /// The field is not there.
  static JsonPattern notExists(std::string_view jsonField);
  /// The field is there.
  static JsonPattern exists(std::string_view jsonField) { return stringValue(jsonField, "=", "*"); }
  /// The field is this boolean.
  static JsonPattern booleanValue(std::string_view jsonField, bool value);
  /// Events that match all of these patterns.
  template <class... P>
    requires(sizeof...(P) > 0)
  static JsonPattern all(const JsonPattern& first, const P&... more) {
    return aggregate(" && ", {first, more...});
  }
  static JsonPattern all(const JsonPattern& only) { return only; }
  /// Events that match one of these patterns.
  template <class... P>
    requires(sizeof...(P) > 0)
  static JsonPattern any(const JsonPattern& first, const P&... more) {
    return aggregate(" || ", {first, more...});
  }
  static JsonPattern any(const JsonPattern& only) { return only; }
  /// Events of these columns, by their names; "..." stands for any number of columns and may be there once.
  /// @throws ValidationError CDKPP4701 for a column that is no name.
  template <class... C>
  static SpaceDelimitedTextPattern spaceDelimited(const C&... columns) {
    return SpaceDelimitedTextPattern::construct({std::string(columns)...});
  }

 private:
  static IFilterPattern anyOfGroups(std::initializer_list<Terms> groups);
  static JsonPattern aggregate(const char* between, std::initializer_list<JsonPattern> patterns);
};

}  // namespace cdk::logs
