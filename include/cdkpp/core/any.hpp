// SPDX-License-Identifier: Apache-2.0
// The type-erased value under every property: one pointer to an immutable, reference-counted cell.
//
// Why: a struct with 200 distinct std::optional fields costs the compiler a second, one with 200 pointers nothing.
// All code that copies, destroys, resolves or writes a value is compiled once, in synth/values.
// A null pointer stands for "undefined": the property is left out of the template.
// Cells are not shared between threads.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdk::detail {

enum class Kind : unsigned char { null, boolean, number, text, list, map, record, token, opaque };

struct Cell {
  unsigned refs;
  Kind kind;
  void (*destroy)(Cell*) noexcept;
};

/// The CloudFormation names of a record's fields: NUL separated, in the order of the fields. `order` holds the
/// indices of the fields in the order of the template where that is another one.
struct Names {
  const char* text;
  unsigned size;
  const unsigned short* order = nullptr;
};

class Any {
 public:
  Any() noexcept = default;
  explicit Any(Cell* cell) noexcept : cell_(cell) {}
  Any(const Any& other) noexcept;
  Any(Any&& other) noexcept : cell_(other.cell_) { other.cell_ = nullptr; }
  Any& operator=(const Any& other) noexcept;
  Any& operator=(Any&& other) noexcept;
  ~Any();
  const Cell* cell() const noexcept { return cell_; }

 private:
  Cell* cell_ = nullptr;
};

struct TextCell : Cell {
  std::string value;
};
struct NumberCell : Cell {
  double value;
};
struct BoolCell : Cell {
  bool value;
};
struct ListCell : Cell {
  std::vector<Any> items{};
};
struct MapCell : Cell {
  std::vector<std::pair<std::string, Any>> items{};
};
struct RecordCell : Cell {
  const Any* fields;
  const Names* names;
};
template <class C>
void destroyCell(Cell* cell) noexcept {
  delete static_cast<C*>(cell);
}
template <class T>
struct Box : Cell {
  T value;
  explicit Box(T&& v) : Cell{1, Kind::opaque, &destroyCell<Box>}, value(static_cast<T&&>(v)) {}
};

template <class T>
concept Record = requires { T::names; };
template <class T>
inline constexpr bool holdsFieldsOnly = std::is_empty_v<T> || sizeof(T) == T::names.size * sizeof(Any);
template <class T>
concept Erased = std::is_base_of_v<Any, T>;
template <class T>
inline constexpr bool never = false;

Any null();
Any text(std::string_view value);
Any text(std::string&& value);
Any number(double value);
Any boolean(bool value);
Any newList(std::size_t reserve = 0);
Any newMap(std::size_t reserve = 0);
/// A record of these fields, which are moved from or copied.
Any record(Any* fields, const Names& names) noexcept;
Any record(const Any* fields, const Names& names) noexcept;
/// A cell with the bytes of an object, laid out like its Box.
Any bytes(const void* object, std::size_t size) noexcept;
/// Both copy the list or map first when it is shared.
void append(Any& list, Any value);
void put(Any& map, std::string_view key, Any value);
std::size_t size(const Any& value);
const Any& at(const Any& list, std::size_t index);
const Any* find(const Any& map, std::string_view key);
bool isUnresolved(const Any& value);
/// A record cell that views a map cell: what a template read from a file gives to a typed property.
Any recordFromMap(const Any& map, const Names& names);
[[noreturn]] void emptyAccess(const char* what);
[[noreturn]] void tokenAccess();
/// Throws when the value is a token: text, numbers and elements of tokens are known to CloudFormation alone.
void requireLiteral(const Any& value);

template <class T>
Any box(T value) {
  if constexpr (Erased<T>)
    return static_cast<Any&&>(value);
  else if constexpr (std::is_same_v<T, bool>)
    return boolean(value);
  else if constexpr (std::is_arithmetic_v<T>)
    return number(static_cast<double>(value));
  else if constexpr (std::is_same_v<T, std::string>)
    return text(static_cast<std::string&&>(value));
  else if constexpr (Record<T>) {
    static_assert(holdsFieldsOnly<T>, "a record holds type-erased fields only");
    return record(reinterpret_cast<Any*>(&value), T::names);
  } else if constexpr (std::is_trivially_copyable_v<T> && alignof(T) <= alignof(Cell))
    return bytes(&value, sizeof(T));
  else
    return Any(new Box<T>(static_cast<T&&>(value)));
}

template <class T>
decltype(auto) unbox(const Any& a) {
  if constexpr (Erased<T>)
    return static_cast<const T&>(a);
  else {
    requireLiteral(a);
    if constexpr (std::is_same_v<T, bool>)
      return static_cast<bool>(static_cast<const BoolCell*>(a.cell())->value);
    else if constexpr (std::is_arithmetic_v<T>)
      return static_cast<T>(static_cast<const NumberCell*>(a.cell())->value);
    else if constexpr (std::is_same_v<T, std::string>)
      return static_cast<const std::string&>(static_cast<const TextCell*>(a.cell())->value);
    else if constexpr (Record<T>) {
      if (a.cell()->kind == Kind::map) const_cast<Any&>(a) = recordFromMap(a, T::names);
      return *reinterpret_cast<const T*>(static_cast<const RecordCell*>(a.cell())->fields);
    } else
      return static_cast<const T&>(static_cast<const Box<T>*>(a.cell())->value);
  }
}

/// What a field of type T takes: bool from exactly bool, numbers never from bool.
template <class U, class T>
inline constexpr bool fits = std::is_convertible_v<U, T>;
template <class U>
inline constexpr bool fits<U, bool> = std::is_same_v<std::remove_cvref_t<U>, bool>;
template <class U>
inline constexpr bool fits<U, double> =
    std::is_arithmetic_v<std::remove_cvref_t<U>> && !std::is_same_v<std::remove_cvref_t<U>, bool>;
template <class U>
inline constexpr bool fits<U, int> = fits<U, double>;
template <class U, class T>
concept Fits = fits<U, T>;

/// Tags the constructors that take an erased value as it is, so that they never win over a conversion.
struct Raw {};

}  // namespace cdk::detail
