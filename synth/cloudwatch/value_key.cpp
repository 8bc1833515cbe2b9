// SPDX-License-Identifier: Apache-2.0
#include "cloudwatch/value_key.hpp"

#include "core_types/tokenized_text.hpp"
#include "elements/pseudo_parameters.hpp"
#include "values/cells.hpp"

namespace cdk::detail {
namespace {

std::string identity(const void* object) { return std::to_string(reinterpret_cast<std::uintptr_t>(object)); }

std::string tokenKey(const Any& token) {
  if (const std::string_view name = pseudoParameterName(token); !name.empty()) return std::string(name);
  if (const ReferenceCell* reference = asReference(token)) {
    if (reference->pseudo) return reference->attribute;
    return identity(reference->target) + '.' + reference->attribute;
  }
  return identity(token.cell());
}

}  // namespace

std::string valueKey(const Value<std::string>& value) {
  const TokenizedText text(value);
  std::string key = text.text();
  for (const Any& token : text.tokens()) key += '\x03' + tokenKey(token);
  return key;
}

}  // namespace cdk::detail
