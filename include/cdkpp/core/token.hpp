// SPDX-License-Identifier: Apache-2.0
// Tokens: values that are known later. A token is a type, never text in disguise.
#pragma once
#include <cdkpp/core/any.hpp>

namespace cdk {

class IConstruct;
class Stack;
template <class T>
class Value;

/// What a token stands for once it is resolved; decides how it is quoted inside a JSON document.
enum class ResolutionTypeHint : unsigned char { NONE, STRING, NUMBER, STRING_LIST };

/// Passed to producers and resolvables: where in the tree the value is used.
class ResolveContext;

namespace detail {

struct TokenCell : Cell {
  Any (*produce)(const TokenCell*, ResolveContext&);
  ResolutionTypeHint hint;
};

template <class F>
struct LazyCell : TokenCell {
  F f;
  static Any ask(const TokenCell* cell, [[maybe_unused]] ResolveContext& context) {
    const F& f = static_cast<const LazyCell*>(cell)->f;
    if constexpr (std::is_invocable_v<const F&, ResolveContext&>)
      return box<std::remove_cvref_t<decltype(f(context))>>(f(context));
    else
      return box<std::remove_cvref_t<decltype(f())>>(f());
  }
};
/// F: () -> value or (ResolveContext&) -> value; any type that box takes, or void-like Any for "undefined".
template <class F>
Any lazy(F f, ResolutionTypeHint hint = ResolutionTypeHint::NONE) {
  using Lazy = LazyCell<F>;
  return Any(new Lazy{{{1, Kind::token, &destroyCell<Lazy>}, &Lazy::ask, hint}, static_cast<F&&>(f)});
}

/// {"name": arguments}, resolved when it is used.
Any intrinsic(std::string_view name, Any arguments, ResolutionTypeHint hint = ResolutionTypeHint::NONE);
/// The same token with another hint.
Any hinted(const Any& token, ResolutionTypeHint hint);

}  // namespace detail

/// A token of no particular type: converts to every property that takes a value. Fn functions whose result may be
/// anything, attributes and references give one.
class Intrinsic : public detail::Any {
 public:
  /// The intrinsic function `name` with `arguments`, e.g. Intrinsic("Fn::GetAtt", Json::array({"Id", "Arn"})).
  template <detail::Erased A>
  Intrinsic(std::string_view name, const A& arguments) : Any(detail::intrinsic(name, arguments)) {}
  Intrinsic(detail::Raw, detail::Any value) : Any(std::move(value)) {}
};

/// What is known about two values that may be tokens.
enum class TokenComparison {
  SAME,             ///< Both are literals, and equal.
  DIFFERENT,        ///< Both are literals, and not equal.
  BOTH_UNRESOLVED,  ///< Neither is known yet.
  ONE_UNRESOLVED,   ///< One is not known yet.
};

/// Questions about values.
struct Token {
  /// True when the value is, or a list is as a whole, a token.
  static bool isUnresolved(const detail::Any& value) { return detail::isUnresolved(value); }
  static bool isResolved(const detail::Any& value) { return !isUnresolved(value); }
  static TokenComparison compareStrings(const Value<std::string>& a, const Value<std::string>& b);
};

}  // namespace cdk
