// SPDX-License-Identifier: Apache-2.0
// NestedStack: a stack that is a resource of another stack.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk {

struct NestedStackProps {
  /// The Description of the template. @default none
  Optional<std::string> description{};
  /// ARNs of topics that hear of the events of the stack. @default none
  List<Value<std::string>> notificationArns{};
  /// Values of the template's parameters, beside those that references make. @default none
  Map<Value<std::string>> parameters{};
  /// What happens when the nested stack is removed. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
  /// Writes the template without line breaks. @default as the parent
  Optional<bool> suppressTemplateIndentation{};
  /// How long CloudFormation waits for it. @default no limit
  Optional<Duration> timeout{};
};

/// A stack inside a stack. References across its border become parameters and outputs.
/// CloudFormation: AWS::CloudFormation::Stack.
class NestedStack : public Stack {
 public:
  using Props = NestedStackProps;
  explicit NestedStack(Scope scope, NestedStackProps props = {});
  static bool isNestedStack(const IConstruct& construct);
  Value<std::string> stackId() const override;
  Value<std::string> stackName() const override;
  /// Sets a parameter of the nested template.
  void setParameter(std::string_view name, Value<std::string> value);

 private:
  friend struct detail::TreeAccess;
};

}  // namespace cdk
