// SPDX-License-Identifier: Apache-2.0
// The functions of a template as tokens.
#pragma once
#include <cdkpp/core/cfn_condition.hpp>
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/fn.hpp>

#include <string>

namespace cdk::detail {

/// Finds what the functions of a template name.
class TemplateElements {
 public:
  virtual ~TemplateElements() = default;
  /// The value that replaces a parameter, or nullptr.
  virtual const Any* replacedParameter(std::string_view name) = 0;
  /// Ref or an attribute as a token; undefined when there is no such element.
  virtual Any refTo(std::string_view name) = 0;
  virtual Any attributeOf(std::string_view resource, std::string_view attribute) = 0;
  virtual CfnCondition* condition(std::string_view name) = 0;
  virtual CfnMapping* mapping(std::string_view name) = 0;
  /// The logical id of a parameter as a token; undefined when there is none.
  virtual Any parameterId(std::string_view name) = 0;
  /// Throws a ValidationError that names the place in the template.
  [[noreturn]] virtual void fail(const char* code, const std::string& what) = 0;
};

/// What is special about the expressions of a section.
enum class ExpressionContext { OTHER, CONDITIONS, RULES };

/// Replaces the functions in a value of a template by tokens, with references to the elements of the tree.
class Expressions {
 public:
  explicit Expressions(TemplateElements& elements, ExpressionContext context = ExpressionContext::OTHER)
      : elements_(elements), context_(context) {}
  Any parse(const Any& value);

  /// {"Ref": …}, {"Fn::…": …} or in conditions {"Condition": …}.
  bool isFunction(const Any& value) const;

 private:
  Any function(const std::string& name, const Any& argument);
  Any ref(const Any& argument);
  Any getAtt(const Any& argument);
  Any sub(const Any& argument);
  Any findInMap(const Any& argument);
  Any select(const Any& argument);
  Any split(const Any& argument);
  Any conditionIf(const Any& argument);
  Any condition(const Any& argument);
  Any valueOf(const Any& argument);
  std::vector<Any> parsedList(const char* function, const Any& argument, std::size_t least);

  TemplateElements& elements_;
  ExpressionContext context_;
};

}  // namespace cdk::detail
