// SPDX-License-Identifier: Apache-2.0
#include "lambda/stable_text.hpp"

#include <cdkpp/construct/construct.hpp>

#include "elements/pseudo_parameters.hpp"
#include "text/json_string.hpp"
#include "text/number.hpp"
#include "values/identity.hpp"

namespace cdk::detail {
namespace {

std::string tokenText(const Any& token) {
  const std::string_view pseudo = pseudoParameterName(token);
  if (pseudo == "AWS::AccountId") return "${Token[AWS.AccountId.3]}";
  if (pseudo == "AWS::Partition") return "${Token[AWS.Partition.6]}";
  if (pseudo == "AWS::Region") return "${Token[AWS.Region.7]}";
  if (const ReferenceCell* reference = asReference(token))
    return "${Token[" + reference->target->path() + "." + reference->attribute + "]}";
  return "${Token[TOKEN]}";
}

std::string plainText(const Any& value) {
  if (isKind(value, Kind::text)) return textOf(value);
  const ConcatCell* concat = asConcat(value);
  if (!concat) return tokenText(value);
  std::string out;
  for (std::size_t i = 0; i < concat->length; ++i) out += plainText(concat->rope->parts[i]);
  return out;
}

void append(std::string& out, const Any& value) {
  switch (value.cell()->kind) {
    case Kind::null:
    case Kind::opaque: out += "null"; return;
    case Kind::boolean: out += boolOf(value) ? "true" : "false"; return;
    case Kind::number: cdk::text::appendJsonNumber(out, numberOf(value)); return;
    case Kind::text:
    case Kind::token: cdk::text::appendJsonString(out, plainText(value)); return;
    case Kind::list: {
      out += '[';
      const char* separator = "";
      for (const Any& item : itemsOf(value)) {
        if (!item.cell()) continue;
        out += separator;
        separator = ",";
        append(out, item);
      }
      out += ']';
      return;
    }
    case Kind::map:
    case Kind::record: {
      out += '{';
      const Any map = toMap(value);
      const char* separator = "";
      for (const auto& [key, item] : entriesOf(map)) {
        if (!item.cell()) continue;
        out += separator;
        separator = ",";
        cdk::text::appendJsonString(out, key);
        out += ':';
        append(out, item);
      }
      out += '}';
      return;
    }
  }
}

}  // namespace

std::string stableJsonText(const Any& value) {
  std::string out;
  if (value.cell()) append(out, value);
  return out;
}

}  // namespace cdk::detail
