// SPDX-License-Identifier: Apache-2.0
// Objects that a program hands over by value and the library keeps by their interface: aspects, mixins, plugins.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/any.hpp>

#include <typeinfo>

namespace cdk::detail {

template <class I>
struct ObjectCell : Cell {
  I* object;
};
template <class I, class T>
struct ObjectBox : ObjectCell<I> {
  T value;
  explicit ObjectBox(T&& v)
      : ObjectCell<I>{{1, Kind::opaque, &destroyCell<ObjectBox>}, nullptr}, value(static_cast<T&&>(v)) {
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

/// A function object together with the constructs it is for.
template <class F>
class Visiting {
 public:
  explicit Visiting(F f) : f_(static_cast<F&&>(f)) {}
  bool supports(Construct&) { return true; }
  void visit(Construct& construct) { f_(construct); }

 private:
  F f_;
};
template <VisitsSome F>
class Visiting<F> {
  using X = typename ParameterOf<decltype(&F::operator())>::type;

 public:
  explicit Visiting(F f) : f_(static_cast<F&&>(f)) {}
  /// The answer for the last class is kept: of siblings most are of one class.
  bool supports(Construct& construct) {
    const std::type_info& type = typeid(construct);
    if (&type != lastType_) isX_ = dynamic_cast<X*>(&construct) != nullptr;
    lastType_ = &type;
    return isX_;
  }
  void visit(Construct& construct) {
    if (!supports(construct)) return;
    if constexpr (requires { static_cast<X*>(&construct); })
      f_(*static_cast<X*>(&construct));
    else
      f_(*dynamic_cast<X*>(&construct));
  }

 private:
  F f_;
  const std::type_info* lastType_ = nullptr;
  bool isX_ = false;
};

}  // namespace cdk::detail
