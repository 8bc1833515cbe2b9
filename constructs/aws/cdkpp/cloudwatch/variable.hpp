// SPDX-License-Identifier: Apache-2.0
// DashboardVariable: what the reader of a dashboard can choose.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk::cloudwatch {

/// How the reader chooses.
enum class VariableInputType : unsigned char {
  INPUT,   ///< A field for text.
  RADIO,   ///< Buttons.
  SELECT,  ///< A list.
};

/// What a variable changes.
enum class VariableType : unsigned char {
  PROPERTY,  ///< A property in all widgets: "region", "InstanceId".
  PATTERN,   ///< A text that stands in the body of the dashboard.
};

/// A choice.
struct VariableValue {
  /// What the reader sees. @default the value
  Optional<Value<std::string>> label{};
  Required<Value<std::string>> value;
};

/// A search for the choices.
struct SearchComponents {
  /// The dimensions of the metrics, at least one.
  Required<List<Value<std::string>>> dimensions;
  Required<Value<std::string>> metricName;
  Required<Value<std::string>> namespace_;
  /// The dimension whose values are the choices.
  Required<Value<std::string>> populateFrom;
};

/// The choices of a variable.
class Values {
 public:
  /// The values of a dimension of all metrics that a search finds.
  static Values fromSearch(Value<std::string> expression, Value<std::string> populateFrom);
  /// @throws ValidationError CDKPP4784 when there are no dimensions, or populateFrom is none of them.
  static Values fromSearchComponents(const SearchComponents& components);
  /// Values that are given one by one: `Values::fromValues(VariableValue{.value = "a"}, …)`, or one List of them.
  /// @throws ValidationError CDKPP4784 when there are none.
  template <class... V>
  static Values fromValues(const V&... values) {
    return fromValues(List<VariableValue>{VariableValue(values)...});
  }
  static Values fromValues(const List<VariableValue>& values);
  Json toJson() const { return json_; }

 private:
  explicit Values(Json json) : json_(std::move(json)) {}
  Json json_;
};

/// The choice when the dashboard opens.
class DefaultValue {
 public:
  /// The first one that the search finds.
  static const DefaultValue FIRST;
  static DefaultValue value(Json value) { return DefaultValue(std::move(value)); }
  Json val() const;

 private:
  explicit DefaultValue(Json value) : value_(std::move(value)) {}
  struct First {};
  explicit DefaultValue(First) : first_(true) {}
  Json value_{};
  bool first_ = false;
};

/// A variable of a dashboard. For one of your own implement toJson().
class IVariable {
 public:
  /// As it stands in the body of the dashboard.
  virtual Json toJson() const = 0;

 protected:
  IVariable() = default;
  IVariable(const IVariable&) = default;
  IVariable& operator=(const IVariable&) = default;
  virtual ~IVariable() = default;
};

/// A variable of any class by value.
class Variable {
 public:
  template <class V>
    requires(std::is_base_of_v<IVariable, V>)
  Variable(V variable) : shared_(detail::shareObject<IVariable>(std::move(variable))) {}
  Json toJson() const { return detail::sharedObject<IVariable>(shared_)->toJson(); }

 private:
  detail::Any shared_;
};

struct DashboardVariableOptions {
  /// The choice when the dashboard opens. @default none
  Optional<DefaultValue> defaultValue{};
  /// The name of the variable.
  Required<Value<std::string>> id;
  /// How the reader chooses.
  Required<VariableInputType> inputType;
  /// What the reader sees. @default the id
  Optional<Value<std::string>> label{};
  /// What the variable changes.
  Required<VariableType> type;
  /// The property or the pattern that changes.
  Required<Value<std::string>> value;
  /// The choices; for RADIO and SELECT. @default none
  Optional<Values> values{};
  /// Whether the reader sees the variable. @default true
  Optional<bool> visible{};
};

/// A variable.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_dashboard_variables.html
class DashboardVariable : public IVariable {
 public:
  /// @throws ValidationError CDKPP4783 for choices with INPUT, or none with RADIO and SELECT.
  explicit DashboardVariable(DashboardVariableOptions options);
  Json toJson() const override;

 private:
  DashboardVariableOptions options_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "input" and so on.
const char* nameOf(cloudwatch::VariableInputType type);
/// "property", "pattern".
const char* nameOf(cloudwatch::VariableType type);
}  // namespace cdk::detail
