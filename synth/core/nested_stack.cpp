// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudformation/cfn_stack.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/permissions_boundary.hpp>
#include <cdkpp/core/property_injectors.hpp>

#include "tree/element.hpp"

namespace cdk {

using namespace detail;

namespace {

struct NestedStackScope : Construct {
  using Construct::Construct;
};

StackProps stackProps(const NestedStackProps& props) {
  return {.description = props.description, .suppressTemplateIndentation = props.suppressTemplateIndentation};
}

/// As the stack sees itself, and as the stacks around it see it.
Value<std::string> contextual(const Stack& self, const char* pseudo, Value<std::string> outside) {
  const std::string name = pseudo;
  return {Raw{}, lazy(
                     [stack = &self, name, outside](ResolveContext& context) -> Any {
                       if (TreeAccess::stackOrNull(context.scope().asConstruct()) == stack)
                         return intrinsic("Ref", text(std::string_view(name)));
                       return outside;
                     },
                     ResolutionTypeHint::STRING)};
}

}  // namespace

NestedStack::NestedStack(Scope scope, NestedStackProps props) : Stack(scope, stackProps(props), true) {
  Construct& parent = *TreeAccess::parent(node());
  New<NestedStackScope> beside{parent, Id(node().id() + ".NestedStack", node().location())};
  State& s = *state_;
  for (std::size_t i = 0; i < props.parameters.size(); ++i)
    s.nestedParameters.emplace_back(props.parameters.key(i), props.parameters.value(i));
  cloudformation::CfnStackProps resource{.templateUrl = Optional<Value<std::string>>()};
  New<cloudformation::CfnStack> made{
      beside,
      Id(node().id() + ".NestedStackResource", node().location()),
      {
          .notificationArns = props.notificationArns,
          .parameters = Map<Value<std::string>>::lazy([this]() -> Any {
            if (state_->nestedParameters.empty()) return {};
            Any map = newMap(state_->nestedParameters.size());
            for (const auto& [name, value] : state_->nestedParameters) put(map, name, value);
            return map;
          }),
          .templateUrl = Optional<Value<std::string>>::lazy([this]() -> Any { return state_->templateUrl; }),
      }};
  if (props.timeout) made->timeoutInMinutes = props.timeout->toMinutes();
  made->applyRemovalPolicy(props.removalPolicy.valueOr(RemovalPolicy::DESTROY));
  s.resource = &*made;
}

bool NestedStack::isNestedStack(const IConstruct& construct) {
  const Stack* stack = TreeAccess::asStack(construct.asConstruct());
  return stack && stack->nested();
}

Value<std::string> NestedStack::stackId() const { return contextual(*this, "AWS::StackId", state_->resource->ref()); }
Value<std::string> NestedStack::stackName() const {
  Any arguments = newList(2);
  Any parts = newList(2);
  append(parts, text(std::string_view("/")));
  append(parts, state_->resource->ref());
  append(arguments, number(1));
  append(arguments, intrinsic("Fn::Split", std::move(parts)));
  return contextual(*this, "AWS::StackName", {Raw{}, intrinsic("Fn::Select", std::move(arguments))});
}

void NestedStack::setParameter(std::string_view name, Value<std::string> value) {
  for (auto& [key, old] : state_->nestedParameters)
    if (key == name) {
      old = std::move(value);
      return;
    }
  state_->nestedParameters.emplace_back(std::string(name), std::move(value));
}

}  // namespace cdk
