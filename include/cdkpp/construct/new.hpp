// SPDX-License-Identifier: Apache-2.0
// New and Handle: how constructs are created and held.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/any.hpp>

namespace cdk {

template <class T>
struct New;
namespace detail {
template <class T>
class Made;
}

/// A pointer-like handle to a construct of the tree: one pointer, may be empty, copyable. Made from any New<X> or X&
/// whose X is a T. It must not outlive its App.
template <class T>
class Handle {
 public:
  Handle() noexcept = default;
  Handle(T& construct) noexcept : made_(&construct) {}
  template <class U>
    requires std::is_convertible_v<U*, T*>
  Handle(const Handle<U>& other) : made_(other.get()) {}
  template <class U>
    requires std::is_convertible_v<U*, T*>
  Handle(const New<U>& other) : made_(other.made.get()) {}
  T* get() const noexcept { return made_; }
  T* operator->() const {
    if (!made_) detail::emptyAccess("an empty Handle");
    return made_;
  }
  T& operator*() const { return *operator->(); }
  operator T&() const { return *operator->(); }
  explicit operator bool() const noexcept { return made_; }

 private:
  T* made_ = nullptr;
};

/// The parent of a new construct: an App, a Stack, *this, a New or a Handle.
class Parent {
 public:
  template <class U>
    requires std::is_convertible_v<U, IConstruct&>
  Parent(U&& scope) : construct_(&static_cast<IConstruct&>(scope).asConstruct()) {}
  Construct& operator*() const { return *construct_; }

 private:
  Construct* construct_;
};

namespace detail {

template <class T, class = void>
struct PropsOf {
  using type = NoProps;
};
template <class T>
struct PropsOf<T, std::enable_if_t<std::is_constructible_v<T, Scope, typename T::Props>>> {
  using type = typename T::Props;
};

template <class T>
class Made {  // only New<T> can make or copy one, so that the fourth member cannot be forged
 public:
  T* get() const noexcept { return made_; }

 private:
  template <class U>
  friend struct cdk::New;
  Made(const Parent& parent, const Id& id, typename PropsOf<T>::type& props);
  static Construct* construct(Scope scope, void* props);
  Made(const Made&) = default;
  Made& operator=(const Made&) = default;
  T* made_;
};

// The deduced return type is instantiated at once, so that the message names T (both compilers) and the user's line.
template <class T>
auto omittedProps() {
  return typename PropsOf<T>::type{};
}

}  // namespace detail

/// Creates a T in the tree and is a copyable, assignable handle to it:
///
///     New<s3::Bucket> bucket{*this, "Bucket", {.versioned = true}};
///
/// It is an aggregate, so that compilers name a property that is misspelt, missing or of the wrong type.
template <class T>
struct New {
  static_assert(!std::is_abstract_v<T>,
                "CDK1002: New<T> needs a class that can be created; T is an interface or has pure virtual functions.");
  Parent parent;
  Id id;
  typename detail::PropsOf<T>::type props = detail::omittedProps<T>();
  detail::Made<T> made = detail::Made<T>(parent, id, props);
  T* operator->() const { return made.made_; }
  T& operator*() const { return *made.made_; }
  operator T&() const { return *made.made_; }
};

// All that does not depend on T is in the library; these two are compiled for every class that a program creates.
template <class T>
detail::Made<T>::Made(const Parent& parent, const Id& id, typename PropsOf<T>::type& props)
    : made_(static_cast<T*>(Construct::create(*parent, id, &props, &construct))) {
  using P = typename PropsOf<T>::type;
  static_assert(std::is_base_of_v<Construct, T>,
                "CDK1003: New<T> creates constructs; T must derive from cdk::Construct.");
  static_assert(std::is_constructible_v<T, Scope, P> || std::is_constructible_v<T, Scope>,
                "CDK1004: T needs a public constructor T(Scope) or T(Scope, T::Props); say `using Props = YourProps;` "
                "in T.");
}
template <class T>
Construct* detail::Made<T>::construct(Scope scope, [[maybe_unused]] void* props) {
  using P = typename PropsOf<T>::type;
  if constexpr (std::is_constructible_v<T, Scope, P>)
    return ::new T(scope, static_cast<P&&>(*static_cast<P*>(props)));
  else
    return ::new T(scope);
}

}  // namespace cdk
