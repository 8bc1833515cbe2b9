// SPDX-License-Identifier: Apache-2.0
// Json: a document whose values may be tokens. The type of JSON properties, context values and metadata.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// A JSON value that may hold tokens at any place. Default constructed it is "undefined" and left out of templates;
/// Json(nullptr) is null. Objects keep the order of insertion.
///
/// Write `Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({…})}})`.
class Json : public detail::Any {
 public:
  Json() noexcept = default;
  Json(std::nullptr_t) : Any(detail::null()) {}
  template <class U>
    requires(std::is_arithmetic_v<U>)
  Json(U value) : Any(detail::box<U>(value)) {}
  Json(const char* value) noexcept : Any(detail::text(std::string_view(value))) {}
  Json(std::string value) : Any(detail::text(std::move(value))) {}
  Json(std::string_view value) : Any(detail::text(value)) {}
  template <class U>
    requires(detail::Erased<U> && !std::is_same_v<U, Json>)
  Json(const U& value) : Any(static_cast<const Any&>(value)) {}
  template <detail::Record U>
  Json(U value) : Any(detail::box<U>(std::move(value))) {}
  Json(detail::Raw, detail::Any value) : Any(std::move(value)) {}

  static Json object(std::initializer_list<Entry<Json>> entries = {});
  static Json array(std::initializer_list<Json> items = {});
  /// Reads JSON text. @throws Error CDKPP2110 with line and column when it is not JSON.
  static Json parse(std::string_view text);
  /// A value computed at synthesis.
  template <class F>
  static Json lazy(F produce) {
    return {detail::Raw{}, detail::lazy(std::move(produce))};
  }

  bool hasValue() const noexcept { return cell() != nullptr; }
  bool isNull() const noexcept { return cell() && cell()->kind == detail::Kind::null; }
  bool isString() const noexcept { return cell() && cell()->kind == detail::Kind::text; }
  bool isNumber() const noexcept { return cell() && cell()->kind == detail::Kind::number; }
  bool isBool() const noexcept { return cell() && cell()->kind == detail::Kind::boolean; }
  bool isArray() const noexcept { return cell() && cell()->kind == detail::Kind::list; }
  bool isObject() const noexcept {
    return cell() && (cell()->kind == detail::Kind::map || cell()->kind == detail::Kind::record);
  }

  /// The text, number or boolean. @throws Error CDKPP2102 when the value is of another kind.
  const std::string& asString() const;
  double asNumber() const;
  bool asBool() const;

  /// Elements of an array or entries of an object.
  std::size_t size() const { return detail::size(*this); }
  Json operator[](std::size_t index) const { return {detail::Raw{}, detail::at(*this, index)}; }
  /// The value of a key, or undefined.
  Json operator[](std::string_view key) const;
  Json operator[](int index) const { return (*this)[static_cast<std::size_t>(index)]; }  // json[0]: 0 is a pointer too
  Json operator[](const char* key) const { return (*this)[std::string_view(key)]; }
  bool contains(std::string_view key) const { return (*this)[key].hasValue(); }
  /// The key and value of the entry at a place.
  const std::string& key(std::size_t index) const;
  Json value(std::size_t index) const;

  /// Changes a copy that only this handle sees. On an undefined value they begin an object or array.
  void set(std::string_view key, Json value);
  void add(Json value);

  /// The text of a document without tokens; indent 0 is compact. @throws Error CDKPP2101 when it holds a token.
  std::string dump(int indent = 0) const;
};

/// A tag of an L1 resource whose tags are a list of Key and Value.
struct CfnTag {
  Required<Value<std::string>> key;
  Required<Value<std::string>> value;
  static constexpr detail::Names names{"Key\0Value", 2};
};

}  // namespace cdk
