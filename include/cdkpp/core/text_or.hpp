// SPDX-License-Identifier: Apache-2.0
// TextOr: a text property of an L1 class that takes a construct in place of its name or ARN.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// The field of the reference of a construct that implements Interface: of an IRoleRef, field 0 is roleArn. The
/// interface may be incomplete until a construct is given.
template <class I, int Index>
struct FieldOf {
  using Interface = I;
  static Value<std::string> of(const I& construct) {
    const auto reference = referenceOf(construct);
    static_assert(sizeof reference >= (Index + 1) * sizeof(detail::Any));
    return {detail::Raw{}, reinterpret_cast<const detail::Any*>(&reference)[Index]};
  }
};

namespace detail {
template <class U, class Field>
inline constexpr bool implements = std::is_convertible_v<U, const typename Field::Interface&>;
template <class U, class... Fields>
concept TextOrConstruct = std::is_convertible_v<U, Value<std::string>> || (implements<U, Fields> || ...);

template <class Field, class... More, class U>
Value<std::string> textOf(const U& from) {
  if constexpr (implements<const U&, Field>)
    return Field::of(from);
  else
    return textOf<More...>(from);
}
}  // namespace detail

/// A text, or a construct that has it:
///
///     .role = role            // any handle of a role: its ARN
///     .role = "arn:aws:iam::111111111111:role/r"
///
/// A construct is asked at once for the first of the fields that it has.
template <class... Fields>
class TextOr : public Value<std::string> {
 public:
  TextOr(const char* literal) noexcept : Value(literal) {}
  template <class U>
    requires(!std::is_base_of_v<TextOr, std::remove_cvref_t<U>> && detail::TextOrConstruct<U, Fields...>)
  TextOr(U&& from) : Value(make(std::forward<U>(from))) {}
  TextOr(detail::Raw, detail::Any value) : Value(detail::Raw{}, std::move(value)) {}

 private:
  template <class U>
  static Value<std::string> make(U&& from) {
    if constexpr (std::is_convertible_v<U, Value<std::string>>)
      return std::forward<U>(from);
    else
      return detail::textOf<Fields...>(from);
  }
};

namespace detail {
template <class... Fields>
inline constexpr bool isTextual<TextOr<Fields...>> = true;
template <class... Fields>
inline constexpr bool sameCell<Value<std::string>, TextOr<Fields...>> = true;
template <class... Fields>
inline constexpr bool sameCell<std::string, TextOr<Fields...>> = true;
template <class... Fields>
inline constexpr bool sameCell<TextOr<Fields...>, Value<std::string>> = true;
}  // namespace detail

}  // namespace cdk
