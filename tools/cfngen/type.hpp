// SPDX-License-Identifier: Apache-2.0
// The types of the model: `list<map<RuleProperty>>` and the like.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace cfngen {

struct Type {
  enum class Kind { text, number, boolean, date, json, tag, token, record, list, map, oneOf };
  Kind kind = Kind::text;
  std::string record;    // the name of the nested type, for Kind::record
  std::vector<Type> of;  // one element type for list and map, the alternatives for oneOf

  bool isContainer() const { return kind == Kind::list || kind == Kind::map; }
  bool isTextual() const { return kind == Kind::text || kind == Kind::date; }
};

/// @throws std::runtime_error when the text is no type
Type parseType(std::string_view text);

/// Calls visit with the name of each nested type that `type` mentions.
template <class Visit>
void forEachRecord(const Type& type, Visit&& visit) {
  if (type.kind == Type::Kind::record) visit(type.record);
  for (const Type& part : type.of) forEachRecord(part, visit);
}

}  // namespace cfngen
