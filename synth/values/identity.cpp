// SPDX-License-Identifier: Apache-2.0
#include "values/identity.hpp"

#include "elements/pseudo_parameters.hpp"
#include "text/json_string.hpp"
#include "text/number.hpp"

namespace cdk::detail {

namespace {

// Around tokens, so that no literal looks like one.
constexpr char BEGIN = '\x01';
constexpr char END = '\x02';

void appendToken(std::string& out, const Any& value) {
  out += BEGIN;
  if (const ReferenceCell* reference = asReference(value)) {
    out += std::to_string(reinterpret_cast<std::uintptr_t>(reference->target)) + '.' + reference->attribute;
  } else if (const std::string_view pseudo = pseudoParameterName(value); !pseudo.empty()) {
    out += pseudo;
  } else if (const std::string_view name = plainRef(value); !name.empty()) {
    out += name;
  } else {
    out += std::to_string(reinterpret_cast<std::uintptr_t>(value.cell()));
  }
  out += END;
}

/// The pieces of a text one after another, so that it does not matter how it was put together.
void appendText(std::string& out, const Any& value) {
  if (isKind(value, Kind::text))
    out += textOf(value);
  else if (const ConcatCell* concat = asConcat(value))
    for (std::size_t i = 0; i < concat->length; ++i) appendText(out, concat->rope->parts[i]);
  else if (isKind(value, Kind::token))
    appendToken(out, value);
  else
    appendIdentity(out, value);
}

}  // namespace

void appendIdentity(std::string& out, const Any& value) {
  if (!value.cell()) return;
  switch (value.cell()->kind) {
    case Kind::null: out += "null"; return;
    case Kind::boolean: out += boolOf(value) ? "true" : "false"; return;
    case Kind::number: out += text::numberToString(numberOf(value)); return;
    case Kind::text:
    case Kind::token: {
      std::string plain;
      appendText(plain, value);
      text::appendJsonString(out, plain);
      return;
    }
    case Kind::list:
      out += '[';
      for (const Any& item : itemsOf(value)) {
        appendIdentity(out, item);
        out += ',';
      }
      out += ']';
      return;
    case Kind::map:
    case Kind::record: {
      const Any map = toMap(value);
      out += '{';
      for (const auto& [key, item] : entriesOf(map)) {
        if (!item.cell()) continue;
        text::appendJsonString(out, key);
        out += ':';
        appendIdentity(out, item);
        out += ',';
      }
      out += '}';
      return;
    }
    case Kind::opaque: out += std::to_string(reinterpret_cast<std::uintptr_t>(value.cell())); return;
  }
}

std::string identityText(const Any& value) {
  std::string out;
  appendIdentity(out, value);
  return out;
}

}  // namespace cdk::detail
