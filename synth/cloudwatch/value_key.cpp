// SPDX-License-Identifier: Apache-2.0
#include "cloudwatch/value_key.hpp"

#include "core_types/tokenized_text.hpp"
#include "elements/pseudo_parameters.hpp"
#include "values/cells.hpp"

namespace cdk::cloudwatch::detail {
namespace {

std::string identity(const void* object) { return std::to_string(reinterpret_cast<std::uintptr_t>(object)); }

std::string tokenKey(const ::cdk::detail::Any& token) {
  if (const std::string_view name = ::cdk::detail::pseudoParameterName(token); !name.empty()) return std::string(name);
  if (const ::cdk::detail::ReferenceCell* reference = ::cdk::detail::asReference(token)) {
    if (reference->pseudo) return reference->attribute;
    return identity(reference->target) + '.' + reference->attribute;
  }
  return identity(token.cell());
}

}  // namespace

std::string valueKey(const Value<std::string>& value) {
  const ::cdk::detail::TokenizedText text(value);
  std::string key = text.text();
  for (const ::cdk::detail::Any& token : text.tokens()) key += '\x03' + tokenKey(token);
  return key;
}

}  // namespace cdk::cloudwatch::detail
