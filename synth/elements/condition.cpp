// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_condition.hpp>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

CfnConditionExpression::CfnConditionExpression(const CfnCondition& condition)
    : Intrinsic(Raw{}, detail::intrinsic("Condition", condition.logicalId())) {}

CfnCondition::CfnCondition(Scope scope, CfnConditionProps props)
    : CfnElement(scope), CfnConditionProps(std::move(props)) {}

Json CfnCondition::renderElement(ResolveContext& context) const { return context.resolve(expression); }

}  // namespace cdk
