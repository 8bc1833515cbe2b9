// SPDX-License-Identifier: Apache-2.0
// Concatenation, joins and intrinsic functions.
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "text/number.hpp"
#include "values/cells.hpp"
#include "values/identity.hpp"

namespace cdk::detail {

namespace {

bool isLiteralText(const Any& value) { return isKind(value, Kind::text) || isKind(value, Kind::number); }
std::string asText(const Any& value) {
  if (isKind(value, Kind::number)) return text::numberToString(numberOf(value));
  if (isKind(value, Kind::boolean)) return boolOf(value) ? "true" : "false";
  return textOf(value);
}

Any produceConcat(const TokenCell* cell, ResolveContext& context) {
  const auto* concat = static_cast<const ConcatCell*>(cell);
  std::vector<Any> values;
  values.reserve(concat->length);
  for (std::size_t i = 0; i < concat->length; ++i) {
    Any value = context.resolveAny(concat->rope->parts[i]);
    if (value.cell()) values.push_back(std::move(value));
  }
  if (values.empty()) return text(std::string_view());
  return minimalJoin("", values);
}
Any produceJoin(const TokenCell* cell, ResolveContext& context) {
  const auto* join = static_cast<const JoinCell*>(cell);
  Any list = context.resolveAny(join->list);
  // A list that was a token stays apart, even where it turns out to be known.
  if (isKind(list, Kind::list) && !isUnresolved(join->list)) {
    if (itemsOf(list).empty()) return text(std::string_view());
    return minimalJoin(join->delimiter, itemsOf(list));
  }
  Any arguments = newList(2);
  append(arguments, text(join->delimiter));
  append(arguments, std::move(list));
  Any result = newMap(1);
  put(result, "Fn::Join", std::move(arguments));
  return result;
}
Any produceIntrinsic(const TokenCell* cell, ResolveContext& context) {
  const auto* intrinsic = static_cast<const IntrinsicCell*>(cell);
  Any result = newMap(1);
  freshEntries(result).emplace_back(intrinsic->name, context.resolveAny(intrinsic->arguments));
  return result;
}
Any produceInner(const TokenCell* cell, ResolveContext&) { return static_cast<const HintedCell*>(cell)->inner; }

Any makeConcat(Rope* rope, std::size_t length) {
  return Any(new ConcatCell(TokenCell{{1, Kind::token, [](Cell* c) noexcept { delete static_cast<ConcatCell*>(c); }},
                                      &produceConcat,
                                      ResolutionTypeHint::STRING},
                            rope, length));
}
bool isEmptyText(const Any& value) { return isKind(value, Kind::text) && textOf(value).empty(); }

/// The list of a resolved {"Fn::Join": [delimiter, [...]]} with this delimiter.
const std::vector<Any>* nestedJoin(const Any& value, std::string_view delimiter) {
  if (!isKind(value, Kind::map) || entriesOf(value).size() != 1 || entriesOf(value)[0].first != "Fn::Join")
    return nullptr;
  const Any& arguments = entriesOf(value)[0].second;
  if (!isKind(arguments, Kind::list) || itemsOf(arguments).size() != 2) return nullptr;
  const Any& nested = itemsOf(arguments)[0];
  const Any& list = itemsOf(arguments)[1];
  if (!isKind(nested, Kind::text) || textOf(nested) != delimiter || !isKind(list, Kind::list)) return nullptr;
  return &itemsOf(list);
}

}  // namespace

const ConcatCell* asConcat(const Any& value) {
  if (!isKind(value, Kind::token)) return nullptr;
  const auto* token = static_cast<const TokenCell*>(value.cell());
  return token->produce == &produceConcat ? static_cast<const ConcatCell*>(token) : nullptr;
}

bool isFunctionCall(const Any& value) {
  if (!isKind(value, Kind::token)) return false;
  const auto* token = static_cast<const TokenCell*>(value.cell());
  if (token->produce == &produceInner) return isFunctionCall(static_cast<const HintedCell*>(token)->inner);
  if (token->produce == &produceJoin) return true;
  if (token->produce == &produceIntrinsic)
    return static_cast<const IntrinsicCell*>(token)->name.starts_with("Fn::") && !asReference(value);
  if (const ConcatCell* concat = asConcat(value))
    for (std::size_t i = 0; i < concat->length; ++i)
      if (isKind(concat->rope->parts[i], Kind::token)) return isFunctionCall(concat->rope->parts[i]);
  return false;
}

std::string_view plainRef(const Any& value) {
  if (!isKind(value, Kind::token)) return {};
  const auto* token = static_cast<const TokenCell*>(value.cell());
  if (token->produce != &produceIntrinsic) return {};
  const auto* intrinsic = static_cast<const IntrinsicCell*>(token);
  return intrinsic->name == "Ref" && isKind(intrinsic->arguments, Kind::text) ? textOf(intrinsic->arguments)
                                                                              : std::string_view();
}

Any minimalJoin(std::string_view delimiter, const std::vector<Any>& values) {
  Any list = newList();
  auto& items = freshItems(list);
  std::string literal;  // the text that grows at the end of the list
  bool open = false;
  const auto close = [&] {
    if (open) items.push_back(text(std::move(literal)));
    literal.clear();
    open = false;
  };
  const auto addOne = [&](const Any& value) {
    if (!isLiteralText(value)) {
      close();
      items.push_back(value);
    } else if (open) {
      literal += delimiter;
      literal += asText(value);
    } else {
      literal = asText(value);
      open = true;
    }
  };
  for (const Any& value : values) {
    if (const auto* nested = nestedJoin(value, delimiter))
      for (const Any& inner : *nested) addOne(inner);
    else
      addOne(value);
  }
  close();
  if (items.size() == 1) return items[0];
  Any arguments = newList(2);
  append(arguments, text(delimiter));
  append(arguments, std::move(list));
  Any result = newMap(1);
  put(result, "Fn::Join", std::move(arguments));
  return result;
}

Any concat(const Any& left, const Any& right) {
  if (isEmptyText(right) || !right.cell()) return left;
  if (isEmptyText(left) || !left.cell()) return right;
  if (!isUnresolved(left) && !isUnresolved(right)) return text(asText(left) + asText(right));
  const ConcatCell* tail = asConcat(right);
  const auto appendRight = [&](std::vector<Any>& parts) {
    if (!tail) {
      parts.push_back(right);
      return;
    }
    const std::size_t count = tail->length;  // the rope may be the one that grows
    for (std::size_t i = 0; i < count; ++i) parts.push_back(Any(tail->rope->parts[i]));
  };
  if (const ConcatCell* head = asConcat(left); head && head->length == head->rope->parts.size()) {
    appendRight(head->rope->parts);
    return makeConcat(head->rope, head->rope->parts.size());
  }
  auto* rope = new Rope;
  rope->refs = 0;
  if (const ConcatCell* head = asConcat(left))
    rope->parts.assign(head->rope->parts.begin(), head->rope->parts.begin() + static_cast<long>(head->length));
  else
    rope->parts.push_back(left);
  appendRight(rope->parts);
  return makeConcat(rope, rope->parts.size());
}

Any join(std::string_view delimiter, const Any& list) {
  if (isKind(list, Kind::list)) {
    const auto& items = itemsOf(list);
    if (std::all_of(items.begin(), items.end(), [](const Any& item) { return isKind(item, Kind::text); })) {
      std::string joined;
      for (const Any& item : items)
        joined.append(&item == items.data() ? std::string_view() : delimiter) += textOf(item);
      return text(std::move(joined));
    }
  }
  return makeToken<JoinCell>(&produceJoin, ResolutionTypeHint::STRING, std::string(delimiter), list);
}

Any format(std::string_view pattern, const Any* values, std::size_t) {
  Any result = text(std::string_view());
  std::size_t next = 0;
  while (true) {
    const std::size_t hole = pattern.find("{}");
    if (hole == std::string_view::npos) break;
    result = concat(concat(result, text(pattern.substr(0, hole))), values[next++]);
    pattern.remove_prefix(hole + 2);
  }
  // Also where one value is all there is: the result is text.
  return hinted(concat(result, text(pattern)), ResolutionTypeHint::STRING);
}

Any intrinsic(std::string_view name, Any arguments, ResolutionTypeHint hint) {
  return makeToken<IntrinsicCell>(&produceIntrinsic, hint, std::string(name), std::move(arguments));
}

Any hinted(const Any& token, ResolutionTypeHint hint) {
  if (!isUnresolved(token) || static_cast<const TokenCell*>(token.cell())->hint == hint) return token;
  if (const auto* cell = static_cast<const TokenCell*>(token.cell()); cell->produce == &produceReference) {
    const auto* reference = static_cast<const ReferenceCell*>(cell);
    return makeToken<ReferenceCell>(&produceReference, hint, reference->target, reference->attribute, reference->pseudo,
                                    reference->strength);
  }
  return makeToken<HintedCell>(&produceInner, hint, token);
}

const ReferenceCell* asReference(const Any& value) {
  const Any* inner = &value;
  while (isKind(*inner, Kind::token)) {
    const auto* token = static_cast<const TokenCell*>(inner->cell());
    if (token->produce == &produceReference) return static_cast<const ReferenceCell*>(token);
    if (token->produce != &produceInner) return nullptr;
    inner = &static_cast<const HintedCell*>(token)->inner;
  }
  return nullptr;
}

void visitReferences(const Any& value, ResolveContext& context, ReferenceVisitor& visitor) {
  if (!value.cell()) return;
  switch (value.cell()->kind) {
    case Kind::list:
      for (const Any& item : itemsOf(value)) visitReferences(item, context, visitor);
      return;
    case Kind::map:
      for (const auto& entry : entriesOf(value)) visitReferences(entry.second, context, visitor);
      return;
    case Kind::record: {
      const auto* record = static_cast<const RecordCell*>(value.cell());
      eachField(*record->names,
                [&](unsigned i, std::string_view) { visitReferences(record->fields[i], context, visitor); });
      return;
    }
    case Kind::token: {
      const auto* token = static_cast<const TokenCell*>(value.cell());
      if (token->produce == &produceReference) {
        visitor.visit(*static_cast<const ReferenceCell*>(token), value);
      } else if (token->produce == &produceConcat) {
        const auto* concat = static_cast<const ConcatCell*>(token);
        for (std::size_t i = 0; i < concat->length; ++i) {
          const Any part = concat->rope->parts[i];
          visitReferences(part, context, visitor);
        }
      } else if (token->produce == &produceJoin) {
        visitReferences(static_cast<const JoinCell*>(token)->list, context, visitor);
      } else if (token->produce == &produceIntrinsic) {
        visitReferences(static_cast<const IntrinsicCell*>(token)->arguments, context, visitor);
      } else {
        context.visitProduced(value, visitor);
      }
      return;
    }
    default: return;
  }
}

}  // namespace cdk::detail

namespace cdk {

TokenComparison Token::compareStrings(const Value<std::string>& a, const Value<std::string>& b) {
  if (a.isLiteral() != b.isLiteral()) return TokenComparison::ONE_UNRESOLVED;
  if (!a.isLiteral()) return TokenComparison::BOTH_UNRESOLVED;
  return a.literal() == b.literal() ? TokenComparison::SAME : TokenComparison::DIFFERENT;
}

}  // namespace cdk
