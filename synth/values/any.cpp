// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <cstring>
#include <memory>

#include "values/cells.hpp"

namespace cdk::detail {

namespace {
// Shared by all uses; their count never falls to zero.
constexpr unsigned kForever = 1u << 31;
constinit Cell nullCell{kForever, Kind::null, nullptr};
constinit BoolCell trueCell{{kForever, Kind::boolean, nullptr}, true};
constinit BoolCell falseCell{{kForever, Kind::boolean, nullptr}, false};

Any share(Cell* cell) {
  ++cell->refs;
  return Any(cell);
}

const char* kindName(const Any& value) {
  if (!value.cell()) return "undefined";
  switch (value.cell()->kind) {
    case Kind::null: return "null";
    case Kind::boolean: return "a boolean";
    case Kind::number: return "a number";
    case Kind::text: return "a string";
    case Kind::list: return "a list";
    case Kind::map:
    case Kind::record: return "an object";
    case Kind::token: return "a token";
    case Kind::opaque: return "an object of C++";
  }
  return "";
}

template <class C>
C& unshared(Any& value, Any (*fresh)(std::size_t)) {  // copy on write
  auto* cell = static_cast<C*>(const_cast<Cell*>(value.cell()));
  if (cell->refs == 1) return *cell;
  Any copy = fresh(cell->items.size() + 1);
  auto* target = static_cast<C*>(const_cast<Cell*>(copy.cell()));
  target->items = cell->items;
  value = std::move(copy);
  return *target;
}
}  // namespace

Any::Any(const Any& other) noexcept : cell_(other.cell_) {
  if (cell_) ++cell_->refs;
}
Any& Any::operator=(const Any& other) noexcept {
  Any copy(other);
  std::swap(cell_, copy.cell_);
  return *this;
}
Any& Any::operator=(Any&& other) noexcept {
  std::swap(cell_, other.cell_);
  return *this;
}
Any::~Any() {
  if (cell_ && --cell_->refs == 0) cell_->destroy(cell_);
}

Any null() { return share(&nullCell); }
Any boolean(bool value) { return share(value ? &trueCell : &falseCell); }
Any text(std::string_view value) { return makeCell<TextCell>(Kind::text, std::string(value)); }
Any text(std::string&& value) { return makeCell<TextCell>(Kind::text, std::move(value)); }
Any number(double value) { return makeCell<NumberCell>(Kind::number, value); }
Any newList(std::size_t reserve) {
  Any list = makeCell<ListCell>(Kind::list);
  if (reserve) freshItems(list).reserve(reserve);
  return list;
}
Any newMap(std::size_t reserve) {
  Any map = makeCell<MapCell>(Kind::map);
  if (reserve) freshEntries(map).reserve(reserve);
  return map;
}

void append(Any& list, Any value) { unshared<ListCell>(list, newList).items.push_back(std::move(value)); }

void put(Any& map, std::string_view key, Any value) {
  if (isKind(map, Kind::record)) map = toMap(map);
  auto& items = unshared<MapCell>(map, newMap).items;
  for (auto& [name, old] : items)
    if (name == key) {
      old = std::move(value);
      return;
    }
  items.emplace_back(std::string(key), std::move(value));
}

std::size_t size(const Any& value) {
  if (!value.cell()) return 0;
  switch (value.cell()->kind) {
    case Kind::list: return itemsOf(value).size();
    case Kind::map: return entriesOf(value).size();
    case Kind::record: return size(toMap(value));
    case Kind::token: tokenAccess();
    default: throw Error("CDKPP2102", std::string("expected a list or an object, got ") + kindName(value));
  }
}

const Any& at(const Any& list, std::size_t index) {
  if (isKind(list, Kind::token)) tokenAccess();
  if (!isKind(list, Kind::list)) throw Error("CDKPP2102", std::string("expected a list, got ") + kindName(list));
  const auto& items = itemsOf(list);
  if (index >= items.size())
    throw Error("CDKPP2103",
                "there is no element " + std::to_string(index) + " in a list of " + std::to_string(items.size()));
  return items[index];
}

const Any* find(const Any& map, std::string_view key) {
  if (!map.cell()) return nullptr;
  if (map.cell()->kind == Kind::record) {
    const auto* record = static_cast<const RecordCell*>(map.cell());
    const Any* found = nullptr;
    eachField(*record->names, [&](unsigned i, std::string_view name) {
      if (name == key && record->fields[i].cell()) found = &record->fields[i];
    });
    return found;
  }
  if (map.cell()->kind != Kind::map) return nullptr;
  for (const auto& [name, value] : entriesOf(map))
    if (name == key) return &value;
  return nullptr;
}

bool isUnresolved(const Any& value) { return isKind(value, Kind::token); }

namespace {
/// The fields stand behind the cell, laid out like the struct: an array of Any.
Any* fieldsOf(RecordCell* record) { return reinterpret_cast<Any*>(record + 1); }
void destroyRecord(Cell* cell) noexcept {
  auto* record = static_cast<RecordCell*>(cell);
  std::destroy_n(fieldsOf(record), record->names->size);
  ::operator delete(record);
}
RecordCell* newRecord(const Names& names) {
  void* memory = ::operator new(sizeof(RecordCell) + names.size * sizeof(Any));
  auto* record = ::new (memory) RecordCell{{1, Kind::record, &destroyRecord}, nullptr, &names};
  record->fields = fieldsOf(record);
  return record;
}
}  // namespace

Any record(Any* fields, const Names& names) noexcept {
  RecordCell* made = newRecord(names);
  std::uninitialized_move_n(fields, names.size, fieldsOf(made));
  return Any(made);
}
Any record(const Any* fields, const Names& names) noexcept {
  RecordCell* made = newRecord(names);
  std::uninitialized_copy_n(fields, names.size, fieldsOf(made));
  return Any(made);
}
Any recordFromMap(const Any& map, const Names& names) {
  RecordCell* made = newRecord(names);
  std::uninitialized_value_construct_n(fieldsOf(made), names.size);
  const Any owner(made);
  eachField(names, [&](unsigned i, std::string_view name) {
    if (const Any* value = find(map, name)) fieldsOf(made)[i] = *value;
  });
  return owner;
}

Any bytes(const void* object, std::size_t size) noexcept {
  void* memory = ::operator new(sizeof(Cell) + size);
  auto* cell = ::new (memory) Cell{1, Kind::opaque, [](Cell* c) noexcept { ::operator delete(c); }};
  std::memcpy(cell + 1, object, size);
  return Any(cell);
}

void emptyAccess(const char* what) {
  throw AssumptionError("CDKPP2001", std::string("access to ") + what + "; test it before use");
}
void tokenAccess() {
  throw AssumptionError(
      "CDKPP2101",
      "the value is a token: CloudFormation knows it, the program does not yet. Use it in a property, "
      "or test Token::isUnresolved first");
}
void requireLiteral(const Any& value) {
  if (!value.cell()) emptyAccess("an undefined value");
  if (value.cell()->kind == Kind::token) tokenAccess();
}

Any toMap(const Any& object) {
  if (!isKind(object, Kind::record)) return object;
  const auto* record = static_cast<const RecordCell*>(object.cell());
  Any map = newMap(record->names->size);
  auto& entries = freshEntries(map);
  eachField(*record->names, [&](unsigned i, std::string_view name) {
    if (record->fields[i].cell()) entries.emplace_back(std::string(name), record->fields[i]);
  });
  return map;
}

bool isIntrinsicObject(const Any& value) {
  if (!isKind(value, Kind::map) || entriesOf(value).size() != 1) return false;
  const std::string& key = entriesOf(value)[0].first;
  return key == "Ref" || key.starts_with("Fn::");
}

}  // namespace cdk::detail

namespace cdk {

using detail::Any;
using detail::Kind;

Json Json::object(std::initializer_list<Entry<Json>> entries) {
  Any map = detail::newMap(entries.size());
  for (const auto& entry : entries)
    if (entry.value.hasValue()) detail::put(map, entry.key, entry.value);
  return {detail::Raw{}, std::move(map)};
}
Json Json::array(std::initializer_list<Json> items) {
  Any list = detail::newList(items.size());
  for (const auto& item : items) detail::append(list, item);
  return {detail::Raw{}, std::move(list)};
}

namespace {
[[noreturn]] void wrongKind(const char* wanted, const detail::Any& got) {
  if (detail::isUnresolved(got)) detail::tokenAccess();
  throw Error("CDKPP2102", std::string("expected ") + wanted + ", got " + detail::kindName(got));
}
}  // namespace

const std::string& Json::asString() const {
  if (!isString()) wrongKind("a string", *this);
  return detail::textOf(*this);
}
double Json::asNumber() const {
  if (!isNumber()) wrongKind("a number", *this);
  return detail::numberOf(*this);
}
bool Json::asBool() const {
  if (!isBool()) wrongKind("a boolean", *this);
  return detail::boolOf(*this);
}
Json Json::operator[](std::string_view key) const {
  const Any* found = detail::find(*this, key);
  return found ? Json(detail::Raw{}, *found) : Json();
}
const std::string& Json::key(std::size_t index) const {
  if (isKind(*this, Kind::record)) const_cast<Json&>(*this) = Json(detail::Raw{}, detail::toMap(*this));
  if (!isKind(*this, Kind::map)) wrongKind("an object", *this);
  return detail::entriesOf(*this).at(index).first;
}
Json Json::value(std::size_t index) const {
  const Any map = detail::toMap(*this);
  if (!isKind(map, Kind::map)) wrongKind("an object", *this);
  return {detail::Raw{}, detail::entriesOf(map).at(index).second};
}
void Json::set(std::string_view key, Json value) {
  if (!cell()) *this = object();
  if (!isObject()) wrongKind("an object", *this);
  detail::put(*this, key, std::move(value));
}
void Json::add(Json value) {
  if (!cell()) *this = array();
  if (!isArray()) wrongKind("a list", *this);
  detail::append(*this, std::move(value));
}

}  // namespace cdk
