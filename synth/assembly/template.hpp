// SPDX-License-Identifier: Apache-2.0
// The template of a stack as text.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

struct Template {
  std::string text;
  std::size_t resources;
  std::size_t maxResources;  ///< 0 when the limits are switched off
};

/// Renders all elements of a stack. `indent` 0 is compact.
/// @throws Error CDKPP2210 when two elements have one logical id, CDKPP2211 when a limit of CloudFormation is exceeded,
/// CDKPP2212 when a rename of a logical id was not used.
Template templateOf(Stack& stack, int indent);
inline std::string renderTemplate(Stack& stack, int indent) { return templateOf(stack, indent).text; }
/// The indentation that the stack asks for: 1, or 0 with suppressTemplateIndentation.
int templateIndent(const Stack& stack);

}  // namespace cdk::detail
