// SPDX-License-Identifier: Apache-2.0
// The fields of property structs: Optional, Required, List, Map and Union. All are one pointer (any.hpp).
#pragma once
#include <cdkpp/core/value.hpp>

namespace cdk {

template <class T>
class Handle;

namespace detail {

struct Missing {};
template <class T>
auto missing() {
  static_assert(never<T>,
                "CDK1001: a required property is not set. Give every property without a default a value, in the order "
                "of its declaration.");
  return Missing{};
}

template <class T>
inline constexpr bool isTextual = std::is_same_v<T, std::string> || std::is_same_v<T, Value<std::string>>;
template <class T>
concept Textual = isTextual<T>;

/// How a T is kept and seen again. References to constructs are kept as pointers.
template <class T>
struct Stored {
  using Element = T;
  using View = const T&;
  static View view(const Any& a) {
    static_assert(!std::is_arithmetic_v<T>, "numbers are kept as double, int or unsigned");
    return unbox<T>(a);
  }
};
// Listed one by one: a constraint would be evaluated for every type of a field.
template <>
struct Stored<bool> {
  using Element = bool;
  using View = bool;
  static View view(const Any& a) { return unbox<bool>(a); }
};
template <>
struct Stored<double> {
  using Element = double;
  using View = double;
  static View view(const Any& a) { return unbox<double>(a); }
};
template <>
struct Stored<int> {
  using Element = int;
  using View = int;
  static View view(const Any& a) { return unbox<int>(a); }
};
template <>
struct Stored<unsigned> {
  using Element = unsigned;
  using View = unsigned;
  static View view(const Any& a) { return unbox<unsigned>(a); }
};
template <class I>
struct Stored<I&> {
  using Element = Handle<I>;
  using View = I&;
  static View view(const Any& a) { return *unbox<I*>(a); }
};
/// What is written here is compiled for every field that a program sets. So it goes the shortest way: a literal is not
/// made a Value first, and a record goes to the library field by field, without its copy or move constructor.
template <class T, class U>
Any store(U&& u) {
  using From = std::remove_cvref_t<U>;
  if constexpr (std::is_reference_v<T>)
    return box<std::remove_reference_t<T>*>(&static_cast<T>(u));
  else if constexpr (std::is_base_of_v<Intrinsic, From> || (Erased<T> && std::is_same_v<T, From>))
    return static_cast<U&&>(u);
  else if constexpr (std::is_same_v<From, bool> && (std::is_same_v<T, bool> || std::is_same_v<T, Value<bool>>))
    return boolean(u);
  else if constexpr (std::is_arithmetic_v<From> && (std::is_same_v<T, double> || std::is_same_v<T, Value<double>>))
    return number(static_cast<double>(u));
  else if constexpr (Record<T> && std::is_same_v<T, From>) {
    static_assert(holdsFieldsOnly<T>, "a record holds type-erased fields only");
    return record(reinterpret_cast<std::conditional_t<std::is_same_v<U, T>, Any*, const Any*>>(&u), T::names);
  } else
    return box<T>(T(static_cast<U&&>(u)));
}
/// Storing it throws nothing, if there is memory: the fields before it need no clean-up.
template <class T, class U>
inline constexpr bool storesAlways =
    std::is_arithmetic_v<U> || std::is_base_of_v<Intrinsic, U> || (std::is_same_v<T, U> && (Record<T> || Erased<T>));
/// Fields that may be an Intrinsic as a whole.
template <class T>
inline constexpr bool takesIntrinsic = Record<T> || Erased<T>;
template <class U, class T>
concept FieldFrom = Fits<U, T> || (std::is_base_of_v<Intrinsic, std::remove_cvref_t<U>> && takesIntrinsic<T>);
/// The cell of a U serves as the cell of a T: a plain string where a Value of it is taken.
template <class U, class T>
inline constexpr bool sameCell = std::is_same_v<T, Value<U>> || std::is_same_v<U, T>;

}  // namespace detail

/// A property that may be left out.
template <class T>
class Optional : public detail::Any {
 public:
  Optional() noexcept = default;
  template <class U = T>
    requires(!std::is_same_v<std::remove_cvref_t<U>, Optional> && detail::FieldFrom<U, T>)
  Optional(U&& value) noexcept(detail::storesAlways<T, std::remove_cvref_t<U>>)
      : Any(detail::store<T>(static_cast<U&&>(value))) {}
  Optional(const char* literal) noexcept
    requires detail::Textual<T>
      : Any(detail::text(std::string_view(literal))) {}
  template <class U>
    requires(!std::is_same_v<U, T> && detail::sameCell<U, T>)
  Optional(const Optional<U>& other) : Any(static_cast<const Any&>(other)) {}
  Optional(detail::Raw, detail::Any value) : Any(std::move(value)) {}
  /// A value computed at synthesis: produce returns an Optional<T> or a T.
  template <class F>
  static Optional lazy(F produce) {
    return {detail::Raw{}, detail::lazy(std::move(produce))};
  }
  bool hasValue() const noexcept { return cell() != nullptr; }
  explicit operator bool() const noexcept
    requires(!std::is_same_v<T, bool>)
  {
    return hasValue();
  }
  decltype(auto) operator*() const {
    if (!cell()) detail::emptyAccess("an Optional without a value");
    return detail::Stored<T>::view(*this);
  }
  auto operator->() const { return &**this; }
  template <class U>
  auto valueOr(U&& otherwise) const {
    using Result = std::remove_cvref_t<T>;
    if (hasValue()) return Result(**this);
    return Result(std::forward<U>(otherwise));
  }
};

/// A property that must be given: leaving it out does not compile.
template <class T>
class Required : public detail::Any {
 public:
#ifdef __clang__  // each compiler names the user's line in one form only
  template <class Never = T>
  Required(detail::Missing = detail::missing<Never>()) {}
#else
  template <class Never = T>
  Required() {
    static_assert(detail::never<Never>,
                  "CDK1001: a required property is not set. Give every property without a default a value, in the "
                  "order of its declaration.");
  }
#endif
  template <class U = T>
    requires(!std::is_same_v<std::remove_cvref_t<U>, Required> && detail::FieldFrom<U, T>)
  Required(U&& value) noexcept(detail::storesAlways<T, std::remove_cvref_t<U>>)
      : Any(detail::store<T>(static_cast<U&&>(value))) {}
  Required(const char* literal) noexcept
    requires detail::Textual<T>
      : Any(detail::text(std::string_view(literal))) {}
  template <class L = T>  // lists and maps
  Required(std::initializer_list<typename L::Element> items) : Any(L(items)) {}
  Required(detail::Raw, detail::Any value) : Any(std::move(value)) {}
  operator typename detail::Stored<T>::View() const { return **this; }
  decltype(auto) operator*() const {
    if (!cell()) detail::emptyAccess("a Required that was moved from");
    return detail::Stored<T>::view(*this);
  }
  auto operator->() const { return &**this; }
};

/// A list property. Takes {..}, any range, and an Intrinsic for the whole list. Default: not set, which differs from
/// the empty list List<T>::empty().
template <class T>
class List : public detail::Any {
 public:
  struct Iterator {
    const List* list;
    std::size_t i;
    decltype(auto) operator*() const { return (*list)[i]; }
    Iterator& operator++() {
      ++i;
      return *this;
    }
    bool operator==(const Iterator& other) const { return i == other.i; }
  };
  using Element = typename detail::Stored<T>::Element;
  List() noexcept = default;
  List(std::initializer_list<Element> items) : Any(detail::newList(items.size())) {
    const Element* item = items.begin();
    for (std::size_t n = items.size(); n > 0; --n, ++item) detail::append(*this, detail::store<T>(*item));
  }
  template <class R>
    requires(!detail::Erased<std::remove_cvref_t<R>> &&
             requires(R& r) {
               r.begin();
               r.end();
               requires detail::FieldFrom<decltype(*r.begin()), T>;
             })
  List(R&& range) : Any(detail::newList()) {
    for (auto&& item : range) add(item);
  }
  template <class U>
    requires(!std::is_same_v<U, T> && detail::Fits<typename detail::Stored<U>::View, T>)
  List(const List<U>& other) : Any(static_cast<const Any&>(other)) {
    if (!other.cell() || detail::isUnresolved(other)) return;
    static_cast<Any&>(*this) = detail::newList(other.size());
    for (auto&& item : other) add(item);
  }
  template <class U, std::size_t N>
    requires detail::Fits<U&, T>
  List(U (&array)[N]) : Any(detail::newList(N)) {
    for (auto& item : array) add(item);
  }
  List(const Intrinsic& token) : Any(detail::hinted(token, ResolutionTypeHint::STRING_LIST)) {}
  List(detail::Raw, detail::Any value) : Any(std::move(value)) {}
  /// The list without elements, which is written as [].
  static List empty() { return {detail::Raw{}, detail::newList()}; }
  /// A list computed at synthesis.
  template <class F>
  static List lazy(F produce) {
    return {detail::Raw{}, detail::lazy(std::move(produce), ResolutionTypeHint::STRING_LIST)};
  }
  template <class U>
    requires detail::FieldFrom<U, T>
  void add(U&& item) {
    if (!cell()) static_cast<Any&>(*this) = detail::newList();
    detail::requireLiteral(*this);
    detail::append(*this, detail::store<T>(std::forward<U>(item)));
  }
  void add(const char* item)
    requires detail::Textual<T>
  {
    add(T(item));
  }
  bool hasValue() const noexcept { return cell() != nullptr; }
  std::size_t size() const { return detail::size(*this); }
  decltype(auto) operator[](std::size_t i) const { return detail::Stored<T>::view(detail::at(*this, i)); }
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }
};

template <class T>
struct Entry {
  std::string key;
  T value;
};

/// A map property with text keys, kept in the order of insertion. Takes {{k, v}, ..} and any range of pairs.
template <class T>
class Map : public detail::Any {
 public:
  using Element = Entry<T>;
  Map() noexcept = default;
  Map(std::initializer_list<Entry<T>> entries) : Any(detail::newMap(entries.size())) {
    const Entry<T>* entry = entries.begin();
    for (std::size_t n = entries.size(); n > 0; --n, ++entry)
      detail::put(*this, entry->key, detail::store<T>(entry->value));
  }
  template <class R>
    requires(!detail::Erased<std::remove_cvref_t<R>> &&
             requires(R& r) {
               r.begin()->first;
               r.end();
               requires detail::Fits<decltype((r.begin()->second)), T>;
             })
  Map(R&& range) : Any(detail::newMap()) {
    for (auto&& [key, value] : range) set(key, value);
  }
  Map(const Intrinsic& token) : Any(static_cast<const Any&>(token)) {}
  Map(detail::Raw, detail::Any value) : Any(std::move(value)) {}
  /// The map without entries, which is written as {}.
  static Map empty() { return {detail::Raw{}, detail::newMap()}; }
  template <class F>
  static Map lazy(F produce) {
    return {detail::Raw{}, detail::lazy(std::move(produce))};
  }
  template <class U>
    requires detail::FieldFrom<U, T>
  void set(std::string_view key, U&& value) {
    if (!cell()) static_cast<Any&>(*this) = detail::newMap();
    detail::requireLiteral(*this);
    detail::put(*this, key, detail::store<T>(std::forward<U>(value)));
  }
  void set(std::string_view key, const char* value)
    requires detail::Textual<T>
  {
    set(key, T(value));
  }
  bool hasValue() const noexcept { return cell() != nullptr; }
  std::size_t size() const { return detail::size(*this); }
  const std::string& key(std::size_t i) const { return static_cast<const detail::MapCell*>(cell())->items[i].first; }
  decltype(auto) value(std::size_t i) const {
    return detail::Stored<T>::view(static_cast<const detail::MapCell*>(cell())->items[i].second);
  }
  Optional<T> get(std::string_view key) const {
    const detail::Any* found = detail::find(*this, key);
    return found ? Optional<T>(detail::Raw{}, *found) : Optional<T>();
  }
};

/// A property that is one of several types.
template <class... Ts>
class Union : public detail::Any {
 public:
  template <class U>
    requires(!detail::Erased<std::remove_cvref_t<U>> && (detail::Fits<U, Ts> || ...))
  Union(U&& value) {
    (void)((detail::Fits<U, Ts> && (assign<Ts>(std::forward<U>(value)), true)) || ...);
  }
  template <class U>
    requires(detail::Erased<std::remove_cvref_t<U>> && !std::is_same_v<std::remove_cvref_t<U>, Union> &&
             (std::is_base_of_v<Intrinsic, std::remove_cvref_t<U>> || (detail::Fits<U, Ts> || ...)))
  Union(U&& value) : Any(static_cast<const Any&>(value)) {}
  Union(const char* literal)
    requires(detail::Textual<Ts> || ...)
      : Any(detail::text(std::string_view(literal))) {}
  Union(detail::Raw, detail::Any value) : Any(std::move(value)) {}

 private:
  template <class T, class U>
  void assign(U&& value) {
    if constexpr (detail::Fits<U, T>) static_cast<Any&>(*this) = detail::box<T>(T(std::forward<U>(value)));
  }
};

}  // namespace cdk
