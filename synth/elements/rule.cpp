// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_rule.hpp>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

CfnRule::CfnRule(Scope scope, CfnRuleProps props) : CfnRefElement(scope), props_(std::move(props)) {}

void CfnRule::addAssertion(const CfnConditionExpression& condition, const Value<std::string>& description) {
  props_.assertions.add(CfnRuleAssertion{.assert = condition, .assertDescription = description});
}

Json CfnRule::renderElement(ResolveContext& context) const {
  return context.resolve(objectOf({{"RuleCondition", props_.ruleCondition}, {"Assertions", props_.assertions}}));
}

}  // namespace cdk
