// SPDX-License-Identifier: Apache-2.0
// CfnRule: what must hold for the parameters of a template.
#pragma once
#include <cdkpp/core/cfn_condition.hpp>

namespace cdk {

/// One claim of a rule.
struct CfnRuleAssertion {
  /// What must hold. CloudFormation: Assert.
  Required<CfnConditionExpression> assert;
  /// Said when it does not hold. CloudFormation: AssertDescription.
  Required<Value<std::string>> assertDescription;
  static constexpr detail::Names names{"Assert\0AssertDescription", 2};
};

struct CfnRuleProps {
  /// What must hold for the parameters. CloudFormation: Assertions. @default none; see addAssertion
  List<CfnRuleAssertion> assertions{};
  /// The rule counts only when this holds. CloudFormation: RuleCondition. @default always
  Optional<CfnConditionExpression> ruleCondition{};
};

/// A rule checks the parameters before a stack is created or updated. Its expressions may use parameters and the
/// functions Fn::condition..., refAll, valueOf and valueOfAll.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
class CfnRule : public CfnRefElement {
 public:
  using Props = CfnRuleProps;
  explicit CfnRule(Scope scope, CfnRuleProps props = {});

  void addAssertion(const CfnConditionExpression& condition, const Value<std::string>& description);

  const char* cfnSection() const override { return "Rules"; }
  Json renderElement(ResolveContext& context) const override;

 private:
  CfnRuleProps props_;
};

}  // namespace cdk
