// SPDX-License-Identifier: Apache-2.0
// What the properties of a function must be like.
#pragma once
#include <cdkpp/lambda/function_props.hpp>

namespace cdk::detail {

/// @throws ValidationError CDKPP4600 naming all properties that are not allowed.
void checkFunction(const lambda::FunctionProps& props, const IConstruct& about);
/// Whether the code goes together with the handler and the runtime. @throws ValidationError CDKPP4603
void checkCode(const lambda::CodeConfig& code, const lambda::FunctionProps& props, const IConstruct& about);
/// @throws ValidationError CDKPP4601 for a name that Lambda keeps for itself.
void checkEnvironmentName(std::string_view name, const IConstruct& about);

}  // namespace cdk::detail
