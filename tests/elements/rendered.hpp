// SPDX-License-Identifier: Apache-2.0
// What values and elements become in a template, as compact JSON.
#pragma once
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/cfn_code_deploy_blue_green_hook.hpp>
#include <cdkpp/core/cfn_condition.hpp>
#include <cdkpp/core/cfn_for_each.hpp>
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/cfn_output.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/cfn_rule.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/stack.hpp>

#include <string>

namespace cdk::tests {

/// A value as it is written in the stack of a construct.
inline std::string resolved(const IConstruct& scope, const detail::Any& value) {
  ResolveContext context(scope);
  const Json json = context.resolve(value);
  return json.hasValue() ? json.dump() : "undefined";
}

/// The entry of an element in its section of the template.
inline std::string rendered(const CfnElement& element) {
  ResolveContext context(element);
  const Json json = element.renderElement(context);
  return json.hasValue() ? json.dump() : "undefined";
}

/// An app with a stack, and parameters as values that are not known yet.
struct Fixture {
  App app;
  New<Stack> stack{app, "S"};
  Value<std::string> text = Fn::ref("P");
  Value<double> number = Fn::ref("N");
  List<Value<std::string>> list = Fn::ref("List");

  std::string operator()(const detail::Any& value) const { return resolved(*stack, value); }
  std::string transforms() const { return resolved(*stack, stack->templateOptions().transforms); }
};

/// The code of the Error that f throws; empty when it throws none.
template <class F>
std::string errorCode(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

}  // namespace cdk::tests
