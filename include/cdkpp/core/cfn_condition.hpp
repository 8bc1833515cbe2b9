// SPDX-License-Identifier: Apache-2.0
// CfnCondition and the expressions that conditions and rules are made of.
#pragma once
#include <cdkpp/core/cfn_element.hpp>

namespace cdk {

class CfnCondition;

/// What is true or false when a stack is deployed: a function such as Fn::conditionEquals, or a CfnCondition, which
/// stands as {"Condition": logical id}.
class CfnConditionExpression : public Intrinsic {
 public:
  CfnConditionExpression(const Intrinsic& token) : Intrinsic(token) {}
  CfnConditionExpression(const CfnCondition& condition);
  /// From New<CfnCondition> and Handle<CfnCondition>.
  template <class H>
    requires(!detail::Erased<H> && std::is_convertible_v<const H&, CfnCondition&>)
  CfnConditionExpression(const H& handle) : CfnConditionExpression(constCondition(handle)) {}
  CfnConditionExpression(detail::Raw, detail::Any value) : Intrinsic(detail::Raw{}, std::move(value)) {}

 private:
  static const CfnCondition& constCondition(CfnCondition& condition) { return condition; }
};
using ICfnConditionExpression = CfnConditionExpression;

/// An expression that a CfnRule may use as well.
class ICfnRuleConditionExpression : public CfnConditionExpression {
 public:
  using CfnConditionExpression::CfnConditionExpression;
};

struct CfnConditionProps {
  /// What the condition tests. @default none; a condition without an expression is left out of the template
  Optional<CfnConditionExpression> expression{};
};

/// A condition that resources, outputs and Fn::conditionIf can name. CloudFormation: an entry of Conditions.
///
///     New<CfnCondition> isProd{*this, "IsProd", {.expression = Fn::conditionEquals(stage->valueAsString(), "prod")}};
///     bucket->cfnOptions().condition = isProd;
///
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
class CfnCondition : public CfnElement, public CfnConditionProps {
 public:
  using Props = CfnConditionProps;
  explicit CfnCondition(Scope scope, CfnConditionProps props = {});

  const char* cfnSection() const override { return "Conditions"; }
  Json renderElement(ResolveContext& context) const override;
};

}  // namespace cdk
