// SPDX-License-Identifier: Apache-2.0
// Value<T>: a literal, or a token that CloudFormation or a later step of the program knows.
#pragma once
#include <cdkpp/core/token.hpp>

namespace cdk {

/// A string, number or boolean property value. `"x-" + bucket->bucketArn()` makes the Fn::Join that it needs.
/// An unresolved value never becomes plain text: there is no conversion to std::string, and comparing does not compile.
template <class T>
class Value : public detail::Any {
  static_assert(std::is_same_v<T, std::string> || std::is_same_v<T, double> || std::is_same_v<T, bool>,
                "Value<T>: T is std::string, double or bool");

 public:
  template <class U>
    requires(!detail::Erased<std::remove_cvref_t<U>> && detail::Fits<U, T>)
  Value(U&& literal) : Any(detail::box<T>(T(static_cast<U&&>(literal)))) {}
  // Not a template: one instantiation for each length of a literal would cost 2 ms each.
  Value(const char* literal) noexcept
    requires std::is_same_v<T, std::string>
      : Any(detail::text(std::string_view(literal))) {}
  Value(const Intrinsic& token) noexcept
      : Any(std::is_same_v<T, double> ? detail::hinted(token, ResolutionTypeHint::NUMBER)
                                      : static_cast<const Any&>(token)) {}
  Value(detail::Raw, detail::Any value) : Any(std::move(value)) {}

  /// True when the value is known now.
  bool isLiteral() const { return cell() != nullptr && !detail::isUnresolved(*this); }
  /// The value, when it is known now. @throws Error CDKPP2101 for a token.
  decltype(auto) literal() const { return detail::unbox<T>(*this); }

  Value& operator+=(const Value& more)
    requires std::is_same_v<T, std::string>
  {
    return *this = std::move(*this) + more;
  }
};

namespace detail {
Any concat(const Any& left, const Any& right);
Any join(std::string_view delimiter, const Any& list);
Any format(std::string_view pattern, const Any* values, std::size_t count);
}  // namespace detail

inline Value<std::string> operator+(const Value<std::string>& a, const Value<std::string>& b) {
  return {detail::Raw{}, detail::concat(a, b)};
}

// A comparison of values that are not known yet has no answer: take literal() of both, or compare in a CfnCondition.
template <class A, class B>
  requires(detail::Erased<A> || detail::Erased<B>)
bool operator==(const A&, const B&) = delete;
template <class A, class B>
  requires(detail::Erased<A> || detail::Erased<B>)
bool operator<(const A&, const B&) = delete;

namespace detail {
template <class... Args>
struct Pattern {  // counts the {} of the literal at compile time
  std::string_view text;
  consteval Pattern(const char* t) : text(t) {
    std::size_t n = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
      if (text[i] == '{' && text[i + 1] == '}') ++n, ++i;
    if (n != sizeof...(Args)) throw "CDKPP1005: the number of {} differs from the number of values";
  }
};
template <class T>
Any boxed(const T& value) {
  if constexpr (Erased<T>)
    return value;
  else if constexpr (std::is_convertible_v<const T&, std::string_view>)
    return text(std::string_view(value));
  else
    return box<T>(value);
}
}  // namespace detail

/// Text with values in the places of {}: `cdk::format("arn:{}:s3:::{}/*", Aws::PARTITION, name)`.
template <class... Args>
Value<std::string> format(detail::Pattern<std::type_identity_t<Args>...> pattern, const Args&... args) {
  const detail::Any values[] = {detail::boxed(args)..., detail::Any()};
  return {detail::Raw{}, detail::format(pattern.text, values, sizeof...(args))};
}

}  // namespace cdk
