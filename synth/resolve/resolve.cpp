// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resolve.hpp>

#include "values/cells.hpp"

namespace cdk {

using namespace detail;

namespace {
constexpr unsigned kMaxDepth = 200;
}

void ResolveContext::enter() {
  if (++depth_ > kMaxDepth)
    throw AssumptionError("CDKPP2120",
                          "the value nests more than 200 levels deep: a token that resolves to itself, directly or "
                          "through others. Break the circle",
                          *scope_);
}

void ResolveContext::visitProduced(const Any& token, ReferenceVisitor& visitor) {
  enter();
  const auto* cell = static_cast<const TokenCell*>(token.cell());
  const Any produced = cell->produce(cell, *this);
  visitReferences(produced, *this, visitor);
  --depth_;
}

// What holds no token is returned as it is: literals are shared between the tree and the template.
Any ResolveContext::resolveAny(const Any& value) {
  if (!value.cell()) return {};
  switch (value.cell()->kind) {
    case Kind::null:
    case Kind::boolean:
    case Kind::number:
    case Kind::text: return value;
    case Kind::list: {
      enter();
      const auto& items = itemsOf(value);
      Any copy;
      for (std::size_t i = 0; i < items.size(); ++i) {
        Any item = resolveAny(items[i]);
        if (!copy.cell()) {
          if (item.cell() && item.cell() == items[i].cell()) continue;
          copy = newList(items.size());
          for (std::size_t k = 0; k < i; ++k) append(copy, items[k]);
        }
        if (item.cell()) append(copy, std::move(item));
      }
      --depth_;
      return copy.cell() ? copy : value;
    }
    case Kind::map: {
      enter();
      const auto& entries = entriesOf(value);
      Any copy;
      for (std::size_t i = 0; i < entries.size(); ++i) {
        Any item = resolveAny(entries[i].second);
        if (!copy.cell()) {
          if (item.cell() && item.cell() == entries[i].second.cell()) continue;
          copy = newMap(entries.size());
          for (std::size_t k = 0; k < i; ++k) freshEntries(copy).push_back(entries[k]);
        }
        if (item.cell()) freshEntries(copy).emplace_back(entries[i].first, std::move(item));
      }
      --depth_;
      return copy.cell() ? copy : value;
    }
    case Kind::record: {
      enter();
      const auto* record = static_cast<const RecordCell*>(value.cell());
      const unsigned count = record->names->size;
      std::vector<Any> resolved;
      for (unsigned i = 0; i < count; ++i) {
        Any item = resolveAny(record->fields[i]);
        if (resolved.empty()) {
          if (item.cell() == record->fields[i].cell()) continue;
          resolved.assign(record->fields, record->fields + count);
        }
        resolved[i] = std::move(item);
      }
      --depth_;
      if (resolved.empty()) return value;
      Any map = newMap(count);
      eachField(*record->names, [&](unsigned i, std::string_view name) {
        if (resolved[i].cell()) freshEntries(map).emplace_back(std::string(name), std::move(resolved[i]));
      });
      return map;
    }
    case Kind::token: {
      enter();
      const auto* token = static_cast<const TokenCell*>(value.cell());
      Any result = resolveAny(token->produce(token, *this));
      --depth_;
      return result;
    }
    case Kind::opaque:
      throw AssumptionError("CDKPP2122", "an object of C++ stands where a template wants data", *scope_);
  }
  return {};
}

}  // namespace cdk
