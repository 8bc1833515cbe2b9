// SPDX-License-Identifier: Apache-2.0
// The cells behind values, for the code that resolves and writes them.
#pragma once
#include <cdkpp/core/reference_strength.hpp>
#include <cdkpp/core/resolve.hpp>
#include <cdkpp/core/value.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class CfnElement;
class Construct;
}  // namespace cdk

namespace cdk::detail {

template <class C, class... A>
Any makeCell(Kind kind, A&&... members) {
  return Any(new C{{1, kind, [](Cell* c) noexcept { delete static_cast<C*>(c); }}, std::forward<A>(members)...});
}
template <class C, class... A>
Any makeToken(Any (*produce)(const TokenCell*, ResolveContext&), ResolutionTypeHint hint, A&&... members) {
  return Any(new C{{{1, Kind::token, [](Cell* c) noexcept { delete static_cast<C*>(c); }}, produce, hint},
                   std::forward<A>(members)...});
}

/// Parts of a concatenation. Appending to the newest concatenation of a rope extends the rope in place, so that
/// building a text of n parts one by one is linear.
struct Rope {
  unsigned refs = 1;
  std::vector<Any> parts{};
};
struct ConcatCell : TokenCell {
  Rope* rope;
  std::size_t length;
  ConcatCell(TokenCell base, Rope* r, std::size_t n) : TokenCell(base), rope(r), length(n) { ++rope->refs; }
  ~ConcatCell() {
    if (--rope->refs == 0) delete rope;
  }
};
struct JoinCell : TokenCell {
  std::string delimiter;
  Any list;
};
struct IntrinsicCell : TokenCell {
  std::string name;
  Any arguments;
};
struct HintedCell : TokenCell {
  Any inner;
};
/// Ref or Fn::GetAtt of an element, or Ref of a pseudo parameter as seen from the stack `target`.
struct ReferenceCell : TokenCell {
  const Construct* target;
  std::string attribute;
  bool pseudo = false;
  std::optional<ReferenceStrength> strength = std::nullopt;  // of this use
};

inline const Kind* kindOf(const Any& value) { return value.cell() ? &value.cell()->kind : nullptr; }
inline bool isKind(const Any& value, Kind kind) { return value.cell() && value.cell()->kind == kind; }
inline const std::string& textOf(const Any& value) { return static_cast<const TextCell*>(value.cell())->value; }
inline double numberOf(const Any& value) { return static_cast<const NumberCell*>(value.cell())->value; }
inline bool boolOf(const Any& value) { return static_cast<const BoolCell*>(value.cell())->value; }
inline const std::vector<Any>& itemsOf(const Any& value) { return static_cast<const ListCell*>(value.cell())->items; }
inline const std::vector<std::pair<std::string, Any>>& entriesOf(const Any& value) {
  return static_cast<const MapCell*>(value.cell())->items;
}
/// Unshared cells only: what the caller has just made.
inline std::vector<Any>& freshItems(Any& list) { return static_cast<ListCell*>(const_cast<Cell*>(list.cell()))->items; }
inline std::vector<std::pair<std::string, Any>>& freshEntries(Any& map) {
  return static_cast<MapCell*>(const_cast<Cell*>(map.cell()))->items;
}

/// The reference cell of a token, through hints; nullptr when it is something else.
const ReferenceCell* asReference(const Any& value);

Any produceReference(const TokenCell* cell, ResolveContext& context);

/// Hears of every reference in a value, in the order of the template.
class ReferenceVisitor {
 public:
  virtual void visit(const ReferenceCell& reference, const Any& token) = 0;

 protected:
  ~ReferenceVisitor() = default;
};
/// Producers run; nothing is built.
void visitReferences(const Any& value, ResolveContext& context, ReferenceVisitor& visitor);

/// A record as a map, a map as it is.
Any toMap(const Any& object);
/// Calls f(index, name) for the fields of a record in the order of the template.
template <class F>
void eachField(const Names& names, F f) {
  if (!names.order) {
    const char* name = names.text;
    for (unsigned i = 0; i < names.size; ++i) {
      const std::string_view view(name);
      f(i, view);
      name += view.size() + 1;
    }
    return;
  }
  std::vector<std::string_view> texts(names.size);
  const char* name = names.text;
  for (auto& view : texts) view = name, name += view.size() + 1;
  for (unsigned i = 0; i < names.size; ++i) f(names.order[i], texts[names.order[i]]);
}

/// {"Fn::…": …} or {"Ref": …}: an object with one key that is a function of CloudFormation.
bool isIntrinsicObject(const Any& value);
/// Literals are joined with what stands beside them, nested joins of the same delimiter become part of this one.
Any minimalJoin(std::string_view delimiter, const std::vector<Any>& values);

}  // namespace cdk::detail
