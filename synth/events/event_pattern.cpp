// SPDX-License-Identifier: Apache-2.0
// How event patterns are merged.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/event_pattern.hpp>

#include "values/cells.hpp"

namespace cdk::events::detail {

namespace {

namespace core = ::cdk::detail;
using core::Any;
using core::Kind;

/// Whether two elements of a list are one: the same literal, the same token, or the same reference.
bool same(const Any& a, const Any& b) {
  if (a.cell() == b.cell()) return true;
  if (!a.cell() || !b.cell() || a.cell()->kind != b.cell()->kind) return false;
  switch (a.cell()->kind) {
    case Kind::text: return core::textOf(a) == core::textOf(b);
    case Kind::number: return core::numberOf(a) == core::numberOf(b);
    case Kind::boolean: return core::boolOf(a) == core::boolOf(b);
    case Kind::null: return true;
    case Kind::list: {
      const auto &left = core::itemsOf(a), &right = core::itemsOf(b);
      return std::equal(left.begin(), left.end(), right.begin(), right.end(), same);
    }
    case Kind::map: {
      const auto &left = core::entriesOf(a), &right = core::entriesOf(b);
      return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                        [](const auto& x, const auto& y) { return x.first == y.first && same(x.second, y.second); });
    }
    default: {
      const auto *left = core::asReference(a), *right = core::asReference(b);
      return left && right && left->target == right->target && left->attribute == right->attribute;
    }
  }
}

class Merger {
 public:
  explicit Merger(const IConstruct& about) : about_(about) {}

  void merge(Json& into, const Json& added, const std::string& path) {
    for (std::size_t i = 0; i < added.size(); ++i) {
      const std::string& key = added.key(i);
      const Json value = added.value(i);
      const std::string here = path.empty() ? key : path + "." + key;
      if (!value.hasValue()) continue;
      const bool isList = value.isArray() || core::isUnresolved(value);
      if (!isList && !value.isObject()) refuse(here, "its values must stand in a list");
      const Json present = into[key];
      if (!present.hasValue()) {
        into.set(key, value);
      } else if (present.isArray() && isList) {
        into.set(key, joined(present, value, here));
      } else if (present.isObject() && value.isObject()) {
        Json inner = present;
        merge(inner, value, here);
        into.set(key, inner);
      } else {
        refuse(here, "the pattern has a list there and an object is added, or the other way round");
      }
    }
  }

 private:
  Json joined(const Json& present, const Json& added, const std::string& path) {
    if (core::isUnresolved(added)) refuse(path, "a list that is known at deployment only cannot be added to another");
    Json all = Json::array();
    const auto addNew = [&](const Json& list) {
      for (std::size_t i = 0; i < list.size(); ++i) {
        const Json item = list[i];
        bool known = false;
        for (std::size_t k = 0; k < all.size() && !known; ++k) known = same(all[k], item);
        if (!known) all.add(item);
      }
    };
    addNew(present);
    addNew(added);
    return all;
  }
  [[noreturn]] void refuse(const std::string& path, const char* why) {
    throw ValidationError("CDKPP4807", "the event pattern cannot take the field '" + path + "': " + why, about_);
  }
  const IConstruct& about_;
};

}  // namespace

void mergeEventPattern(Json& pattern, const EventPattern& added, const IConstruct& about) {
  Merger(about).merge(pattern, renderEventPattern(added), "");
}

Json renderEventPattern(const EventPattern& pattern) {
  const Json fields(core::Raw{}, core::toMap(core::box<EventPattern>(pattern)));
  return fields.size() > 0 ? fields : Json();
}

}  // namespace cdk::events::detail
