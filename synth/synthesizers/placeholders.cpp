// SPDX-License-Identifier: Apache-2.0
#include "synthesizers/placeholders.hpp"

#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/core/fn.hpp>

namespace cdk::detail {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

}  // namespace

std::string literalOr(const Value<std::string>& value, std::string_view placeholder) {
  return value.isLiteral() ? value.literal() : std::string(placeholder);
}

PlaceholderText::PlaceholderText(const Stack& stack, std::string qualifier)
    : qualifier_(std::move(qualifier)),
      account_(literalOr(stack.account(), "${AWS::AccountId}")),
      region_(literalOr(stack.region(), "${AWS::Region}")) {}

std::string PlaceholderText::qualifierOnly(std::string text) const {
  replaceAll(text, "${Qualifier}", qualifier_);
  return text;
}

std::string PlaceholderText::specialize(std::string text) const {
  text = qualifierOnly(std::move(text));
  replaceAll(text, "${AWS::Region}", region_);
  replaceAll(text, "${AWS::AccountId}", account_);
  return text;
}

std::string qualifierFor(const Stack& stack, const Optional<std::string>& given) {
  if (given) return *given;
  const Json context = stack.node().tryGetContext("@aws-cdk/core:bootstrapQualifier");
  if (context.hasValue() && !context.isNull()) return context.asString();
  return DefaultStackSynthesizer::DEFAULT_QUALIFIER;
}

Value<std::string> substituted(const std::string& text) {
  if (text.find("${") == std::string::npos) return text;
  return Fn::sub(text);
}

}  // namespace cdk::detail
