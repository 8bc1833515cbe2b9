// SPDX-License-Identifier: Apache-2.0
// Objects that a program hands over by value and the library keeps by their interface: aspects, mixins, plugins.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/any.hpp>

namespace cdk::detail {

template <class I>
struct ObjectCell : Cell {
  I* object;
};
template <class I, class T>
struct ObjectBox : ObjectCell<I> {
  T value;
  explicit ObjectBox(T&& v)
      : ObjectCell<I>{{1, Kind::opaque, [](Cell* c) noexcept { delete static_cast<ObjectBox*>(c); }}, nullptr},
        value(static_cast<T&&>(v)) {
    this->object = &value;
  }
};
/// Copies of the result share the object.
template <class I, class T>
Any shareObject(T object) {
  return Any(new ObjectBox<I, T>(static_cast<T&&>(object)));
}
template <class I>
I* sharedObject(const Any& shared) {
  return shared.cell() ? static_cast<const ObjectCell<I>*>(shared.cell())->object : nullptr;
}

/// The class of constructs that a function object takes: X of `void operator()(X&)`.
template <class M>
struct ParameterOf {};
template <class R, class C, class X>
struct ParameterOf<R (C::*)(X&)> {
  using type = X;
};
template <class R, class C, class X>
struct ParameterOf<R (C::*)(X&) const> {
  using type = X;
};
template <class F>
concept VisitsAny = std::is_invocable_v<F&, Construct&>;
template <class F>
concept VisitsSome = !VisitsAny<F> && requires { typename ParameterOf<decltype(&F::operator())>::type; };
template <class F>
concept Visitor = VisitsAny<F> || VisitsSome<F>;

/// Calls f when the construct is of the class that f takes. Returns whether it is.
template <class F>
bool visitWith(F& f, IConstruct& construct, bool onlyAsk = false) {
  if constexpr (VisitsAny<F>) {
    if (!onlyAsk) f(construct.asConstruct());
    return true;
  } else {
    auto* some = dynamic_cast<typename ParameterOf<decltype(&F::operator())>::type*>(&construct);
    if (some && !onlyAsk) f(*some);
    return some != nullptr;
  }
}

}  // namespace cdk::detail
