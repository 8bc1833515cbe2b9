// SPDX-License-Identifier: Apache-2.0
// ${Qualifier}, ${AWS::Region} and the like in the names that synthesizers use.
#pragma once
#include <cdkpp/core/stack.hpp>

#include <string>
#include <string_view>

namespace cdk::detail {

/// The literal, or `placeholder` when only CloudFormation knows the value.
std::string literalOr(const Value<std::string>& value, std::string_view placeholder);

/// Replaces the placeholders by what is known about a stack.
class PlaceholderText {
 public:
  PlaceholderText(const Stack& stack, std::string qualifier);
  /// Replaces the qualifier, and account and region where they are settled.
  std::string specialize(std::string text) const;
  /// Replaces the qualifier alone.
  std::string qualifierOnly(std::string text) const;

 private:
  std::string qualifier_;
  std::string account_;
  std::string region_;
};

/// The qualifier given, that of the context, or the default one.
std::string qualifierFor(const Stack& stack, const Optional<std::string>& given);

/// The text as a template takes it: Fn::Sub when there are placeholders in it.
Value<std::string> substituted(const std::string& text);

}  // namespace cdk::detail
